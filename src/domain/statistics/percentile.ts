// Percentiles: the value below which a share of numbers lies.

/**
 * The value below which `share` (0-1) of the sorted numbers lie, with linear interpolation between neighbors.
 * Source: Hyndman and Fan (1996), definition 7, as PERCENTILE in Sheets.
 */
export function percentile(numbers: readonly number[], share: number): number {
  const position = (numbers.length - 1) * share;
  const below = numbers[Math.floor(position)] ?? Number.NaN;
  const above = numbers[Math.ceil(position)] ?? below;
  return below + (above - below) * (position - Math.floor(position));
}
