// The line on which a metric's values lie: its ends, a friendly step, and numbers on it as people write them.

import type { MetricType } from '../../domain/metric-types/metric-type';
import type { Metric } from '../../domain/scorecard/scorecard';
import { percentile, percentileRange } from '../../domain/statistics/percentile';
import { type Cell, cellText } from '../../domain/values/cell';
import { isProblem } from '../../domain/values/problem';
import { scorecardNumber } from '../../domain/values/scorecard-number';

export interface ValueScale {
  readonly from: number;
  readonly to: number;
  /** About a hundredth of the way, 1, 2 or 5 × 10^n. */
  readonly step: number;
}

/** Removes what binary fractions add: `tidy(0.1 + 0.2)` is 0.3. */
export function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

/**
 * The line for these values. A few outliers do not squeeze all others together: they count at its ends.
 * @param sorted the values, at least one
 * @param marks numbers that must be on the line
 */
export function scaleOf(sorted: readonly number[], marks: readonly number[]): ValueScale {
  const [lowest = 0, highest = 0] = percentileRange(sorted, 0, 1) ?? [];
  const [low = 0, high = 0] = percentileRange(sorted, 0.1, 0.9) ?? [];
  const reach = 2 * (high - low) || Number.POSITIVE_INFINITY;
  const shown = [Math.max(lowest, low - reach), Math.min(highest, high + reach), ...marks];
  const least = Math.min(...shown);
  const most = Math.max(...shown);
  const raw = (most - least || Math.abs(least) || 1) / 100;
  const power = 10 ** Math.floor(Math.log10(raw));
  const friendly = ([1, 2, 5].find((digit) => digit * power * 1.2 >= raw) ?? 10) * power;
  const step = [...sorted, ...marks].every(Number.isInteger) ? Math.max(1, friendly) : friendly;
  const unit = step * 5;
  const from = Math.floor(tidy(least / unit));
  const to = Math.max(from + 1, Math.ceil(tidy(most / unit)));
  return { from: tidy(from * unit), to: tidy(to * unit), step: tidy(step) };
}

/** How many values are in each of `parts` equal parts of the line; values beyond an end count in the last part there. */
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
  /** Follows a number: " days". */
  readonly unit: string;
}

/** Shares of up to 150% may be fractions; larger numbers are percent points. */
const LARGEST_FRACTION = 1.5;

/** Shares as percent, if the values look like fractions. @param sorted the metric's values */
export function notationOf(type: MetricType, metric: Metric, sorted: readonly number[]): Notation {
  const isFractions = (percentile(sorted, 0.9) ?? 0) <= LARGEST_FRACTION;
  const isShare = isFractions && type.canBeShares?.(metric) === true;
  return { isShare, unit: type.unit?.(metric, isShare) ?? '' };
}

export function numberText(value: number, isShare: boolean): string {
  return isShare ? `${tidy(value * 100)}%` : String(tidy(value));
}

/** A threshold's cell as people read it. */
export function markText(cell: Cell, isShare: boolean): string {
  return typeof cell === 'number' ? numberText(cell, isShare) : cellText(cell);
}

/** What the user typed for a threshold, as a cell: 80 among shares means 80%. A range stays text. */
export function markCell(text: string, isShare: boolean): Cell {
  const written = text
    .split('..')
    .map((part) => {
      const number = scorecardNumber(part);
      const isFraction = /%/.test(part) || (/[.,]/.test(part) && Number(number) <= LARGEST_FRACTION);
      return isShare && !isProblem(number) && !isFraction ? `${part.trim()}%` : part;
    })
    .join('..');
  const number = scorecardNumber(written);
  return isProblem(number) ? written : number;
}
