// The Settings section: the values that each setting accepts, and the cell of a value that it does not.

import { parseScorecard } from '../../../src/domain/scorecard-tab/parse';
import type { Cell } from '../../../src/domain/values/cell';
import { issuesIn, ONE_METRIC, type Rows } from '../../support/scorecard-grids';

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
      accountsTab: undefined,
      accountColumn: undefined,
      valueColumn: undefined,
      segmentColumn: undefined,
      accountKey: undefined,
      ownerColumn: undefined,
      renewalColumn: undefined,
      history: 'daily',
      compareWith: { kind: 'days', days: 30 },
      outcomes: {
        tab: undefined,
        column: undefined,
        date: undefined,
        words: { lost: [], kept: [], involuntary: [], ignored: [] },
        lookBackDays: 90,
      },
      alerts: true,
      mail: { to: [], owners: false, on: 'when there is news' },
      watermelon: false,
      dimensionColumns: false,
      firmnessColumn: false,
      writeDerivedColumns: true,
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
        ['ACCOUNT KEY', 'Id'],
        ['owner column', 'CSM'],
        ['Renewal column', 'Renews on'],
        ['history', 'Weekly'],
        ['compare with', 'last run'],
        ['Outcomes tab', 'Renewals'],
        ['Outcome column', 'Result'],
        ['Outcome date', 'Decided'],
        ['Lost words', 'Gone; "Bye; now"'],
        ['Kept words', '(blank)'],
        ['Involuntary words', 'Merged'],
        ['Ignored words', 'Paused'],
        ['Look back', '60 days'],
        ['band firmness', 'yes'],
        ['alerts', 'No'],
        ['e-mail TO', 'a@example.com'],
        ['E-mail owners', true],
        ['E-mail on', 'Daily'],
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
      accountKey: 'Id',
      ownerColumn: 'CSM',
      renewalColumn: 'Renews on',
      history: 'weekly',
      compareWith: { kind: 'last run' },
      outcomes: {
        tab: 'Renewals',
        column: 'Result',
        date: 'Decided',
        words: {
          lost: ['Gone', 'Bye; now'],
          kept: ['(blank)'],
          involuntary: ['Merged'],
          ignored: ['Paused'],
        },
        lookBackDays: 60,
      },
      alerts: false,
      mail: { to: ['a@example.com'], owners: true, on: 'daily' },
      watermelon: true,
      dimensionColumns: true,
      firmnessColumn: true,
      writeDerivedColumns: true,
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
    ['Scale', 50, 'B3 scale-unknown'],
    ['Scale', 'big', 'B3 scale-unknown'],
    ['Decimals', 1.5, 'B3 decimals-unknown'],
    ['Decimals', 7, 'B3 decimals-unknown'],
    ['Decimals', -1, 'B3 decimals-unknown'],
    ['Decimals', 'one', 'B3 decimals-unknown'],
    ['Decimals', { day: '2026-10-02' }, 'B3 decimals-unknown'],
    ['Decimals', true, 'B3 decimals-unknown'],
    ['Minimum coverage', 150, 'B3 minimum-coverage-unknown'],
    ['Minimum coverage', -0.1, 'B3 minimum-coverage-unknown'],
    ['Minimum coverage', 'half', 'B3 minimum-coverage-unknown'],
    ['Method', 'best', 'B3 method-unknown'],
    ['Start', 'low', 'B3 start-out-of-range'],
    ['Start', 101, 'B3 start-out-of-range'],
    ['Watermelon', 'maybe', 'B3 setting-not-an-answer'],
    ['Dimension columns', 5, 'B3 setting-not-an-answer'],
  ])('%s %j is an error', (name, cell, issue) => {
    expect(issuesIn(tab([name, cell]))).toEqual([issue]);
    expect(settingsOf([name, cell])).toBeUndefined();
  });

  it('that are unknown are reported and change nothing', () => {
    expect(issuesIn(tab(['Colour', 'blue'], ['Scale', 10]))).toEqual(['? A3 unknown-setting']);
    expect(settingsOf(['Colour', 'blue'], ['Scale', 10])?.scale).toBe(10);
  });

  it('must not appear twice', () => {
    expect(issuesIn(tab(['Scale', 10], ['scale', 100]))).toEqual(['A4 setting-repeated']);
  });

  it('may leave Start blank', () => {
    expect(issuesIn(tab(['Start', '']))).toEqual([]);
  });
});
