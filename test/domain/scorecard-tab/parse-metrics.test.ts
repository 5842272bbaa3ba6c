// The Metrics section: every column's readings, and every mistake with its exact cell.

import type { Metric } from '../../../src/domain/scorecard/scorecard';
import { parseScorecard } from '../../../src/domain/scorecard-tab/parse';
import type { Cell } from '../../../src/domain/values/cell';
import { metricsTab, type Rows, told } from '../../support/scorecard-grids';

const DATE: Cell = { day: '2026-05-10' };
const TURNED =
  'Sheets turned this into a date: format the cell as plain text (Format > Number > Plain text) and type it again';

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
        dimension: '',
        type: 'number',
        healthy: { kind: 'number', at: 9 },
        atRisk: { kind: 'number', at: 6 },
        curve: 'linear',
        points: undefined,
        weight: 1,
        ifBlank: 'leave out',
        segment: '',
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

describe('a mistake in one cell is one issue, at that cell', () => {
  it.each<[string, Cell, string]>([
    ['Weight', -1, 'D3: a weight is 0 or more'],
    ['Weight', '-2', 'D3: a weight is 0 or more'],
    ['Weight', 'heavy', 'D3: "heavy" is not a weight: write a number, or low, medium, high, critical'],
    ['Weight', '1,234', 'D3: "1,234" is not a weight: write a number, or low, medium, high, critical'],
    ['Weight', true, 'D3: "true" is not a weight: write a number, or low, medium, high, critical'],
    ['Weight', DATE, `D3: ${TURNED}`],
    ['If blank', 101, 'D3: write points from 0 to 100'],
    ['If blank', -1, 'D3: write points from 0 to 100'],
    [
      'If blank',
      'zero',
      'D3: "zero" is not known here: write leave out, neutral, worst, or points from 0 to 100',
    ],
    ['If blank', DATE, `D3: ${TURNED}`],
    [
      'Type',
      'speed',
      'D3: "speed" is not a metric type: write one of number, percent, rating, category, yes/no, recency, ratio, change, checklist, tags, task, duration',
    ],
    ['Curve', 'round', 'D3: "round" is not a curve: write linear or steps'],
    ['Column', 'Used; All', 'D3: a number metric reads one column, and this names 2'],
    ['Column', '"open', 'D3: a quotation mark (") is not closed'],
    ['Options', 'cadence: Every', 'D3: "cadence" is not an option here: this type knows expires, dated'],
    ['Options', '"open', 'D3: a quotation mark (") is not closed'],
    ['Points', DATE, `D3: ${TURNED}`],
    ['Points', '0: 101', 'D3: 101 points for "0": points run from 0 to 100'],
    ['Points', 50, 'D3: write points as pairs, for example 0: 50; 1: 100'],
  ])('%s %j', (heading, cell, issue) => {
    expect(told(withCell(heading, cell))).toEqual([issue]);
    expect(parseScorecard(withCell(heading, cell)).scorecard).toBeUndefined();
  });

  it.each<[Cell, Cell, string]>([
    ['abc', 6, 'B3: "abc" is not a number'],
    [DATE, 6, `B3: ${TURNED}`],
    [9, DATE, `C3: ${TURNED}`],
    [9, '1,234', 'C3: "1,234" can be read two ways: write 1234 or 1.234'],
    ['', 6, 'B3: say from where it is healthy, for example 80'],
    [9, '', 'C3: say from where it is at risk, for example 50'],
    [9, 9, 'C3: Healthy and At risk are the same number: write two different ones'],
    ['5..10', 0, 'C3: Healthy and At risk must both be numbers, or both be ranges such as 5..10'],
    ['5..10', '6..9', 'C3: At risk must be a wider range around Healthy, such as 0..20 around 5..10'],
    ['10..5', '0..20', 'B3: "10..5": write the smaller number first'],
    ['5-10', '0..20', 'B3: "5-10" is not a number: a range is written 5..10'],
    ['yes', 6, 'B3: write a number here (yes or no is for the type yes/no)'],
  ])('Healthy %j and At risk %j', (healthy, atRisk, issue) => {
    expect(told(metricsTab(['Metric', 'Healthy', 'At risk'], ['NPS', healthy, atRisk]))).toEqual([issue]);
  });

  it.each<[string, Cell, Cell, Cell, string]>([
    ['category', '', '', '', 'E3: a category needs points, for example Green: 100; Yellow: 50; Red: 0'],
    ['category', '', '', 'Green: 100; green: 0', 'E3: "green" stands there twice'],
    [
      'category',
      '',
      '',
      'Green: 100; N/A: 0',
      'E3: "N/A" is a blank: say under If blank what a blank scores',
    ],
    ['category', 'Green', 'Red', 'Green: 100', 'C3: "Green" is not a number'],
    ['yes/no', 5, '', '', 'C3: this is no answer: write the good answer, yes or no, under Healthy'],
    [
      'yes/no',
      '',
      'yes',
      '',
      'D3: yes cannot be both healthy and at risk: write the good answer, yes or no, under Healthy',
    ],
    ['yes/no', '', '', 'yes: 100', 'E3: give points for yes and for no, each once: yes: 100; no: 30'],
    ['yes/no', '', '', 'yes: 100; maybe: 0', 'E3: "maybe" is neither yes nor no'],
  ])('type %s with %j, %j, points %j', (type, healthy, atRisk, points, issue) => {
    const grid = metricsTab(
      ['Metric', 'Type', 'Healthy', 'At risk', 'Points'],
      ['Pulse', type, healthy, atRisk, points],
    );
    const issues = told(grid);
    expect(issues[0]).toBe(issue);
    expect(issues.filter((each) => !/^[CD]3/.test(each) && each !== issue)).toEqual([]);
  });

  it('tells an issue under a heading that is absent at the metric itself', () => {
    expect(told(metricsTab(['Metric', 'At risk'], ['NPS', 6]))).toEqual([
      'A3: say from where it is healthy, for example 80',
    ]);
  });
});

