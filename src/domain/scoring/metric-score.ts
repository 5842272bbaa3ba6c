// The score of one metric by itself, outside any table of accounts.

import type { Metric, Scorecard } from '../scorecard/scorecard';
import type { Cell } from '../values/cell';
import type { ReadingContext } from '../values/reading-context';
import { roundHalfUp } from '../values/rounding';
import { planScoring } from './plan-scoring';
import { scoreTable } from './score-table';

/**
 * Scores rows of the cells of one metric, one for each of its columns. If blank is not applied, and neither is what other columns decide
 * (an expiry, a segment): only these cells are known.
 * @returns one per row, rounded to the scorecard's decimals; undefined where the cells are missing or cannot be read
 */
export function metricScorer(
  { settings, bands, notEnoughDataColor }: Scorecard,
  metric: Metric,
): (rows: readonly (readonly Cell[])[], context: ReadingContext) => readonly (number | undefined)[] {
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
      derivedColumns: [],
      sources: [],
      otherNames: [],
      bands,
      notEnoughDataColor,
      alerts: undefined,
      plays: [],
    },
    metric.columns,
  );
  return (rows, context) =>
    scoreTable(plan, rows, context).accounts.map(({ metricScores: [score] }) =>
      score === undefined ? undefined : roundHalfUp(score, settings.decimals),
    );
}
