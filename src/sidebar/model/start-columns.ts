// Which columns of a table name the account, its value and its segment, and which hold dates: a first guess, to be corrected.

import type { ColumnProfile } from '../../domain/table/column-profile';
import { cellText } from '../../domain/values/cell';
import type { TextLocale } from '../../domain/values/text-locale';
import { type Accounts, profileOf } from './accounts';

export const START_SETTINGS = ['Account column', 'Value column', 'Segment column'] as const;

/** Headings by the setting that takes them; '' where there is none. */
export type StartColumns = Readonly<Record<(typeof START_SETTINGS)[number], string>>;

/** The likelier word first. */
const VALUE_WORDS = 'arr|annual recurring|mrr|acv|tcv|contract value|revenue|value|spend';
const SEGMENT_WORDS = 'segment|tier|plan|size|region|industry|stage|type';
const MOST_SEGMENTS = 12;

export function startColumns(accounts: Accounts, locale: TextLocale): StartColumns {
  const { nameColumn = -1, table } = accounts;
  const profiles = profilesOf(accounts, locale);
  const called = (words: string, fits: (profile: ColumnProfile) => boolean) =>
    words
      .split('|')
      .map((word) =>
        profiles.find(
          (profile, column) =>
            column !== nameColumn && new RegExp(`\\b${word}\\b`, 'i').test(profile.heading) && fits(profile),
        ),
      )
      .find(Boolean)?.heading ?? '';
  return {
    'Account column': cellText(table.headings[nameColumn] ?? '').trim(),
    'Value column': called(VALUE_WORDS, ({ kind }) => kind === 'numbers'),
    'Segment column': called(
      SEGMENT_WORDS,
      ({ kind, words }) => kind === 'words' && words.length > 1 && words.length <= MOST_SEGMENTS,
    ),
  };
}

/** Headings of the columns with dates. */
export function dateColumns(accounts: Accounts, locale: TextLocale): string[] {
  return profilesOf(accounts, locale).flatMap(({ kind, heading }) => (kind === 'dates' ? heading : []));
}

function profilesOf(accounts: Accounts, locale: TextLocale): ColumnProfile[] {
  return accounts.table.headings.map((_, column) => profileOf(accounts, column, locale));
}
