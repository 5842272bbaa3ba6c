// The line on which a metric's values lie: its ends, a friendly step, and numbers on it as people write them.
import { type Cell, cellText } from '../../domain/cell';
import { percentile } from '../../domain/column-profile';
import type { MetricType } from '../../domain/metric-types/metric-type';
import { isProblem } from '../../domain/problem';
import type { Metric } from '../../domain/scorecard';
import { scorecardNumber } from '../../domain/scorecard-number';

export interface ValueScale {
  readonly from: number;
  readonly to: number;
  /** About a hundredth of the way, 1, 2 or 5 × 10^n. */
  readonly step: number;
}

/** Few values far off shall not press all others together: so many times the middle nine tenths are shown beside them. */
const REACH = 1.5;

const tidy = (value: number) => Number(value.toPrecision(12));

/** @param sorted the values @param marks numbers that must be on it */
export function scaleOf(sorted: readonly number[], marks: readonly number[]): ValueScale {
  const low = percentile(sorted, 0.05);
  const high = percentile(sorted, 0.95);
  const reach = high > low ? (high - low) * REACH : Number.POSITIVE_INFINITY;
  const ends = [Math.max(sorted[0] ?? 0, low - reach), Math.min(sorted[sorted.length - 1] ?? 0, high + reach)];
  const shown = [...(sorted.length > 0 ? ends : []), ...marks];
  const least = Math.min(...shown);
  const most = Math.max(...shown);
  const raw = (most > least ? most - least : Math.abs(least) || 1) / 100;
  const power = 10 ** Math.floor(Math.log10(raw));
  const friendly = ([1, 2, 5].find((digit) => digit * power * 1.2 >= raw) ?? 10) * power;
  const step = [...sorted, ...marks].every(Number.isInteger) ? Math.max(1, friendly) : friendly;
  const unit = step * 5;
  const from = Math.floor(tidy(least / unit)) * unit;
  const to = Math.ceil(tidy(most / unit)) * unit;
  return { from: tidy(from), to: tidy(to > from ? to : from + unit), step: tidy(step) };
}

/** How many values lie in each of so many equal parts; what lies beyond an end is in the last part there. */
export function countsAlong(values: readonly number[], { from, to }: ValueScale, parts: number): number[] {
  const counts = Array.from({ length: parts }, () => 0);
  for (const value of values) {
    const part = Math.floor(((value - from) / (to - from)) * parts);
    const at = Math.min(parts - 1, Math.max(0, part));
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}

export interface Notation {
  /** 0.8 is written 80%. */
  readonly isShare: boolean;
  /** What stands behind a number: " days". */
  readonly unit: string;
}

/** Shares of up to 150% may be fractions; larger numbers are percent points. */
const LARGEST_FRACTION = 1.5;

/** As the type shows values, as long as the values themselves look like it. @param sorted the metric's values */
export function notationOf(type: MetricType, metric: Metric, sorted: readonly number[]): Notation {
  const unmarked = { ...metric, healthy: undefined, atRisk: undefined, points: undefined };
  const [, behind] = /50%(.*)$/.exec(type.show(0.5, unmarked)) ?? [];
  const isShare = behind !== undefined && !(percentile(sorted, 0.9) > LARGEST_FRACTION);
  const [, unit = ''] = /^\+?2(\D*)$/.exec(type.show(2, metric)) ?? [];
  return { isShare, unit: isShare ? behind : unit };
}

export function numberText(value: number, { isShare }: Notation): string {
  return isShare ? `${tidy(value * 100)}%` : String(tidy(value));
}

/** A threshold's cell as people read it. */
export function markText(cell: Cell, notation: Notation): string {
  return typeof cell === 'number' ? numberText(cell, notation) : cellText(cell);
}

/** What was typed for a threshold, as a cell: 80 among shares means 80%. A range stays text. */
export function markCell(text: string, { isShare }: Notation): Cell {
  const parts = text.split('..').map((part) => {
    const number = scorecardNumber(part);
    const isFraction = /[.,%]/.test(part) && !isProblem(number) && Math.abs(number) <= LARGEST_FRACTION;
    return isShare && !isProblem(number) && !isFraction && !part.includes('%') ? `${part.trim()}%` : part;
  });
  const number = scorecardNumber(parts[0] ?? '');
  return parts.length > 1 || isProblem(number) ? parts.join('..') : number;
}
