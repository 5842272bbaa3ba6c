// The accounts with their derived columns, calculated in the page from the tabs that were fetched.
import { type DerivedCells, deriveColumns } from '../../domain/derived-columns/derive-columns';
import { withDerivedColumns } from '../../domain/derived-columns/derived-table';
import type { TabJoin } from '../../domain/derived-columns/join-tab';
import { isFromHistory } from '../../domain/derived-columns/source-of';
import type { HistoryContent } from '../../domain/derived-columns/tab-content';
import { HISTORY_TAB } from '../../domain/history/history-tab';
import type { DerivedColumn } from '../../domain/scorecard/derived-column';
import type { Scorecard } from '../../domain/scorecard/scorecard';
import { matchKey } from '../../domain/values/cell';
import type { ReadingContext } from '../../domain/values/reading-context';
import type { Accounts } from './accounts';
import { type SourceTabs, sourceGaps, tabContents } from './source-tabs';

export interface Derivation {
  /** The accounts with the derived columns after their own. */
  readonly accounts: Accounts;
  /** In the scorecard's order; those without their tab yet have what the last scoring wrote. */
  readonly columns: readonly DerivedCells[];
  readonly joins: readonly TabJoin[];
  /** Names of the tabs that are not fetched yet. */
  readonly waiting: readonly string[];
}

/** What a derivation depends on, as text: thresholds are not in it, so that dragging one calculates nothing again. */
export function derivationKey({ derivedColumns, sources, otherNames, settings }: Scorecard): string {
  return JSON.stringify([derivedColumns, sources, otherNames, settings.accountKey, settings.accountColumn]);
}

export function deriveAccounts(
  accounts: Accounts,
  scorecard: Scorecard,
  fetched: SourceTabs,
  history: HistoryContent | undefined,
  context: ReadingContext,
): Derivation {
  const { derivedColumns } = scorecard;
  if (derivedColumns.length === 0) return { accounts, columns: [], joins: [], waiting: [] };
  const missing = new Set(sourceGaps(scorecard, fetched).map(({ tab }) => matchKey(tab)));
  const waitingFor = (column: DerivedColumn): readonly string[] => {
    if (isFromHistory(column)) return history === undefined ? [HISTORY_TAB] : [];
    return tabsOf(column, scorecard).filter((tab) => missing.has(matchKey(tab)));
  };
  const waiting = derivedColumns.flatMap(waitingFor);
  const ready = derivedColumns.filter((column) => waitingFor(column).length === 0);
  const { columns, joins } = deriveColumns({
    scorecard: { ...scorecard, derivedColumns: ready },
    accounts: { headings: accounts.table.headings, rows: accounts.rows, nameColumn: accounts.nameColumn },
    tabs: tabContents(fetched),
    history,
    context,
  });
  const all = derivedColumns.map(
    (column): DerivedCells =>
      columns.find((each) => each.column === column) ?? writtenCells(column, accounts),
  );
  const { table, rows, added } = withDerivedColumns(accounts.table, accounts.rows, all);
  const headings = [...accounts.headings, ...added.map(({ column }) => column.heading)];
  return {
    accounts: { ...accounts, table, rows, headings },
    columns: all,
    joins,
    waiting: [...new Set(waiting)],
  };
}

function tabsOf(column: DerivedColumn, { sources }: Scorecard): readonly string[] {
  const source = sources.find(({ name }) => matchKey(name) === matchKey(column.from));
  return [source?.tab ?? column.from, ...(source?.via === undefined ? [] : [source.via.tab])];
}

/** What the last scoring wrote; nothing where it wrote none. */
function writtenCells(column: DerivedColumn, { rows, written }: Accounts): DerivedCells {
  const known = written.get(matchKey(column.heading))?.cells;
  return {
    column,
    cells: rows.map((_, index) => known?.[index] ?? ''),
    problem: undefined,
    unreadable: [],
    join: undefined,
  };
}
