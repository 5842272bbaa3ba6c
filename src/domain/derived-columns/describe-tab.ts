// The content of another tab: which of its columns names the accounts, which its days, and the columns it offers.
import type { DerivedColumn } from '../scorecard/derived-column';
import type { Scorecard } from '../scorecard/scorecard';
import { type ColumnProfile, profileColumn } from '../table/column-profile';
import { HEADING_ROWS_SEARCHED } from '../table/table';
import { type Cell, isBlank, isBlankRow, matchKey } from '../values/cell';
import { headingPositions } from '../values/headings';
import type { ReadingContext } from '../values/reading-context';
import { deriveColumns } from './derive-columns';
import type { AccountsToDerive } from './derive-request';
import type { TabJoin } from './join-tab';
import { type ColumnOffer, offersOf } from './offers';
import { sourceTable } from './source-table';

export interface TabDescription {
  readonly tab: string;
  /** Rows below the headings that are not blank. */
  readonly rows: number;
  readonly columns: readonly TabColumn[];
  /** The column whose cells find the most accounts; undefined where none finds enough. */
  readonly key: TabKey | undefined;
  /** Heading of the column of days; '' for none. */
  readonly day: string;
  readonly offers: readonly ColumnOffer[];
}

export interface TabColumn {
  readonly heading: string;
  readonly kind: ColumnProfile['kind'];
  /** The commonest words of a column of words. */
  readonly words: readonly string[];
}

export interface TabKey {
  readonly heading: string;
  /** Accounts with at least one row, and rows that found their account. */
  readonly accounts: number;
  readonly rows: number;
}

const MOST_WORDS = 30;
/** A column names the accounts if this many of its filled cells find one. */
const FOUND_SHARE = 0.3;
const LEAST_ACCOUNTS = 2;
const HEADING_SHARE = 0.8;

/** @param grid the tab from A1 on; of a long tab, its first rows */
export function describeTab(
  tab: string,
  grid: readonly (readonly Cell[])[],
  accounts: AccountsToDerive,
  settings: Scorecard['settings'],
  context: ReadingContext,
): TabDescription {
  const table = sourceTable(tab, grid, likelyHeadings(grid));
  const profiles = table.headings.flatMap((heading, column) =>
    isBlank(heading) ? [] : [profileColumn(heading, cellsOf(table.rows, column), context.locale)],
  );
  const columns = profiles.map(({ heading, kind, words }) => ({
    heading,
    kind,
    words: words.slice(0, MOST_WORDS),
  }));
  const key = findKey(tab, grid, profiles, accounts, settings, context);
  const day = profiles.find(({ kind }) => kind === 'dates')?.heading ?? '';
  return {
    tab,
    rows: table.rows.filter((row) => !isBlankRow(row)).length,
    columns,
    key,
    day,
    offers: key === undefined ? [] : offersOf({ tab, key: key.heading, day, profiles }),
  };
}

/** The first row with nearly as many texts as any row has cells: titles above it have fewer. */
export function likelyHeadings(grid: readonly (readonly Cell[])[]): readonly string[] {
  const first = grid.slice(0, HEADING_ROWS_SEARCHED);
  const widest = Math.max(0, ...first.map((row) => row.filter((cell) => !isBlank(cell)).length));
  const texts = first.map((row) =>
    row.filter((cell): cell is string => typeof cell === 'string' && !isBlank(cell)),
  );
  return texts.find(({ length }) => length > 0 && length >= HEADING_SHARE * widest) ?? [];
}

function cellsOf(rows: readonly (readonly Cell[])[], column: number): Cell[] {
  return rows.filter((row) => !isBlankRow(row)).map((row) => row[column] ?? '');
}

function findKey(
  tab: string,
  grid: readonly (readonly Cell[])[],
  profiles: readonly ColumnProfile[],
  accounts: AccountsToDerive,
  settings: Scorecard['settings'],
  context: ReadingContext,
): TabKey | undefined {
  const own = headingPositions(accounts.headings);
  const candidates = profiles.filter(
    // Small numbers are found among ids by chance: numbers count under a heading that the accounts have as well.
    ({ kind, heading }) => kind === 'words' || (kind === 'numbers' && own.has(matchKey(heading))),
  );
  let best: TabKey | undefined;
  for (const { heading } of candidates) {
    const join = joinBy(heading, tab, grid, accounts, settings, context);
    if (join === undefined || join.accounts < LEAST_ACCOUNTS) continue;
    if (join.matched < FOUND_SHARE * join.withKey) continue;
    if (best === undefined || join.matched > best.rows)
      best = { heading, accounts: join.accounts, rows: join.matched };
  }
  return best;
}

function joinBy(
  key: string,
  tab: string,
  grid: readonly (readonly Cell[])[],
  accounts: AccountsToDerive,
  settings: Scorecard['settings'],
  context: ReadingContext,
): TabJoin | undefined {
  const count: DerivedColumn = {
    heading: tab,
    from: tab,
    key,
    what: 'count',
    of: '',
    where: [],
    window: { kind: 'all' },
    unknownIsZero: false,
    note: '',
  };
  const { joins } = deriveColumns({
    scorecard: { derivedColumns: [count], sources: [], otherNames: [], settings },
    accounts,
    tabs: new Map([[matchKey(tab), { kind: 'cells', grid }]]),
    history: undefined,
    context,
  });
  return joins[0];
}
