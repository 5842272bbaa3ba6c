// Coverage: the share of the weight whose metrics had a value.

import { isNotCounted, isValue, type MetricReading } from '../metric-types/metric-type';
import { isAtLeast } from '../values/compare';
import { sharesOf } from './methods';
import type { SegmentPlan } from './plan-scoring';

/** Weight that counts for an account, and how much of it has a value. */
export interface CoveredWeight {
  counted: number;
  withValue: number;
}

/**
 * Effective weight with a value / all effective weight, 0-1; a metric that does not count for this account is in neither.
 * @param weight the same sums with each metric's own weight, for scorecards without dimensions
 */
export function coverageOf(
  plan: SegmentPlan,
  values: readonly MetricReading[],
  { counted, withValue }: CoveredWeight,
): number {
  if (!plan.twoLevels) return counted > 0 ? withValue / counted : 0;
  const shares = sharesOf(
    plan,
    values.map((reading) => !isNotCounted(reading)),
  );
  // A complete account has a coverage of exactly 1, whatever its shares add up to in binary.
  if (shares.every((share, index) => share === 0 || isValue(values[index])))
    return shares.some(Boolean) ? 1 : 0;
  return shares.reduce((sum, share, index) => (isValue(values[index]) ? sum + share : sum), 0);
}

export function isEnoughCoverage(coverage: number, minimum: number): boolean {
  return isAtLeast(coverage, minimum);
}
