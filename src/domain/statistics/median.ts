// The middle of numbers, and how far they usually lie from it: measures that a few odd values cannot move.

/** The middle value, or the mean of the two middle ones; undefined for no numbers. */
export function median(numbers: readonly number[]): number | undefined {
  if (numbers.length === 0) return undefined;
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

/** Makes the median deviation comparable with a standard deviation, for normally distributed numbers. */
const NORMAL_CONSISTENCY = 1.4826;

/**
 * The usual distance from the middle: 1.4826 × the median of |number − median|; undefined for no numbers.
 * Source: Rousseeuw and Croux (1993).
 */
export function medianDeviation(numbers: readonly number[]): number | undefined {
  const middle = median(numbers);
  if (middle === undefined) return undefined;
  const deviation = median(numbers.map((number) => Math.abs(number - middle)));
  return deviation === undefined ? undefined : NORMAL_CONSISTENCY * deviation;
}
