// Watermelons: accounts that are green outside and red inside, healthy overall while something important is not.
import { bandOf } from '../scorecard/band';
import { shortText } from '../values/cell';
import { percentText } from '../values/percent-text';
import { roundHalfUp } from '../values/rounding';
import type { AccountScore } from './score-account';

/** A healthy score that rests on less of its weight than this is not to be trusted. */
const LOW_COVERAGE = 0.6;

export interface DimensionScore {
  readonly name: string;
  /** Weighted mean of its metric scores, rounded to the scorecard's decimals; undefined where none is present. */
  readonly score: number | undefined;
}

/** The score of each dimension that metrics belong to, in the scorecard's order. */
export function dimensionScores({ plan, metricScores }: AccountScore): readonly DimensionScore[] {
  const { decimals } = plan.scorecard.settings;
  return plan.dimensions.map(({ name, metrics }) => {
    const present = metrics.filter((index) => metricScores[index] !== undefined);
    const weight = present.reduce((sum, index) => sum + (plan.metrics[index]?.weight ?? 0), 0);
    const sum = present.reduce(
      (total, index) => total + (plan.metrics[index]?.weight ?? 0) * (metricScores[index] ?? 0),
      0,
    );
    return { name, score: weight > 0 ? roundHalfUp(sum / weight, decimals) : undefined };
  });
}

/**
 * Why a healthy account is a watermelon: a dimension at risk, a metric of the highest weight at risk, or low coverage.
 * @returns '' where it is none
 */
export function watermelonReason(account: AccountScore): string {
  const { plan, band, coverage, metricScores } = account;
  const { bands } = plan.scorecard;
  if (bands.length < 2 || band !== bands[0]?.name) return '';
  const lowest = bands[bands.length - 1]?.name;
  const isAtRisk = (score: number) => bandOf(bands, score) === lowest;
  const named = plan.dimensions.length > 1 ? dimensionScores(account) : [];
  const dimension = named.find(({ score }) => score !== undefined && isAtRisk(score));
  if (dimension) return `${shortText(dimension.name)} ${lowest?.toLowerCase()}`;
  const top = plan.metrics.reduce((highest, { weight }) => Math.max(highest, weight), 0);
  const metric = plan.metrics.find(({ weight }, index) => {
    const score = metricScores[index];
    return weight === top && score !== undefined && isAtRisk(score);
  });
  if (metric) return `${shortText(metric.metric.name)} ${lowest?.toLowerCase()}`;
  return coverage < LOW_COVERAGE ? `only ${percentText(coverage)} of the data` : '';
}
