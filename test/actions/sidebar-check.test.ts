// Checks of a scorecard that is not applied yet, the way to the next band, and proposals: what comes back, and that nothing is written.
import type { Host } from '../../host/api';
import { type CardRows, cardRowsOf, gridOfRows, placeOnGrid } from '../../src/domain/scorecard-tab/card-rows';
import { parseScorecard } from '../../src/domain/scorecard-tab/parse';
import { withCell } from '../../src/sidebar/model/edits';
import { accountsBook, openHost, SMALL_SCORECARD, SMALL_TABLE, sheetState } from '../support/open-host';
import { ask } from '../support/sidebar-calls';

function rowsOn(host: Host): CardRows {
  return cardRowsOf(ask(host, 'sidebarOpen').card.grid);
}

const names = ({ Metrics }: CardRows) => Metrics.map(({ cells }) => cells.Metric);

describe('sidebarCheck and sidebarNextBand', () => {
  test('an issue about the scorecard leads to its field, one about the data names its cell', () => {
    const host = openHost(accountsBook([...SMALL_TABLE, ['Dogwood', 'abc', 3]], SMALL_SCORECARD));
    const before = sheetState(host, 'Accounts');
    const rows = withCell(rowsOn(host), 'Metrics', 1, 'Column', 'Nowhere');
    const { issues } = ask(host, 'sidebarCheck', { rows, tab: 'Accounts' });
    const lacking = issues.find(({ code }) => code === 'column-not-found');
    expect(lacking?.place && placeOnGrid(rows, lacking.place)).toEqual({
      section: 'Metrics',
      index: 1,
      heading: 'Column',
    });
    expect(issues.map(({ cell }) => cell)).toContain('Accounts!B5');
    expect(sheetState(host, 'Accounts')).toEqual(before);
  });

  test('an account gets the way to its next band; one in the best band, or a row without an account, gets none', () => {
    const host = openHost(accountsBook(SMALL_TABLE, SMALL_SCORECARD));
    const rows = rowsOn(host);
    const textOf = (row: number) => ask(host, 'sidebarNextBand', { rows, tab: 'Accounts', row }).text;
    expect(textOf(3)).toMatch(/^Logins 0 → \d+ makes it Watch$/);
    expect(textOf(2)).toBe('');
    expect(textOf(99)).toBe('');
  });

  test('of thousands of unreadable cells only some are sent', () => {
    const wrong = Array.from({ length: 300 }, (_, at) => [`Account ${at}`, 'abc', 'def']);
    const host = openHost(accountsBook([...SMALL_TABLE, ...wrong], SMALL_SCORECARD));
    const { issues } = ask(host, 'sidebarCheck', { rows: rowsOn(host), tab: 'Accounts' });
    expect(issues.length).toBeGreaterThanOrEqual(50);
    expect(issues.length).toBeLessThan(60);
  });

  test('a scorecard with errors, or a missing tab, gives no issues', () => {
    const host = openHost(accountsBook(SMALL_TABLE, SMALL_SCORECARD));
    const rows = rowsOn(host);
    const nothing = { issues: [] };
    expect(ask(host, 'sidebarCheck', { rows, tab: 'Nowhere' })).toEqual(nothing);
    const wrong = withCell(rows, 'Metrics', 0, 'Healthy', 'abc');
    expect(ask(host, 'sidebarCheck', { rows: wrong, tab: 'Accounts' })).toEqual(nothing);
  });
});

describe('sidebarPropose', () => {
  const request = { tab: 'Accounts', headingRow: 0, column: '', template: '', picks: {} };
  const book = () =>
    openHost(
      accountsBook([
        ['Team North', 'since', 'May'],
        ['Account', 'Logins', 'Open tickets'],
        ...Array.from({ length: 30 }, (_, at) => [`Account ${at}`, (at * 7) % 30, (at * 3) % 11]),
      ]),
    );

  test('the scorecard from the data parses, its rows have no positions on a tab, and nothing is written', () => {
    const host = book();
    const { done, rows } = ask(host, 'sidebarPropose', request);
    expect(done).toBe(true);
    expect(names(rows)).toEqual(['Logins', 'Open tickets']);
    expect(rows.Metrics.every(({ row }) => row === undefined)).toBe(true);
    expect(parseScorecard(gridOfRows(rows)).scorecard?.metrics).toHaveLength(2);
    expect(host.sheetNames()).toEqual(['Accounts']);
  });

  test('one column gives one metric and nothing else; a missing column gives none', () => {
    const host = book();
    const { rows } = ask(host, 'sidebarPropose', { ...request, column: 'Open tickets' });
    expect(names(rows)).toEqual(['Open tickets']);
    expect(rows.Bands).toEqual([]);
    expect(ask(host, 'sidebarPropose', { ...request, column: 'Nowhere' }).done).toBe(false);
  });

  test('the heading row that the user picks is used', () => {
    const { rows } = ask(book(), 'sidebarPropose', { ...request, headingRow: 2 });
    expect(names(rows)).toEqual(['Logins', 'Open tickets']);
  });

  test('a template uses the columns that the user picks, and lists what it leaves out', () => {
    const host = book();
    const offered = ask(host, 'sidebarTemplates').find(({ name }) => name === 'Raw four metrics');
    const { id: template = '', lacking: [first = ''] = [] } = offered ?? {};
    const { done, rows, leftOut } = ask(host, 'sidebarPropose', {
      ...request,
      template,
      picks: { [first]: 'Logins' },
    });
    expect(done).toBe(true);
    expect(JSON.stringify(rows.Metrics)).toContain('Logins');
    expect(leftOut.length).toBeGreaterThan(0);
  });

  test('a tab without accounts and a missing template each get a message', () => {
    const host = book();
    expect(ask(host, 'sidebarPropose', { ...request, tab: 'Nowhere' }).message).toContain('Nowhere');
    expect(ask(host, 'sidebarPropose', { ...request, template: 'nope' }).message).toContain('nope');
  });
});
