// The Settings section: what each setting accepts, and the cell of what it does not.

import { parseScorecard } from '../../../src/domain/scorecard-tab/parse';
import type { Cell } from '../../../src/domain/values/cell';
import { ONE_METRIC, type Rows, told } from '../../support/scorecard-grids';

const tab = (...rows: Rows): Rows => [['Settings'], ['Setting', 'Value'], ...rows, ...ONE_METRIC];
const settingsOf = (...rows: Rows) => parseScorecard(tab(...rows)).scorecard?.settings;

describe('settings', () => {
  it('have defaults', () => {
    expect(parseScorecard(ONE_METRIC).scorecard?.settings).toEqual({
      name: '',
      scale: 100,
      method: 'weighted',
      start: 0,
      decimals: 1,
      minimumCoverage: 0,
      accountsTab: '',
      accountColumn: '',
      valueColumn: '',
      segmentColumn: '',
      watermelon: false,
      dimensionColumns: false,
    });
  });

  it('are read in any order and case', () => {
    expect(
      settingsOf(
        ['segment COLUMN', ' Size '],
        ['decimals', '2'],
        ['SCALE', 10],
        ['Minimum coverage', '50%'],
        ['Name', 2026],
        ['Accounts tab', 'My accounts'],
        ['Account column', 'Customer'],
        ['Value column', 'ARR'],
        ['Method', 'Worst'],
        ['Start', 3],
        ['Watermelon', 'Yes'],
        ['dimension columns', true],
      ),
    ).toEqual({
      name: '2026',
      scale: 10,
      method: 'worst',
      start: 3,
      decimals: 2,
      minimumCoverage: 0.5,
      accountsTab: 'My accounts',
      accountColumn: 'Customer',
      valueColumn: 'ARR',
      segmentColumn: 'Size',
      watermelon: true,
      dimensionColumns: true,
    });
  });

  it.each<[Cell, number]>([
    [0.5, 0.5],
    ['50%', 0.5],
    [50, 0.5],
    ['0,5', 0.5],
    [0, 0],
    [1, 1],
    ['100%', 1],
    ['', 0],
  ])('minimum coverage %j is %d', (cell, share) => {
    expect(settingsOf(['Minimum coverage', cell])?.minimumCoverage).toBe(share);
  });

  it.each<[string, Cell, string]>([
    ['Scale', 50, 'B3: Scale: write 100 or 10'],
    ['Scale', 'big', 'B3: Scale: write 100 or 10'],
    ['Decimals', 1.5, 'B3: Decimals: write a whole number from 0 to 6'],
    ['Decimals', 7, 'B3: Decimals: write a whole number from 0 to 6'],
    ['Decimals', -1, 'B3: Decimals: write a whole number from 0 to 6'],
    ['Decimals', 'one', 'B3: Decimals: write a whole number from 0 to 6'],
    ['Decimals', { day: '2026-10-02' }, 'B3: Decimals: write a whole number from 0 to 6'],
    ['Decimals', true, 'B3: Decimals: write a whole number from 0 to 6'],
    ['Minimum coverage', 150, 'B3: Minimum coverage: write a share such as 50%'],
    ['Minimum coverage', -0.1, 'B3: Minimum coverage: write a share such as 50%'],
    ['Minimum coverage', 'half', 'B3: Minimum coverage: write a share such as 50%'],
    ['Method', 'best', 'B3: Method: "best" is not a method: write one of weighted, points, worst'],
    ['Start', 'low', 'B3: Start: write a number from 0 to 100'],
    ['Start', 101, 'B3: Start: write a number from 0 to 100'],
    ['Watermelon', 'maybe', 'B3: Watermelon: write yes or no'],
    ['Dimension columns', 5, 'B3: Dimension columns: write yes or no'],
  ])('%s %j is an error', (name, cell, issue) => {
    expect(told(tab([name, cell]))).toEqual([issue]);
    expect(settingsOf([name, cell])).toBeUndefined();
  });

  it('that are unknown are told and change nothing', () => {
    expect(told(tab(['Colour', 'blue'], ['Scale', 10]))).toEqual([
      '? A3: "Colour" is not a setting that is known here: it is left as it is and changes nothing',
    ]);
    expect(settingsOf(['Colour', 'blue'], ['Scale', 10])?.scale).toBe(10);
  });

  it('must not stand there twice', () => {
    expect(told(tab(['Scale', 10], ['scale', 100]))).toEqual([
      'A4: Scale stands here a second time: delete one of the two',
    ]);
  });

  it('may leave Start blank', () => {
    expect(told(tab(['Start', '']))).toEqual([]);
  });
});
