// The churn rate: what share of the customers at the start of a period was lost in it.

/**
 * Churn rate = lost in the period / at its start, 0-1. Customers or revenue alike.
 * @returns undefined where there were no customers at the start
 * @example churnRate(3, 120) //=> 0.025
 */
export function churnRate(lost: number, atStart: number): number | undefined {
  return atStart > 0 ? lost / atStart : undefined;
}
