// The nearest friendly number that satisfies a condition: steps away from a start, with bisection between turning points.

/** How the search steps. */
export interface Stepping {
  /** The distance between the thresholds: a step is a twentieth to a two-hundredth of it. */
  readonly span: number;
  /** Whole numbers only. */
  readonly whole: boolean;
}

/** Multiples are rounded to twelve digits: from here on, those of a step cannot be distinguished. */
const STEPS_APART = 1e11;

/** Between two marks closer together than a step, steps are at most this much finer. */
const FINEST = 1e-3;

/**
 * Searches outward from a number in both directions, mark by mark, trying the marks and the multiples of a friendly step between them.
 * @param marks ascending; between two neighbors, `satisfies` changes at most once
 * @param satisfies called as rarely as possible: each call scores an account
 * @returns undefined where no number satisfies it
 */
export function nearestNumber(
  from: number,
  marks: readonly number[],
  stepping: Stepping,
  satisfies: (value: number) => boolean,
): number | undefined {
  const above = firstOutward(from, marks, 1, stepping, satisfies);
  const below = firstOutward(from, marks, -1, stepping, satisfies);
  if (above === undefined || below === undefined) return above ?? below;
  return from - below < above - from ? below : above;
}

/** The power of ten that is at most a twentieth of the span; whole numbers step by 1 at least. @internal exported for its tests */
export function friendlyStep({ span, whole }: Stepping): number {
  const step = 10 ** Math.floor(Math.log10(span / 20) + 1e-9);
  return whole ? Math.max(1, step) : step;
}

function firstOutward(
  from: number,
  marks: readonly number[],
  direction: 1 | -1,
  stepping: Stepping,
  satisfies: (value: number) => boolean,
): number | undefined {
  const step = friendlyStep(stepping);
  const finest = stepping.whole ? 1 : step * FINEST;
  const ahead = marks.filter((mark) => (mark - from) * direction > 0).sort((a, b) => (a - b) * direction);
  let start = from;
  for (const mark of ahead) {
    const between = firstBetween(multiplesBetween(start, mark, step, finest), satisfies);
    if (between !== undefined) return between;
    if ((!stepping.whole || Number.isInteger(mark)) && satisfies(mark)) return mark;
    start = mark;
  }
  const beyond = multiple(start, step * direction, 1);
  return satisfies(beyond) ? beyond : undefined;
}

interface Multiples {
  readonly count: number;
  at(index: number): number;
}

/** The multiples of a step strictly between two numbers; of a finer step where there are none. */
function multiplesBetween(start: number, end: number, step: number, finest: number): Multiples {
  const signed = end > start ? step : -step;
  const at = (index: number) => multiple(start, signed, index + 1);
  if (!(Math.max(Math.abs(start), Math.abs(end)) < step * STEPS_APART)) return { count: 0, at };
  let count = Math.ceil((end - start) / signed) + 1;
  while (count > 0 && (end - at(count - 1)) * signed <= 0) count -= 1;
  return count > 0 || step / 10 < finest * (1 - 1e-9)
    ? { count, at }
    : multiplesBetween(start, end, step / 10, finest);
}

function firstBetween({ count, at }: Multiples, satisfies: (value: number) => boolean): number | undefined {
  if (count === 0) return undefined;
  if (satisfies(at(0))) return at(0);
  if (count === 1 || !satisfies(at(count - 1))) return undefined;
  let tooNear = 0;
  let farEnough = count - 1;
  while (farEnough - tooNear > 1) {
    const middle = Math.floor((tooNear + farEnough) / 2);
    if (satisfies(at(middle))) farEnough = middle;
    else tooNear = middle;
  }
  return at(farEnough);
}

/** The multiple of the step that lies `count` beyond a number. */
function multiple(start: number, step: number, count: number): number {
  const size = Math.abs(step);
  const first = step > 0 ? Math.floor(start / size + 1e-9) : Math.ceil(start / size - 1e-9);
  const value = Number(((first + Math.sign(step) * count) * size).toPrecision(12));
  return value === 0 ? 0 : value;
}
