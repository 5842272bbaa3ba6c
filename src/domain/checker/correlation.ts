// How far two columns move together.

/** Two columns that move together more than this say the same. */
export const SAYS_THE_SAME = 0.95;

/** With fewer pairs than this, columns move together by chance. */
export const PAIRS_ENOUGH = 10;

/**
 * Pearson's correlation of the pairs in which both numbers are there (NaN is none), from -1 to 1.
 * @returns undefined with fewer than ten such pairs, or where one of the two is constant
 * @example correlation([1, 2, 3, ...], [2, 4, 6, ...]) //=> 1
 */
export function correlation(one: readonly number[], other: readonly number[]): number | undefined {
  let count = 0;
  let sumOne = 0;
  let sumOther = 0;
  one.forEach((value, at) => {
    const beside = other[at] ?? Number.NaN;
    if (Number.isNaN(value) || Number.isNaN(beside)) return;
    count += 1;
    sumOne += value;
    sumOther += beside;
  });
  if (count < PAIRS_ENOUGH) return undefined;
  const meanOne = sumOne / count;
  const meanOther = sumOther / count;
  let squaresOne = 0;
  let squaresOther = 0;
  let products = 0;
  one.forEach((value, at) => {
    const beside = other[at] ?? Number.NaN;
    if (Number.isNaN(value) || Number.isNaN(beside)) return;
    squaresOne += (value - meanOne) ** 2;
    squaresOther += (beside - meanOther) ** 2;
    products += (value - meanOne) * (beside - meanOther);
  });
  const spread = Math.sqrt(squaresOne) * Math.sqrt(squaresOther);
  return spread > 0 ? products / spread : undefined;
}
