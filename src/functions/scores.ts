// Scores of accounts under a scorecard, as cells.

import type { Scorecard } from '../domain/scorecard/scorecard';
import type { Cell } from '../domain/values/cell';
import type { ReadingContext } from '../domain/values/reading-context';
import type { Accounts } from './accounts';
import { type FunctionResult, shaped } from './grid';
import { lackingColumnsText, planAccounts, scoresByRow } from './scored-accounts';

export interface ScoresWanted {
  readonly scorecard: Scorecard;
  readonly headings: readonly Cell[];
  /** The headings as the formula names them, such as `B1:H1`. */
  headingsRange(): string | undefined;
  readonly accounts: Accounts;
  /** Weights to try instead of the scorecard's, one a heading. */
  readonly weights?: readonly (number | undefined)[];
}

/** @returns one score per account; where no account could have one, the reason in one cell */
export function scoresOf(
  fn: string,
  { scorecard, headings, headingsRange, accounts, weights }: ScoresWanted,
  context: ReadingContext,
): FunctionResult {
  const plan = planAccounts(fn, scorecard, headings, weights);
  const lacking = lackingColumnsText(plan, headingsRange);
  if (lacking !== undefined && accounts.rows.length > 0) return lacking;
  const scores = scoresByRow(plan, accounts.rows, context).map((account) => account?.score ?? '');
  return shaped(scores, accounts.accountsAre);
}
