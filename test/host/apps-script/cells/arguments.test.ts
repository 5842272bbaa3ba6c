// Notation, offsets, edges of the grid, and the structure of sheets.
import { probe, probeHost } from '../../../support/probe';

test.each([
  ['$aa$11', 'AA11'],
  ['C11:AB20', 'C11:AB20'],
  ['5:7', '5:7'],
  ['D:F', 'D:F'],
  ['C5:B2', 'B2:C5'],
  ['5:2', '2:5'],
  ['D:B', 'B:D'],
  ['Sheet1!E10:F12', 'E10:F12'],
  ['R5C3', 'C5'],
  ['R10C5:R1C2', 'B1:E10'],
  ['r1c1:r2c2', 'A1:B2'],
  ['!c2:e5', 'C2:E5'],
])('C-004 to C-014 getRange(%j) is %s', (given, expected) => {
  const host = probeHost('return sheet.getRange(given).getA1Notation()', {
    workbook: { sheets: [{ name: 'Sheet1', rows: [], maxColumns: 40 }] },
  });
  expect(host.run('probe', given)).toBe(expected);
});

test('C-006 C-007 whole rows and columns extend over the grid', () => {
  const body = `
    const rows = sheet.getRange("5:7");
    const columns = sheet.getRange("D:F");
    return [rows.getNumRows(), rows.getNumColumns(), columns.getNumRows(), columns.getNumColumns(), columns.getRow()];`;
  expect(probe(body)).toEqual([3, 26, 1000, 3, 1]);
});

test('C-016 C-017 offset keeps the size, getCell counts from 1', () => {
  const body = `
    const range = sheet.getRange("B2:C4");
    return [range.offset(0, 1).getA1Notation(), range.getCell(2, 2).getA1Notation(), range.offset(1, 1, 1, 1).getA1Notation()];`;
  expect(probe(body)).toEqual(['C2:D4', 'C3', 'C3']);
});

test.each([
  ['sheet.getRange(1, 27)', 'The coordinates of the range are outside the dimensions of the sheet.'],
  ['sheet.getRange("A1001")', 'The coordinates of the range are outside the dimensions of the sheet.'],
  ['sheet.getRange(1, 1, 0, 1)', 'The number of rows in the range must be at least 1.'],
  ['sheet.getRange("A1").offset(0, 0, 1, 0)', 'The number of columns in the range must be at least 1.'],
  ['sheet.getRange(0, 1)', 'The starting row of the range is too small.'],
  ['sheet.getRange("nonsense!")', 'Range not found'],
])('SS-34 C-015 %s throws', (call, message) => {
  expect(() => probe(call)).toThrow(message);
});

test('SS-43 C-002 a new sheet comes after the active one, is active, and an index counts from 0', () => {
  const body = `
    ss.insertSheet("s1"); ss.insertSheet("s2"); ss.insertSheet("s3", 1); ss.insertSheet("s4", 0);
    return [ss.getSheets().map(s => s.getName()), ss.getActiveSheet().getName(), ss.getSheetByName("s2").getIndex()];`;
  expect(probe(body)).toEqual([['s4', 'Sheet1', 's3', 's1', 's2'], 's4', 5]);
});

test('a taken name is refused, in any case; sheet ids are whole numbers', () => {
  expect(() => probe('ss.insertSheet("SHEET1")')).toThrow('A sheet with the name "SHEET1" already exists.');
  expect(
    probe(
      'const id = ss.insertSheet("x").getSheetId(); return Number.isInteger(id) && id !== sheet.getSheetId()',
    ),
  ).toBe(true);
});

test('SS-44 SS-45 inserted columns move references, names, rules and everything attached to cells', () => {
  const host = probeHost(
    `sheet.getRange("B1").setNote("here");
     sheet.getRange("C:C").addDeveloperMetadata("k", "v");
     sheet.insertColumnsAfter(1, 2);`,
    {
      workbook: {
        sheets: [{ name: 'S', rows: [[1, { formula: '=A1*2' }, { formula: '=B1*2' }]] }],
        namedRanges: [{ name: 'THREE', sheet: 'S', range: 'A:C' }],
      },
    },
  );
  host.sheet('S').addRule('B1:B9', '=$B1>0', '#ff0000');
  host.run('probe');
  expect(host.sheet('S').formulas('A1:E1')).toEqual([['', '', '', '=A1*2', '=D1*2']]);
  expect(host.namedRanges()).toEqual([{ name: 'THREE', sheet: 'S', range: 'A:E' }]);
  expect(host.sheet('S').rules()).toEqual([
    { ranges: ['D1:D9'], criteria: 'CUSTOM_FORMULA', values: ['=$D1>0'], background: '#ff0000' },
  ]);
  expect([host.sheet('S').note('B1'), host.sheet('S').note('D1')]).toEqual(['', 'here']);
});

test('rows and columns out of bounds throw', () => {
  expect(() => probe('sheet.deleteRows(1000, 2)')).toThrow('Those rows are out of bounds.');
  expect(() => probe('sheet.insertColumnsAfter(27, 1)')).toThrow('Those columns are out of bounds.');
});

test('SS-46 C-055 clear takes values and formats and leaves notes', () => {
  const body = `
    sheet.getRange("A1").setValue(1).setBackground("#ff0000").setNote("n");
    sheet.clear();
    const cell = sheet.getRange("A1");
    return [cell.getValue(), cell.getBackground(), cell.getNote()];`;
  expect(probe(body)).toEqual(['', '#ffffff', 'n']);
});

test('frozen rows and column widths', () => {
  const body = `
    sheet.setFrozenRows(1);
    const frozen = sheet.getFrozenRows();
    sheet.setFrozenRows(0);
    sheet.setColumnWidths(1, 2, 77);
    return [frozen, sheet.getFrozenRows(), sheet.getColumnWidth(2)];`;
  expect(probe(body)).toEqual([1, 0, 77]);
});

test("SS-51 named ranges are created, replaced, found in any case, and refused by Google's rules", () => {
  const body = `
    ss.setNamedRange("RULES", sheet.getRange("A:N"));
    ss.setNamedRange("RULES", sheet.getRange("B2:C3"));
    const found = ss.getRangeByName("rules").getA1Notation();
    const names = ss.getNamedRanges().map(n => n.getName());
    ss.removeNamedRange("RULES");
    return [found, names, ss.getRangeByName("RULES")];`;
  expect(probe(body)).toEqual(['B2:C3', ['RULES'], null]);
  expect(() => probe('ss.removeNamedRange("NONE")')).toThrow('does not exist');
  expect(() => probe('ss.setNamedRange("A1", sheet.getRange("A1"))')).toThrow('not a valid name');
});

test('SS-53 a name whose sheet is deleted is no longer visible', () => {
  const host = probeHost('ss.deleteSheet(ss.getSheetByName("B")); return ss.getNamedRanges().length', {
    workbook: {
      sheets: [
        { name: 'A', rows: [] },
        { name: 'B', rows: [] },
      ],
      namedRanges: [{ name: 'N', sheet: 'B', range: 'A:N' }],
    },
  });
  expect(host.run('probe')).toBe(0);
  expect(host.sheetNames()).toEqual(['A']);
});

test('CF-6 the active range is the selection, A1 when nothing is selected', () => {
  const host = probeHost('return SpreadsheetApp.getActiveRange().getA1Notation()');
  expect(host.run('probe')).toBe('A1');
  host.sheet('Sheet1').select('C3:D9');
  expect(host.run('probe')).toBe('C3:D9');
});
