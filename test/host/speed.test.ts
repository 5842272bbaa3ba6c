// Large tables stay usable: bounds are wide, to hold on a slow machine.
import type { CellInput } from '../../host/host-api';
import { createHost } from '../../host/node/create-host';

const rowCount = 10_000;

test('10,000 rows load, are read, written and scored by one open range in seconds', () => {
  const code = `
    function FILLED(rows) { return rows.map((row) => [row.filter((value) => value !== "").length]); }
    function read() { return SpreadsheetApp.getActiveSheet().getRange(1, 1, ${rowCount}, 14).getValues().length; }
    function write() {
      const rows = Array.from({ length: ${rowCount} }, (_, i) => [i / 3, "Watch", 0.85, "−12.0 NPS", i]);
      SpreadsheetApp.getActiveSheet().getRange(1, 16, ${rowCount}, 5).setValues(rows);
    }`;
  const rows: CellInput[][] = Array.from({ length: rowCount }, (_, row) =>
    Array.from({ length: 14 }, (_unused, column) => (column % 2 === 0 ? `Name ${row}` : row * column)),
  );
  const times = new Map<string, number>();
  const timed = <Result>(name: string, work: () => Result): Result => {
    const start = performance.now();
    const result = work();
    times.set(name, performance.now() - start);
    return result;
  };
  const host = timed('load', () => createHost({ code, workbook: { sheets: [{ name: 'S', rows }] } }));
  expect(timed('read', () => host.run('read'))).toBe(rowCount);
  timed('write', () => host.run('write'));
  timed('formula', () => host.sheet('S').type('V2', '=FILLED(B2:N)'));
  expect(host.sheet('S').value('V9000')).toBe(13);
  for (const [name, limit] of [
    ['load', 12_000],
    ['read', 2_000],
    ['write', 8_000],
    ['formula', 4_000],
  ] as const) {
    expect([name, (times.get(name) ?? 0) < limit]).toEqual([name, true]);
  }
});
