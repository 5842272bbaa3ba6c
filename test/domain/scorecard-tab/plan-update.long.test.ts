// How changed rows get onto a tab: on hand-made cases, and on thousands of orders and edits.
import fc from 'fast-check';
import {
  type CardRow,
  type CardRows,
  cardRowsOf,
  NO_ROWS,
} from '../../../src/domain/scorecard-tab/card-rows';
import { plannedGrid, planUpdate, type RowStep } from '../../../src/domain/scorecard-tab/plan-update';
import type { Cell } from '../../../src/domain/values/cell';

const WIDTH = 14;
const wide = (cells: readonly Cell[]): Cell[] => Array.from({ length: WIDTH }, (_, at) => cells[at] ?? '');
const HEADINGS = ['Metric', 'Healthy', 'At risk', 'Weight'];

/** A tab with these metrics, each one row, from row 5 on; '' is an empty row. */
function tabOf(metrics: readonly string[], after: readonly (readonly Cell[])[] = []): Cell[][] {
  return [
    ['Health Scorecard', 1],
    [],
    ['Metrics'],
    HEADINGS,
    ...metrics.map((name) => (name === '' ? [] : [name, 20, 0, 1])),
    ...after,
  ].map(wide);
}

const rowsOf = (grid: readonly (readonly Cell[])[]): CardRows => cardRowsOf(grid);
const withMetrics = (Metrics: readonly CardRow[]): CardRows => ({ ...NO_ROWS, Metrics });

/** As the sheet moves rows: before the row at `to`, counted before the move. */
function taken(rows: readonly string[], { from, count, to }: RowStep): string[] {
  const block = from === 0 ? Array.from({ length: count }, () => '') : rows.slice(from - 1, from - 1 + count);
  const marked = rows.map((row, at) =>
    from > 0 && at >= from - 1 && at < from - 1 + count ? undefined : row,
  );
  return [...marked.slice(0, to - 1), ...block, ...marked.slice(to - 1)].filter((row) => row !== undefined);
}

const cells = (rows: CardRows) => rows.Metrics.map((row) => row.cells);

test('without changes there is no step, and every cell is as before', () => {
  const grid = tabOf(['A', 'B']);
  const plan = planUpdate(grid, rowsOf(grid));
  expect(plan.steps).toEqual([]);
  expect(plan.rows.every((row) => row.cells.every((cell, at) => cell === row.before[at]))).toBe(true);
});

test.each([
  ['ABCD', 'BCDA', [{ from: 5, count: 1, to: 9 }]],
  ['ABCD', 'DABC', [{ from: 8, count: 1, to: 5 }]],
  ['ABCD', 'CDAB', [{ from: 5, count: 2, to: 9 }]],
  ['ABCDE', 'DEABC', [{ from: 8, count: 2, to: 5 }]],
  ['ABCD', 'ACD', [{ from: 6, count: 1, to: 9 }]],
  ['ABCD', 'AD', [{ from: 6, count: 2, to: 9 }]],
  ['ABCD', 'ABC', []],
  ['ABCD', 'ABxyCD', [{ from: 0, count: 2, to: 7 }]],
  ['AB', 'ABxy', [{ from: 0, count: 2, to: 7 }]],
  ['AB', 'xAB', [{ from: 0, count: 1, to: 5 }]],
])('%s becomes %s by %j', (before, after, steps) => {
  const grid = tabOf([...before]);
  const known = new Map(rowsOf(grid).Metrics.map((row) => [row.cells.Metric, row]));
  const wanted = [...after].map((name) => known.get(name) ?? { cells: { Metric: name } });
  const plan = planUpdate(grid, withMetrics(wanted));
  expect(plan.steps).toEqual(steps);
  expect(cells(rowsOf(plannedGrid(plan))).map(({ Metric }) => Metric)).toEqual([...after]);
});

