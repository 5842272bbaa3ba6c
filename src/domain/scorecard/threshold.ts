// Thresholds: where a metric is fully healthy, where it is at risk, and the curve between the two.
import { type Cell, isBlank, isDateCell, matchKey } from '../values/cell';
import { isAtLeast, isAtMost, isSameNumber } from '../values/compare';
import { isProblem } from '../values/problem';
import { scorecardNumber, scorecardNumberText } from '../values/scorecard-number';
import type { ScorecardProblem } from './scorecard-problems';

/** `bounded` is for the method points: no points outside the thresholds. */
export type Curve = 'linear' | 'steps' | 'bounded';

export type Threshold =
  | { readonly kind: 'number'; readonly at: number }
  | { readonly kind: 'range'; readonly from: number; readonly to: number }
  | { readonly kind: 'answer'; readonly yes: boolean };

/** Reads a threshold cell: `70`, `80%`, `5..10`, `yes`. Blank gives undefined. */
export function readThreshold(cell: Cell): Threshold | undefined | ScorecardProblem {
  if (isDateCell(cell)) return { code: 'turned-into-date' };
  if (typeof cell === 'boolean') return { kind: 'answer', yes: cell };
  if (typeof cell === 'number') return { kind: 'number', at: cell };
  if (isBlank(cell)) return undefined;
  const key = matchKey(cell);
  if (key === 'yes' || key === 'no') return { kind: 'answer', yes: key === 'yes' };
  const range = /^(.*\S)\s*(?:\.\.|…)\s*(\S.*)$/.exec(cell.trim());
  if (!range) {
    const at = scorecardNumber(cell);
    if (!isProblem(at)) return { kind: 'number', at };
    const [, low = '', high = ''] = /^([\d.,]+%?) ?(?:-|–|—|to) ?([\d.,]+%?)$/.exec(key) ?? [];
    return low === '' ? at : { code: 'range-without-dots', text: cell, from: low, to: high };
  }
  const from = scorecardNumber(range[1] ?? '');
  const to = scorecardNumber(range[2] ?? '');
  if (isProblem(from)) return from;
  if (isProblem(to)) return to;
  return from <= to ? { kind: 'range', from, to } : { code: 'range-reversed', text: cell };
}

export function thresholdCell(threshold: Threshold | undefined): Cell {
  if (threshold === undefined) return '';
  if (threshold.kind === 'number') return threshold.at;
  if (threshold.kind === 'answer') return threshold.yes ? 'yes' : 'no';
  return `${scorecardNumberText(threshold.from)}..${scorecardNumberText(threshold.to)}`;
}

/** Two numbers, or a range inside a wider range (a sweet spot). */
export interface ThresholdPair {
  readonly healthy: Threshold | undefined;
  readonly atRisk: Threshold | undefined;
  readonly curve: Curve;
}

export type PairProblem = ScorecardProblem & { readonly field: 'healthy' | 'atRisk' };

/** What is wrong with a pair of thresholds for numbers; undefined if nothing is. */
export function pairProblem({ healthy, atRisk }: ThresholdPair): PairProblem | undefined {
  if (healthy === undefined) return { field: 'healthy', code: 'healthy-missing' };
  if (atRisk === undefined) return { field: 'atRisk', code: 'at-risk-missing' };
  if (healthy.kind === 'number' && atRisk.kind === 'number') {
    return isSameNumber(healthy.at, atRisk.at) ? { field: 'atRisk', code: 'thresholds-equal' } : undefined;
  }
  if (healthy.kind === 'range' && atRisk.kind === 'range') {
    const wider = atRisk.from <= healthy.from && atRisk.to >= healthy.to;
    return wider && (atRisk.from < healthy.from || atRisk.to > healthy.to)
      ? undefined
      : { field: 'atRisk', code: 'at-risk-range-not-wider' };
  }
  if (healthy.kind === 'answer') return { field: 'healthy', code: 'answer-for-a-number' };
  return { field: 'atRisk', code: 'number-beside-range' };
}

/**
 * The share of the full mark (0-1) that a value earns between two thresholds; 0 and 1 are exact.
 * Linear: (value − at risk) / (healthy − at risk), clamped to 0-1. Steps: 1, 1/2 or 0.
 * Source: design of "Health 0 when at or below x, 100 when at or above y" (Freshsuccess, Planhat, Natero).
 * @returns undefined where the thresholds are not two numbers or two ranges
 * @example shareBetween(18, { healthy: { kind: 'number', at: 30 }, atRisk: { kind: 'number', at: 8 }, curve: 'linear' }) //=> 10 / 22
 */
export function shareBetween(value: number, { healthy, atRisk, curve }: ThresholdPair): number | undefined {
  if (healthy?.kind === 'number' && atRisk?.kind === 'number')
    return shareFrom(atRisk.at, value, healthy.at, curve);
  if (healthy?.kind !== 'range' || atRisk?.kind !== 'range') return undefined;
  if (isAtLeast(value, healthy.from) && isAtMost(value, healthy.to)) return 1;
  return value < healthy.from
    ? shareFrom(atRisk.from, value, healthy.from, curve)
    : shareFrom(atRisk.to, value, healthy.to, curve);
}

/** The share of the way from At risk to Healthy. Where both are the same, all on the other side is at risk. */
function shareFrom(atRisk: number, value: number, healthy: number, curve: Curve): number {
  if (atRisk === healthy) return 0;
  const isRising = healthy > atRisk;
  if (isRising ? isAtLeast(value, healthy) : isAtMost(value, healthy)) return 1;
  if (isRising ? isAtMost(value, atRisk) : isAtLeast(value, atRisk)) return 0;
  return curve === 'steps' ? 0.5 : (value - atRisk) / (healthy - atRisk);
}

/** Whether a value lies between the outer ends of the thresholds, both included. */
export function isWithin(value: number, { healthy, atRisk }: ThresholdPair): boolean {
  const ends = numbersOf({ healthy, atRisk });
  return isAtLeast(value, Math.min(...ends)) && isAtMost(value, Math.max(...ends));
}

/** The numbers that thresholds name. */
export function numbersOf({ healthy, atRisk }: Pick<ThresholdPair, 'healthy' | 'atRisk'>): number[] {
  return [healthy, atRisk].flatMap((threshold) => {
    if (threshold?.kind === 'number') return [threshold.at];
    return threshold?.kind === 'range' ? [threshold.from, threshold.to] : [];
  });
}
