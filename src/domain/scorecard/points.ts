// Points: your own metric scores, by steps ("0: 50; 1: 100; 3: 75") or by label ("Green: 100; Yellow: 50").
import { type Cell, isBlank, matchKey } from '../values/cell';
import { isBelow } from '../values/compare';
import { quoteItem, splitList } from '../values/list-text';
import { isProblem } from '../values/problem';
import { scorecardNumber, scorecardNumberText } from '../values/scorecard-number';
import type { ScorecardProblem } from './scorecard-problems';

export type Points =
  | { readonly kind: 'steps'; readonly steps: readonly { readonly from: number; readonly points: number }[] }
  | { readonly kind: 'labels'; readonly labels: readonly LabelPoints[] }
  /** Method points: from `low` at At risk to `high` at Healthy. */
  | { readonly kind: 'spread'; readonly low: number; readonly high: number }
  /** Method points: this many for each one counted. */
  | { readonly kind: 'each'; readonly points: number };

export interface LabelPoints {
  readonly label: string;
  /** The label as it is matched: trimmed, case folded. */
  readonly key: string;
  readonly points: number;
}

/** What the left sides of a type's points are. */
export type PointsKind = 'steps' | 'labels';

export interface PointsRules {
  /** Points may also be negative. */
  readonly signed?: boolean;
  /** Spreads (-5..5) and counts (2 each) make sense: only under the method points. */
  readonly spreads?: boolean;
}

/** Reads a Points cell. Blank gives undefined. @param fullMark points run from 0 to it, or from minus it where they are signed */
export function readPoints(
  cell: Cell,
  kind: PointsKind,
  fullMark: number,
  { signed = false, spreads = false }: PointsRules = {},
): Points | undefined | ScorecardProblem {
  if (typeof cell === 'string' && isBlank(cell)) return undefined;
  const spread = typeof cell === 'string' ? readSpread(cell, fullMark) : undefined;
  if (spread !== undefined) {
    return spreads ? spread : { code: 'spread-without-points-method' };
  }
  if (typeof cell !== 'string') {
    return typeof cell === 'object'
      ? { code: 'turned-into-date' }
      : { code: 'points-not-pairs', example: example(kind, fullMark) };
  }
  const items = splitList(cell);
  if (isProblem(items)) return items;
  if (items.length === 0) return undefined;
  const pairs: { text: string; points: number }[] = [];
  for (const { text, value } of items) {
    if (value === undefined) return { code: 'points-missing-for', text, example: example(kind, fullMark) };
    const points = scorecardNumber(value);
    if (isProblem(points)) return points;
    const lowest = signed ? -fullMark : 0;
    if (points < lowest || points > fullMark)
      return { code: 'points-out-of-range', points: value, of: text, lowest, highest: fullMark };
    pairs.push({ text, points });
  }
  return kind === 'steps' ? stepsOf(pairs) : labelsOf(pairs);
}

/** `-5..5`, or `-2 each`; undefined for anything else. */
function readSpread(text: string, fullMark: number): Points | undefined | ScorecardProblem {
  const each = /^([+\-−–]?[\d.,]+)\s+each$/i.exec(text.trim())?.[1];
  const ends = /^([+\-−–]?[\d.,]{0,30}\d)\s*(?:\.\.|…)\s*([+\-−–]?\d[\d.,]*)$/.exec(text.trim());
  if (each === undefined && ends === null) return undefined;
  const numbers: number[] = [];
  for (const part of each === undefined ? [ends?.[1] ?? '', ends?.[2] ?? ''] : [each]) {
    const number = scorecardNumber(part);
    if (isProblem(number)) return number;
    if (Math.abs(number) > fullMark)
      return {
        code: 'points-out-of-range',
        points: part,
        of: undefined,
        lowest: -fullMark,
        highest: fullMark,
      };
    numbers.push(number);
  }
  const [first = 0, second = 0] = numbers;
  return each === undefined ? { kind: 'spread', low: first, high: second } : { kind: 'each', points: first };
}

function stepsOf(pairs: readonly { text: string; points: number }[]): Points | ScorecardProblem {
  const steps: { from: number; points: number }[] = [];
  for (const { text, points } of pairs) {
    const from = scorecardNumber(text);
    if (isProblem(from)) return from;
    steps.push({ from, points });
  }
  steps.sort((a, b) => a.from - b.from);
  const twice = steps.find((step, index) => index > 0 && steps[index - 1]?.from === step.from);
  return twice ? { code: 'points-repeated', text: String(twice.from) } : { kind: 'steps', steps };
}

function labelsOf(pairs: readonly { text: string; points: number }[]): Points | ScorecardProblem {
  const labels = pairs.map(({ text, points }) => ({ label: text, key: matchKey(text), points }));
  const twice = labels.find((label, index) => labels.findIndex((other) => other.key === label.key) < index);
  return twice ? { code: 'points-repeated', text: twice.label } : { kind: 'labels', labels };
}

export function pointsCell(points: Points | undefined): Cell {
  if (points === undefined) return '';
  if (points.kind === 'spread')
    return `${scorecardNumberText(points.low)}..${scorecardNumberText(points.high)}`;
  if (points.kind === 'each') return `${scorecardNumberText(points.points)} each`;
  return points.kind === 'steps'
    ? points.steps
        .map((step) => `${scorecardNumberText(step.from)}: ${scorecardNumberText(step.points)}`)
        .join('; ')
    : points.labels.map((each) => `${quoteItem(each.label)}: ${scorecardNumberText(each.points)}`).join('; ');
}

/** Points of the highest step at or below the value; below the first step, the first step's points. */
export function stepPoints(
  steps: readonly { readonly from: number; readonly points: number }[],
  value: number,
): number | undefined {
  let points = steps[0]?.points;
  for (const step of steps) {
    if (isBelow(value, step.from)) break;
    points = step.points;
  }
  return points;
}

function example(kind: PointsKind, fullMark: number): string {
  return kind === 'steps'
    ? `0: ${fullMark / 2}; 1: ${fullMark}`
    : `Green: ${fullMark}; Yellow: ${fullMark / 2}; Red: 0`;
}