test('an empty row of the user stays in place, and separates nothing', () => {
  const grid = tabOf(['A', '', 'B', 'C']);
  const [a, b, c] = rowsOf(grid).Metrics;
  if (!a || !b || !c) throw new Error('three metrics');
  const plan = planUpdate(grid, withMetrics([c, a, b]));
  expect(plannedGrid(plan).map((row) => row[0])).toEqual([
    'Health Scorecard',
    '',
    'Metrics',
    'Metric',
    'C',
    'A',
    '',
    'B',
  ]);
});

test('a missing heading takes the first column that is free in the whole section', () => {
  const grid = tabOf(['A']).map((row, at) => (at === 4 ? wide(['A', 20, 0, 1, 'mine']) : row));
  const plan = planUpdate(
    grid,
    withMetrics([{ row: 5, cells: { ...rowsOf(grid).Metrics[0]?.cells, Note: 'why' } }]),
  );
  expect(plannedGrid(plan).slice(3)).toEqual([
    wide([...HEADINGS, '', 'Note']),
    wide(['A', 20, 0, 1, 'mine', 'why']),
  ]);
});

test('without a free column, the cell is left out afterwards', () => {
  const grid = tabOf(['A']).map((row, at) =>
    at === 4 ? row.map((cell) => (cell === '' ? 'x' : cell)) : row,
  );
  const plan = planUpdate(grid, withMetrics([{ row: 5, cells: { Metric: 'A', Note: 'why' } }]));
  expect(rowsOf(plannedGrid(plan)).Metrics[0]?.cells.Note).toBeUndefined();
});

test('rows without any cell are not rows', () => {
  const grid = tabOf(['A']);
  const plan = planUpdate(
    grid,
    withMetrics([{ cells: {} }, ...rowsOf(grid).Metrics, { cells: { Metric: ' ' } }]),
  );
  expect(plan.steps).toEqual([]);
});

test('an empty tab gets everything that it lacks', () => {
  const plan = planUpdate([], withMetrics([{ cells: { Metric: 'A', Healthy: 1 } }]));
  expect(plan.steps).toEqual([{ from: 0, count: 4, to: 1 }]);
  expect(plannedGrid(plan)[3]?.slice(0, 5)).toEqual(['A', '', '', '', 1]);
});

const ORDERS = fc
  .record({
    before: fc.array(fc.constantFrom('', 'm', 'm', 'm'), { maxLength: 9 }),
    keys: fc.array(fc.double({ noNaN: true }), { minLength: 9, maxLength: 9 }),
    gone: fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }),
    fresh: fc.array(fc.nat(9), { maxLength: 4 }),
    weight: fc.option(fc.nat(8)),
  })
  .map((given) => ({
    ...given,
    before: given.before.map((name, at) => (name === '' ? '' : `${name}${at}`)),
  }));

test('in any order, with added, removed and changed rows, the planned steps give the wanted tab', () => {
  fc.assert(
    fc.property(ORDERS, ({ before, keys, gone, fresh, weight }) => {
      const grid = tabOf(before, [[], ['Ideas'], ['of mine']]);
      const known: CardRow[] = rowsOf(grid)
        .Metrics.map((row, at) => ({ row, key: keys[at] ?? 0, gone: gone[at] }))
        .filter((each) => !each.gone)
        .sort((a, b) => a.key - b.key)
        .map(({ row }, at) => (at === weight ? { ...row, cells: { ...row.cells, Weight: 7 } } : row));
      fresh.forEach((at, index) => {
        known.splice(at, 0, { cells: { Metric: `new ${index}`, Healthy: index } });
      });
      const plan = planUpdate(grid, withMetrics(known));
      const after = plannedGrid(plan);
      expect(cells(rowsOf(after))).toEqual(known.map((row) => row.cells));
      expect(after.slice(-2)).toEqual(grid.slice(-2));
      const names = grid.map((row) => row.join('|'));
      expect(plan.steps.reduce(taken, names).map((row) => row.replaceAll('|', ''))).toEqual(
        plan.rows.map((row) => row.before.join('')),
      );
      expect(plan.steps.filter(({ from }) => from > 0).length).toBeLessThanOrEqual(before.length);
    }),
    { numRuns: 2000 },
  );
});
