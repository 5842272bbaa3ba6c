// A scorecard saved as CSV becomes its tab again, cell for cell.
import {
  accountsTab,
  accountsTabSetting,
  type ScorecardRows,
  scorecardCell,
  scorecardRows,
  withoutAccountsTab,
} from '../../../host/cli/scorecard-sheet';
import { tableOf } from '../../support/read-csv';

function rowsOf(text: string): ScorecardRows {
  const rows = scorecardRows(tableOf(text), 'card.csv');
  if ('problem' in rows) throw new Error(rows.problem);
  return rows;
}

describe('scorecardCell', () => {
  it.each([
    ['80', 80],
    ['-5', -5],
    ['0.5', 0.5],
    ['50%', { number: 0.5, format: '0%' }],
    ['12.5%', { number: 0.125, format: '0.0%' }],
    ['', null],
    ['TRUE', 'TRUE'],
    ['yes', 'yes'],
    ['0: 50; 1: 100', '0: 50; 1: 100'],
    ['5..10', '5..10'],
    ['#b7e1cd', '#b7e1cd'],
    ['2026-12-31', '2026-12-31'],
    ['1,234', '1,234'],
    ['12,5', '12,5'],
    ['007', '007'],
    ['=A1', '=A1'],
    [' spaced ', ' spaced '],
  ])('reads %j as %j', (field, cell) => {
    expect(scorecardCell(field, 'point')).toEqual(cell);
  });

  it.each([
    ['12,5', 12.5],
    ['12,5%', { number: 0.125, format: '0.0%' }],
    ['1,234', 1.234],
    ['2.000', 2000],
    ['1.234,5', 1234.5],
    ['1.000: 50; 2.500: 100', '1000: 50; 2500: 100'],
    ['2.000..5.000', '2000..5000'],
    ['Version 2.000', 'Version 2.000'],
  ])('reads %j of a file with decimal commas as %j', (field, cell) => {
    expect(scorecardCell(field, 'comma')).toEqual(cell);
  });
});

describe('scorecardRows', () => {
  it('keeps every row in its place', () => {
    const text = 'Health Scorecard,1\n\nSettings,\nSetting,Value\nMinimum coverage,50%\n';
    expect(rowsOf(text)).toEqual([
      ['Health Scorecard', 1],
      [null],
      ['Settings', null],
      ['Setting', 'Value'],
      ['Minimum coverage', { number: 0.5, format: '0%' }],
    ]);
  });
});

describe('a threshold with a thousands separator', () => {
  it.each([
    ['is read by what the file proves', 'Metric;Healthy;At risk\nLogins;2.000;0\nHours;10,5;0,5\n', 2000],
    ['is a decimal where separators are commas', 'Metric,Healthy,At risk\nLogins,2.000,0\n', 2],
    ['follows a decimal point', 'Metric;Healthy;At risk\nLogins;2.000;0\nHours;10.5;0.5\n', 2],
  ])('%s', (_, text, healthy) => {
    expect(rowsOf(text)[1]?.[1]).toBe(healthy);
  });

  it('is refused if the file proves nothing', () => {
    expect(scorecardRows(tableOf('Metric;Healthy;At risk\nLogins;2.000;0\n'), 'card.csv')).toEqual({
      problem: 'card.csv, line 2: "2.000" can be 2 or 2000. Write it without a mark for thousands.',
    });
  });
});

describe('accountsTab', () => {
  it.each([
    ['the tab that the scorecard names', 'Setting,Value\naccounts tab ,Customers\n', 'Customers'],
    ['Accounts if the setting is blank', 'Setting,Value\nAccounts tab,\n', 'Accounts'],
    ['Accounts where it has no such setting', 'Setting,Value\nScale,100\n', 'Accounts'],
  ])('is %s', (_, text, tab) => {
    expect(accountsTab(rowsOf(text))).toBe(tab);
  });

  it('is Accounts without a scorecard', () => {
    expect(accountsTab(undefined)).toBe('Accounts');
  });

  it('is ignored in a scorecard that names a tab of another spreadsheet', () => {
    const rows = rowsOf('Setting,Value\nAccounts tab,Customers\nScale,100\n');
    const freed = withoutAccountsTab(rows);
    expect([accountsTabSetting(rows), accountsTabSetting(freed)]).toEqual(['Customers', undefined]);
    expect(freed[2]).toEqual(['Scale', 100]);
  });
});
