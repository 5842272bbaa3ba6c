// Scores of accounts under a scorecard, as cells.
import { type Cell, isBlankRow, shortText } from '../domain/cell';
import type { ReadingContext } from '../domain/metric-types/metric-type';
import { planScoring } from '../domain/plan-scoring';
import { scoreAccount } from '../domain/score-account';
import type { Scorecard } from '../domain/scorecard';
import type { Accounts } from './accounts';
import type { CellResult } from './grid';

/** @param weights weights to try instead of the scorecard's, one a heading */
export function scoresOf(
  fn: string,
  scorecard: Scorecard,
  headings: readonly Cell[],
  accounts: Accounts,
  context: ReadingContext,
  weights?: readonly (number | undefined)[],
): CellResult[] {
  const plan = planScoring(scorecard, headings, weights);
  if (plan.metrics.every((metric) => metric.columns.length === 0)) {
    const wanted = scorecard.metrics.slice(0, 3).flatMap((metric) => metric.columns.slice(0, 1));
    throw new Error(
      `${fn}: none of these headings is a column of the scorecard, which reads ${wanted.map((name) => `"${shortText(name)}"`).join(', ')}${scorecard.metrics.length > 3 ? ' …' : ''}`,
    );
  }
  if (plan.totalWeight === 0) throw new Error(`${fn}: all weights are 0: give at least one metric a weight`);
  return accounts.rows.map((row) => (isBlankRow(row) ? '' : (scoreAccount(plan, row, context).score ?? '')));
}
