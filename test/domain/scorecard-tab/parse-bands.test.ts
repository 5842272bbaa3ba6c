// The Bands section: order, colors, floors without gaps, and the cell of every error.

import { parseScorecard } from '../../../src/domain/scorecard-tab/parse';
import type { Cell } from '../../../src/domain/values/cell';
import { issuesIn, ONE_METRIC, type Rows } from '../../support/scorecard-grids';

/** The first band is in row 6. */
const tab = (...rows: Rows): Rows => [
  ...ONE_METRIC,
  ['Bands'],
  ['Band', 'From', 'Color', 'Segment'],
  ...rows,
];
const bandsOf = (...rows: Rows) => parseScorecard(tab(...rows)).scorecard?.bands;

describe('bands', () => {
  it('are the defaults when the section is missing', () => {
    expect(parseScorecard(ONE_METRIC).scorecard?.bands.map(({ name, from }) => [name, from])).toEqual([
      ['Healthy', 70],
      ['Watch', 40],
      ['At risk', 0],
    ]);
    expect(bandsOf()?.length).toBe(3);
    const ten = [['Settings'], ['Setting', 'Value'], ['Scale', 10], ...ONE_METRIC];
    expect(parseScorecard(ten).scorecard?.bands.map(({ from }) => from)).toEqual([7, 4, 0]);
  });

  it('are ordered from best to worst', () => {
    expect(bandsOf(['Low', 0], ['High', '80', '#ABCDEF'], ['Middle', '37,5'])).toEqual([
      { name: 'High', from: 80, color: '#abcdef', segment: undefined },
      { name: 'Middle', from: 37.5, color: '#fce8b2', segment: undefined },
      { name: 'Low', from: 0, color: '#e58b84', segment: undefined },
    ]);
  });

  it('without colors get different ones, up to five', () => {
    const five = bandsOf(['a', 80], ['b', 60], ['c', 40], ['d', 20], ['e', 0]);
    expect(new Set(five?.map(({ color }) => color)).size).toBe(5);
    expect([five?.[0]?.color, five?.[4]?.color]).toEqual(['#b7e1cd', '#e58b84']);
    expect(bandsOf(['only', 0])?.[0]?.color).toBe('#b7e1cd');
  });

  it('take the color of "Not enough data" from its row, wherever it is', () => {
    const { scorecard } = parseScorecard(tab(['not enough DATA', '', '#123456'], ['All', 0]));
    expect(scorecard?.notEnoughDataColor).toBe('#123456');
    expect(scorecard?.bands.map(({ name }) => name)).toEqual(['All']);
    expect(parseScorecard(tab(['Not enough data'], ['All', 0])).scorecard?.notEnoughDataColor).toBe(
      '#f1f3f4',
    );
  });

  it.each<[string, readonly Cell[], string]>([
    ['no start', ['Fine', ''], 'B6 band-without-floor'],
    ['a start that is no number', ['Fine', 'top'], 'B6 not-a-number'],
    ['a start that is a box', ['Fine', true], 'B6 band-floor-not-a-number'],
    ['a start that became a date', ['Fine', { day: '2026-07-01' }], 'B6 turned-into-date'],
    ['a start above the full mark', ['Fine', 101], 'B6 band-floor-out-of-range'],
    ['a start below 0', ['Fine', -1], 'B6 band-floor-out-of-range'],
    ['a color by name', ['Fine', 70, 'green'], 'C6 not-a-color'],
    ['no name', ['', 70], 'A6 band-without-name'],
  ])('with %s: one issue, at its cell', (_what, row, issue) => {
    expect(issuesIn(tab(row, ['At risk', 0]))).toEqual([issue]);
    expect(bandsOf(row, ['At risk', 0])).toBeUndefined();
  });

  it('must have different names and starts', () => {
    expect(issuesIn(tab(['Fine', 70], ['fine ', 40], ['Low', 0]))).toEqual(['A7 band-repeated']);
    expect(issuesIn(tab(['Fine', 70], ['Good', 70], ['Low', 0]))).toEqual(['B7 band-floor-repeated']);
  });

  it('must reach down to 0', () => {
    expect(issuesIn(tab(['Fine', 70], ['Low', 10]))).toEqual(['B7 lowest-band-above-zero']);
  });

  it('of a segment override the general band of the same name, and come after the general ones', () => {
    const grid = [
      ['Settings'],
      ['Setting', 'Value'],
      ['Segment column', 'Size'],
      ...tab(['Fine', 70], ['All', 0], ['fine', 80, '', 'SMB']),
    ];
    expect(issuesIn(grid)).toEqual([]);
    expect(parseScorecard(grid).scorecard?.bands).toMatchObject([
      { name: 'Fine', from: 70, segment: undefined },
      { name: 'All', from: 0, segment: undefined },
      { name: 'fine', from: 80, segment: 'SMB', color: '#b7e1cd' },
    ]);
  });

  it('of a segment may not start where another of its bands starts', () => {
    const grid = [
      ['Settings'],
      ['Setting', 'Value'],
      ['Segment column', 'Size'],
      ...tab(['Fine', 70], ['All', 0], ['Best', 70, '', 'SMB']),
    ];
    expect(issuesIn(grid)).toEqual(['B11 band-floor-repeated']);
  });
});
