// Saving from the sidebar: what the tab contains afterwards, what stays, and which saves are refused.
import type { Host } from '../../host/api';
import { NO_ROWS } from '../../src/domain/scorecard-tab/card-rows';
import { parseScorecard } from '../../src/domain/scorecard-tab/parse';
import { accountsBook, openHost, SMALL_TABLE } from '../support/open-host';
import {
  ask,
  changed,
  edited,
  FULL_SCORECARD,
  FULL_TABLE,
  save,
  scorecardOn,
} from '../support/sidebar-calls';

const TAB = 'Health Scorecard';

const full = (): Host => openHost(accountsBook(FULL_TABLE, FULL_SCORECARD));
const names = (host: Host) => scorecardOn(host).metrics.map(({ name }) => name);

/** The row of the tab, from 1, with this text in its first cell. */
function rowOf(host: Host, text: string): number {
  return (
    host
      .sheet(TAB)
      .values('A1:A60')
      .findIndex(([cell]) => cell === text) + 1
  );
}

/** Rows of the tab with content, without trailing blank cells. */
function tab(host: Host) {
  return host
    .sheet(TAB)
    .values('A1:N60')
    .map((row) => row.join('|').replace(/\|+$/, ''));
}

test('a changed weight is the only cell that changes, and the accounts are scored with it', () => {
  const host = full();
  const before = host.sheet(TAB).values('A1:N60');
  const answer = save(host, (rows) => {
    rows.Metrics[0] = changed(rows.Metrics[0], { Weight: 9 });
  });
  expect(answer).toMatchObject({
    done: true,
    scored: true,
    message: '3 accounts scored as of 2026-11-22.',
    issues: [{ severity: 'warning' }],
  });
  const after = host.sheet(TAB).values('A1:N60');
  const differing = after.flatMap((row, at) =>
    row.flatMap((cell, column) => (cell === before[at]?.[column] ? [] : [[at + 1, column + 1, cell]])),
  );
  expect(differing).toEqual([[rowOf(host, 'Logins'), 8, 9]]);
  expect(host.sheet('Accounts').value('E1')).toBe('Health score');
  expect(answer.card).toEqual(ask(host, 'sidebarOpen').card);
});

test('the results come into view on the row that is selected, or at their heading', () => {
  const host = full();
  const sheet = host.sheet('Accounts');
  sheet.select('A3');
  save(host, () => undefined);
  expect([host.activeSheetName(), sheet.selection()]).toEqual(['Accounts', 'E3']);
  host.activate(TAB);
  save(host, () => undefined);
  expect([host.activeSheetName(), sheet.selection()]).toEqual(['Accounts', 'E1']);
});

test('sending the rows unchanged leaves the tab alone', () => {
  const host = full();
  const before = tab(host);
  host.serviceCalls.reset();
  expect(save(host, () => undefined)).toMatchObject({ done: true, scored: true });
  expect(tab(host)).toEqual(before);
  const writes = host.serviceCalls.log.filter((call) =>
    /setValues|moveRows|insertRows|deleteRows/.test(call),
  );
  // The scores, and the first version below its headings; none on the scorecard's tab.
  expect(writes).toEqual(['Range.setValues', 'Range.setValues', 'Range.setValues']);
});

test('rows are reordered with their notes, formats and formulas', () => {
  const host = full();
  const sheet = host.sheet(TAB);
  const row = rowOf(host, 'Tickets');
  sheet.setNote(`A${row}`, 'mine');
  sheet.type(`H${row}`, `=2*H${rowOf(host, 'Logins')}`);
  sheet.type(`N${row}`, 'x');
  const request = edited(host, (rows) => rows.Metrics.unshift(...rows.Metrics.splice(1, 1)));
  expect(ask(host, 'sidebarApply', request)).toMatchObject({ done: true });
  expect(names(host)).toEqual(['Tickets', 'Logins', 'Seats']);
  const moved = rowOf(host, 'Tickets');
  expect(moved).toBe(row - 1);
  expect(sheet.note(`A${moved}`)).toBe('mine');
  expect(sheet.formulas(`H${moved}`)).toEqual([[`=2*H${rowOf(host, 'Logins')}`]]);
  expect(sheet.value(`H${moved}`)).toBe(6);
});

test('every order of the rows can be reached with the fewest moves', () => {
  const host = full();
  for (const wanted of ['Seats Tickets Logins', 'Tickets Logins Seats', 'Logins Seats Tickets']) {
    host.serviceCalls.reset();
    save(host, (rows) => {
      rows.Metrics.sort(
        (a, b) => wanted.indexOf(String(a.cells.Metric)) - wanted.indexOf(String(b.cells.Metric)),
      );
    });
    expect(names(host).join(' ')).toBe(wanted);
    expect(host.serviceCalls.log.filter((call) => call === 'Sheet.moveRows').length).toBeLessThanOrEqual(2);
  }
});

