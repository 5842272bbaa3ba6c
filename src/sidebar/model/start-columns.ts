// Which columns of a table name the account, its value and its segment, and which hold dates: a first guess, to be corrected.
import { cellText } from '../../domain/cell';
import type { ColumnProfile } from '../../domain/column-profile';
import type { TextLocale } from '../../domain/text-locale';
import { type Accounts, profileOf } from './accounts';

export interface StartColumns {
  /** Headings; '' where there is none. */
  readonly account: string;
  readonly value: string;
  readonly segment: string;
  /** Headings of all columns with dates. */
  readonly dates: readonly string[];
}

/** The likelier word first. */
const VALUE_WORDS = [
  'arr',
  'annual recurring',
  'mrr',
  'acv',
  'tcv',
  'contract value',
  'revenue',
  'value',
  'spend',
];
const SEGMENT_WORDS = ['segment', 'tier', 'plan', 'size', 'region', 'industry', 'stage', 'type'];
const MOST_SEGMENTS = 12;

export function startColumns(accounts: Accounts, locale: TextLocale): StartColumns {
  const { nameColumn = -1, table } = accounts;
  const profiles = table.headings.map((_, column) => profileOf(accounts, column, locale));
  const others = profiles.filter(({ heading }, column) => column !== nameColumn && heading !== '');
  const called = (words: readonly string[], fits: (profile: ColumnProfile) => boolean) =>
    words
      .map((word) => new RegExp(`\\b${word}\\b`, 'i'))
      .flatMap((word) => others.filter((profile) => word.test(profile.heading) && fits(profile)))[0]
      ?.heading ?? '';
  return {
    account: cellText(table.headings[nameColumn] ?? '').trim(),
    value: called(VALUE_WORDS, ({ kind }) => kind === 'numbers'),
    segment: called(
      SEGMENT_WORDS,
      ({ kind, words }) => kind === 'words' && words.length > 1 && words.length <= MOST_SEGMENTS,
    ),
    dates: others.filter(({ kind }) => kind === 'dates').map(({ heading }) => heading),
  };
}
