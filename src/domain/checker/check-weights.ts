// Warns where one metric decides the score, or where there are too many to say why a score moved.

import type { Issue } from '../scorecard/issue';
import type { Metric } from '../scorecard/scorecard';
import type { ParsedScorecard } from '../scorecard-tab/parse';
import { sharesOf } from '../scoring/methods';
import type { ScoringPlan, SegmentPlan } from '../scoring/plan-scoring';
import { shortText } from '../values/cell';
import { warning } from './metric-column';

/** One metric with more than this share of the score decides it. */
const LARGEST_SHARE = 0.4;

/** Of two metrics one always has half or more. */
const METRICS_TO_SHARE = 3;

/** More metrics than this, and nobody can say why a score moved (Rocketlane: start with 4-6). */
const MOST_METRICS = 8;

const SLACK = 1e-9;

export function checkWeights(parsed: ParsedScorecard, plan: ScoringPlan): Issue[] {
  const told = new Set<Metric>();
  return [plan, ...plan.segments.values()].flatMap((segment) =>
    [...largeShares(parsed, segment, told), ...tooMany(parsed, segment, told)].map((issue) =>
      segment.segment === ''
        ? issue
        : { ...issue, message: `${issue.message} (segment ${shortText(segment.segment)})` },
    ),
  );
}

/** Shares count only where scores are weighted. */
function largeShares(parsed: ParsedScorecard, plan: SegmentPlan, told: Set<Metric>): Issue[] {
  const counted = plan.metrics.filter(({ weight }) => weight > 0).length;
  if (plan.scorecard.settings.method !== 'weighted' || counted < METRICS_TO_SHARE) return [];
  const shares = sharesOf(
    plan,
    plan.metrics.map(() => true),
  );
  return plan.metrics.flatMap(({ metric }, index) => {
    const share = shares[index] ?? 0;
    if (share <= LARGEST_SHARE + SLACK || told.has(metric)) return [];
    told.add(metric);
    return warning(
      parsed.metricCell(metric, 'Weight'),
      `${shortText(metric.name)} is ${Math.round(share * 100)}% of the score, so it decides nearly alone: give it less weight, or the others more, until it has at most 40%`,
    );
  });
}

function tooMany(parsed: ParsedScorecard, { metrics }: SegmentPlan, told: Set<Metric>): Issue[] {
  const counted = metrics.filter(({ weight }) => weight > 0);
  const first = counted[MOST_METRICS]?.metric;
  if (first === undefined || told.has(first)) return [];
  told.add(first);
  return [
    warning(
      parsed.metricCell(first, 'Metric'),
      `${counted.length} metrics count: with more than ${MOST_METRICS} nobody can say why a score moved. Keep the four to six that tell most, and give the others the weight 0`,
    ),
  ];
}
