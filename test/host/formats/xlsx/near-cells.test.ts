// Which cells of a sheet are opened where a few lie far from all others.
import { nearCells } from '../../../../host/formats/xlsx/near-cells';
import { cell } from '../../../support/workbooks';

/** The largest grid that holds the cells. */
const size = (cells: ReturnType<typeof nearCells>) =>
  (Math.max(...cells.map(({ row }) => row)) + 1) * (Math.max(...cells.map(({ column }) => column)) + 1);
const table = Array.from({ length: 20 }, (_, at) => cell(Math.floor(at / 4), at % 4, { value: at }));

describe('cells on a diagonal below a table', () => {
  it.each([1, 2, 4, 5, 20, 50, 100])('a step of %d rows each: the grid is small, the table whole', (step) => {
    const diagonal = Array.from({ length: 10_000 }, (_, at) => cell(10 + at * step, at, { value: at }));
    const near = nearCells([...table, ...diagonal]);
    expect(size(near)).toBeLessThanOrEqual(1_000_000);
    expect(near).toEqual(expect.arrayContaining(table));
  });

  it('far down and to the right in turns: the grid is small', () => {
    const steps = Array.from({ length: 3000 }, (_, at) =>
      cell(10 + at * (at % 2 === 0 ? 300 : 3), (at * 3) % 9000, { value: at }),
    );
    expect(size(nearCells([...table, ...steps]))).toBeLessThanOrEqual(1_000_000);
  });
});

it('a long table with a blank row now and then is whole', () => {
  const long = Array.from({ length: 400_000 }, (_, at) => cell(at + 5 * Math.floor(at / 1000), 3, {}));
  expect(nearCells(long)).toHaveLength(long.length);
});
