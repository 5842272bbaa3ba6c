// With years of history a run makes the same service calls for many accounts as for few.
import type { CellInput } from '../../host/api';
import { fullHistoryRows } from '../support/full-history';
import { accountsBook, openHost, SMALL_SCORECARD, scored } from '../support/open-host';

const TODAY = '2026-11-22';

function callsOf(count: number): readonly string[] {
  const accounts = Array.from({ length: count }, (_, index) => `Account ${index + 1}`);
  const rows = accounts.map((account, index): CellInput[] => [account, index % 20, index % 10]);
  const book = accountsBook([['Account', 'Logins', 'Tickets'], ...rows], SMALL_SCORECARD);
  const history = { today: TODAY, years: 2, accounts, rawHeadings: ['Logins', 'Tickets'] };
  const host = openHost({
    sheets: [...(book.sheets ?? []), { name: 'Health History', rows: fullHistoryRows(history) }],
    namedRanges: [...(book.namedRanges ?? []), { name: 'HISTORY', sheet: 'Health History', range: 'A:H' }],
  });
  host.serviceCalls.reset();
  const { history: kept } = scored(host);
  expect(kept).toMatchObject({ baseline: '2026-10-23', snapshot: { kept: true } });
  // A history tab that is too small for the day's block grows in one call.
  return host.serviceCalls.log.filter((call) => call !== 'Sheet.insertRowsAfter');
}

test('a full history takes the same service calls for 75 accounts as for 25', () => {
  const [few, many] = [callsOf(25), callsOf(75)];
  expect(many).toEqual(few);
  expect(few.length).toBeLessThanOrEqual(90);
});
