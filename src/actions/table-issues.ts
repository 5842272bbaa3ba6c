// What is told about the table as it was found: rows that are left out, and accounts that stand there twice.
import { nameKey } from '../domain/account-names';
import { type Cell, cellText, isMissing, shortText } from '../domain/cell';
import type { Issue } from '../domain/issue';
import { cellAddress, columnLetters } from '../domain/scorecard-tab/layout';
import type { AccountTable } from '../domain/table';
import { ISSUES_KEPT } from './data-issues';

/** So many accounts of the same name are told one by one. */
const NAMES_TOLD = 5;

/** Rows that hold something and are not scored. */
export function leftOutIssues({ leftOut }: AccountTable, tab: string): Issue[] {
  return leftOut.slice(0, ISSUES_KEPT).map(({ first, last, explains }): Issue => {
    const rows = first === last ? `row ${first + 1} seems` : `rows ${first + 1} to ${last + 1} seem`;
    const what = explains ? 'explain the headings' : 'belong to another table';
    return {
      cell: cellAddress(tab, first + 1, 1),
      message: `${rows} to ${what}, so nothing there is scored`,
      severity: 'warning',
    };
  });
}

/** Accounts whose names are the same but for punctuation and legal form. Every one is scored. */
export function nameIssues(
  grid: readonly (readonly Cell[])[],
  { accountRows, headingRow }: AccountTable,
  tab: string,
  column = -1,
): Issue[] {
  const nameIn = (row: number) => grid[row]?.[column] ?? '';
  const quoted = (row: number) => `"${shortText(cellText(nameIn(row)))}"`;
  const seen = new Map<string, number>();
  const repeated: [number, number][] = [];
  for (const row of accountRows) {
    if (isMissing(nameIn(row))) continue;
    const key = nameKey(nameIn(row));
    const before = seen.get(key);
    if (before === undefined) seen.set(key, row);
    else repeated.push([row, before]);
  }
  const issue = (row: number, message: string): Issue => ({
    cell: cellAddress(tab, row + 1, column + 1),
    message: `${message}: every row is scored by itself`,
    severity: 'warning',
  });
  // More repetitions than names: not accounts, more likely than not.
  if (repeated.length > seen.size)
    return [
      issue(
        headingRow,
        'most names stand here several times, so say under "Account column" which column names the accounts',
      ),
    ];
  const told = repeated
    .slice(0, NAMES_TOLD)
    .map(([row, before]) =>
      issue(row, `${quoted(row)} looks like ${quoted(before)} in ${columnLetters(column + 1)}${before + 1}`),
    );
  const [next] = repeated[NAMES_TOLD] ?? [];
  return next === undefined
    ? told
    : [
        ...told,
        issue(next, `from here on ${repeated.length - NAMES_TOLD} more accounts look like one further up`),
      ];
}
