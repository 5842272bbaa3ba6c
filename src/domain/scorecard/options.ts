// Options of metric types: further settings in one cell, `cadence: Touch every (days); expires: 90`, each described for forms and help.
import { type Cell, cellText, matchKey } from '../values/cell';
import { quoteItem, splitList } from '../values/list-text';
import { isProblem } from '../values/problem';
import { scorecardNumber, scorecardNumberText } from '../values/scorecard-number';
import type { ScorecardProblem } from './scorecard-problems';

export interface OptionSpec {
  /** As written in the Options cell. */
  readonly key: string;
  readonly label: string;
  readonly help: string;
  readonly kind: 'column' | 'number' | 'choice' | 'expectation';
  readonly choices?: readonly string[];
  /** With it the metric's value changes from day to day although no cell does. */
  readonly movesWithCalendar?: boolean;
  /** Limits of a number. */
  readonly min?: number;
  readonly max?: number;
  /** The value that applies where the option is not set, as a user would write it. */
  readonly standard?: string;
}

/** `60% after 30`: the value that is expected after this many days. */
export interface Expectation {
  readonly value: number;
  readonly days: number;
}

export type OptionValue = number | string | Expectation;

export type MetricOptions = Readonly<Record<string, OptionValue>>;

/** Options that every type takes. */
export const COMMON_OPTIONS: readonly OptionSpec[] = [
  {
    key: 'expires',
    label: 'Expires after (days)',
    help: 'A value older than this counts as missing, so that it is not forgotten. Name the column with its date below.',
    kind: 'number',
    movesWithCalendar: true,
    min: 1,
    max: 3660,
  },
  {
    key: 'dated',
    label: 'Date of the value',
    help: 'The column with the date of the value.',
    kind: 'column',
  },
];

/** Reads an Options cell against what a type knows. Blank gives no options. */
export function readOptions(cell: Cell, specs: readonly OptionSpec[]): MetricOptions | ScorecardProblem {
  const items = splitList(cellText(cell));
  if (isProblem(items)) return items;
  const options: Record<string, OptionValue> = {};
  for (const { text, value } of items) {
    const spec = specs.find((each) => each.key === matchKey(text));
    if (spec === undefined) return { code: 'unknown-option', text, known: specs.map(({ key }) => key) };
    const option = spec.key;
    if (value === undefined || value === '')
      return { code: 'option-without-value', option, example: example(spec) };
    if (option in options) return { code: 'option-repeated', option };
    const read = readOption(value, spec);
    if (isProblem(read)) return read;
    options[option] = read;
  }
  if ('expires' in options !== 'dated' in options) {
    return { code: 'expires-without-dated' };
  }
  return options;
}

function readOption(text: string, spec: OptionSpec): OptionValue | ScorecardProblem {
  if (spec.kind === 'column') return text;
  if (spec.kind === 'choice') {
    const choice = spec.choices?.find((each) => each === matchKey(text));
    return choice ?? { code: 'option-not-a-choice', option: spec.key, choices: spec.choices ?? [] };
  }
  if (spec.kind === 'expectation')
    return readExpectation(text) ?? { code: 'option-not-an-expectation', option: spec.key };
  const number = scorecardNumber(text);
  if (isProblem(number)) return { code: 'option-unreadable', option: spec.key, reason: number };
  const fits = number >= (spec.min ?? -Infinity) && number <= (spec.max ?? Infinity);
  return fits
    ? number
    : { code: 'option-out-of-range', option: spec.key, lowest: spec.min, highest: spec.max };
}

function readExpectation(text: string): Expectation | undefined {
  const [, valueText = '', daysText = ''] = /^(.+?) after (\d+)( days?)?$/i.exec(text) ?? [];
  const value = scorecardNumber(valueText);
  const days = Number(daysText);
  return isProblem(value) || !(value > 0) || !(days > 0) ? undefined : { value, days };
}

/** The options as cell text, in the order of their specs. */
export function optionsText(options: MetricOptions, specs: readonly OptionSpec[]): string {
  return specs
    .flatMap((spec) => {
      const value = options[spec.key];
      return value === undefined ? [] : [`${spec.key}: ${valueText(value)}`];
    })
    .join('; ');
}

function valueText(value: OptionValue): string {
  if (typeof value === 'number') return scorecardNumberText(value);
  return typeof value === 'string'
    ? quoteItem(value)
    : `${scorecardNumberText(value.value)} after ${value.days}`;
}

function example(spec: OptionSpec): string {
  if (spec.kind === 'column') return 'the heading of a column';
  if (spec.kind === 'choice') return spec.choices?.[0] ?? '';
  return spec.kind === 'number' ? String(spec.min ?? 1) : '60% after 30';
}

/** An option's value where it is a text (a heading, a choice); '' where it is not set. */
export function textOption(options: MetricOptions, key: string): string {
  const value = options[key];
  return typeof value === 'string' ? value : '';
}

export function numberOption(options: MetricOptions, key: string): number | undefined {
  const value = options[key];
  return typeof value === 'number' ? value : undefined;
}

export function expectationOption(options: MetricOptions, key: string): Expectation | undefined {
  const value = options[key];
  return typeof value === 'object' ? value : undefined;
}
