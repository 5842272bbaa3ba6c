// How far two columns move together.

/** Two columns with a higher correlation repeat each other. */
export const SAYS_THE_SAME = 0.95;

/** With fewer pairs than this, columns move together by chance. */
const PAIRS_ENOUGH = 10;

/** With more rows, every second, third, ... is used: 20 metrics make 190 pairs of columns. */
const ROWS_ENOUGH = 5_000;

/**
 * Pearson's correlation of the pairs in which both numbers are present, from -1 to 1.
 * @returns undefined with fewer than ten such pairs, or where one of the two is constant
 * @example correlation([1, 2, 3, ...], [2, 4, 6, ...]) //=> 1
 */
export function correlation(
  first: readonly (number | undefined)[],
  second: readonly (number | undefined)[],
): number | undefined {
  const step = Math.ceil(first.length / ROWS_ENOUGH);
  const firstValues: number[] = [];
  const secondValues: number[] = [];
  let firstSum = 0;
  let secondSum = 0;
  for (let at = 0; at < first.length; at += step) {
    const value = first[at];
    const paired = second[at];
    if (value === undefined || paired === undefined) continue;
    firstValues.push(value);
    secondValues.push(paired);
    firstSum += value;
    secondSum += paired;
  }
  const count = firstValues.length;
  if (count < PAIRS_ENOUGH) return undefined;
  const firstMean = firstSum / count;
  const secondMean = secondSum / count;
  let firstSquares = 0;
  let secondSquares = 0;
  let products = 0;
  for (let at = 0; at < count; at += 1) {
    const firstDeviation = (firstValues[at] ?? 0) - firstMean;
    const secondDeviation = (secondValues[at] ?? 0) - secondMean;
    firstSquares += firstDeviation * firstDeviation;
    secondSquares += secondDeviation * secondDeviation;
    products += firstDeviation * secondDeviation;
  }
  const spread = Math.sqrt(firstSquares) * Math.sqrt(secondSquares);
  return spread > 0 ? products / spread : undefined;
}
