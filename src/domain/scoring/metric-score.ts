// The score of one metric by itself, outside any table of accounts.

import type { Metric, Scorecard } from '../scorecard/scorecard';
import type { Cell } from '../values/cell';
import type { ReadingContext } from '../values/reading-context';
import { roundHalfUp } from '../values/rounding';
import { planScoring } from './plan-scoring';
import { scoreAccount } from './score-account';

/**
 * Scores the cells of one metric, one for each of its columns. If blank is not applied, and neither is what other columns decide
 * (an expiry, a segment): only these cells are known.
 * @returns rounded to the scorecard's decimals; undefined where the cells are missing or cannot be read
 */
export function metricScorer(
  { settings, bands, notEnoughDataColor }: Scorecard,
  metric: Metric,
): (cells: readonly Cell[], context: ReadingContext) => number | undefined {
  const { expires: _, dated: __, ...options } = metric.options;
  const alone: Metric = {
    ...metric,
    options,
    segment: undefined,
    ifBlank: 'leave out',
    weight: metric.weight || 1,
  };
  const plan = planScoring(
    {
      settings: { ...settings, segmentColumn: undefined },
      metrics: [alone],
      dimensions: [],
      rules: [],
      bands,
      notEnoughDataColor,
    },
    metric.columns,
  );
  return (cells, context) => {
    const [score] = scoreAccount(plan, cells, context).metricScores;
    return score === undefined ? undefined : roundHalfUp(score, settings.decimals);
  };
}
