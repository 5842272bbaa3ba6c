// A scorecard saved as CSV becomes its tab again, cell for cell.
import {
  accountsTab,
  accountsTabSetting,
  scorecardCell,
  scorecardRows,
  withoutAccountsTab,
} from '../../../host/cli/scorecard-sheet';
import { tableOf } from '../../support/read-csv';

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
    expect(scorecardCell(field, ',')).toEqual(cell);
  });

  it.each([
    ['12,5', 12.5],
    ['12,5%', { number: 0.125, format: '0.0%' }],
    ['1,234', '1,234'],
  ])('reads %j of a file with semicolons as %j', (field, cell) => {
    expect(scorecardCell(field, ';')).toEqual(cell);
  });
});

describe('scorecardRows', () => {
  it('keeps every row where it was', () => {
    const table = tableOf('Health Scorecard,1\n\nSettings,\nSetting,Value\nMinimum coverage,50%\n');
    expect(scorecardRows(table)).toEqual([
      ['Health Scorecard', 1],
      [null],
      ['Settings', null],
      ['Setting', 'Value'],
      ['Minimum coverage', { number: 0.5, format: '0%' }],
    ]);
  });
});

describe('accountsTab', () => {
  it.each([
    ['as the scorecard says', 'Setting,Value\naccounts tab ,Customers\n', 'Customers'],
    ['Accounts where it says nothing', 'Setting,Value\nAccounts tab,\n', 'Accounts'],
    ['Accounts where it has no such setting', 'Setting,Value\nScale,100\n', 'Accounts'],
  ])('is %s', (_, text, tab) => {
    expect(accountsTab(scorecardRows(tableOf(text)))).toBe(tab);
  });

  it('is Accounts without a scorecard', () => {
    expect(accountsTab(undefined)).toBe('Accounts');
  });

  it('is taken out of a scorecard that names a tab of another spreadsheet', () => {
    const rows = scorecardRows(tableOf('Setting,Value\nAccounts tab,Customers\nScale,100\n'));
    const freed = withoutAccountsTab(rows);
    expect([accountsTabSetting(rows), accountsTabSetting(freed)]).toEqual(['Customers', undefined]);
    expect(freed[2]).toEqual(['Scale', 100]);
  });
});
