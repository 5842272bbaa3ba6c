// Issues about the table as it was found: rows that are left out, and accounts that appear twice.

import type { DataIssue } from '../domain/checker/data-problems';
import { warningAt } from '../domain/scorecard/issue';
import type { ScoredTable } from '../domain/scoring/score-table';
import { accountColumns, accountRecord, amountIn } from '../domain/table/account-columns';
import { nameKey, nameOrAbove } from '../domain/table/account-names';
import type { AccountTable } from '../domain/table/table';
import { type Cell, cellText, isMissing } from '../domain/values/cell';
import type { CellPlace } from '../domain/values/cell-place';
import { ISSUES_KEPT } from './data-issues';

/** Rows with content that are not scored. */
export function leftOutIssues({ leftOut }: AccountTable, tab: string): DataIssue[] {
  return leftOut.slice(0, ISSUES_KEPT).map(({ first, last, why }) =>
    warningAt(
      { tab, row: first + 1, column: 1 },
      {
        code: 'rows-left-out',
        tab,
        first: first + 1,
        last: last + 1,
        why,
      },
    ),
  );
}

/** Cells that are read otherwise than by themselves, as their column proves. */
export function settledIssues(
  { settled }: ScoredTable,
  { accountRows }: AccountTable,
  tab: string,
): DataIssue[] {
  return settled
    .slice(0, ISSUES_KEPT)
    .map(({ row, column, problem }) =>
      warningAt({ tab, row: (accountRows[row] ?? 0) + 1, column: column + 1 }, problem),
    );
}

/** Amounts and renewals that cannot be read, one issue for each column at the first of them: sums and months leave these accounts out. */
export function accountColumnIssues(
  { plan, rows, context }: ScoredTable,
  { headings, accountRows }: AccountTable,
  tab: string,
): DataIssue[] {
  const { settings } = plan.scorecard;
  const columns = accountColumns(headings, settings);
  const issueOf = (
    code: 'amounts-unreadable' | 'renewals-unreadable',
    column: number | undefined,
    isReadable: (row: readonly Cell[], cell: Cell) => boolean,
  ): DataIssue[] => {
    if (column === undefined) return [];
    const cellAt = (row: readonly Cell[]) => row[column] ?? '';
    const unreadable = rows.flatMap((row, at) =>
      isMissing(cellAt(row)) || isReadable(row, cellAt(row)) ? [] : [at],
    );
    const [first] = unreadable;
    if (first === undefined) return [];
    const place = { tab, row: (accountRows[first] ?? 0) + 1, column: column + 1 };
    const heading = cellText(headings[column] ?? '');
    const firstText = cellText(cellAt(rows[first] ?? []));
    return [warningAt(place, { code, heading, first: firstText, accounts: unreadable.length })];
  };
  return [
    ...issueOf('amounts-unreadable', columns.value, (_, cell) => amountIn(cell, context) !== undefined),
    ...issueOf(
      'renewals-unreadable',
      columns.renewal,
      (row) => accountRecord(row, columns, context).renewal !== undefined,
    ),
  ];
}

/** Accounts without a name right below one with a name, as under a merged cell. */
function unnamedIssues(
  grid: readonly (readonly Cell[])[],
  { accountRows }: AccountTable,
  tab: string,
  column: number,
): DataIssue[] {
  return accountRows.flatMap((row, index): DataIssue[] => {
    const above = nameOrAbove(accountRows, index, (at) => grid[accountRows[at] ?? -1]?.[column] ?? '');
    if (above === undefined || above.index === index) return [];
    const otherRow = (accountRows[above.index] ?? 0) + 1;
    return [
      warningAt(
        { tab, row: row + 1, column: column + 1 },
        { code: 'name-from-above', tab, row: row + 1, name: cellText(above.name), otherRow },
      ),
    ];
  });
}

/** Accounts whose names are the same but for punctuation and legal form. Every one is scored. */
export function nameIssues(
  grid: readonly (readonly Cell[])[],
  table: AccountTable,
  tab: string,
  column: number | undefined,
): DataIssue[] {
  if (column === undefined) return [];
  const { accountRows, headingRow } = table;
  const names = accountRows
    .map((row) => ({ row, name: grid[row]?.[column] ?? '' }))
    .filter(({ name }) => !isMissing(name));
  const seen = new Map<string, (typeof names)[number]>();
  const placeOf = (row: number): CellPlace => ({ tab, row: row + 1, column: column + 1 });
  const repeated = names.flatMap((each) => {
    const key = nameKey(each.name);
    const before = seen.get(key);
    if (before === undefined) seen.set(key, each);
    return before === undefined ? [] : [{ ...each, before }];
  });
  // More repetitions than names: the column most likely does not name the accounts.
  if (repeated.length > seen.size) return [warningAt(placeOf(headingRow), { code: 'names-repeat' })];
  return [
    ...unnamedIssues(grid, table, tab, column),
    ...repeated.map(
      ({ row, name, before }): DataIssue =>
        warningAt(placeOf(row), {
          code: 'name-repeated',
          name: cellText(name),
          other: cellText(before.name),
          otherPlace: placeOf(before.row),
        }),
    ),
  ].slice(0, ISSUES_KEPT);
}
