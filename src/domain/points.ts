// Points: metric scores of one's own, by steps ("0: 50; 1: 100; 3: 75") or by label ("Green: 100; Yellow: 50").
import { type Cell, isBlank, matchKey, shortText } from './cell';
import { quoteItem, splitList } from './list-text';
import { isProblem, type Problem, problem } from './problem';
import { scorecardNumber, scorecardNumberText } from './scorecard-number';
import { TURNED_INTO_DATE } from './threshold';

export type Points =
  | { readonly kind: 'steps'; readonly steps: readonly { readonly from: number; readonly points: number }[] }
  | { readonly kind: 'labels'; readonly labels: readonly LabelPoints[] };

export interface LabelPoints {
  readonly label: string;
  /** The label as it is matched: trimmed, case folded. */
  readonly key: string;
  readonly points: number;
}

/** What the left sides of a type's points are. */
export type PointsKind = Points['kind'];

/** Reads a Points cell. Blank gives undefined. @param fullMark points run from 0 to it */
export function readPoints(cell: Cell, kind: PointsKind, fullMark: number): Points | undefined | Problem {
  if (typeof cell === 'string' && isBlank(cell)) return undefined;
  if (typeof cell !== 'string') {
    return problem(
      typeof cell === 'object'
        ? TURNED_INTO_DATE
        : `write points as pairs, for example ${example(kind, fullMark)}`,
    );
  }
  const items = splitList(cell);
  if (isProblem(items)) return items;
  const pairs: { text: string; points: number }[] = [];
  for (const { text, value } of items) {
    if (value === undefined)
      return problem(
        `"${shortText(text)}" has no points: write pairs, for example ${example(kind, fullMark)}`,
      );
    const points = scorecardNumber(value);
    if (isProblem(points)) return points;
    if (points < 0 || points > fullMark)
      return problem(`${value} points for "${shortText(text)}": points run from 0 to ${fullMark}`);
    pairs.push({ text, points });
  }
  return kind === 'steps' ? stepsOf(pairs) : labelsOf(pairs);
}

function stepsOf(pairs: readonly { text: string; points: number }[]): Points | Problem {
  const steps: { from: number; points: number }[] = [];
  for (const { text, points } of pairs) {
    const from = scorecardNumber(text);
    if (isProblem(from)) return from;
    steps.push({ from, points });
  }
  steps.sort((a, b) => a.from - b.from);
  const twice = steps.find((step, index) => index > 0 && steps[index - 1]?.from === step.from);
  return twice ? problem(`${twice.from} stands there twice`) : { kind: 'steps', steps };
}

function labelsOf(pairs: readonly { text: string; points: number }[]): Points | Problem {
  const labels = pairs.map(({ text, points }) => ({ label: text, key: matchKey(text), points }));
  const twice = labels.find((label, index) => labels.findIndex((other) => other.key === label.key) < index);
  return twice ? problem(`"${shortText(twice.label)}" stands there twice`) : { kind: 'labels', labels };
}

export function pointsCell(points: Points | undefined): Cell {
  if (points === undefined) return '';
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
): number {
  let points = steps[0]?.points ?? Number.NaN;
  for (const step of steps) {
    if (value < step.from) break;
    points = step.points;
  }
  return points;
}

function example(kind: PointsKind, fullMark: number): string {
  return kind === 'steps'
    ? `0: ${fullMark / 2}; 1: ${fullMark}`
    : `Green: ${fullMark}; Yellow: ${fullMark / 2}; Red: 0`;
}
