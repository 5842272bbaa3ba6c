// The alerts tab is made for the first time while Google fails, and kept while a person filters it.
import type { BelievedReadings, CellInput, Host } from '../../host/api';
import { codeText } from '../support/dist';
import { accountsBook, openHost, scored } from '../support/open-host';

const TAB = 'Health Alerts';
const SCORECARD = {
  settings: { 'Accounts tab': 'Accounts' },
  metrics: [{ Metric: 'Logins', Healthy: 100, 'At risk': 0 }],
};
const TABLE: readonly (readonly CellInput[])[] = [
  ['Account', 'Logins'],
  ['Alder', 10],
  ['Birch', 90],
];

const atRisk = (readings: BelievedReadings) => openHost(accountsBook(TABLE, SCORECARD), { readings });
const seen = (host: Host) => ({
  tabs: host.sheetNames().filter((name) => name.startsWith(TAB)),
  cells: host.sheetNames().includes(TAB) ? host.sheet(TAB).display('A1:K3') : [],
});

describe.each<BelievedReadings>([{}, { writeFaults: 'late' }])('where %j', (readings) => {
  test('whichever call fails while the tab is made, the next scoring leaves it whole, once', () => {
    const clean = atRisk(readings);
    clean.serviceCalls.reset();
    scored(clean);
    const { log } = clean.serviceCalls;
    const first = log.indexOf('Sheet.getIndex') + 1;
    const last = log.indexOf('Spreadsheet.setActiveSheet', first);
    expect(last - first).toBeGreaterThan(15);
    expect(seen(clean).cells[1]?.slice(1, 3)).toEqual(['Alder', 'At risk']);
    // Looks come in between, one like the other: a late fault of any surfaces at the flush.
    const isChosen = (n: number) =>
      n > last - 4 || (readings.writeFaults !== 'late' && (n < first + 3 || n % 4 === 0));
    const faults = Array.from({ length: last - first + 1 }, (_, at) => first + at).filter(isChosen);
    for (const n of faults) {
      const host = atRisk(readings);
      host.serviceCalls.reset();
      host.serviceCalls.failAt(n + 1);
      scored(host);
      scored(host);
      expect({ n, ...seen(host) }).toEqual({ n, ...seen(clean) });
    }
  });
});

const PERSON = `
function personFilters() {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('${TAB}');
  const filter = sheet.getRange('A1:K3').createFilter();
  filter.setColumnFilterCriteria(10, SpreadsheetApp.newFilterCriteria().setHiddenValues(['Done']).build());
}
function filterSeen() {
  const filter = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('${TAB}').getFilter();
  return filter.getColumnFilterCriteria(10).getHiddenValues();
}`;

test('the user’s filter stays, hides no line from the run, and new alerts come first', () => {
  let today = '2026-11-01';
  const host = openHost(accountsBook([...TABLE, ['Cedar', 20]], SCORECARD), {
    code: codeText + PERSON,
    now: () => new Date(`${today}T12:00:00Z`),
  });
  scored(host);
  const tab = host.sheet(TAB);
  tab.type('J2', 'Done');
  host.run('personFilters');
  host.sheet('Accounts').type('B2', '12');
  host.sheet('Accounts').type('B3', '5');
  today = '2026-11-03';
  scored(host);
  expect(tab.display('A2:D4').map(([day, account, , score]) => [day, account, score])).toEqual([
    ['2026-11-03', 'Birch', '5.0'],
    ['2026-11-01', 'Alder', '10.0'],
    ['2026-11-01', 'Cedar', '20.0'],
  ]);
  expect(tab.display('J2:J4')).toEqual([['Open'], ['Done'], ['Open']]);
  expect(host.run('filterSeen')).toEqual(['Done']);
});
