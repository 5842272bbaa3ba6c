// Cells on the way to the sidebar: they survive the round trip through JSON.
import fc from 'fast-check';
import type { Cell } from '../../../src/domain/values/cell';
import { decodeColumns, encodeColumns } from '../../../src/domain/values/coded-columns';

const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.string(),
  fc.constantFrom('', '0', '1', 'true', '__proto__', 'constructor', '2026-01-01', '\u0000', 'NaN'),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (Object.is(value, -0) ? 0 : value)),
  fc.boolean(),
  fc.constant({ day: '2026-01-01' }),
);

test('rows of one width survive the round trip', () => {
  const grids = fc
    .integer({ min: 1, max: 6 })
    .chain((width) => fc.array(fc.array(anyCell, { minLength: width, maxLength: width }), { maxLength: 12 }));
  fc.assert(
    fc.property(grids, (rows) => {
      const sent = JSON.parse(JSON.stringify(encodeColumns(rows, rows[0]?.length ?? 0)));
      expect(decodeColumns(sent)).toEqual(rows);
    }),
  );
});

test('each word is sent once', () => {
  const rows = Array.from({ length: 1000 }, (_, row): Cell[] => [row % 2 === 0 ? 'Enterprise' : '']);
  expect(encodeColumns(rows, 1)[0]?.words).toEqual(['Enterprise', '']);
});

test('rows shorter than the width are filled with blanks', () => {
  expect(decodeColumns(encodeColumns([['a', 1], ['b']], 3))).toEqual([
    ['a', 1, ''],
    ['b', '', ''],
  ]);
});
