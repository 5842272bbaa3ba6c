// What the points that an account lost are worth: the order in which accounts and alerts are listed.

/**
 * Value × the share of points that is lost; all of the value without a score. An order of urgency, not a forecast.
 * @example valueAtStake({ value: 96000, score: 38.2 }, 100) // 59328
 */
export function valueAtStake(
  { value, score }: { readonly value: number | undefined; readonly score: number | undefined },
  fullMark: number,
): number {
  return Math.max(0, value ?? 0) * (score === undefined ? 1 : 1 - score / fullMark);
}
