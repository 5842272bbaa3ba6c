// A scorecard as cells of its tab: what is written, and that reading it gives the same scorecard.
import { metricOf, scorecardOf } from '../../../src/domain/scorecard/scorecard';
import { HEADINGS, TAB_WIDTH } from '../../../src/domain/scorecard-tab/layout';
import { renderScorecard } from '../../../src/domain/scorecard-tab/render';

const nps = metricOf('NPS', 'number', {
  columns: ['NPS; all', 'b'],
  healthy: { kind: 'range', from: 5, to: 10 },
  atRisk: { kind: 'range', from: 0, to: 20 },
  curve: 'steps',
  weight: 2.5,
  ifBlank: 'neutral',
  dimension: 'Voice',
  note: 'why',
});

describe('renderScorecard', () => {
  const grid = renderScorecard(scorecardOf([nps, metricOf('Pulse', 'category')], { name: 'Mine' }));
  const rowsFrom = (title: string) => grid.slice(grid.findIndex((row) => row[0] === title));

  it('begins with title and version, and is as wide as the named range', () => {
    expect(grid[0]?.slice(0, 3)).toEqual(['Health Scorecard', 1, '']);
    expect(grid.filter((row) => row.length !== TAB_WIDTH)).toEqual([]);
  });

  it('writes a metric under the headings of the format', () => {
    const [title, headings, row, second] = rowsFrom('Metrics');
    expect(title?.slice(1).every((cell) => cell === '')).toBe(true);
    expect(headings?.slice(0, 13)).toEqual(HEADINGS.Metrics);
    expect(row?.slice(0, 13)).toEqual([
      'NPS',
      '"NPS; all"; b',
      'Voice',
      'number',
      '5..10',
      '0..20',
      'steps',
      '',
      2.5,
      'neutral',
      '',
      '',
      'why',
    ]);
    expect(second?.slice(0, 13)).toEqual([
      'Pulse',
      '',
      '',
      'category',
      '',
      '',
      '',
      '',
      1,
      'leave out',
      '',
      '',
      '',
    ]);
  });

  it('writes every band with its color, and the color of "Not enough data"', () => {
    expect(rowsFrom('Bands').map((row) => row.slice(0, 3))).toEqual([
      ['Bands', '', ''],
      ['Band', 'From', 'Color'],
      ['Healthy', 70, '#b7e1cd'],
      ['Watch', 40, '#fce8b2'],
      ['At risk', 0, '#e58b84'],
      ['Not enough data', '', '#f1f3f4'],
    ]);
  });
});
