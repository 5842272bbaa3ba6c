// Scores of accounts under a scorecard, as cells.

import type { Scorecard } from '../domain/scorecard/scorecard';
import type { Cell } from '../domain/values/cell';
import type { ReadingContext } from '../domain/values/reading-context';
import type { Accounts } from './accounts';
import type { CellResult } from './grid';
import { planAccounts, scoresByRow } from './scored-accounts';

/** @param weights weights to try instead of the scorecard's, one a heading */
export function scoresOf(
  fn: string,
  scorecard: Scorecard,
  headings: readonly Cell[],
  accounts: Accounts,
  context: ReadingContext,
  weights?: readonly (number | undefined)[],
): CellResult[] {
  const plan = planAccounts(fn, scorecard, headings, weights);
  return scoresByRow(plan, accounts.rows, context).map((account) => account?.score ?? '');
}
