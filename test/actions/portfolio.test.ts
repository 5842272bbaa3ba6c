// The portfolio tab on the local host: created, refreshed in place, and never in the way of the user's own work.
import type { CellInput, Host } from '../../host/api';
import { LAST_ROW } from '../../src/domain/portfolio-tab/page-data';
import { codeText } from '../support/dist';
import { accountsBook, MENU, openHost, sampleHost, scored } from '../support/open-host';

const TAB = 'Health Portfolio';
const METRIC = [{ Metric: 'Logins', Healthy: 20, 'At risk': 0 }];

function table(accounts: number): CellInput[][] {
  const rows = Array.from({ length: accounts }, (_, row): CellInput[] => [
    `Account ${row + 1}`,
    (row * 7) % 25,
    1000 + row * 10,
  ]);
  return [['Account', 'Logins', 'ARR'], ...rows];
}

const RENAME = `
function rename() {
  SpreadsheetApp.getActiveSpreadsheet().getSheetByName('${TAB}').setName('Board');
}`;

function openBook(accounts: number, code = codeText + RENAME): Host {
  const settings = { 'Value column': 'ARR', History: 'off' };
  return openHost(accountsBook(table(accounts), { settings, metrics: METRIC }), { code });
}

test('the first scoring of the sample creates the page, and its charts show the cells below it', () => {
  const host = sampleHost();
  const report = scored(host);
  expect(report.portfolio).toMatchObject({ tab: TAB, isNew: true });
  expect(host.activeSheetName()).toBe('Sample accounts');
  const page = host.sheet(TAB);
  expect(page.display('A1:A2')).toEqual([
    ['Customer health'],
    ['Nov 22, 2026 · Sample scorecard · 60 accounts, 58 with a score · compared with Oct 18, 2026'],
  ]);
  // Independent of the page: computed from the scored tab.
  const rows = host.sheet('Sample accounts').values('A2:W61');
  const [headings = []] = host.sheet('Sample accounts').values('A1:W1');
  const at = (heading: string) => headings.indexOf(heading);
  const number = (row: readonly unknown[], heading: string) => Number(row[at(heading)]);
  const arr = rows.reduce((total, row) => total + number(row, 'ARR'), 0);
  const atRisk = rows.filter((row) => row[at('Health band')] === 'At risk');
  expect(page.value('M4')).toBe(arr);
  expect(page.value('A4')).toBe(atRisk.reduce((total, row) => total + number(row, 'ARR'), 0));
  expect(page.display('M4')).toEqual([['$3.3M']]);
  expect(host.sheet('Health Alerts').display('G2')).toEqual([['$273,500']]);
  const charts = page.charts();
  expect(charts.map(({ type }) => type)).toEqual(['AREA', 'BAR', 'COLUMN', 'SCATTER', 'COLUMN']);
  const [bands] = charts.filter(({ type }) => type === 'BAR');
  expect(bands?.series.map(({ label, color }) => [label, color])).toEqual([
    ['Healthy', '#b7e1cd'],
    ['Watch', '#fce8b2'],
    ['At risk', '#e58b84'],
    ['Not enough data', '#f1f3f4'],
  ]);
  expect(bands?.series[2]?.data[0]).toBeCloseTo(atRisk.length / 60, 2);

  const before = page.display('A1:T400');
  scored(host);
  expect(page.display('A1:T400')).toEqual(before);
  expect(page.charts()).toEqual(charts);
});

/** Edits by mouse: moves the first chart, recolors it, deletes the last one. */
const BY_HAND = `
function byHand() {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('${TAB}');
  const charts = sheet.getCharts();
  sheet.updateChart(charts[0].modify().setPosition(30, 3, 0, 0).setOption('title', 'Mine').build());
  sheet.removeChart(charts[charts.length - 1]);
}`;

test('a run that is not recorded makes no page, since no one sees it', () => {
  const host = openBook(3);
  expect(host.run('commandLineScore')).toMatchObject({ scored: true, portfolio: null });
  expect(host.sheetNames()).not.toContain(TAB);
});

