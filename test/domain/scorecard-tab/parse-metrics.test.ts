// The Metrics section: every column's readings, and every error with its exact cell.

import type { Metric } from '../../../src/domain/scorecard/scorecard';
import { parseScorecard } from '../../../src/domain/scorecard-tab/parse';
import type { Cell } from '../../../src/domain/values/cell';
import { issuesIn, metricsTab, type Rows } from '../../support/scorecard-grids';

const DATE: Cell = { day: '2026-05-10' };

/** A sound metric with one more cell: D3. */
const withCell = (heading: string, cell: Cell): Rows =>
  metricsTab(['Metric', 'Healthy', 'At risk', heading], ['NPS', 9, 6, cell]);
const metricWith = (heading: string, cell: Cell): Metric | undefined =>
  parseScorecard(withCell(heading, cell)).scorecard?.metrics[0];
const metricsOf = (grid: Rows) => parseScorecard(grid).scorecard?.metrics;

describe('a metric', () => {
  it('needs a name and thresholds; the rest has defaults', () => {
    expect(metricsOf(metricsTab(['Metric', 'Healthy', 'At risk'], [' NPS ', 9, '6']))).toEqual([
      {
        name: 'NPS',
        columns: ['NPS'],
        dimension: undefined,
        type: 'number',
        healthy: { kind: 'number', at: 9 },
        atRisk: { kind: 'number', at: 6 },
        curve: 'linear',
        points: undefined,
        weight: 1,
        ifBlank: 'leave out',
        segment: undefined,
        options: {},
        note: '',
      },
    ]);
  });

  it('is found under its headings, in any order and case', () => {
    const grid = metricsTab(
      ['NOTE', 'at  RISK', 'weight', 'healthy', 'Type', 'metric', 'Dimension'],
      ['why', 6, 'High', 9, 'Number', 'NPS', 'Voice'],
    );
    expect(metricsOf(grid)?.[0]).toMatchObject({ name: 'NPS', weight: 3, note: 'why', dimension: 'Voice' });
  });

  it.each<[Cell, number]>([
    ['Low', 1],
    ['medium', 2],
    ['HIGH', 3],
    ['Critical', 5],
    [0.5, 0.5],
    ['2', 2],
    ['1,5', 1.5],
    ['20%', 0.2],
    ['', 1],
  ])('with the weight %j weighs %d', (cell, weight) => {
    expect(metricWith('Weight', cell)?.weight).toBe(weight);
  });

  it.each<[Cell, Metric['ifBlank']]>([
    ['', 'leave out'],
    ['Leave out', 'leave out'],
    ['NEUTRAL', 'neutral'],
    ['worst', 'worst'],
    [60, 60],
    ['60', 60],
    [0, 0],
    [100, 100],
  ])('with If blank %j fills in %j', (cell, ifBlank) => {
    expect(metricWith('If blank', cell)?.ifBlank).toBe(ifBlank);
  });

  it.each<[Cell, readonly string[]]>([
    ['', ['NPS']],
    ['NPS score', ['NPS score']],
    ['"Used; all"', ['Used; all']],
    ['Ratio: a to b', ['Ratio: a to b']],
    [2026, ['2026']],
    [DATE, ['2026-05-10']],
    [' ; ', ['NPS']],
  ])('with Column %j reads %j', (cell, columns) => {
    expect(metricWith('Column', cell)?.columns).toEqual(columns);
  });

  it('of days may read several columns', () => {
    const grid = metricsTab(
      ['Metric', 'Type', 'Healthy', 'At risk', 'Column'],
      ['Contact', 'recency', 14, 60, 'Last call; Last email'],
    );
    expect(metricsOf(grid)?.[0]?.columns).toEqual(['Last call', 'Last email']);
  });

  it.each<[string, Cell, Partial<Metric>]>([
    ['Curve', 'Steps', { curve: 'steps' }],
    ['Curve', 'linear', { curve: 'linear' }],
    ['Type', ' PERCENT ', { type: 'percent' }],
    ['Type', 'rating', { type: 'rating' }],
    ['Segment', '', { name: 'NPS' }],
    ['Options', ' ', { name: 'NPS' }],
    [
      'Points',
      '0: 10; 5: 90',
      {
        points: {
          kind: 'steps',
          steps: [
            { from: 0, points: 10 },
            { from: 5, points: 90 },
          ],
        },
      },
    ],
  ])('with %s %j', (heading, cell, parts) => {
    expect(metricWith(heading, cell)).toMatchObject(parts);
  });
});

