// The number of service calls does not grow with the rows, and is at most 100 on the first run and 50 on later ones: see docs/architecture.md.
import type { CellInput } from '../../host/api';
import { accountsBook, openHost, scored } from '../support/open-host';

const METRICS = Array.from({ length: 12 }, (_, index) => `Metric ${index + 1}`);
const SCORECARD = {
  metrics: METRICS.map((name, index) => ({ Metric: name, Healthy: 80, 'At risk': 20, Weight: index + 1 })),
};

function table(accounts: number): CellInput[][] {
  const rows = Array.from({ length: accounts }, (_, row): CellInput[] => [
    `Account ${row + 1}`,
    ...METRICS.map((_name, metric) => (row * 7 + metric * 13) % 101),
  ]);
  return [['Account', ...METRICS], ...rows];
}

test('20, 200 and 2,000 accounts take the same service calls', () => {
  // A history tab that is too small for the day's block grows in one call.
  const GROWS = 'Sheet.insertRowsAfter';
  const logs = [20, 200, 2000].map((accounts) => {
    const host = openHost(accountsBook(table(accounts), SCORECARD));
    host.serviceCalls.reset();
    expect(scored(host).accounts).toHaveLength(accounts);
    const first = host.serviceCalls.log.filter((call) => call !== GROWS);
    expect(host.serviceCalls.total - first.length).toBeLessThanOrEqual(1);
    host.serviceCalls.reset();
    scored(host);
    return { first, again: host.serviceCalls.log.filter((call) => call !== GROWS) };
  });
  expect(logs[1]).toEqual(logs[0]);
  expect(logs[2]).toEqual(logs[0]);
  expect(logs[0]?.first.length).toBeLessThanOrEqual(102);
  expect(logs[0]?.again.length).toBeLessThanOrEqual(50);
}, 120_000);