test('what the user adds beside the page, moves, restyles or deletes stays that way', () => {
  const host = openBook(12, codeText + BY_HAND);
  scored(host);
  const page = host.sheet(TAB);
  page.type('V3', 'My remark');
  page.type(`A${LAST_ROW + 1}`, 'Mine too');
  const made = page.charts().length;
  host.run('byHand');
  const byHand = page.charts();
  host.sheet('Accounts').type('B2', '25');
  scored(host);
  expect(page.display('V3')).toEqual([['My remark']]);
  expect(page.display(`A${LAST_ROW + 1}`)).toEqual([['Mine too']]);
  const looks = (charts: typeof byHand) =>
    charts.map(({ id, title, row, column }) => [id, title, row, column]);
  expect(looks(page.charts())).toEqual(looks(byHand));
  expect(page.charts()[0]).toMatchObject({ title: 'Mine', row: 30, column: 3 });

  host.clickMenu(MENU, 'Refresh portfolio');
  expect(page.charts()).toHaveLength(made);
  expect(looks(page.charts()).slice(0, -1)).toEqual(looks(byHand));
  expect(host.activeSheetName()).toBe(TAB);
});

test('only the menu item restores a deleted page, and a renamed page is found', () => {
  const host = openBook(3);
  scored(host);
  host.removeSheet(TAB);
  expect(scored(host).portfolio).toBe(null);
  expect(host.sheetNames()).not.toContain(TAB);
  host.clickMenu(MENU, 'Refresh portfolio');
  expect(host.sheetNames()).toContain(TAB);
  host.run('rename');
  expect(scored(host).portfolio).toMatchObject({ tab: 'Board', isNew: false });
  expect(host.sheetNames()).not.toContain(TAB);
});

test('without a value column no page is created, and looking for it takes one call', () => {
  const host = openHost(accountsBook(table(3), { settings: { History: 'off' }, metrics: METRIC }));
  host.serviceCalls.reset();
  expect(scored(host).portfolio).toBe(null);
  expect(host.sheetNames()).not.toContain(TAB);
  expect(host.serviceCalls.log.filter((call) => call === 'DeveloperMetadataFinder.find')).toHaveLength(2);
  host.clickMenu(MENU, 'Refresh portfolio');
  expect(host.sheet(TAB).display('Q4')).toEqual([['3']]);
  expect(host.sheet(TAB).display('K18')).toEqual([['Set the value column under More to see amounts.']]);
});

test('refreshing the page takes the same calls for 20 and for 400 accounts', () => {
  const [few, many] = [20, 400].map((accounts) => {
    const host = openBook(accounts);
    scored(host);
    host.serviceCalls.reset();
    scored(host);
    return host.serviceCalls.log;
  });
  expect(many).toEqual(few);
});

test('why accounts are gone is read from the tab with the outcomes, only when some are gone', () => {
  let today = '2026-10-01';
  const settings = {
    ...{ 'Value column': 'ARR', 'Accounts tab': 'Accounts', Alerts: 'no' },
    ...{ 'Outcomes tab': 'Left', 'Outcome column': 'Why' },
  };
  const book = accountsBook(table(4), { settings, metrics: METRIC });
  const left = {
    name: 'Left',
    rows: [
      ['Account', 'Why'],
      ['Account 3', 'Bankruptcy'],
      ['Account 4', 'Churned'],
    ],
  };
  const host = openHost(
    { ...book, sheets: [...book.sheets, left] },
    { now: () => new Date(`${today}T12:00:00Z`) },
  );
  scored(host);
  today = '2026-11-16';
  host.serviceCalls.reset();
  expect(scored(host).portfolio?.figures?.since).toMatchObject({ lostAccounts: 0, voluntaryChurnRate: 0 });
  const calls = host.serviceCalls.total;
  host.sheet('Accounts').deleteRows(4, 2);
  host.serviceCalls.reset();
  expect(scored(host).portfolio?.figures?.since).toMatchObject({
    ...{ accountsAtStart: 4, lostAccounts: 2, involuntaryLosses: 1, unexplainedLosses: 0 },
    ...{ churnRate: 0.5, voluntaryChurnRate: 0.25 },
  });
  expect(host.serviceCalls.total - calls).toBeLessThanOrEqual(4);
  expect(host.sheet(TAB).display('Q5')).toEqual([['2 scored · churn 50.0%, voluntary 25.0%']]);
});

test('a page that cannot be written leaves the scores intact, and the report says what to do', () => {
  const host = openBook(5);
  scored(host);
  host.sheet(TAB).protect('A1:T10');
  host.sheet('Accounts').type('B2', '25');
  const report = scored(host);
  expect(report.portfolio).toMatchObject({ tab: null });
  expect(report.accounts[0]?.score).toBe(100);
  expect(host.ui.dialogs[host.ui.dialogs.length - 1]?.content).toContain('then choose Refresh portfolio');
});
