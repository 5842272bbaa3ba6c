// Which metrics may lift an account, and in what order to try them.
import { presentShares } from '../explaining/contributions';
import { isValue } from '../metric-types/metric-type';
import type { Metric } from '../scorecard/scorecard';
import type { PlannedMetric, ScoringPlan, SegmentPlan } from '../scoring/plan-scoring';
import type { AccountScore } from '../scoring/score-account';
import type { ReadingContext } from '../values/reading-context';
import { highestWith, isAlone, leastDistance } from './reach';
import { ownMarks } from './value-marks';

/** What the search for changes needs to know of all accounts together. */
export interface ChangeSearch {
  readonly plan: ScoringPlan;
  readonly context: ReadingContext;
  /** Metrics that only know whole numbers. */
  readonly whole: ReadonlySet<Metric>;
  /** For each segment, which of its metrics are alone. */
  readonly alone: ReadonlyMap<SegmentPlan, readonly boolean[]>;
}

/** @param accounts all that are looked at: whether a metric has whole numbers only shows in all of them */
export function prepareSearch(
  plan: ScoringPlan,
  accounts: readonly AccountScore[],
  context: ReadingContext,
): ChangeSearch {
  const segments = [...new Set(accounts.map((account) => account.plan))];
  const alone = new Map(
    segments.map((segment) => [segment, segment.metrics.map((_, index) => isAlone(segment, index))]),
  );
  return { plan, context, whole: wholeMetrics(accounts), alone };
}

/** All their values are whole, and so are the thresholds. Shares are not, not even 0% and 100%. */
function wholeMetrics(accounts: readonly AccountScore[]): ReadonlySet<Metric> {
  const broken = new Set<Metric>();
  const all = new Map<Metric, PlannedMetric>();
  for (const { plan, values } of accounts) {
    plan.metrics.forEach((planned, index) => {
      const value = values[index];
      all.set(planned.metric, planned);
      if (typeof value === 'number' && !Number.isInteger(value)) broken.add(planned.metric);
    });
  }
  const whole = [...all.values()].filter(
    (planned) =>
      !broken.has(planned.metric) && ownMarks(planned).every(Number.isInteger) && !isShare(planned),
  );
  return new Set(whole.map(({ metric }) => metric));
}

/** Whether people read a half as 50%. */
function isShare({ type, metric }: PlannedMetric): boolean {
  return /^\+?50%/.test(type.show(0.5, metric));
}

export interface Candidate {
  readonly metric: number;
  /** No change of it that helps is smaller than this. */
  readonly least: number;
}

/** Metrics with a value that may lift the account to a floor, the likely smallest change first. */
export function candidates({ plan, alone }: ChangeSearch, account: AccountScore, floor: number): Candidate[] {
  const { values, computed } = account;
  const { metrics, scorecard } = account.plan;
  const shares = presentShares(account);
  // Half a unit of the last shown decimal rounds up.
  const needed = floor - 0.5 / 10 ** scorecard.settings.decimals - 1e-6;
  return metrics
    .flatMap(({ columns }, metric): Candidate[] => {
      // Another segment would be another scorecard, and no change of a metric.
      const changesSegment = plan.segmentColumn !== undefined && columns.includes(plan.segmentColumn);
      if (changesSegment || !isValue(values[metric])) return [];
      const share = shares[metric] ?? 0;
      if (alone.get(account.plan)?.[metric] !== true) return [{ metric, least: 0 }];
      if (highestWith(account, metric, share) < needed) return [];
      const isRaised = account.acts.some(({ change }) => change > 0);
      return [
        { metric, least: isRaised ? 0 : leastDistance(account, metric, share, needed - (computed ?? 0)) },
      ];
    })
    .sort((a, b) => a.least - b.least || a.metric - b.metric);
}
