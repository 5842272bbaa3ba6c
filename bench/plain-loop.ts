// The lower bound of scoring: one plain loop for this one scorecard, which keeps the same results for every account.

export interface PlainMetric {
  readonly name: string;
  readonly healthy: number;
  readonly atRisk: number;
  readonly weight: number;
}

export interface PlainScore {
  readonly score: number | undefined;
  readonly computed: number | undefined;
  readonly band: string;
  readonly coverage: number;
  readonly values: readonly (number | undefined)[];
  readonly metricScores: readonly (number | undefined)[];
}

const FULL_MARK = 100;
const HEALTHY_FROM = 70;
const WATCH_FROM = 40;

export function plainScore(metrics: readonly PlainMetric[], row: readonly unknown[]): PlainScore {
  const values: (number | undefined)[] = [];
  const metricScores: (number | undefined)[] = [];
  let [sum, weights, all] = [0, 0, 0];
  for (const [index, { healthy, atRisk, weight }] of metrics.entries()) {
    const cell = row[index];
    const value = typeof cell === 'number' ? cell : undefined;
    values.push(value);
    all += weight;
    if (value === undefined) {
      metricScores.push(undefined);
      continue;
    }
    const share = Math.min(1, Math.max(0, (value - atRisk) / (healthy - atRisk)));
    metricScores.push(FULL_MARK * share);
    sum += weight * FULL_MARK * share;
    weights += weight;
  }
  const computed = weights > 0 ? sum / weights : undefined;
  const score = computed === undefined ? undefined : Math.round(computed * 10) / 10;
  return { score, computed, band: bandOf(score), coverage: weights / all, values, metricScores };
}

function bandOf(score: number | undefined): string {
  if (score === undefined) return 'Not enough data';
  if (score >= HEALTHY_FROM) return 'Healthy';
  return score >= WATCH_FROM ? 'Watch' : 'At risk';
}

/** The three largest losses in words, as the drivers column has them. */
export function plainDrivers(metrics: readonly PlainMetric[], { values, metricScores }: PlainScore): string {
  const present = metrics.reduce(
    (sum, { weight }, index) => sum + (metricScores[index] === undefined ? 0 : weight),
    0,
  );
  const losses = metrics.map(({ weight }, index) => {
    const score = metricScores[index];
    return {
      index,
      loss: score === undefined ? 0 : Math.round((weight / present) * (FULL_MARK - score) * 10) / 10,
    };
  });
  const named = losses.filter(({ loss }) => loss > 0).sort((one, other) => other.loss - one.loss);
  return named
    .slice(0, 3)
    .map(({ index, loss }) => `−${loss.toFixed(1)} ${metrics[index]?.name} ${values[index]}`)
    .join(' · ');
}