describe('an error in one cell is one issue, at that cell', () => {
  it.each<[string, Cell, string]>([
    ['Weight', -1, 'D3 weight-negative'],
    ['Weight', '-2', 'D3 weight-negative'],
    ['Weight', 'heavy', 'D3 weight-unreadable'],
    ['Weight', '1,234', 'D3 weight-unreadable'],
    ['Weight', true, 'D3 weight-unreadable'],
    ['Weight', DATE, 'D3 turned-into-date'],
    ['If blank', 101, 'D3 if-blank-out-of-range'],
    ['If blank', -1, 'D3 if-blank-out-of-range'],
    ['If blank', 'zero', 'D3 unknown-if-blank'],
    ['If blank', DATE, 'D3 turned-into-date'],
    ['Type', 'speed', 'D3 unknown-metric-type'],
    ['Curve', 'round', 'D3 unknown-curve'],
    ['Column', 'Used; All', 'D3 too-many-columns'],
    ['Column', '"open', 'D3 quote-not-closed'],
    ['Options', 'cadence: Every', 'D3 unknown-option'],
    ['Options', '"open', 'D3 quote-not-closed'],
    ['Points', DATE, 'D3 turned-into-date'],
    ['Points', '0: 101', 'D3 points-out-of-range'],
    ['Points', 50, 'D3 points-not-pairs'],
  ])('%s %j', (heading, cell, issue) => {
    expect(issuesIn(withCell(heading, cell))).toEqual([issue]);
    expect(parseScorecard(withCell(heading, cell)).scorecard).toBeUndefined();
  });

  it.each<[Cell, Cell, string]>([
    ['abc', 6, 'B3 not-a-number'],
    [DATE, 6, 'B3 turned-into-date'],
    [9, DATE, 'C3 turned-into-date'],
    [9, '1,234', 'C3 number-with-two-readings'],
    ['', 6, 'B3 healthy-missing'],
    [9, '', 'C3 at-risk-missing'],
    [9, 9, 'C3 thresholds-equal'],
    ['5..10', 0, 'C3 number-beside-range'],
    ['5..10', '6..9', 'C3 at-risk-range-not-wider'],
    ['10..5', '0..20', 'B3 range-reversed'],
    ['5-10', '0..20', 'B3 range-without-dots'],
    ['yes', 6, 'B3 answer-for-a-number'],
  ])('Healthy %j and At risk %j', (healthy, atRisk, issue) => {
    expect(issuesIn(metricsTab(['Metric', 'Healthy', 'At risk'], ['NPS', healthy, atRisk]))).toEqual([issue]);
  });

  it.each<[string, Cell, Cell, Cell, string]>([
    ['category', '', '', '', 'E3 category-without-points'],
    ['category', '', '', 'Green: 100; green: 0', 'E3 points-repeated'],
    ['category', '', '', 'Green: 100; N/A: 0', 'E3 points-for-a-blank'],
    ['category', 'Green', 'Red', 'Green: 100', 'C3 not-a-number'],
    ['yes/no', 5, '', '', 'C3 healthy-not-an-answer'],
    ['yes/no', '', 'yes', '', 'D3 answer-healthy-and-at-risk'],
    ['yes/no', '', '', 'yes: 100', 'E3 answers-incomplete'],
    ['yes/no', '', '', 'yes: 100; maybe: 0', 'E3 label-not-an-answer'],
  ])('type %s with %j, %j, points %j', (type, healthy, atRisk, points, issue) => {
    const grid = metricsTab(
      ['Metric', 'Type', 'Healthy', 'At risk', 'Points'],
      ['Pulse', type, healthy, atRisk, points],
    );
    const issues = issuesIn(grid);
    expect(issues[0]).toBe(issue);
    expect(issues.filter((each) => !/^[CD]3/.test(each) && each !== issue)).toEqual([]);
  });

  it('reports an issue under a missing heading at the metric itself', () => {
    expect(issuesIn(metricsTab(['Metric', 'At risk'], ['NPS', 6]))).toEqual(['A3 healthy-missing']);
  });
});

describe('several metrics', () => {
  it('report all their issues at once', () => {
    const grid = metricsTab(
      ['Metric', 'Healthy', 'At risk', 'Weight'],
      ['a', 'x', 6, 1],
      ['', 9, 6, 1],
      ['c', 9, 6, -3],
    );
    expect(issuesIn(grid)).toEqual(['B3 not-a-number', 'A4 metric-without-name', 'D5 weight-negative']);
  });

  it('have different names, in any case', () => {
    const grid = metricsTab(['Metric', 'Healthy', 'At risk'], ['NPS', 9, 6], ['', '', ''], [' nps ', 8, 5]);
    expect(issuesIn(grid)).toEqual(['A5 metric-repeated']);
  });

  it('may not all have weight 0', () => {
    const grid = metricsTab(['Metric', 'Healthy', 'At risk', 'Weight'], ['a', 9, 6, 0], ['b', 9, 6, '0']);
    expect(issuesIn(grid)).toEqual(['D3 all-weights-zero']);
    const one = metricsTab(['Metric', 'Healthy', 'At risk', 'Weight'], ['a', 9, 6, 0], ['b', 9, 6, 0.1]);
    expect(issuesIn(one)).toEqual([]);
  });

  it('of a segment are listed beside the general one, once each', () => {
    const grid = metricsTab(
      ['Metric', 'Healthy', 'At risk', 'Segment'],
      ['NPS', 9, 6, ''],
      ['NPS', 8, 5, 'SMB'],
      ['nps', 7, 5, ' smb '],
    );
    expect(issuesIn([['Settings'], ['Setting', 'Value'], ['Segment column', 'Size'], [''], ...grid])).toEqual(
      ['A9 metric-repeated'],
    );
    expect(issuesIn(grid)[1]).toBe('D4 segment-column-missing');
  });
});
