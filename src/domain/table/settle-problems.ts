// What settling a column by its own cells can find, and the sentence for it.
import { type Cell, namedCell, shortText } from '../values/cell';
import type { CivilDay, DateOrder } from '../values/civil-day';
import type { Problem, Sentences } from '../values/problem';

export interface SettleProblems {
  'dates-read-otherwise': { readonly heading: string; readonly order: DateOrder; readonly shownBy: string };
  'dates-unclear': { readonly heading: string; readonly first: string; readonly second: string };
  'true-dates-unclear': { readonly heading: string; readonly text: string };
  'numbers-read-otherwise': {
    readonly heading: string;
    readonly decimal: '.' | ',';
    readonly shownBy: string;
  };
  'number-unclear': { readonly heading: string; readonly text: string };
  'stands-for-none': { readonly heading: string; readonly cell: Cell };
  'percent-sign-missing': { readonly heading: string; readonly number: number };
  'negative-count': { readonly heading: string; readonly number: number };
  'far-from-others': {
    readonly heading: string;
    readonly number: number;
    /** How many times as much as the next number, or as little. */
    readonly times: number;
    readonly isAbove: boolean;
  };
  'percent-impossible': { readonly heading: string; readonly percent: number };
  'date-impossible': { readonly heading: string; readonly day: CivilDay };
}

export type SettleProblem = Problem<SettleProblems>;

const ORDER_NAMES: Readonly<Record<DateOrder, string>> = {
  'day-first': 'day first',
  'month-first': 'month first',
  'year-first': 'year first',
};

export const SETTLE_SENTENCES: Sentences<SettleProblems> = {
  'dates-read-otherwise': ({ heading, order, shownBy }) =>
    `the dates of ${shortText(heading)} that are text are read ${ORDER_NAMES[order]}, as "${shortText(shownBy)}" shows`,
  'dates-unclear': ({ heading, first, second }) =>
    `the order of day and month in ${shortText(heading)} is unclear: "${shortText(first)}" and "${shortText(second)}" contradict each other, so its dates do not count. Write dates as 2026-12-31`,
  'true-dates-unclear': ({ heading, text }) =>
    `the order of day and month in ${shortText(heading)} is unclear: "${shortText(text)}" is text, so an import may have turned around the dates beside it, and none of them counts. Write dates as 2026-12-31`,
  'numbers-read-otherwise': ({ heading, decimal, shownBy }) =>
    `the numbers of ${shortText(heading)} that are text are read with a decimal ${decimal === ',' ? 'comma' : 'point'}, as "${shortText(shownBy)}" shows`,
  'number-unclear': ({ heading, text }) =>
    `"${shortText(text)}" in ${shortText(heading)} can be read two ways, so it does not count: write it without a mark for thousands`,
  'stands-for-none': ({ heading, cell }) =>
    `${namedCell(cell)} in ${shortText(heading)} seems to stand for no value, so it does not count: leave the cell blank`,
  'percent-sign-missing': ({ heading, number }) =>
    `${number} in ${shortText(heading)} is ${Number((number * 100).toPrecision(6))}%, far above the others, so it does not count: a percent sign seems to be missing`,
  'negative-count': ({ heading, number }) =>
    `${number} in ${shortText(heading)} is below 0 where all others are above, so it does not count: fix the cell`,
  'far-from-others': ({ heading, number, times, isAbove }) =>
    `${number} in ${shortText(heading)} is ${isAbove ? `${times} times the next largest value` : `1/${times} of the next smallest value`}. It counts as it is: fix the cell if it is a typing mistake`,
  'percent-impossible': ({ heading, percent }) =>
    `${percent}% in ${shortText(heading)} is ${percent < 0 ? 'below 0% where all others are above' : 'far above all others'}, so it does not count: fix the cell`,
  'date-impossible': ({ heading, day }) =>
    `${day} in ${shortText(heading)} is decades away from all others, so it does not count: fix the year`,
};
