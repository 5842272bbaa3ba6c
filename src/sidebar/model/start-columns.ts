// A first guess, which the user can correct: which columns name the account, its value and its segment.

import type { ColumnProfile } from '../../domain/table/column-profile';
import type { TextLocale } from '../../domain/values/text-locale';
import { type Accounts, nameHeading, profileOf } from './accounts';

export const START_SETTINGS = ['Account column', 'Value column', 'Segment column'] as const;

/** Headings by setting; '' where there is none. */
export type StartColumns = Readonly<Record<(typeof START_SETTINGS)[number], string>>;

/** The likelier word first. */
const VALUE_WORDS = 'arr|annual recurring|mrr|acv|tcv|contract value|revenue|value|spend';
const SEGMENT_WORDS = 'segment|tier|plan|size|region|industry|stage|type';
const MOST_SEGMENTS = 12;

/** One for each column of the table. */
export function profileColumns(accounts: Accounts, locale: TextLocale): ColumnProfile[] {
  return accounts.table.headings.map((_, column) => profileOf(accounts, column, locale));
}

export function startColumns(accounts: Accounts, profiles: readonly ColumnProfile[]): StartColumns {
  const named = (words: string, fits: (profile: ColumnProfile) => boolean) =>
    words
      .split('|')
      .map((word) =>
        profiles.find(
          (profile, column) =>
            column !== accounts.nameColumn &&
            new RegExp(`\\b${word}\\b`, 'i').test(profile.heading) &&
            fits(profile),
        ),
      )
      .find(Boolean)?.heading ?? '';
  return {
    'Account column': nameHeading(accounts),
    'Value column': named(VALUE_WORDS, ({ kind }) => kind === 'numbers'),
    'Segment column': named(
      SEGMENT_WORDS,
      ({ kind, words }) => kind === 'words' && words.length > 1 && words.length <= MOST_SEGMENTS,
    ),
  };
}

/** Headings of the columns with dates. */
export function dateColumns(profiles: readonly ColumnProfile[]): string[] {
  return profiles.flatMap(({ kind, heading }) => (kind === 'dates' ? heading : []));
}
