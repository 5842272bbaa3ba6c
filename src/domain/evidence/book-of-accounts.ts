// Makes the book of a scorecard's accounts: each metric's shares, weights and numbers, for the accounts that have a score.

import { sharesOf } from '../scoring/methods';
import type { PlannedMetric, SegmentPlan } from '../scoring/plan-scoring';
import type { AccountScore } from '../scoring/score-account';
import { type Cell, matchKey } from '../values/cell';
import type { Book, BookMetric } from './book';

export interface ScoredOutcome {
  readonly score: AccountScore;
  readonly lost: boolean;
  /** Which customer it is. */
  readonly key: Cell;
}

/** The metrics that count, as rows of the scorecard: a row for a segment is a metric of its own. */
export function countedMetrics(accounts: readonly ScoredOutcome[]): readonly PlannedMetric[] {
  const metrics = new Map<PlannedMetric['metric'], PlannedMetric>();
  for (const plan of plansOf(accounts))
    for (const planned of plan.metrics)
      if (planned.weight > 0 && !metrics.has(planned.metric)) metrics.set(planned.metric, planned);
  return [...metrics.values()];
}

/** A metric that does not apply to an account, or is left out for it, is blank there. */
export function bookOf(accounts: readonly ScoredOutcome[], metrics: readonly PlannedMetric[]): Book {
  const plans = plansOf(accounts);
  const weights = plans.map((plan) =>
    sharesOf(
      plan,
      plan.metrics.map(() => true),
    ),
  );
  const bookMetrics = metrics.map((planned): BookMetric => {
    const placeIn = new Map(plans.map((plan) => [plan, positionIn(plan, planned)]));
    const weight = plans.flatMap((plan, at) => weights[at]?.[placeIn.get(plan) ?? -1] ?? [])[0] ?? 0;
    const valueAt = (read: (account: AccountScore, at: number) => number) =>
      Float64Array.from(accounts, ({ score }) => {
        const at = placeIn.get(score.plan) ?? -1;
        return at === -1 ? Number.NaN : read(score, at);
      });
    return {
      name: planned.metric.name,
      weight,
      shares: valueAt((account, at) => {
        const metricScore = account.metricScores[at];
        return metricScore === undefined ? Number.NaN : metricScore / account.plan.scorecard.settings.scale;
      }),
      numbers: isOnNumberLine(planned)
        ? valueAt((account, at) => {
            const value = account.values[at];
            return typeof value === 'number' ? value : Number.NaN;
          })
        : undefined,
    };
  });
  return {
    metrics: bookMetrics,
    lost: accounts.map(({ lost }) => lost),
    customers: customersOf(accounts.map(({ key }) => key)),
  };
}

/** Thresholds can be found from data only where they are plain numbers. */
function isOnNumberLine({ type, metric }: PlannedMetric): boolean {
  return type.pointsKind === 'steps' && metric.options.expected === undefined;
}

function plansOf(accounts: readonly ScoredOutcome[]): readonly SegmentPlan[] {
  return [...new Set(accounts.map(({ score }) => score.plan))];
}

function positionIn(plan: SegmentPlan, { metric }: PlannedMetric): number {
  return plan.metrics.findIndex((each) => each.metric === metric);
}

function customersOf(keys: readonly Cell[]): number[] {
  const known = new Map<string, number>();
  return keys.map((key, account) => {
    const name = matchKey(key);
    // Accounts without a name are each a customer of their own.
    if (name === '') return -1 - account;
    const customer = known.get(name) ?? known.size;
    known.set(name, customer);
    return customer;
  });
}
