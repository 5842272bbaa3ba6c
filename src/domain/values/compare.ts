// The one comparison of numbers: every threshold, step, rule and band of a scorecard is reached or missed by it.

/**
 * Worked-out values miss the edge they are on by a binary fraction: the mean of 3.5, 3.8 and 4.1 comes out as 3.7999999999999994.
 * Nine digits are more than a cell shows and fewer than such a fraction reaches, also after subtracting two large numbers.
 */
const RELATIVE_TOLERANCE = 1e-9;

/** For an edge at 0, where nothing is relatively near. */
const ABSOLUTE_TOLERANCE = 1e-12;

/** @example isSameNumber((3.5 + 3.8 + 4.1) / 3, 3.8) //=> true */
export function isSameNumber(one: number, other: number): boolean {
  if (one === other) return true;
  const distance = Math.abs(one - other);
  return (
    distance <= ABSOLUTE_TOLERANCE || distance < RELATIVE_TOLERANCE * Math.max(Math.abs(one), Math.abs(other))
  );
}

export function isAtLeast(value: number, edge: number): boolean {
  return value >= edge || isSameNumber(value, edge);
}

export function isAtMost(value: number, edge: number): boolean {
  return value <= edge || isSameNumber(value, edge);
}

/** More than the edge, and not only by a binary fraction. */
export function isAbove(value: number, edge: number): boolean {
  return value > edge && !isSameNumber(value, edge);
}

/** Less than the edge, and not only by a binary fraction. */
export function isBelow(value: number, edge: number): boolean {
  return value < edge && !isSameNumber(value, edge);
}
