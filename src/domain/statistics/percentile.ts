// Percentiles: the value below which a share of numbers lies.

/**
 * The value below which `share` (0-1) of the sorted numbers lie, with linear interpolation between neighbors.
 * Source: Hyndman and Fan (1996), definition 7, as PERCENTILE in Sheets.
 * @returns undefined without numbers
 * @example percentile([1, 2, 3, 4], 0.5) //=> 2.5
 */
export function percentile(numbers: readonly number[], share: number): number | undefined {
  const position = (numbers.length - 1) * share;
  const below = numbers[Math.floor(position)];
  if (below === undefined) return undefined;
  const above = numbers[Math.ceil(position)] ?? below;
  return below + (above - below) * (position - Math.floor(position));
}

/** Two percentiles of the sorted numbers; undefined without numbers. @example percentileRange([0, 5, 10], 0.2, 0.8) //=> [2, 8] */
export function percentileRange(
  numbers: readonly number[],
  lowShare: number,
  highShare: number,
): readonly [low: number, high: number] | undefined {
  const low = percentile(numbers, lowShare);
  const high = percentile(numbers, highShare);
  return low === undefined || high === undefined ? undefined : [low, high];
}
