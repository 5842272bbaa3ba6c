// What can be wrong with a derived column, a source or an account's other name, and the sentence for it.
import type { WhereProblems } from '../derived-columns/row-conditions';
import { shortText } from '../values/cell';
import type { NoFields, Sentences } from '../values/problem';

interface DerivedColumnProblems extends WhereProblems {
  'derived-without-heading': NoFields;
  'derived-repeated': { readonly heading: string };
  'derived-heading-reserved': { readonly heading: string };
  'derived-without-source': NoFields;
  'derived-without-key': { readonly from: string };
  'unknown-aggregation': { readonly text: string; readonly aggregations: readonly string[] };
  'of-missing': { readonly what: string; readonly example: string };
  'where-missing': NoFields;
  'window-unreadable': { readonly text: string };
  'window-without-day': { readonly what: string };
  'change-without-window': NoFields;
  'value-without-days-ago': NoFields;
  'days-ago-without-history': NoFields;
  'history-takes-value': NoFields;
  'score-of-itself': { readonly heading: string };
  'if-none-not-zero': NoFields;
  'if-none-has-no-zero': { readonly what: string };
}

interface SourceProblems {
  'source-without-name': NoFields;
  'source-repeated': { readonly name: string };
  'source-name-reserved': NoFields;
  'match-unreadable': { readonly text: string };
  'via-unreadable': { readonly text: string };
}

interface OtherNameProblems {
  'other-name-incomplete': NoFields;
}

export interface JoinProblems extends DerivedColumnProblems, SourceProblems, OtherNameProblems {}

export const JOIN_SENTENCES: Sentences<JoinProblems> = {
  'derived-without-heading': () => 'this derived column needs a heading',
  'derived-repeated': ({ heading }) =>
    `"${shortText(heading)}" appears twice: give each derived column its own heading`,
  'derived-heading-reserved': ({ heading }) =>
    `"${shortText(heading)}" begins with Health, as the columns of the results do: choose another heading`,
  'derived-without-source': () => 'write the name of the tab that this column is calculated from, or History',
  'derived-without-key': ({ from }) =>
    `write the heading on ${shortText(from)} under which each row names its account, such as Account ID`,
  'unknown-aggregation': ({ text, aggregations }) =>
    `"${shortText(text)}" is not known here: write one of ${aggregations.join(', ')}`,
  'of-missing': ({ what, example }) => `${what} needs a column: write its heading, such as ${example}`,
  'where-missing': () => 'a share needs a condition that the counted rows fulfill, such as Priority is High',
  'where-without-condition': ({ text }) =>
    `"${shortText(text)}" has no condition: write a heading, then is, above, below, contains, before or after, such as Priority is High`,
  'where-without-heading': () => 'write the heading before the condition, such as Priority is High',
  'window-unreadable': ({ text }) =>
    `"${shortText(text)}" is not a window: write one such as last 30 days by Created, or by Created for all rows up to today`,
  'window-without-day': ({ what }) =>
    `${what} needs the days of the rows: write their heading, such as by Created, or last 30 days by Created`,
  'change-without-window': () =>
    'a change compares two windows of one length: write one such as last 30 days by Created',
  'value-without-days-ago': () => 'write how old the value is, such as 30 days ago',
  'days-ago-without-history': () =>
    'only a value from History is so many days ago: write last 30 days by, and the heading of the days',
  'history-takes-value': () => 'History gives the value on an earlier day: write value',
  'score-of-itself': ({ heading }) =>
    `a score cannot be calculated from itself: choose a column of the accounts instead of ${shortText(heading)}`,
  'if-none-not-zero': () => 'leave this blank, or write 0 for accounts that the tab does not have',
  'if-none-has-no-zero': ({ what }) =>
    `an account without rows has no ${what}, so 0 would be wrong: leave this blank`,

  'source-without-name': () => 'this source needs a name',
  'source-repeated': ({ name }) => `"${shortText(name)}" appears twice: give each source its own name`,
  'source-name-reserved': () => 'History is the name of the earlier scores: choose another name',
  'match-unreadable': ({ text }) =>
    `"${shortText(text)}" is not known here: leave this blank, or write exact, name, or domain: and the heading of the accounts' domains`,
  'via-unreadable': ({ text }) =>
    `"${shortText(text)}" is not understood: write the tab between, its key and its account, such as Subscriptions: Subscription ID -> Account ID`,

  'other-name-incomplete': () => 'write both: the account, and what another tab calls it',
};
