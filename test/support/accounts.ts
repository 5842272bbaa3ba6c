// Generated accounts for the tests of scoring: metrics whose column holds the metric score itself.
import fc from 'fast-check';
import {
  type IfBlank,
  type Metric,
  metricOf,
  type Scorecard,
  type Settings,
  scorecardOf,
} from '../../src/domain/scorecard/scorecard';
import { planScoring, type ScoringPlan } from '../../src/domain/scoring/plan-scoring';
import { type AccountScore, scoreAccount } from '../../src/domain/scoring/score-account';
import type { Cell } from '../../src/domain/values/cell';
import { US } from './metric-reading';

/** A number metric that scores its value as it stands: 0 at 0, the full mark at the full mark. */
export function plainMetric(name: string, parts: Partial<Metric> = {}, fullMark = 100): Metric {
  return metricOf(name, 'number', {
    healthy: { kind: 'number', at: fullMark },
    atRisk: { kind: 'number', at: 0 },
    ...parts,
  });
}

/** One plain metric for each weight, named m0, m1, ... */
export function weighted(weights: readonly number[], settings: Partial<Settings> = {}): Scorecard {
  return scorecardOf(
    weights.map((weight, index) => plainMetric(`m${index}`, { weight }, settings.scale ?? 100)),
    settings,
  );
}

/** The plan for a table that has exactly the scorecard's columns, in their order. */
export function planOf(scorecard: Scorecard): ScoringPlan {
  return planScoring(
    scorecard,
    scorecard.metrics.map(({ name }) => name),
  );
}

export function scoreRow(scorecard: Scorecard, row: readonly Cell[]): AccountScore {
  return scoreAccount(planOf(scorecard), row, US);
}

export interface Case {
  readonly scorecard: Scorecard;
  readonly row: readonly Cell[];
}

/** Scorecards of 1 to 8 plain metrics with an account each: some cells blank, every policy for blanks, both scales. */
export const anyCase: fc.Arbitrary<Case> = fc
  .record({
    scale: fc.constantFrom(100 as const, 10 as const),
    decimals: fc.integer({ min: 0, max: 4 }),
    parts: fc.array(
      fc.record({
        weight: fc.oneof(
          fc.integer({ min: 0, max: 10 }),
          fc.integer({ min: 1, max: 999 }).map((n) => n / 100),
        ),
        share: fc.option(
          fc.integer({ min: -2000, max: 12_000 }).map((n) => n / 10_000),
          { nil: undefined },
        ),
        ifBlank: fc.constantFrom<IfBlank>('leave out', 'neutral', 'worst', 3.3),
      }),
      { minLength: 1, maxLength: 8 },
    ),
  })
  .map(({ scale, decimals, parts }) => ({
    scorecard: scorecardOf(
      parts.map(({ weight, ifBlank }, index) => plainMetric(`m${index}`, { weight, ifBlank }, scale)),
      { scale, decimals },
    ),
    row: parts.map(({ share }): Cell => (share === undefined ? '' : share * scale)),
  }));
