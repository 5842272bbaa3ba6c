// When a service call fails while the sidebar saves, the tab has the whole old scorecard or the whole new one, and the lock is released.
import type { BelievedReadings, Host } from '../../host/api';
import { accountsBook, openHost } from '../support/open-host';
import {
  ask,
  changed,
  edited,
  FULL_SCORECARD,
  FULL_TABLE,
  type Rows,
  scorecardOn,
} from '../support/sidebar-calls';

const fullHost = (readings: BelievedReadings = {}): Host => {
  const host = openHost(accountsBook(FULL_TABLE, FULL_SCORECARD), { readings });
  host.sheet('Health Scorecard').setNote('A14', 'mine');
  return host;
};

const EDITS: Readonly<Record<string, (rows: Rows) => void>> = {
  'a changed cell': (rows) => {
    rows.Metrics[0] = changed(rows.Metrics[0], { Weight: 9 });
  },
  'another order, and a changed cell': (rows) => {
    rows.Metrics.reverse();
    rows.Rules.reverse();
    rows.Metrics[0] = changed(rows.Metrics[0], { Weight: 9 });
  },
  'rows that go, come, and change': (rows) => {
    rows.Metrics = [
      { cells: { Metric: 'NPS', Healthy: 9, 'At risk': 0 } },
      changed(rows.Metrics[2], { Dimension: 'Care' }),
      changed(rows.Metrics[0], { Weight: 1 }),
    ];
    rows.Dimensions = [{ cells: { Dimension: 'New' } }, ...rows.Dimensions.slice(1)];
    rows.Rules.shift();
  },
  'a new section': (rows) => {
    rows.Bands = [
      { cells: { Band: 'Fine', From: 50 } },
      { cells: { Band: 'Poor', From: 0 } },
      { cells: { Band: 'Not enough data' } },
    ];
    rows.Rules = [];
  },
};

describe.each(
  Object.entries(EDITS).flatMap(([name, edit]) => [
    [name, 'at the call', edit] as const,
    [name, 'late', edit] as const,
  ]),
)('%s, and refused writes %s', (_name, writeFaults, edit) => {
  const full = () => fullHost({ writeFaults });
  const whole = full();
  const before = scorecardOn(whole);
  const first = edited(whole, edit);
  whole.serviceCalls.reset();
  expect(ask(whole, 'sidebarApply', first)).toMatchObject({ done: true, scored: true });
  // All calls of saving; then the first ones of scoring, which has its own test, and the final read.
  const scoring = whole.serviceCalls.log.indexOf('Spreadsheet.getSheetByName');
  const last = whole.serviceCalls.total;
  const calls = [...Array.from({ length: scoring + 1 }, (_, index) => index + 1), last - 2];
  const after = scorecardOn(whole);

  test('any call may fail', () => {
    expect(after).not.toEqual(before);
    let saved = 0;
    for (const n of calls) {
      const host = full();
      const request = edited(host, edit);
      host.serviceCalls.failAt(n);
      try {
        ask(host, 'sidebarApply', request);
      } catch (fault) {
        expect(String(fault)).toContain('a server error occurred');
      }
      // When no call was left to fail, the planned fault would hit the next one.
      host.serviceCalls.failAt(1_000_000);
      expect(host.documentLocked()).toBe(false);
      const now = scorecardOn(host);
      expect([before, after]).toContainEqual(now);
      const isSaved = JSON.stringify(now) === JSON.stringify(after);
      saved += isSaved ? 1 : 0;
      const notes = host
        .sheet('Health Scorecard')
        .values('A1:A40')
        .map(([cell], at) => [cell, host.sheet('Health Scorecard').note(`A${at + 1}`)]);
      expect(notes.filter(([, note]) => note === 'mine').map(([cell]) => cell)).toEqual(
        after.metrics.some(({ name }) => name === 'Tickets') || !isSaved ? ['Tickets'] : expect.anything(),
      );
      if (n % 4 > 0) continue;
      const again = edited(host, isSaved ? () => undefined : edit);
      expect(ask(host, 'sidebarApply', again)).toMatchObject({ done: true, scored: true });
      expect(scorecardOn(host)).toEqual(after);
    }
    expect(saved).toBeGreaterThan(0);
    expect(saved).toBeLessThan(calls.length);
  });
});

test('the number of calls grows with the changed rows, not with the accounts', () => {
  const calls = [3, 3000].map((accounts) => {
    const table = [...FULL_TABLE.slice(0, 1)];
    for (let row = 0; row < accounts; row += 1) table.push([`Account ${row}`, row % 20, row % 10, row % 5]);
    const host = openHost(accountsBook(table, FULL_SCORECARD));
    const request = edited(host, EDITS['rows that go, come, and change'] ?? (() => undefined));
    host.serviceCalls.reset();
    expect(ask(host, 'sidebarApply', request)).toMatchObject({ done: true, scored: true });
    // A new history tab that is too small for the day's block grows in one call.
    return host.serviceCalls.log.filter((call) => call !== 'Sheet.insertRowsAfter');
  });
  expect(calls[1]).toEqual(calls[0]);
  expect(calls[0]?.length).toBeLessThanOrEqual(120);
});

test('a fault in scoring leaves the scorecard saved, and the answer says so', () => {
  const probe = fullHost();
  const request = edited(probe, EDITS['a changed cell'] ?? (() => undefined));
  probe.serviceCalls.reset();
  ask(probe, 'sidebarApply', request);
  const host = fullHost();
  ask(host, 'sidebarOpen');
  host.serviceCalls.failAt(probe.serviceCalls.log.indexOf('DeveloperMetadataFinder.find') + 1);
  const answer = ask(host, 'sidebarApply', request);
  expect(answer).toMatchObject({ done: true, scored: false, bands: [], issues: [] });
  expect(answer.message).toMatch(/^The scorecard is saved, but scoring failed: ".+"/);
  expect(scorecardOn(host).metrics[0]?.weight).toBe(9);
});
