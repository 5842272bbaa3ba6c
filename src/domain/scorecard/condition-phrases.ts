// The many ways in which people write a condition, in the one form that conditions are read from: `>= 8` and `8 or more` are `at least 8`.

import { isProblem, type NoFields, type Problem } from '../values/problem';

export interface PhraseProblems {
  /** Days to come, or days past. */
  'condition-days-unclear': { readonly days: number };
  /** A month or a year is not a number of days. */
  'condition-not-in-days': { readonly text: string };
  'condition-between': NoFields;
  'condition-unknown': { readonly text: string };
}

type PhraseProblem = Problem<PhraseProblems>;

/** What a phrase means, from the parts in its brackets. */
type Meaning = (...parts: readonly (string | undefined)[]) => string | PhraseProblem;

const NUMBER = '[-+−–]?[.,]?\\d[\\d.,]*(?: ?%)?';
const UNIT = '(day|week|month|quarter|year)s?';
const SPAN = `(?:(\\d{1,5}|an?|one) (?:or more )?)?${UNIT}`;
const MORE = '(?:more|greater|higher|larger) than|over';
const LESS = '(?:less|fewer|lower|smaller) than|under';

/** Those of a month, a quarter and a year are only proposed. */
const UNIT_DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30, quarter: 90, year: 365 };

const AHEAD = ['next', 'coming', 'following'];

const phrase = (pattern: string) => new RegExp(`^(?:is )?(?:${pattern})$`, 'is');

const DAYS_PHRASES: readonly (readonly [pattern: RegExp, meaning: Meaning])[] = [
  [
    phrase(`(?:with)?in (?:the )?(next|coming|following|last|past|previous) ${SPAN}`),
    (side = '', count, unit) =>
      inDays(count, unit, (days) => within(AHEAD.includes(side.toLowerCase()), days)),
  ],
  [
    phrase(`(?:the )?(next|last) (\\d{1,5}) ${UNIT}`),
    (side = '', count, unit) => inDays(count, unit, (days) => within(side.toLowerCase() === 'next', days)),
  ],
  [
    phrase(`(?:with)?in (\\d{1,5}) ${UNIT}`),
    (count, unit) => inDays(count, unit, (days) => ({ code: 'condition-days-unclear', days })),
  ],
  [
    phrase(`(?:${MORE}|older than|> ?) ?${SPAN}(?: ago| old)`),
    (count, unit) => inDays(count, unit, (days) => ago(days + 1)),
  ],
  [phrase(`older than ${SPAN}`), (count, unit) => inDays(count, unit, (days) => ago(days + 1))],
  [
    phrase(`(?:${LESS}|< ?) ?${SPAN} ago`),
    (count, unit) => inDays(count, unit, (days) => within(false, Math.max(0, days - 1))),
  ],
  [
    phrase(`(?:at most|up to|<= ?|≤ ?) ?${SPAN} ago`),
    (count, unit) => inDays(count, unit, (days) => within(false, days)),
  ],
  [
    phrase(`(?:at least |>= ?|≥ ?)?${SPAN}(?: or (?:more|longer))? ago(?: or (?:more|earlier|longer))?`),
    (count, unit) => inDays(count, unit, ago),
  ],
];

/** Words that mean a comparison only before a number: "Under review" and "More than happy" are texts. */
const OTHER_PHRASES: readonly (readonly [pattern: RegExp, meaning: Meaning])[] = [
  [phrase('between .+'), () => ({ code: 'condition-between' })],
  [
    phrase(`((?:starts?|begins?|ends?) with .+|(?:does not|doesn['’]t|not) contains? .+)`),
    (text = '') => ({ code: 'condition-unknown', text }),
  ],
  [/^is (blank|not blank|(?:above|below|at least|at most|contains|before|after) .+)$/is, (text = '') => text],
  [phrase('empty'), () => 'blank'],
  [/^(?:is )?not empty$/i, () => 'not blank'],
  [/^(?:<>|!=|≠|is not\b) ?(.+)$/is, (rest = '') => `not ${rest}`],
  [phrase('(?:>=|=>|≥) ?(.+)'), (rest = '') => `at least ${rest}`],
  [phrase('(?:<=|=<|≤) ?(.+)'), (rest = '') => `at most ${rest}`],
  [phrase(`(?:no|not) (?:${LESS}) (${NUMBER}.*)`), (rest = '') => `at least ${rest}`],
  [phrase(`(?:(?:no|not) (?:${MORE})|up to) (${NUMBER}.*)`), (rest = '') => `at most ${rest}`],
  [phrase(`(?:> ?|(?:${MORE}) )(${NUMBER}.*)`), (rest = '') => `above ${rest}`],
  [phrase(`(?:< ?|(?:${LESS}) )(${NUMBER}.*)`), (rest = '') => `below ${rest}`],
  [phrase(`(${NUMBER}) (?:or|and) (?:more|above|over|higher|up)`), (number = '') => `at least ${number}`],
  [phrase(`(${NUMBER}) (?:or|and) (?:less|fewer|below|under|lower)`), (number = '') => `at most ${number}`],
];