test('rows are renamed, deleted and added in one save', () => {
  const host = full();
  host.sheet(TAB).setNote(`A${rowOf(host, 'Seats')}`, 'mine');
  const answer = save(host, (rows) => {
    rows.Metrics = [
      { cells: { Metric: 'NPS', Healthy: 9, 'At risk': 0, Points: '0:50', Weight: 2 } },
      changed(rows.Metrics[2], { Metric: 'Licenses', Column: 'Seats' }),
      ...rows.Metrics.slice(0, 1),
    ];
    rows.Rules.pop();
  });
  expect(answer).toMatchObject({ done: true });
  expect(names(host)).toEqual(['NPS', 'Licenses', 'Logins']);
  expect(host.sheet(TAB).note(`A${rowOf(host, 'Licenses')}`)).toBe('mine');
  expect(host.sheet(TAB).value(`G${rowOf(host, 'NPS')}`)).toBe('0:50');
  expect(host.sheet(TAB).numberFormat(`G${rowOf(host, 'NPS')}`)).toBe('@');
  expect(scorecardOn(host).rules).toHaveLength(1);
  expect(rowOf(host, 'Tickets')).toBe(0);
});

test('formulas, dates, texts that look like numbers, unknown columns and sections stay as they are', () => {
  const host = full();
  const sheet = host.sheet(TAB);
  const row = rowOf(host, 'Tickets');
  sheet.type(`N${rowOf(host, 'Metric')}`, 'Owner');
  sheet.type(`N${row}`, "'007");
  sheet.type(`N${row + 1}`, '2026-03-01');
  sheet.type(`H${row}`, '=1+1');
  sheet.type('A50', 'Ideas');
  sheet.type('A51', '=1+2');
  const answer = save(host, (rows) => {
    rows.Metrics[0] = changed(rows.Metrics[0], { Weight: 7 });
    rows.Metrics[2] = changed(rows.Metrics[2], { Note: 'new', Healthy: 6 });
    rows.Metrics.push({ cells: { Metric: 'NPS', Healthy: 9, 'At risk': 0 } });
  });
  expect(answer).toMatchObject({ done: true });
  expect(sheet.values(`N${row}:N${row + 1}`)).toEqual([['007'], [{ date: '2026-03-01' }]]);
  expect(sheet.formulas(`H${row}`)).toEqual([['=1+1']]);
  expect(sheet.values('A51:A52')).toEqual([['Ideas'], [3]]);
  expect(scorecardOn(host).metrics.map(({ weight }) => weight)).toEqual([7, 2, 1, 1]);
});

test('a missing section and a missing heading are added with their formats', () => {
  const host = openHost(
    accountsBook(SMALL_TABLE, { metrics: [{ Metric: 'Logins', Healthy: 20, 'At risk': 0 }] }),
  );
  const sheet = host.sheet(TAB);
  for (const column of ['L', 'M']) sheet.type(`${column}4`, '');
  const answer = save(host, (rows) => {
    rows.Settings.push({ cells: { Setting: 'Segment column', Value: 'Tickets' } });
    rows.Settings.push({ cells: { Setting: 'Accounts tab', Value: 'Accounts' } });
    rows.Metrics[0] = changed(rows.Metrics[0], { Segment: '' });
    rows.Metrics.push({ cells: { Metric: 'Logins', Healthy: 30, 'At risk': 0, Segment: '10' } });
    rows.Rules.push({
      cells: { 'Metric or column': 'Logins', Is: 'below 1', Then: 'at most', Value: 'Watch' },
    });
  });
  expect(answer).toMatchObject({ done: true });
  expect(scorecardOn(host)).toMatchObject({
    settings: { segmentColumn: 'Tickets' },
    metrics: [{ segment: undefined }, { segment: '10' }],
    rules: [{ subject: 'Logins' }],
  });
  const rules = rowOf(host, 'Rules');
  expect(sheet.ownFill(`A${rules}`)).toBe('#d9ead3');
  expect(sheet.ownFill(`A${rules + 1}`)).toBe('#f1f3f4');
  expect(sheet.numberFormat(`B${rules + 2}`)).toBe('@');
  expect(
    sheet
      .values(`A${rules - 1}:N${rules - 1}`)
      .flat()
      .every((cell) => cell === ''),
  ).toBe(true);
});

test('on a tab with no spare row, rows are still deleted, added and moved', () => {
  const book = accountsBook(FULL_TABLE, FULL_SCORECARD);
  const [accounts, card] = book.sheets;
  if (!accounts || !card) throw new Error('two tabs');
  const host = openHost({ ...book, sheets: [accounts, { ...card, maxRows: card.rows.length }] });
  expect(save(host, (rows) => rows.Rules.shift())).toMatchObject({ done: true });
  expect(scorecardOn(host).rules).toMatchObject([{ subject: 'Tickets' }]);
  const rule = { 'Metric or column': 'Seats', Is: 'blank', Then: 'flag', Value: 'Ask' };
  expect(save(host, (rows) => rows.Rules.push({ cells: rule }))).toMatchObject({ done: true });
  expect(save(host, (rows) => rows.Rules.reverse())).toMatchObject({ done: true });
  expect(scorecardOn(host).rules).toMatchObject([{ subject: 'Seats' }, { subject: 'Tickets' }]);
});

