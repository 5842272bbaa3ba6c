// Drivers: where an account lost points against the full mark, in shown numbers that add up.
import { shortText } from './cell';
import { isUnreadable } from './metric-types/metric-type';
import { apportion } from './rounding';
import type { AccountScore, ScoringPlan } from './score-account';

const DRIVERS_SHOWN = 3;

export interface Loss {
  /** Position of the metric in the scorecard. */
  readonly metric: number;
  /** Points lost, in the scale's units, as shown. */
  readonly points: number;
}

/**
 * What each metric took from the full mark, exactly: share of weight × (full mark − metric score).
 * Full mark − Σ losses = computed score. Left-out metrics lose nothing.
 */
export function exactLosses(plan: ScoringPlan, account: AccountScore): number[] {
  const fullMark = plan.scorecard.settings.scale;
  const weights = plan.metrics.map(({ weight }, index) =>
    Number.isNaN(account.metricScores[index] ?? Number.NaN) ? 0 : weight,
  );
  const present = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight, index) =>
    weight === 0 ? 0 : (weight / present) * (fullMark - (account.metricScores[index] ?? 0)),
  );
}

/** The losses as shown, apportioned so that full mark − Σ shown losses = the shown score; largest first, none of 0. */
export function shownLosses(plan: ScoringPlan, account: AccountScore): readonly Loss[] {
  if (account.score === null) return [];
  const { scale, decimals } = plan.scorecard.settings;
  return apportion(exactLosses(plan, account), scale - account.score, decimals)
    .map((points, metric) => ({ metric, points }))
    .filter((loss) => loss.points > 0)
    .sort((a, b) => b.points - a.points || a.metric - b.metric);
}

/** The drivers cell: `−12.0 NPS 3 · −6.5 Last contact 41 days`; without a score, what is missing. */
export function driversText(plan: ScoringPlan, account: AccountScore): string {
  if (account.score === null) return missingText(plan, account);
  const losses = shownLosses(plan, account);
  if (losses.length === 0) return 'No points lost';
  return losses
    .slice(0, DRIVERS_SHOWN)
    .map(
      (loss) =>
        `−${loss.points.toFixed(plan.scorecard.settings.decimals)} ${metricAndValue(plan, account, loss.metric)}`,
    )
    .join(' · ');
}

function metricAndValue(plan: ScoringPlan, account: AccountScore, index: number): string {
  const planned = plan.metrics[index];
  const value = account.values[index];
  if (planned === undefined) return '';
  const shown =
    value === undefined
      ? 'blank'
      : isUnreadable(value)
        ? 'unreadable'
        : planned.type.show(value, planned.metric);
  return `${shortText(planned.metric.name)} ${shown}`;
}

function missingText(plan: ScoringPlan, account: AccountScore): string {
  const missing = plan.metrics.filter(({ weight }, index) => {
    const value = account.values[index];
    return weight > 0 && (value === undefined || isUnreadable(value));
  });
  if (missing.length === 0) return 'No metric has a weight';
  const named = missing.slice(0, DRIVERS_SHOWN).map(({ metric }) => shortText(metric.name));
  const more = missing.length - named.length;
  return `No value for ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
