// The cost of derived columns: eight of them over the rows of one tab, at sizes that show whether the time is linear.
import { deriveColumns } from '../src/domain/derived-columns/derive-columns';
import type { DerivedColumn } from '../src/domain/scorecard/derived-column';
import { scorecardOf } from '../src/domain/scorecard/scorecard';
import { derived } from '../src/domain/templates/notation';
import type { Cell } from '../src/domain/values/cell';
import { addDays } from '../src/domain/values/civil-day';
import { EN_US } from '../src/domain/values/text-locale';

const ASOF = '2026-11-16';
const HEADINGS = ['Account ID', 'Created', 'Priority', 'Hours', 'User'];

const COLUMNS: readonly DerivedColumn[] = [
  derived('Tickets', 'Events', 'Account ID', { what: 'count', last: 30, by: 'Created' }),
  derived('Hours', 'Events', 'Account ID', { what: 'sum', of: 'Hours', last: 30, by: 'Created' }),
  derived('Typical hours', 'Events', 'Account ID', { what: 'median', of: 'Hours', by: 'Created' }),
  derived('Last priority', 'Events', 'Account ID', { what: 'latest', of: 'Priority', by: 'Created' }),
  derived('Quiet for', 'Events', 'Account ID', { what: 'days since', by: 'Created' }),
  derived('Users', 'Events', 'Account ID', { what: 'unique', of: 'User', last: 90, by: 'Created' }),
  derived('Urgent', 'Events', 'Account ID', {
    what: 'share',
    where: [{ heading: 'Priority', is: { kind: 'is', text: 'High' } }],
    last: 90,
    by: 'Created',
  }),
  derived('Trend', 'Events', 'Account ID', { what: 'change', of: 'Hours', last: 30, by: 'Created' }),
];

/** One row in fifty belongs to no account. */
function events(rows: number, accounts: number): Cell[][] {
  const grid: Cell[][] = [HEADINGS];
  for (let at = 0; at < rows; at += 1) {
    const account = (at * 7919) % accounts;
    const key = at % 50 === 0 ? `unknown ${at % 997}` : idOf(account);
    grid.push([
      key,
      { day: addDays(ASOF, -((at * 31) % 200)) },
      at % 4 === 0 ? 'High' : 'Low',
      (at % 16) / 2,
      `user ${at % 1000}`,
    ]);
  }
  return grid;
}

function idOf(account: number): string {
  return (account * 2654435761).toString(16).padStart(8, '0');
}

/** Milliseconds of the whole calculation: joining, eight columns, unmatched keys. */
function deriveMs(rows: number, accounts: number): number {
  const grid = events(rows, accounts);
  const start = performance.now();
  deriveColumns({
    scorecard: { ...scorecardOf([]), derivedColumns: COLUMNS },
    accounts: {
      headings: ['Account ID'],
      rows: Array.from({ length: accounts }, (_, account) => [idOf(account)]),
      nameColumn: 0,
    },
    tabs: new Map([['events', { kind: 'cells', grid }]]),
    history: undefined,
    context: { asOf: ASOF, locale: EN_US },
  });
  return performance.now() - start;
}

export function printDerivedColumns(line: (what: string, value: string) => void): void {
  deriveMs(20_000, 1_000);
  for (const [rows, accounts] of [
    [50_000, 2_500],
    [100_000, 5_000],
    [200_000, 10_000],
  ] as const) {
    const title = `8 derived columns, ${rows.toLocaleString('en-US')} rows, ${accounts.toLocaleString('en-US')} accounts`;
    line(title, `${deriveMs(rows, accounts).toFixed(0)} ms`);
  }
}
