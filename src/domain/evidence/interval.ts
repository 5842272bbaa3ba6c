// Intervals around a rate: how far off a share of few accounts may be.

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The 97.5 % point of the normal distribution, for intervals that hold 95 times of 100. */
export const NORMAL_95 = 1.959963984540054;

/**
 * The range in which the true rate lies 95 times of 100, as fractions 0-1; undefined for no cases.
 * Source: Wilson (1927).
 * @example rateInterval(27, 40) // { low: 0.5202, high: 0.7992 }
 */
export function rateInterval(hits: number, cases: number): Interval | undefined {
  if (cases === 0) return undefined;
  const z2 = NORMAL_95 ** 2;
  const rate = hits / cases;
  const center = (rate + z2 / (2 * cases)) / (1 + z2 / cases);
  const half =
    (NORMAL_95 / (1 + z2 / cases)) * Math.sqrt((rate * (1 - rate)) / cases + z2 / (4 * cases ** 2));
  return { low: Math.max(0, center - half), high: Math.min(1, center + half) };
}
