// Thresholds: where a metric is fully healthy, where it is at risk, and the curve between the two.
import { type Cell, isBlank, isDateCell, matchKey, shortText } from '../values/cell';
import { isProblem, type Problem, problem } from '../values/problem';
import { scorecardNumber, scorecardNumberText } from '../values/scorecard-number';

/** `bounded` is for the method points: no points outside the thresholds. */
export type Curve = 'linear' | 'steps' | 'bounded';

export type Threshold =
  | { readonly kind: 'number'; readonly at: number }
  | { readonly kind: 'range'; readonly from: number; readonly to: number }
  | { readonly kind: 'answer'; readonly yes: boolean };

export const TURNED_INTO_DATE =
  'Sheets turned this into a date: format the cell as plain text (Format > Number > Plain text) and type it again';

/** Reads a threshold cell: `70`, `80%`, `5..10`, `yes`. Blank gives undefined. */
export function readThreshold(cell: Cell): Threshold | undefined | Problem {
  if (isDateCell(cell)) return problem(TURNED_INTO_DATE);
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
    return low === '' ? at : problem(`${at.problem}: a range is written ${low}..${high}`);
  }
  const from = scorecardNumber(range[1] ?? '');
  const to = scorecardNumber(range[2] ?? '');
  if (isProblem(from)) return from;
  if (isProblem(to)) return to;
  return from <= to
    ? { kind: 'range', from, to }
    : problem(`"${shortText(cell)}": write the smaller number first`);
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

/** What is wrong with a pair of thresholds for numbers; undefined when nothing is. */
export function pairProblem({
  healthy,
  atRisk,
}: ThresholdPair): { at: 'healthy' | 'atRisk'; message: string } | undefined {
  if (healthy === undefined)
    return { at: 'healthy', message: 'say from where it is healthy, for example 80' };
  if (atRisk === undefined) return { at: 'atRisk', message: 'say from where it is at risk, for example 50' };
  if (healthy.kind === 'number' && atRisk.kind === 'number') {
    return healthy.at === atRisk.at
      ? { at: 'atRisk', message: 'Healthy and At risk are the same number: write two different ones' }
      : undefined;
  }
  if (healthy.kind === 'range' && atRisk.kind === 'range') {
    const wider = atRisk.from <= healthy.from && atRisk.to >= healthy.to;
    return wider && (atRisk.from < healthy.from || atRisk.to > healthy.to)
      ? undefined
      : { at: 'atRisk', message: 'At risk must be a wider range around Healthy, such as 0..20 around 5..10' };
  }
  if (healthy.kind === 'answer')
    return { at: 'healthy', message: 'write a number here (yes or no is for the type yes/no)' };
  return {
    at: 'atRisk',
    message: 'Healthy and At risk must both be numbers, or both be ranges such as 5..10',
  };
}

/**
 * The share of the full mark (0-1) that a value earns between two thresholds.
 * Linear: (value − at risk) / (healthy − at risk), clamped to 0-1. Steps: 1, 1/2 or 0.
 * Source: design of "Health 0 when at or below x, 100 when at or above y" (Freshsuccess, Planhat, Natero).
 */
export function shareBetween(value: number, { healthy, atRisk, curve }: ThresholdPair): number {
  if (healthy?.kind === 'number' && atRisk?.kind === 'number') {
    return onCurve((value - atRisk.at) / (healthy.at - atRisk.at), curve);
  }
  if (healthy?.kind === 'range' && atRisk?.kind === 'range') {
    if (value >= healthy.from && value <= healthy.to) return 1;
    return value < healthy.from
      ? onCurve(fromEdge(value, atRisk.from, healthy.from), curve)
      : onCurve(fromEdge(value, atRisk.to, healthy.to), curve);
  }
  return Number.NaN;
}

/** Whether a value lies between the outer ends of the thresholds, both included. */
export function isWithin(value: number, { healthy, atRisk }: ThresholdPair): boolean {
  const ends = numbersOf({ healthy, atRisk });
  return value >= Math.min(...ends) && value <= Math.max(...ends);
}

/** The numbers that thresholds name. */
export function numbersOf({ healthy, atRisk }: Pick<ThresholdPair, 'healthy' | 'atRisk'>): number[] {
  return [healthy, atRisk].flatMap((threshold) => {
    if (threshold?.kind === 'number') return [threshold.at];
    return threshold?.kind === 'range' ? [threshold.from, threshold.to] : [];
  });
}

function fromEdge(value: number, atRisk: number, healthy: number): number {
  return atRisk === healthy ? 0 : (value - atRisk) / (healthy - atRisk);
}

function onCurve(share: number, curve: Curve): number {
  if (share >= 1) return 1;
  if (share <= 0) return 0;
  return curve === 'steps' ? 0.5 : share;
}
