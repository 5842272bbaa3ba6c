// The accounts that weights are learned from: their metric scores as fractions, and who was lost.

export interface Sample {
  /** By metric, then by account: the metric score as a fraction of the full mark, 0-1. No blanks. */
  readonly shares: readonly Float64Array[];
  /** By account. */
  readonly lost: readonly boolean[];
}

export function countLost({ lost }: Pick<Sample, 'lost'>): number {
  return lost.reduce((count, isLost) => count + Number(isLost), 0);
}

/** The weighted sum of each account's shares: with weights that sum to 1, its score as a fraction. */
export function weightedShares(sample: Sample, weights: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(sample.lost.length);
  sample.shares.forEach((metric, index) => {
    const weight = weights[index] ?? 0;
    if (weight === 0) return;
    for (let account = 0; account < sums.length; account += 1)
      sums[account] = (sums[account] ?? 0) + weight * (metric[account] ?? 0);
  });
  return sums;
}

/** The same accounts with some metrics the other way around: the highest score becomes the lowest. */
export function turnMetrics(sample: Sample, turned: readonly number[]): Sample {
  if (turned.length === 0) return sample;
  return {
    ...sample,
    shares: sample.shares.map((metric, index) =>
      turned.includes(index) ? metric.map((share) => 1 - share) : metric,
    ),
  };
}

/** The weights scaled to length 1; undefined where all are 0. */
export function unitDirection(weights: ArrayLike<number>): Float64Array | undefined {
  const all = Float64Array.from(weights);
  const length = Math.sqrt(all.reduce((sum, weight) => sum + weight * weight, 0));
  return length > 0 ? all.map((weight) => weight / length) : undefined;
}
