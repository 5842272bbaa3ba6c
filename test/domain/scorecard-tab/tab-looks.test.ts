// How a scorecard tab looks: formats by heading, wherever the columns are, and fills for titles, headings and colors.
import { metricOf, scorecardOf } from '../../../src/domain/scorecard/scorecard';
import { renderScorecard } from '../../../src/domain/scorecard-tab/render';
import { TEXT_COLUMNS, tabLooks } from '../../../src/domain/scorecard-tab/tab-looks';

const TITLE = '#d9ead3';
const HEADING = '#f1f3f4';
const NONE = '#ffffff';

test('shares of a percent metric and the minimum coverage read as percent, whatever the order of the columns', () => {
  const { formats } = tabLooks([
    ['Metrics', '', '', '', ''],
    ['Healthy', 'Type', 'At risk', 'Metric', 'Weight'],
    [0.8, 'percent', 0.5, 'Adoption', 1],
    [80, 'percent', 50, 'In points', 1],
    [0.8, 'number', 0.5, 'Factor', 1],
    ['', '', '', '', ''],
    ['Settings', '', '', '', ''],
    ['Value', 'Setting', '', '', ''],
    [0.5, 'minimum  coverage', '', '', ''],
    [0.5, 'Decimals', '', '', ''],
  ]);
  expect(formats[2]).toEqual(['0%', 'General', '0%', 'General', 'General']);
  expect(formats[3]).toEqual(['General', 'General', 'General', 'General', 'General']);
  expect(formats[4]).toEqual(['General', 'General', 'General', 'General', 'General']);
  expect(formats[8]?.[0]).toBe('0%');
  expect(formats[9]?.[0]).toBe('General');
});

test('points, options, and the conditions and values of rules are plain text', () => {
  const { formats } = tabLooks([
    ['Metrics', '', '', '', ''],
    ['Metric', 'Points', 'Options', 'Note', ''],
    ['Tickets', '0: 50; 1: 100', 'expires: 90', '', ''],
    ['', '', '', '', ''],
    ['Rules', '', '', '', ''],
    ['Metric or column', 'Is', 'Then', 'Value', 'Until'],
    ['Tickets', 'above 5', 'minus', 10, ''],
  ]);
  expect(formats[2]).toEqual(['General', '@', '@', 'General', 'General']);
  expect(formats[6]).toEqual(['General', '@', 'General', '@', 'General']);
  expect(TEXT_COLUMNS).toEqual([8, 12]);
});

test("titles and headings are bold and filled, and the color of a band is its cell's fill", () => {
  const { fills, bold } = tabLooks([
    ['Health Scorecard', 1, ''],
    ['', '', ''],
    ['Bands', '', ''],
    ['Color', 'From', 'Band'],
    ['#B7E1CD', 70, 'Healthy'],
    ['red', 0, '#e58b84'],
  ]);
  expect(fills).toEqual([
    [TITLE, TITLE, TITLE],
    [NONE, NONE, NONE],
    [TITLE, TITLE, TITLE],
    [HEADING, HEADING, HEADING],
    ['#b7e1cd', NONE, NONE],
    [NONE, NONE, NONE],
  ]);
  expect(bold).toEqual([true, false, true, true, false, false]);
});

test('every cell of a tab that we write has a format', () => {
  const grid = renderScorecard(
    scorecardOf([
      metricOf('Adoption', 'percent', {
        healthy: { kind: 'number', at: 0.8 },
        atRisk: { kind: 'number', at: 0.5 },
      }),
    ]),
  );
  const { formats, fills, bold } = tabLooks(grid);
  const widths = (rows: readonly (readonly unknown[])[]) => rows.map((row) => row.length);
  expect(widths(formats)).toEqual(widths(grid));
  expect(widths(fills)).toEqual(widths(grid));
  expect(bold).toHaveLength(grid.length);
});
