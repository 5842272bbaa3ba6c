// Errors of functions in cells: they name the cell when the formula shows where it is, and why there is no score.

import type { RegionalSettings } from '../../src/domain/values/regional-settings';
import { EN_US } from '../../src/domain/values/text-locale';
import { argumentCell, argumentRange } from '../../src/functions/argument-address';
import { accountsBook, openHost, SMALL_SCORECARD } from '../support/open-host';

const calledBy = (formula: string): RegionalSettings => ({
  dayOf: () => '2026-11-22',
  today: () => '2026-11-22',
  locale: () => EN_US,
  callingFormula: () => formula,
});

describe('argumentCell', () => {
  it.each([
    ['=HEALTHSCORE(B2:H)', 0, 'C4'],
    ['=HEALTHSCORE(B2:H9; B1:H1; SCORECARD)', 0, 'C4'],
    ['=healthscore( $B$2:$H$9 , $B$1:$H$1, SCORECARD)', 0, 'C4'],
    ["=HEALTHSCORE('My; tab'!AA10:AD; B1:H1)", 0, 'AB12'],
    ['=IF(A1=";"; HEALTHSCORE(B2:H; B1:H1); "")', 0, 'C4'],
    ['=HEALTHSCORE(FILTER(A1:B2; A1:A2<>""); D2:E)', 1, 'E4'],
    ['=HEALTHSCORE(B:H)', 0, 'C3'],
  ])('of %s, argument %d, is %s', (formula, argument, address) => {
    expect(argumentCell('HEALTHSCORE', argument, { row: 2, column: 1 }, calledBy(formula))).toBe(address);
  });

  it.each([
    '=HEALTHSCORE(FILTER(B2:H; A2:A<>""))',
    '=HEALTHSCORE({1,2,3})',
    '=HEALTHSCORE(B2:H)+HEALTHSCORE(J2:K)',
    '=HEALTHSCORE(Values)',
    '',
  ])('of %s is given as row and column', (formula) => {
    expect(argumentCell('HEALTHSCORE', 0, { row: 2, column: 1 }, calledBy(formula))).toBe('row 3, column 2');
  });

  it('gives a range as it is written', () => {
    const regional = calledBy('=HEALTHSCORE(B2:H; B1:H1; SCORECARD)');
    expect(argumentRange('HEALTHSCORE', 1, regional)).toBe('B1:H1');
    expect(argumentRange('HEALTHSCORE', 2, regional)).toBeUndefined();
  });
});

describe('in a cell', () => {
  const rows = [
    ['Account', 'Logins', 'Tickets'],
    ['Alder', 20, 10],
    ['Birch', 0, 'many'],
  ];
  const scorecard = { ...SMALL_SCORECARD, settings: { 'Minimum coverage': 0.9 } };

  it('an error names the cell', () => {
    const sheet = openHost(accountsBook(rows, SMALL_SCORECARD)).sheet('Accounts');
    sheet.type('E2', '=HEALTHSCORE(B2:C)');
    expect(sheet.value('E2')).toMatchObject({ message: expect.stringContaining('HEALTHSCORE: C3: "many"') });
    sheet.type('F2', '=NPS(C2:C)');
    expect(sheet.value('F2')).toMatchObject({ message: expect.stringContaining('NPS: C3: "many"') });
  });

  it('when the headings hold too few metrics for any score, the cell says so', () => {
    const sheet = openHost(accountsBook(rows, scorecard)).sheet('Accounts');
    sheet.type('E2', '=HEALTHSCORE(B2:B; B1:B1; SCORECARD)');
    expect(sheet.values('E2:E3')).toEqual([['Not enough data: 1 of 2 metrics is in B1'], ['']]);
    sheet.type('E2', '=HEALTHSCORE(B2:C; B1:C1; SCORECARD)');
    expect(sheet.value('E2')).toBe(75);
  });

  it('a range that is not a scorecard is reported as such', () => {
    const sheet = openHost(accountsBook(rows, SMALL_SCORECARD)).sheet('Accounts');
    sheet.type('E2', '=HEALTHSCORE(B2:C; B1:C1; A1:C3)');
    expect(sheet.value('E2')).toMatchObject({
      message: expect.stringContaining('the scorecard range is not a scorecard: give the range SCORECARD'),
    });
  });
});