describe('several metrics', () => {
  it('tell all their issues at once', () => {
    const grid = metricsTab(
      ['Metric', 'Healthy', 'At risk', 'Weight'],
      ['a', 'x', 6, 1],
      ['', 9, 6, 1],
      ['c', 9, 6, -3],
    );
    expect(told(grid)).toEqual([
      'B3: "x" is not a number',
      'A4: this metric needs a name',
      'D5: a weight is 0 or more',
    ]);
  });

  it('have names of their own, in any case', () => {
    const grid = metricsTab(['Metric', 'Healthy', 'At risk'], ['NPS', 9, 6], ['', '', ''], [' nps ', 8, 5]);
    expect(told(grid)).toEqual(['A5: "nps" stands here a second time: give each metric a name of its own']);
  });

  it('may not all weigh nothing', () => {
    const grid = metricsTab(['Metric', 'Healthy', 'At risk', 'Weight'], ['a', 9, 6, 0], ['b', 9, 6, '0']);
    expect(told(grid)).toEqual(['D3: all weights are 0: give at least one metric a weight']);
    const one = metricsTab(['Metric', 'Healthy', 'At risk', 'Weight'], ['a', 9, 6, 0], ['b', 9, 6, 0.1]);
    expect(told(one)).toEqual([]);
  });

  it('of a segment stand beside the general one, once each', () => {
    const grid = metricsTab(
      ['Metric', 'Healthy', 'At risk', 'Segment'],
      ['NPS', 9, 6, ''],
      ['NPS', 8, 5, 'SMB'],
      ['nps', 7, 5, ' smb '],
    );
    expect(told([['Settings'], ['Setting', 'Value'], ['Segment column', 'Size'], [''], ...grid])).toEqual([
      'A9: "nps" stands here a second time: give each metric a name of its own',
    ]);
    expect(told(grid)[1]).toBe(
      'D4: "SMB" is a segment, but the setting Segment column does not say which column holds the segments',
    );
  });
});
