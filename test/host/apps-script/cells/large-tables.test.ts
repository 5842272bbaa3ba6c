// Large tables are read, written and scored as a whole; the bench measures the time.
import type { CellInput } from '../../../../host/api';
import { createHost } from '../../../../host/node/create-host';

const rowCount = 10_000;

test('10,000 rows are loaded, read, written and counted by one open range', () => {
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
  const host = createHost({ code, workbook: { sheets: [{ name: 'S', rows }] } });
  expect(host.run('read')).toBe(rowCount);
  host.run('write');
  expect(host.sheet('S').value(`T${rowCount}`)).toBe(rowCount - 1);
  host.sheet('S').type('V2', '=FILLED(B2:N)');
  expect(host.sheet('S').value('V9000')).toBe(13);
});
