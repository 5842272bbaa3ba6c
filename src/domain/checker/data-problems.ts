// What can be wrong with the table of accounts (its headings, rows, names and cells), and the sentence for it.
import { type CellProblem, cellSentence } from '../metric-types/metric-problems';
import type { Placed } from '../scorecard/issue';
import { SETTLE_SENTENCES, type SettleProblems } from '../table/settle-problems';
import type { LeftOutReason } from '../table/table-rows';
import { shortText } from '../values/cell';
import type { CellPlace } from '../values/cell-place';
import type { NoFields, Problem, SentencesWithPlaces } from '../values/problem';

/** What becomes of a metric when one of its cells cannot be used. */
export type Outcome = 'metric counts as missing' | 'cell is left out';

export interface DataProblems extends SettleProblems {
  'column-not-found': {
    readonly heading: string;
    readonly tab: string;
    /** The metric that has no value in any row without it; undefined where the metric has other columns. */
    readonly missingMetric: string | undefined;
  };
  'column-repeated': { readonly heading: string };
  /** In the value column. */
  'amounts-unreadable': { readonly heading: string; readonly first: string; readonly accounts: number };
  /** In the renewal column. */
  'renewals-unreadable': { readonly heading: string; readonly first: string; readonly accounts: number };
  'cell-unreadable': { readonly reason: CellProblem; readonly metric: string; readonly outcome: Outcome };
  'cell-with-error': { readonly error: string; readonly metric: string; readonly outcome: Outcome };
  'rows-left-out': {
    readonly tab: string;
    readonly first: number;
    readonly last: number;
    readonly why: LeftOutReason;
  };
  'names-repeat': NoFields;
  /** Results in the rows of other accounts. Rows count from 1. */
  'results-moved': {
    readonly tab: string;
    readonly rows: number;
    readonly first: number;
    readonly last: number;
    /** This run wrote every result into the right row. */
    readonly isRepaired: boolean;
  };
  'name-from-above': {
    readonly tab: string;
    readonly row: number;
    readonly name: string;
    readonly otherRow: number;
  };
  'name-repeated': { readonly name: string; readonly other: string; readonly otherPlace: CellPlace };
  /** In the column that identifies accounts in the history: the one of names, or the one of `Account key`. */
  'key-repeated': {
    readonly key: string;
    readonly otherPlace: CellPlace;
    readonly heading: string;
    readonly isName: boolean;
  };
  'key-blank': { readonly heading: string };
  'accounts-tab-not-stored': { readonly tab: string };
  'scorecard-name-refused': NoFields;
}

export type DataIssue = Placed<Problem<DataProblems>>;

/** Of one row, and of several. */
const WHY_LEFT_OUT: Readonly<Record<LeftOutReason, readonly [one: string, several: string]>> = {
  explains: [
    'seems to explain the headings, so it is not scored',
    'seem to explain the headings, so they are not scored',
  ],
  'repeats headings': [
    'repeats the headings, so the rows below it are read as the same table',
    'repeat the headings, so the rows below them are read as the same table',
  ],
  total: ['looks like a total, so it is not scored', 'look like totals, so they are not scored'],
  note: [
    'looks like a note and not like an account, so it is not scored',
    'look like notes and not like accounts, so they are not scored',
  ],
  'other table': [
    'seems to belong to another table, so it is not scored',
    'seem to belong to another table, so they are not scored',
  ],
};

export const DATA_SENTENCES: SentencesWithPlaces<DataProblems> = {
  ...SETTLE_SENTENCES,
  'column-not-found': ({ heading, tab, missingMetric }, { onTab }) =>
    `there is no column "${shortText(heading)}" ${onTab(tab)}${missingMetric === undefined ? '' : `, so ${shortText(missingMetric)} counts as missing for every account`}`,
  'column-repeated': ({ heading }) =>
    `the heading "${shortText(heading)}" appears twice: the first column counts`,
  'amounts-unreadable': ({ heading, first, accounts }) =>
    `"${shortText(first)}" in ${shortText(heading)} cannot be read as an amount${accounts === 1 ? '' : `, nor can ${accounts - 1} more below it`}: sums of ${shortText(heading)} leave ${accounts === 1 ? 'this account' : 'these accounts'} out`,
  'renewals-unreadable': ({ heading, first, accounts }) =>
    `"${shortText(first)}" in ${shortText(heading)} cannot be read as a date${accounts === 1 ? '' : `, nor can ${accounts - 1} more below it`}: renewals and alerts leave ${accounts === 1 ? 'this account' : 'these accounts'} out. Write dates such as 2026-12-31`,
  'cell-unreadable': ({ reason, metric, outcome }) =>
    `${cellSentence(reason)}, so ${outcomeText(metric, outcome)}`,
  'cell-with-error': ({ error, metric, outcome }) =>
    `${error} is an error, so ${outcomeText(metric, outcome)}`,
  'rows-left-out': ({ tab, first, last, why }, { rows }) =>
    `${rows(tab, first, last)} ${WHY_LEFT_OUT[why][first === last ? 0 : 1]}`,
  'names-repeat': () =>
    'most names appear here more than once: if another column names the accounts, write its heading beside "Account column"',
  'results-moved': ({ tab, rows, first, last, isRepaired }, places) =>
    `${rows} of the scores in ${places.rows(tab, first, last)} ${isRepaired ? 'belonged' : 'belong'} to other accounts, because only part of each row was sorted. ${isRepaired ? 'They are right again now' : 'Score again'}. From now on sort whole rows: a table or a filter that ends before the health columns leaves them behind`,
  'name-from-above': ({ tab, row, name, otherRow }, { rows }) =>
    `${rows(tab, row, row)} has no name, so it counts as "${shortText(name)}" of ${rows(tab, otherRow, otherRow)}: both are scored`,
  'name-repeated': ({ name, other, otherPlace }, { inCell }) =>
    name === other
      ? `"${shortText(name)}" is also ${inCell(otherPlace)}: both are scored`
      : `"${shortText(name)}" looks like "${shortText(other)}" ${inCell(otherPlace)}: both are scored`,
  'key-repeated': ({ key, otherPlace, heading, isName }, { inCell }) =>
    `"${shortText(key)}" is also ${inCell(otherPlace)}: both accounts are scored, but only the upper one has a history and alerts. ${isName ? 'Give them different names, or write the heading of a column with IDs beside "Account key"' : `Give each account its own ${shortText(heading)}`}`,
  'key-blank': ({ heading }) =>
    `this account has no ${shortText(heading)}, so it has no history and no alerts: fill in the cell`,
  'accounts-tab-not-stored': ({ tab }) =>
    `the tab ${tab} could not be written beside "Accounts tab" in the scorecard, so open it before you score again`,
  'scorecard-name-refused': () =>
    'formulas cannot find the scorecard, because the name SCORECARD still belongs to a deleted tab: delete that name under Data > Named ranges, then score again',
};

function outcomeText(metric: string, outcome: Outcome): string {
  return outcome === 'cell is left out'
    ? `it is left out of ${shortText(metric)}`
    : `${shortText(metric)} counts as missing`;
}
