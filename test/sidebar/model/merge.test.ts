// Changes here and on the tab at once: changes of one side are merged, and for fields changed on both sides the user chooses.

import { type CardRow, type CardRows, NO_ROWS } from '../../../src/domain/scorecard-tab/card-rows';
import type { Cell } from '../../../src/domain/values/cell';
import { movedRow, withCell, withoutRow, withRow } from '../../../src/sidebar/model/edits';
import { mergeRows, sameRows } from '../../../src/sidebar/model/merge';

const metric = (row: number, name: string, cells: Readonly<Record<string, Cell>> = {}): CardRow => ({
  row,
  cells: { Metric: name, Healthy: 80, 'At risk': 20, ...cells },
});
const base: CardRows = { ...NO_ROWS, Metrics: [metric(5, 'NPS'), metric(6, 'Logins'), metric(7, 'Tickets')] };
const names = (rows: CardRows) => rows.Metrics.map(({ cells }) => cells.Metric);

test('without changes on the tab mine stays unchanged', () => {
  const mine = withCell(base, 'Metrics', 0, 'Healthy', 90);
  const conflict = mergeRows(base, mine, base);
  expect(conflict).toMatchObject({ differences: [], merged: 0 });
  expect(conflict.merge([])).toEqual(mine);
});

test('changes in different fields are merged and counted', () => {
  const mine = withCell(base, 'Metrics', 0, 'Healthy', 90);
  const theirs = withCell(base, 'Metrics', 0, 'At risk', 10);
  const conflict = mergeRows(base, mine, theirs);
  expect(conflict).toMatchObject({ differences: [], merged: 1 });
  expect(conflict.merge([]).Metrics[0]?.cells).toEqual({ Metric: 'NPS', Healthy: 90, 'At risk': 10 });
});

test('for a field changed on both sides the user chooses, and either choice is applied', () => {
  const mine = withCell(base, 'Metrics', 1, 'Healthy', 90);
  const theirs = withCell(base, 'Metrics', 1, 'Healthy', 70);
  const conflict = mergeRows(base, mine, theirs);
  expect(conflict.differences).toEqual([
    { section: 'Metrics', row: 'Logins', heading: 'Healthy', mine: 90, theirs: 70 },
  ]);
  expect(conflict.merge([true]).Metrics[1]?.cells.Healthy).toBe(90);
  expect(conflict.merge([false]).Metrics[1]?.cells.Healthy).toBe(70);
});

test('the same change on both sides is not a conflict', () => {
  const mine = withCell(base, 'Metrics', 1, 'Healthy', 90);
  expect(mergeRows(base, mine, mine).differences).toEqual([]);
});

test('rows added on both sides are kept; the same new row is one', () => {
  const mine = withRow(base, 'Metrics', { Metric: 'CSAT' });
  const theirs: CardRows = { ...base, Metrics: [...base.Metrics, metric(8, 'Seats')] };
  expect(names(mergeRows(base, mine, theirs).merge([]))).toEqual([
    'NPS',
    'Logins',
    'Tickets',
    'Seats',
    'CSAT',
  ]);
  const both: CardRows = {
    ...base,
    Metrics: [...base.Metrics, { row: 8, cells: { Metric: 'CSAT', Weight: 2 } }],
  };
  const conflict = mergeRows(base, mine, both);
  expect(names(conflict.merge([false]))).toEqual(['NPS', 'Logins', 'Tickets', 'CSAT']);
  expect(conflict.differences.map(({ heading }) => heading)).toEqual(['Weight']);
});

test('a row deleted on one side and unchanged on the other is deleted', () => {
  const without = withoutRow(base, 'Metrics', 1);
  expect(names(mergeRows(base, without, base).merge([]))).toEqual(['NPS', 'Tickets']);
  const conflict = mergeRows(base, base, without);
  expect(names(conflict.merge([]))).toEqual(['NPS', 'Tickets']);
  expect(conflict.merged).toBe(1);
});

test('for a row deleted on one side and changed on the other the user chooses', () => {
  const without = withoutRow(base, 'Metrics', 1);
  const changed = withCell(base, 'Metrics', 1, 'Healthy', 90);
  const deletedThere = mergeRows(base, changed, without);
  expect(deletedThere.differences).toMatchObject([{ row: 'Logins', heading: '' }]);
  expect(names(deletedThere.merge([true]))).toContain('Logins');
  expect(deletedThere.merge([true]).Metrics.find(({ cells }) => cells.Metric === 'Logins')?.row).toBe(
    undefined,
  );
  expect(names(deletedThere.merge([false]))).not.toContain('Logins');
  const deletedHere = mergeRows(base, without, changed);
  expect(names(deletedHere.merge([true]))).not.toContain('Logins');
  expect(names(deletedHere.merge([false]))).toContain('Logins');
});

test('rows carry their current position on the tab', () => {
  const theirs: CardRows = {
    ...base,
    Metrics: base.Metrics.map(({ row = 0, cells }) => ({ row: row + 3, cells })),
  };
  const mine = withCell(base, 'Metrics', 0, 'Healthy', 90);
  expect(
    mergeRows(base, mine, theirs)
      .merge([])
      .Metrics.map(({ row }) => row),
  ).toEqual([8, 9, 10]);
});

test('a row renamed here is still the same row', () => {
  const mine = withCell(base, 'Metrics', 0, 'Metric', 'Net promoter');
  const theirs = withCell(base, 'Metrics', 0, 'Healthy', 70);
  const conflict = mergeRows(base, mine, theirs);
  expect(conflict.merge([]).Metrics[0]).toEqual({
    row: 5,
    cells: { Metric: 'Net promoter', Healthy: 70, 'At risk': 20 },
  });
});

test('my order applies if I changed it, otherwise the order of the tab', () => {
  const moved = movedRow(base, 'Metrics', 2, 0);
  expect(names(mergeRows(base, moved, base).merge([]))).toEqual(['Tickets', 'NPS', 'Logins']);
  expect(names(mergeRows(base, base, moved).merge([]))).toEqual(['Tickets', 'NPS', 'Logins']);
});

test('rows are the same when their cells are, and a number is not its text', () => {
  expect(sameRows(base, base)).toBe(true);
  expect(sameRows(base, withCell(base, 'Metrics', 0, 'Healthy', '80'))).toBe(false);
  expect(sameRows(base, movedRow(base, 'Metrics', 0, 1))).toBe(false);
});