/** Days come first: "more than 30 days ago" begins like a number. */
const PHRASES = [...DAYS_PHRASES, ...OTHER_PHRASES];

/** What conditions begin with behind a heading: a heading that holds such a word is written in quotes. */
const FIRST_WORDS = new RegExp(
  [
    '\\s+(?:is|not|above|below|at least|at most|contains|before|after|between|within|in the (?:next|last))\\s+',
    '\\s*(?:[<>]=?|=[<>]|!=|[≥≤≠])\\s*',
    `\\s+(?=(?:${MORE}|${LESS}|older than|up to|no (?:${MORE}|${LESS})) \\d|\\d+ (?:days?|weeks?) ago|(?:next|last) \\d+ (?:days?|weeks?)|${NUMBER} (?:or|and) (?:more|less|fewer)\\b)`,
  ].join('|'),
  'i',
);

const QUOTED_HEADING = /^"((?:[^"]|"")*)"\s*(.*)$/s;

/**
 * The condition in the form that conditions are read from; any other text as it is.
 * @example plainCondition('more than 2 weeks ago') // '15 days ago or more'
 */
export function plainCondition(text: string): string | PhraseProblem {
  const spaced = singleSpaced(text);
  for (const [pattern, meaning] of PHRASES) {
    const [whole, ...parts] = pattern.exec(spaced) ?? [];
    if (whole !== undefined) return meaning(...parts);
  }
  return text;
}

/** A heading and the condition behind it, such as `Priority is High`; undefined where no word begins a condition. */
export function headingAndCondition(
  text: string,
): { readonly heading: string; readonly is: string } | undefined {
  const [, quoted, afterQuotes = ''] = QUOTED_HEADING.exec(text) ?? [];
  if (quoted !== undefined) return { heading: quoted.replace(/""/g, '"').trim(), is: withoutIs(afterQuotes) };
  const spaced = singleSpaced(text);
  const end = FIRST_WORDS.exec(spaced)?.index;
  return end === undefined
    ? undefined
    : { heading: spaced.slice(0, end).trim(), is: withoutIs(spaced.slice(end)) };
}

function withoutIs(condition: string): string {
  return condition.trim().replace(/^is\s+/i, '');
}

/** A long row of spaces would be searched again from each of them. */
function singleSpaced(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** Whether a heading before a condition must be in quotes. */
export function beginsCondition(heading: string): boolean {
  return FIRST_WORDS.test(`${singleSpaced(heading)} `);
}

function inDays(
  count: string | undefined,
  unit = '',
  meaning: (days: number) => string | PhraseProblem,
): string | PhraseProblem {
  const key = unit.toLowerCase();
  const read = meaning((/^\d/.test(count ?? '') ? Number(count) : 1) * (UNIT_DAYS[key] ?? 1));
  const isExact = key === 'day' || key === 'week';
  return isExact || isProblem(read) ? read : { code: 'condition-not-in-days', text: read };
}

function within(isAhead: boolean, days: number): string {
  return `within the ${isAhead ? 'next' : 'last'} ${daysText(days)}`;
}

function ago(days: number): string {
  return `${daysText(days)} ago or more`;
}

export function daysText(days: number): string {
  return days === 1 ? '1 day' : `${days} days`;
}
