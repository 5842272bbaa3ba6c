// With years of history a run makes the same service calls for many accounts as for few.

import { fullHistoryRows } from '../../bench/full-history';
import type { CellInput } from '../../host/api';
import { accountsBook, openHost, SCORECARD_WITH_HISTORY, scored } from '../support/open-host';

const TODAY = '2026-11-22';

const accountsNamed = (count: number) => Array.from({ length: count }, (_, index) => `Account ${index + 1}`);
const historyOf = (accounts: readonly string[]) => ({
  today: TODAY,
  years: 2,
  accounts,
  rawHeadings: ['Logins', 'Tickets'],
});

function runWith(count: number): { readonly calls: readonly string[]; readonly cellsRead: number } {
  const accounts = accountsNamed(count);
  const rows = accounts.map((account, index): CellInput[] => [account, index % 20, index % 10]);
  const book = accountsBook([['Account', 'Logins', 'Tickets'], ...rows], SCORECARD_WITH_HISTORY);
  const host = openHost(
    {
      sheets: [
        ...(book.sheets ?? []),
        { name: 'Health History', rows: fullHistoryRows(historyOf(accounts)) },
      ],
      namedRanges: [...(book.namedRanges ?? []), { name: 'HISTORY', sheet: 'Health History', range: 'A:H' }],
    },
    { grid: 'light' },
  );
  host.serviceCalls.reset();
  const { history: kept } = scored(host);
  expect(kept).toMatchObject({ baseline: '2026-10-23', snapshot: { kept: true } });
  const { log, cellsRead } = host.serviceCalls;
  // A history tab that is too small for the day's block grows in one call.
  return { calls: log.filter((call) => call !== 'Sheet.insertRowsAfter'), cellsRead };
}

test('a full history takes the same service calls for 1,000 accounts as for 50, and reads a third of the tab', () => {
  const [few, many] = [runWith(50), runWith(1000)];
  expect(many.calls).toEqual(few.calls);
  expect(few.calls.length).toBeLessThanOrEqual(90);
  const all = fullHistoryRows(historyOf(accountsNamed(1000))).length * 8;
  expect(many.cellsRead).toBeLessThan(all / 2);
});