test('a scorecard that does not begin in A1 is written where it is', () => {
  const host = full();
  host.sheet(TAB).insertRows(1, 2);
  host.sheet(TAB).insertColumns(1, 1);
  host.sheet(TAB).type('A1', 'mine');
  const answer = save(host, (rows) => {
    rows.Metrics.reverse();
    rows.Rules[0] = changed(rows.Rules[0], { Value: 'At risk' });
    rows.Rules.push({ cells: { 'Metric or column': 'Seats', Is: 'blank', Then: 'flag', Value: 'Ask' } });
  });
  expect(answer).toMatchObject({ done: true });
  expect(names(host)).toEqual(['Seats', 'Tickets', 'Logins']);
  expect(scorecardOn(host).rules).toMatchObject([{ effect: { band: 'At risk' } }, {}, { subject: 'Seats' }]);
  expect(host.sheet(TAB).value('A1')).toBe('mine');
});

test('dimensions named like a section, or alone below an empty row, stay dimensions', () => {
  const host = full();
  host.sheet(TAB).insertRows(rowOf(host, 'Care'), 1);
  const answer = save(host, (rows) => {
    rows.Dimensions = [
      { cells: { Dimension: 'Rules' } },
      changed(rows.Dimensions[1], { Weight: '' }),
      ...rows.Dimensions.slice(0, 1),
    ];
    rows.Metrics[2] = changed(rows.Metrics[2], { Dimension: 'Rules' });
  });
  expect(answer).toMatchObject({ done: true });
  expect(scorecardOn(host).dimensions).toEqual([
    { name: 'Rules', weight: undefined, segment: undefined },
    { name: 'Care', weight: undefined, segment: undefined },
    { name: 'Use', weight: undefined, segment: undefined },
  ]);
});

test('without a scorecard yet, one is created', () => {
  const host = openHost(accountsBook(SMALL_TABLE));
  const rows = { ...NO_ROWS, Metrics: [{ cells: { Metric: 'Logins', Healthy: 20, 'At risk': 0 } }] };
  const answer = ask(host, 'sidebarApply', { rows, stamp: '' });
  expect(answer).toMatchObject({ done: true, scored: true, card: { tab: TAB } });
  expect(host.namedRanges().map(({ name }) => name)).toEqual(['SCORECARD', 'HISTORY']);
  expect(names(host)).toEqual(['Logins']);
});

test('a tab that was changed meanwhile is not overwritten, and its rows are returned', () => {
  const host = full();
  const request = edited(host, (rows) => rows.Metrics.pop());
  host.sheet(TAB).type(`H${rowOf(host, 'Logins')}`, '4');
  const before = tab(host);
  const answer = ask(host, 'sidebarApply', request);
  expect(answer).toMatchObject({ done: false, reason: 'changed' });
  expect(answer.card).toEqual(ask(host, 'sidebarOpen').card);
  expect(tab(host)).toEqual(before);
});

test('errors are reported with the cells of the rows, and nothing is written', () => {
  const host = full();
  const before = tab(host);
  const answer = save(host, (rows) => {
    rows.Metrics[1] = changed(rows.Metrics[1], { Weight: 'heavy' });
  });
  expect(answer).toMatchObject({ done: false, reason: 'mistakes' });
  expect(answer.issues.map(({ cell }) => cell)).toEqual(['Health Scorecard!I14']);
  expect(tab(host)).toEqual(before);
  expect(host.documentLocked()).toBe(false);
});

test('an error outside the rows is reported with its cell', () => {
  const host = full();
  host.sheet(TAB).type('A40', 'Metrics');
  const before = tab(host);
  const answer = save(host, (rows) => {
    rows.Metrics[0] = changed(rows.Metrics[0], { Weight: 9 });
  });
  expect(answer).toMatchObject({ done: false, reason: 'mistakes', issues: [] });
  expect(answer.message).toContain('Health Scorecard!A40');
  expect(tab(host)).toEqual(before);
});

test('while a colleague is scoring, nothing is saved', () => {
  const host = full();
  const request = edited(host, (rows) => rows.Metrics.pop());
  host.lockElsewhere(true);
  expect(ask(host, 'sidebarApply', request)).toMatchObject({ done: false, reason: 'busy' });
  host.lockElsewhere(false);
  expect(ask(host, 'sidebarApply', request)).toMatchObject({ done: true });
});

test('a scorecard that cannot be scored is still saved, and the message says why', () => {
  const host = full();
  const answer = save(host, (rows) => {
    const row = rows.Settings.findIndex(({ cells }) => cells.Setting === 'Accounts tab');
    rows.Settings[row] = changed(rows.Settings[row], { Value: 'Nowhere' });
  });
  expect(answer).toMatchObject({ done: true, scored: false, bands: [] });
  expect(answer.message).toContain('there is no such tab');
  expect(parseScorecard(answer.card.grid).draft?.settings.accountsTab).toBe('Nowhere');
});

test('the message names who changed band, and in which direction', () => {
  const host = full();
  save(host, () => undefined);
  const answer = save(host, (rows) => {
    rows.Metrics[0] = changed(rows.Metrics[0], { Healthy: 2000 });
  });
  expect(answer.message).toMatch(/accounts? changed band: .+ down to /);
});
