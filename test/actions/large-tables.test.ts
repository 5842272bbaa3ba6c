// 20,000 accounts with 20 metrics, through the bundle: each is scored, and there is no service call per row (RT-6).
import { largeBook } from '../../bench/large-book';
import { openHost, scored } from '../support/open-host';

const RESULTS = ['Health score', 'Health band', 'Health coverage', 'Health drivers'];

function scoredBook(accounts: number) {
  const host = openHost(largeBook(accounts), { grid: 'light' });
  host.serviceCalls.reset();
  const report = scored(host);
  const sheet = host.sheet('Accounts');
  return { report, calls: [...host.serviceCalls.log], rows: sheet.values(`V1:Y${accounts + 1}`) };
}

test('RT-6 20,000 accounts are scored and written with as many service calls as 300', () => {
  const short = scoredBook(300);
  const long = scoredBook(20_000);
  expect(long.report).toMatchObject({ scored: true, lastRow: 20_001 });
  expect(long.calls).toEqual(short.calls);
  expect(long.rows[0]).toEqual(RESULTS);
  expect(long.rows.filter((row) => typeof row[0] === 'number')).toHaveLength(20_000);
  expect(long.rows.slice(0, 301)).toEqual(short.rows);
});
