// How far two columns move together.

/** Two columns that move together more than this say the same. */
export const SAYS_THE_SAME = 0.95;

/** With fewer pairs than this, columns move together by chance. */
const PAIRS_ENOUGH = 10;

/** Of more rows every second, third, ... is looked at: 20 metrics are 190 pairs of columns. */
const ROWS_ENOUGH = 5_000;

/**
 * Pearson's correlation of the pairs in which both numbers are there (NaN is none), from -1 to 1.
 * @returns undefined with fewer than ten such pairs, or where one of the two is constant
 * @example correlation([1, 2, 3, ...], [2, 4, 6, ...]) //=> 1
 */
export function correlation(one: readonly number[], other: readonly number[]): number | undefined {
  const step = Math.ceil(one.length / ROWS_ENOUGH);
  const valuesOne: number[] = [];
  const valuesOther: number[] = [];
  let sumOne = 0;
  let sumOther = 0;
  for (let at = 0; at < one.length; at += step) {
    const value = one[at] ?? Number.NaN;
    const beside = other[at] ?? Number.NaN;
    if (Number.isNaN(value) || Number.isNaN(beside)) continue;
    valuesOne.push(value);
    valuesOther.push(beside);
    sumOne += value;
    sumOther += beside;
  }
  const count = valuesOne.length;
  if (count < PAIRS_ENOUGH) return undefined;
  const meanOne = sumOne / count;
  const meanOther = sumOther / count;
  let squaresOne = 0;
  let squaresOther = 0;
  let products = 0;
  for (let at = 0; at < count; at += 1) {
    const offOne = (valuesOne[at] ?? 0) - meanOne;
    const offOther = (valuesOther[at] ?? 0) - meanOther;
    squaresOne += offOne * offOne;
    squaresOther += offOther * offOther;
    products += offOne * offOther;
  }
  const spread = Math.sqrt(squaresOne) * Math.sqrt(squaresOther);
  return spread > 0 ? products / spread : undefined;
}
