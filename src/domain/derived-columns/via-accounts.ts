// A tab between rows and accounts, such as subscriptions: a key of the rows leads to the key of an account.
import type { Via } from '../scorecard/derived-column';
import { type Cell, isMissing, matchKey } from '../values/cell';
import { type AccountKeys, accountKeys } from './account-keys';
import type { EmptyColumnProblem } from './derive-problems';
import { columnNamed } from './event-table';
import { sourceTable } from './source-table';
import type { TabContent } from './tab-content';

export interface ViaAccounts {
  readonly keys: AccountKeys;
  /** Keys that lead to several accounts: their rows belong to none. */
  readonly shared: readonly string[];
}

/** @returns the problem of each derived column where the tab between cannot be read */
export function viaAccounts(
  { tab, key, accountKey }: Via,
  tabs: ReadonlyMap<string, TabContent>,
  accounts: AccountKeys,
): ViaAccounts | ((column: string) => EmptyColumnProblem) {
  const found = tabs.get(matchKey(tab));
  if (found?.kind === 'chart') return (column) => ({ code: 'derived-tab-is-chart', tab, column });
  if (found?.kind === 'connected sheet')
    return (column) => ({ code: 'derived-tab-is-connected', tab, column });
  if (found?.kind !== 'cells') return (column) => ({ code: 'derived-tab-missing', tab, column });
  const table = sourceTable(tab, found.grid, [key, accountKey]);
  const [keyColumn, accountColumn] = [columnNamed(table, key), columnNamed(table, accountKey)];
  if (keyColumn === undefined || accountColumn === undefined) {
    const heading = keyColumn === undefined ? key : accountKey;
    return (column) => ({ code: 'derived-heading-missing', heading, tab, column });
  }
  const cells = table.rows.map((row) => row[keyColumn] ?? '');
  const between = accountKeys(cells);
  const leadsTo = (rows: readonly number[]) => [
    ...new Set(rows.flatMap((row) => accountOf(table.rows[row]?.[accountColumn] ?? '', accounts))),
  ];
  const isUnclear = (rows: readonly number[]) =>
    new Set(rows.map((row) => matchKey(table.rows[row]?.[accountColumn] ?? ''))).size > 1 &&
    leadsTo(rows).length > 1;
  const shared = between.shared.filter((each) => isUnclear(each.accounts));
  const unclear = new Set(shared.flatMap((each) => each.accounts));
  return {
    keys: {
      find(cell) {
        const rows = between.find(cell);
        return rows.some((row) => unclear.has(row)) ? [] : leadsTo(rows);
      },
      shared: accounts.shared,
      nearest: (cell) => between.nearest(cell),
    },
    shared: shared.map((each) => each.key),
  };
}

function accountOf(cell: Cell, accounts: AccountKeys): readonly number[] {
  return isMissing(cell) ? [] : accounts.find(cell);
}
