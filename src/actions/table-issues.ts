// What is told about the table as it was found: rows that are left out, and accounts that stand there twice.

import { warning } from '../domain/checker/metric-column';
import type { Issue } from '../domain/scorecard/issue';
import { cellAddress } from '../domain/scorecard-tab/layout';
import { nameKey } from '../domain/table/account-names';
import type { AccountTable } from '../domain/table/table';
import { type Cell, cellText, isMissing, shortText } from '../domain/values/cell';
import { ISSUES_KEPT } from './data-issues';

/** Rows that hold something and are not scored. */
export function leftOutIssues({ leftOut }: AccountTable, tab: string): Issue[] {
  return leftOut.slice(0, ISSUES_KEPT).map(({ first, last, explains }) => {
    const rows = first === last ? `row ${first + 1} seems` : `rows ${first + 1} to ${last + 1} seem`;
    const what = explains ? 'explain the headings' : 'belong to another table';
    return warning(cellAddress(tab, first + 1, 1), `${rows} to ${what}, so nothing there is scored`);
  });
}

/** Accounts whose names are the same but for punctuation and legal form. Every one is scored. */
export function nameIssues(
  grid: readonly (readonly Cell[])[],
  { accountRows, headingRow }: AccountTable,
  tab: string,
  column = -1,
): Issue[] {
  const names = accountRows
    .map((row) => ({ row, name: grid[row]?.[column] ?? '' }))
    .filter(({ name }) => !isMissing(name));
  const seen = new Map<string, (typeof names)[number]>();
  const address = (row: number) => cellAddress(tab, row + 1, column + 1);
  const repeated = names.flatMap((each) => {
    const key = nameKey(each.name);
    const before = seen.get(key);
    if (before === undefined) seen.set(key, each);
    return before === undefined ? [] : [{ ...each, before }];
  });
  // More repetitions than names: no names of accounts, more likely than not.
  if (repeated.length > seen.size)
    return [
      warning(
        address(headingRow),
        'most names stand here more than once: if another column names the accounts, write its heading beside "Account column"',
      ),
    ];
  const quoted = (name: Cell) => `"${shortText(cellText(name))}"`;
  return repeated
    .slice(0, ISSUES_KEPT)
    .map(({ row, name, before }) =>
      warning(
        address(row),
        `${quoted(name)} looks like ${quoted(before.name)} in ${address(before.row)}: both are scored`,
      ),
    );
}
