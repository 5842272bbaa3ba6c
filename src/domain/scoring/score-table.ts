// Scores the accounts of a table: the one loop that the menu, the sidebar, the functions, the proposal and the checker share.

import type { Cell } from '../values/cell';
import type { ReadingContext } from '../values/reading-context';
import type { ScoringPlan } from './plan-scoring';
import { type AccountScore, scoreAccount } from './score-account';

export interface ScoredTable {
  readonly plan: ScoringPlan;
  /** One row an account. */
  readonly rows: readonly (readonly Cell[])[];
  /** The same accounts, scored; fewer where the scoring was stopped. */
  readonly accounts: readonly AccountScore[];
  readonly context: ReadingContext;
}

/**
 * @param rows one an account, its cells in the order of the plan's headings
 * @param shouldStop called before each account with how many are scored already
 */
export function scoreTable(
  plan: ScoringPlan,
  rows: readonly (readonly Cell[])[],
  context: ReadingContext,
  shouldStop?: (scored: number) => boolean,
): ScoredTable {
  const accounts: AccountScore[] = [];
  for (const row of rows) {
    if (shouldStop?.(accounts.length)) break;
    accounts.push(scoreAccount(plan, row, context));
  }
  return { plan, rows, accounts, context };
}
