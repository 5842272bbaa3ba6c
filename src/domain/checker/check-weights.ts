// Warns where one metric decides the score, or where there are too many to say why a score moved.

import { warningAt } from '../scorecard/issue';
import type { Metric } from '../scorecard/scorecard';
import type { ParsedScorecard } from '../scorecard-tab/parse';
import { sharesOf } from '../scoring/methods';
import type { ScoringPlan, SegmentPlan } from '../scoring/plan-scoring';
import type { CheckIssue } from './check-problems';

/** One metric with more than this share of the score decides it. */
const LARGEST_SHARE = 0.4;

/** Of two metrics one always has half or more. */
const METRICS_TO_SHARE = 3;

/** With more metrics than this it is hard to explain why a score moved (Rocketlane: start with 4-6). */
const MOST_METRICS = 8;

const SLACK = 1e-9;

export function checkWeights(parsed: ParsedScorecard, plan: ScoringPlan): CheckIssue[] {
  const reported = new Set<Metric>();
  return [plan, ...plan.segments.values()].flatMap((segmentPlan) => [
    ...largeShares(parsed, segmentPlan, reported),
    ...tooMany(parsed, segmentPlan, reported),
  ]);
}

/** Shares count only where scores are weighted. */
function largeShares(parsed: ParsedScorecard, plan: SegmentPlan, reported: Set<Metric>): CheckIssue[] {
  const counted = plan.metrics.filter(({ weight }) => weight > 0).length;
  if (plan.scorecard.settings.method !== 'weighted' || counted < METRICS_TO_SHARE) return [];
  const shares = sharesOf(
    plan,
    plan.metrics.map(() => true),
  );
  return plan.metrics.flatMap(({ metric }, index) => {
    const share = shares[index] ?? 0;
    if (share <= LARGEST_SHARE + SLACK || reported.has(metric)) return [];
    reported.add(metric);
    return [
      warningAt(parsed.metricPlace(metric, 'Weight'), {
        code: 'metric-decides-score',
        metric: metric.name,
        share,
        segment: plan.segment,
      }),
    ];
  });
}

function tooMany(
  parsed: ParsedScorecard,
  { metrics, segment }: SegmentPlan,
  reported: Set<Metric>,
): CheckIssue[] {
  const counted = metrics.filter(({ weight }) => weight > 0);
  const first = counted[MOST_METRICS]?.metric;
  if (first === undefined || reported.has(first)) return [];
  reported.add(first);
  return [
    warningAt(parsed.metricPlace(first, 'Metric'), {
      code: 'too-many-metrics',
      count: counted.length,
      most: MOST_METRICS,
      segment,
    }),
  ];
}
