// Pairs whose ratio is better than each alone: earned by paid, reopened by closed.

import { typeProposedFor } from '../metric-types/registry';
import { type CombinedColumns, valuesOf } from './column-pairs';
import type { ColumnReading } from './column-reading';
import { onPercentiles } from './column-thresholds';
import type { Direction } from './proposal';

const EARNED: ReadonlySet<string> = new Set([
  'value earned',
  'value delivered',
  'value realized',
  'value realised',
  'value achieved',
  'saving',
  'cost saving',
  'money saved',
]);
const PAID: ReadonlySet<string> = new Set([
  'price paid',
  'amount paid',
  'total paid',
  'price',
  'spend',
  'total spend',
  'cost',
  'fee',
  'annual fee',
  'invoiced',
  'billed',
  'investment',
]);
const CAME_BACK: ReadonlySet<string> = new Set(['reopened', 'reopen', 'escalated']);
const CLOSED: ReadonlySet<string> = new Set(['solved', 'closed', 'resolved', 'fixed']);

const MOSTLY = 0.8;

interface RatioKind {
  readonly evidence: string;
  readonly direction: Direction;
  readonly isPart: (column: ColumnReading) => boolean;
  readonly isWhole: (column: ColumnReading, part: ColumnReading) => boolean;
  /** Whether a ratio is believable; where most are not, the two columns do not belong together. */
  readonly isLikely: (ratio: number) => boolean;
}

const KINDS: readonly RatioKind[] = [
  {
    evidence: 'value earned for the price',
    direction: 'higher',
    isPart: (column) => holds(column, EARNED),
    isWhole: (column) => holds(column, PAID) && column.meaning.kind === 'fact',
    isLikely: (ratio) => ratio >= 0 && ratio < 1000,
  },
  {
    evidence: 'what came back',
    direction: 'lower',
    isPart: (column) => holds(column, CAME_BACK) && isSupport(column),
    isWhole: (column, part) =>
      holds(column, CLOSED) && isSupport(column) && thingIn(column) === thingIn(part),
    isLikely: (ratio) => ratio >= 0 && ratio <= 1,
  },
];

export function ratioPairs(columns: readonly ColumnReading[]): readonly CombinedColumns[] {
  const numbers = columns.filter(({ kind }) => kind === 'numbers');
  return KINDS.flatMap(({ evidence, direction, isPart, isWhole, isLikely }): CombinedColumns[] => {
    const part = numbers.find(isPart);
    const whole = part && numbers.find((column) => column !== part && isWhole(column, part));
    if (part === undefined || whole === undefined) return [];
    const ratios = valuesOf(part, whole, (first, second) => (second > 0 ? first / second : Number.NaN));
    if (ratios.length === 0 || ratios.filter(isLikely).length < ratios.length * MOSTLY) return [];
    const metric = onPercentiles({
      name: `${part.heading} of ${whole.heading}`,
      type: typeProposedFor('part and whole').id,
      columns: [part.heading, whole.heading],
      sorted: ratios,
      direction,
    });
    if (metric === undefined) return [];
    return [
      {
        metric,
        direction,
        evidence,
        replaces: [part.position, whole.position],
        position: part.position,
        filled: Math.min(part.filled, whole.filled),
      },
    ];
  });
}

function holds({ headingWords }: ColumnReading, words: ReadonlySet<string>): boolean {
  return headingWords.some(({ text }) => words.has(text));
}

function isSupport({ headingWords }: ColumnReading): boolean {
  return headingWords.some(({ concept }) => concept?.name === 'support load');
}

/** What is counted: tickets, cases, issues. */
function thingIn({ headingWords }: ColumnReading): string | undefined {
  return headingWords.find(({ concept }) => concept?.name === 'support load')?.text;
}
