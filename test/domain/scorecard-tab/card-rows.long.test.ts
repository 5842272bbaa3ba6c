// Rows of a scorecard tab: they keep everything on the tab, wherever it is, and lead back to their cells.
import fc from 'fast-check';
import { cardRowsOf, gridOfRows, placeOnGrid } from '../../../src/domain/scorecard-tab/card-rows';
import { HEADINGS } from '../../../src/domain/scorecard-tab/layout';
import { parseScorecard } from '../../../src/domain/scorecard-tab/parse';
import { renderScorecard } from '../../../src/domain/scorecard-tab/render';
import { stampOf } from '../../../src/domain/scorecard-tab/stamp';
import { anyScorecard } from '../../support/any-scorecard';

test('a scorecard survives the conversion to rows and back', () => {
  fc.assert(
    fc.property(anyScorecard, (scorecard) => {
      const rows = cardRowsOf(renderScorecard(scorecard));
      const { scorecard: again, issues } = parseScorecard(gridOfRows(rows));
      expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(again).toEqual(scorecard);
    }),
  );
});

test('rows keep invalid cells, and know their row on the tab', () => {
  const tab = [
    ['Health Scorecard', 1],
    [],
    ['A remark of the team'],
    ['kept for later'],
    [],
    ['metrics'],
    ['Weight', 'METRIC', 'Healthy', 'Our own column'],
    ['high', 'NPS', 'abc', 'ours'],
    [],
    ['medium', 'Logins', { day: '2026-10-02' }],
  ];
  expect(cardRowsOf(tab).Metrics).toEqual([
    { row: 8, cells: { Metric: 'NPS', Healthy: 'abc', Weight: 'high' } },
    { row: 10, cells: { Metric: 'Logins', Healthy: { day: '2026-10-02' }, Weight: 'medium' } },
  ]);
});

test('every cell of the grid leads back to its row and heading', () => {
  fc.assert(
    fc.property(anyScorecard, (scorecard) => {
      const rows = cardRowsOf(renderScorecard(scorecard));
      const grid = gridOfRows(rows);
      for (const section of ['Settings', 'Metrics', 'Dimensions', 'Bands', 'Rules'] as const) {
        rows[section].forEach((row, index) => {
          HEADINGS[section].forEach((heading, column) => {
            const last = grid.findLastIndex((_, line) => {
              const place = placeOnGrid(rows, { row: line + 1, column: 1 });
              return place?.section === section && place.index === index;
            });
            expect(placeOnGrid(rows, { row: last + 1, column: column + 1 })).toEqual({
              section,
              index,
              heading,
            });
            const cell = grid[last]?.[column] ?? '';
            if (!(section === 'Dimensions' && cell === 'sum')) expect(cell).toEqual(row.cells[heading] ?? '');
          });
        });
      }
    }),
    { numRuns: 20 },
  );
});

test('issues name cells of the grid', () => {
  const rows = cardRowsOf([
    ['Metrics'],
    ['Metric', 'Healthy', 'At risk'],
    ['NPS', 9, 6],
    ['Logins', 'abc', 2],
  ]);
  const { issues } = parseScorecard(gridOfRows(rows));
  expect(issues.map(({ place }) => place && placeOnGrid(rows, place))).toEqual([
    { section: 'Metrics', index: 1, heading: 'Healthy' },
  ]);
});

test('a stamp changes with any cell, its type too, and not with trailing blanks', () => {
  const grid = [['Metrics'], ['Metric', 'Healthy'], ['NPS', 9]];
  const stamp = stampOf(grid);
  expect(
    stampOf([
      ['Metrics', '', ''],
      ['Metric', 'Healthy'],
      ['NPS', 9, ''],
    ]),
  ).toBe(stamp);
  const others = [
    [['Metrics'], ['Metric', 'Healthy'], ['NPS', '9']],
    [['Metrics'], ['Metric', 'Healthy'], ['NPS', 8]],
    [['Metrics'], ['Metric', '', 'Healthy'], ['NPS', 9]],
    [['Metrics'], ['NPS', 9], ['Metric', 'Healthy']],
    [['Metrics'], [], ['Metric', 'Healthy'], ['NPS', 9]],
    [['Metrics'], ['Metric', 'Healthy'], ['NPS', { day: '2026-01-09' }]],
  ];
  expect(new Set([stamp, ...others.map(stampOf)]).size).toBe(others.length + 1);
});
