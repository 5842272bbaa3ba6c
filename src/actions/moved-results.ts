// Compares the results on the tab with the last snapshot, account by account: a partial sort leaves them in other rows.

import { movedResults } from '../domain/checker/moved-results';
import type { Issue } from '../domain/issues/issue';
import { warningAt } from '../domain/scorecard/issue';
import { type Cell, cellText } from '../domain/values/cell';
import type { Past } from './read-past';
import type { AccountsRead } from './scoring-job';

/** Positions of accounts whose row holds the result of another one. */
export function accountsWithOthersResults(
  { grid, table, found }: Pick<AccountsRead, 'grid' | 'table' | 'found'>,
  past: Past | undefined,
  keys: readonly Cell[] | undefined,
): readonly number[] {
  const score = found.get('score');
  const band = found.get('band');
  if (past === undefined || keys === undefined || score === undefined || band === undefined) return [];
  return movedResults(
    table.accountRows.map((row, index) => {
      const last = past.lastResult(keys[index] ?? '');
      const cells = grid[row] ?? [];
      return {
        inRow: resultText(cells[score] ?? '', cellText(cells[band] ?? '')),
        ofAccount: last && resultText(last.score ?? '', last.band),
      };
    }),
  );
}

function resultText(score: Cell, band: string): string {
  return `${cellText(score)} ${band}`;
}

export function movedIssues(
  { table, found, tab }: Pick<AccountsRead, 'table' | 'found' | 'tab'>,
  moved: readonly number[],
  isRepaired: boolean,
): Issue[] {
  const rows = moved.map((index) => (table.accountRows[index] ?? 0) + 1);
  if (rows.length === 0) return [];
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  const place = { tab, row: first, column: (found.get('score') ?? 0) + 1 };
  return [warningAt(place, { code: 'results-moved', tab, rows: rows.length, first, last, isRepaired })];
}
