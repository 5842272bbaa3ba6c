// Remove health columns: afterwards the tab is as before, cell for cell, format for format, rule for rule.
import type { CellInput, Host } from '../../host/api';
import type { ScorecardRows } from '../support/in-a-cell';
import { MENU, SMALL_SCORECARD, SMALL_TABLE, scored } from '../support/open-host';
import { hostWithPerson, lastAlert, REMOVE, removed } from '../support/open-person';

const tab = (host: Host) => host.sheet('Accounts').everything();

/** A note to the right of the table, beside an account: our columns are inserted before it. */
const OCCUPIED: readonly (readonly CellInput[])[] = SMALL_TABLE.map((row, index) => [
  ...row,
  index === 2 ? 'call them' : '',
]);

const RICH: ScorecardRows = {
  settings: { 'Minimum coverage': 0.5, 'Dimension columns': 'yes', History: 'off', Alerts: 'no' },
  metrics: SMALL_SCORECARD.metrics.map((metric, index) => ({ ...metric, Dimension: `Part ${index}` })),
  rules: [
    ['Logins', 'above 5', 'at most', 'At risk'],
    ['Tickets', 'above 5', 'flag', 'Noisy'],
  ],
};

/** Edits that a user may have made before the first scoring, by name. */
const BEFORE: Readonly<Record<string, string>> = {
  'nothing special': '',
  'a bold heading row': `sheet.getRange('1:1').setFontWeight('bold');`,
  'formats left in the free columns': `sheet.getRange('D2:F40').setNumberFormat('0.00'); sheet.getRange('E2:E40').setNumberFormat('#,##0');`,
  'plain text everywhere': `sheet.getRange('A1:K9').setNumberFormat('@');`,
  'different formats down a free column': `sheet.getRange('D3').setNumberFormat('0%');`,
  'fills and borders': `sheet.getRange('A1:Z4').setBackground('#eeeeee'); sheet.getRange('D2:G2').setFontColor('#ff0000');`,
  'check boxes at the side': `sheet.getRange('C2:D4').setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().build());`,
  'notes, widths and frozen panes': `sheet.getRange('D2').setNote('mind this'); sheet.setColumnWidth(4, 33); sheet.setFrozenRows(1); sheet.setFrozenColumns(3);`,
  'rules of their own': `sheet.setConditionalFormatRules(['#ff0000', '#00ff00'].map((color, at) => SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied('=B2>' + at).setBackground(color).setRanges([sheet.getRange('A2:H4')]).build()));`,
  'a filter that reaches over everything': `sheet.getRange('A1:J4').createFilter().setColumnFilterCriteria(2, SpreadsheetApp.newFilterCriteria().setHiddenValues(['x']).build());`,
};

describe.each(Object.entries(BEFORE))('with %s', (_name, script) => {
  test.each([
    ['free columns', SMALL_TABLE, SMALL_SCORECARD],
    ['an occupied neighbor', OCCUPIED, SMALL_SCORECARD],
    ['more than the first four columns', OCCUPIED, RICH],
  ] as const)('%s: the tab is the same as before', (_place, rows, scorecard) => {
    const host = hostWithPerson(
      rows,
      scorecard,
      { prepares: script },
      { readings: { insertedColumns: 'formats and validations' } },
    );
    host.run('prepares');
    const before = tab(host);
    scored(host);
    expect(tab(host)).not.toEqual(before);
    scored(host);
    expect(removed(host)).toMatch(/^The health columns on the tab Accounts are gone/);
    expect(tab(host)).toEqual(before);
    expect(scored(host).accounts).toHaveLength(3);
  });
});

test('at the edge of the grid, added columns are removed again', () => {
  const host = hostWithPerson(SMALL_TABLE, SMALL_SCORECARD);
  host.sheet('Accounts').deleteColumns(5, 22);
  const before = tab(host);
  scored(host);
  expect(host.sheet('Accounts').maxColumns).toBe(8);
  removed(host);
  expect(tab(host)).toEqual(before);
});

test('a widened filter gets its old range back and keeps its criteria', () => {
  const host = hostWithPerson(SMALL_TABLE, SMALL_SCORECARD, {
    filters: `sheet.getRange('A1:C4').createFilter().setColumnFilterCriteria(3, SpreadsheetApp.newFilterCriteria().setHiddenValues(['10']).build());`,
    filtered: `return sheet.getFilter().getRange().getA1Notation();`,
  });
  host.run('filters');
  const before = tab(host);
  scored(host);
  host.run('reportWidenFilter', 'Accounts');
  expect(host.run('filtered')).toBe('A1:G4');
  removed(host);
  expect(tab(host)).toEqual(before);
});

test('renamed, separated and moved columns are still found', () => {
  const host = hostWithPerson(OCCUPIED, SMALL_SCORECARD);
  scored(host);
  const sheet = host.sheet('Accounts');
  sheet.type('E1', 'Our band');
  sheet.insertColumns(5, 1);
  sheet.type('E2', 'mine');
  sheet.insertColumns(1, 1);
  removed(host);
  expect(sheet.values('A1:G5')).toEqual([
    ['', 'Account', 'Logins', 'Tickets', '', '', ''],
    ['', 'Alder', 20, 10, 'mine', '', ''],
    ['', 'Birch', 0, 0, '', 'call them', ''],
    ['', 'Cedar', '', 'N/A', '', '', ''],
    ['', '', '', '', '', '', ''],
  ]);
  expect(sheet.rules()).toEqual([]);
});

test('when some of ours are already deleted, the others are removed', () => {
  const host = hostWithPerson(OCCUPIED, SMALL_SCORECARD);
  const before = tab(host);
  scored(host);
  host.sheet('Accounts').deleteColumns(5, 2);
  removed(host);
  expect(tab(host)).toEqual(before);
});

describe('values that users entered in our columns since', () => {
  test('in inserted columns: the column stays without the scores, and the message says so', () => {
    const host = hostWithPerson([...OCCUPIED, [], ['Total', 20, 10]], SMALL_SCORECARD);
    scored(host);
    const sheet = host.sheet('Accounts');
    sheet.type('D6', '=AVERAGE(D2:D4)');
    sheet.setNote('E2', 'call Kim');
    expect(removed(host)).toContain(
      'You have cells of your own in D, E, so only the scores were cleared there.',
    );
    expect(
      sheet
        .values('D1:E5')
        .flat()
        .every((cell) => cell === ''),
    ).toBe(true);
    expect(sheet.formulas('D6')).toEqual([['=AVERAGE(D2:D4)']]);
    expect(sheet.note('E2')).toBe('call Kim');
    expect(sheet.value('F3')).toBe('call them');
    expect(sheet.numberFormat('D2')).toBe('');
    expect(removed(host)).toContain('There are no health columns on the tab Accounts.');
  });

  test('in columns that were free: the value stays where it is', () => {
    const host = hostWithPerson([...SMALL_TABLE, ['Total', 20, 10], ['Doyle', 20, 0]], SMALL_SCORECARD);
    scored(host);
    const sheet = host.sheet('Accounts');
    sheet.type('D5', '=AVERAGE(D2:D4)');
    sheet.type('G9', 'see below');
    sheet.type('D1', 'Our score');
    removed(host);
    expect(sheet.formulas('D5')).toEqual([['=AVERAGE(D2:D4)']]);
    expect(sheet.value('G9')).toBe('see below');
    expect([...sheet.values('D1:G4'), ...sheet.values('D6:G6')].flat().every((cell) => cell === '')).toBe(
      true,
    );
  });
});

test('results of removed accounts are cleared too', () => {
  const host = hostWithPerson(OCCUPIED, SMALL_SCORECARD);
  scored(host);
  for (const cell of ['A4', 'C4']) host.sheet('Accounts').type(cell, '');
  expect(removed(host)).not.toContain('cells of your own');
  expect(host.sheet('Accounts').value('D3')).toBe('call them');
});

test('in a copy of the file without our marks, the columns are found by their headings and emptied', () => {
  const first = hostWithPerson(SMALL_TABLE, SMALL_SCORECARD);
  scored(first);
  const rows = first
    .sheet('Accounts')
    .values('A1:G4')
    .map((row) => row.map((cell): CellInput => (typeof cell === 'object' ? '' : cell)));
  const copy = hostWithPerson(rows, SMALL_SCORECARD);
  removed(copy);
  expect(copy.sheet('Accounts').values('A1:G4')).toEqual(SMALL_TABLE.map((row) => [...row, '', '', '', '']));
});

test('works without a scorecard, and with one that contains errors', () => {
  const person = {
    breaks: `sheet.getParent().getSheetByName('Health Scorecard').getRange('A1:N20').setValue('x');`,
    deletes: `const ss = sheet.getParent(); ss.removeNamedRange('SCORECARD'); ss.deleteSheet(ss.getSheetByName('Health Scorecard'));`,
  };
  for (const does of ['breaks', 'deletes']) {
    const host = hostWithPerson(OCCUPIED, SMALL_SCORECARD, person);
    const before = tab(host);
    scored(host);
    host.run(does);
    host.activate('Accounts');
    removed(host);
    expect(tab(host)).toEqual(before);
  }
});

test('asks first, and No changes nothing', () => {
  const host = hostWithPerson(SMALL_TABLE, SMALL_SCORECARD, {}, { alertAnswers: ['NO'] });
  scored(host);
  const before = tab(host);
  host.serviceCalls.reset();
  host.clickMenu(MENU, REMOVE);
  expect(host.ui.alerts[0]).toMatchObject({ title: 'Remove health columns?', buttons: 'YES_NO' });
  expect(host.serviceCalls.total).toBe(0);
  expect(tab(host)).toEqual(before);
});

test("a date of the user's beside a subtotal, in one of our columns, stays a date", () => {
  const [headings = [], first = [], ...others] = SMALL_TABLE;
  const host = hostWithPerson([headings, first, ['Subtotal', '', ''], ...others], SMALL_SCORECARD, {
    later: `sheet.getRange('D3').setValue(new Date(2026, 5, 1)).setNumberFormat('yyyy-mm-dd');`,
  });
  scored(host);
  host.run('later');
  removed(host);
  expect(host.sheet('Accounts').display('D2:D5')).toEqual([[''], ['2026-06-01'], [''], ['']]);
});

test('on a tab without health columns the message says where to go', () => {
  const host = hostWithPerson(SMALL_TABLE, SMALL_SCORECARD);
  const before = tab(host);
  expect(removed(host)).toContain(
    'There are no health columns on the tab Accounts. Open the tab that has them',
  );
  host.activate('Health Scorecard');
  expect(removed(host)).toContain('There are no health columns on the tab Health Scorecard.');
  expect(tab(host)).toEqual(before);
});

test('a protected range: nothing is removed, and the message says why', () => {
  const host = hostWithPerson(OCCUPIED, SMALL_SCORECARD, {}, { localizedErrors: true });
  scored(host);
  host.sheet('Accounts').protect('F900');
  const before = tab(host);
  removed(host);
  expect(lastAlert(host)).toContain(
    'A protected range on the tab Accounts covers the cells for the health columns',
  );
  expect(tab(host)).toEqual(before);
});
