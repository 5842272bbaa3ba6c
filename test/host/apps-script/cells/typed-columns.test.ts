// Tables with typed columns (TB-1 to TB-5): what they refuse, when, and how they sort.
import { type ProbeOptions, probeHost } from '../../../support/probe';

const workbook = {
  sheets: [
    {
      name: 'S',
      rows: [
        ['Account', 'ARR', 'Note', 'Beside'],
        ['Cedar', 3, 'c', 'of Cedar'],
        ['Alder', 1, 'a', 'of Alder'],
        ['Birch', 2, 'b', 'of Birch'],
      ],
    },
  ],
};

function host(body: string, options: ProbeOptions = {}) {
  const made = probeHost(body, { workbook, ...options });
  made.sheet('S').addTable('A1:C4', { ARR: 'number' });
  return made;
}

const REFUSED = 'This operation is not allowed on cells in typed columns.';

test.each([
  'sheet.getRange("B2:B4").setNumberFormat("0")',
  'sheet.getRange("B2:B4").clearDataValidations()',
  'sheet.getRange("A2:C4").setFontWeights([["bold","bold","bold"],["bold","bold","bold"],["bold","bold","bold"]])',
  'sheet.getRange("B2").setValue("three")',
])('%s is refused', (call) => {
  expect(() => host(call).run('probe')).toThrow(REFUSED);
});

test.each([
  'sheet.getRange("B2:B4").setFontWeight("bold")',
  'sheet.getRange("A2:A4").setNumberFormat("@")',
  'sheet.getRange("A2:C2").setValues([["Cedar", 4, "d"]])',
  'sheet.getRange("B2").setValue("")',
  'sheet.getRange("D2:D4").setNumberFormat("0")',
  'sheet.getRange("B1").setNumberFormat("@")',
])('%s is allowed', (call) => {
  expect(() => host(call).run('probe')).not.toThrow();
});

test('TB-3 the refusal may come late', () => {
  const body = `sheet.getRange("B2:B4").setNumberFormat("0");
    try { SpreadsheetApp.flush(); } catch (fault) { return String(fault.message); }`;
  expect(host(body, { readings: { writeFaults: 'late' } }).run('probe')).toBe(REFUSED);
});

test('TB-5 a Table sorts its own columns, and the cells beside it stay', () => {
  const sorted = host('').sheet('S');
  sorted.sortTable('B1');
  expect(sorted.values('A2:D4')).toEqual([
    ['Alder', 1, 'a', 'of Cedar'],
    ['Birch', 2, 'b', 'of Alder'],
    ['Cedar', 3, 'c', 'of Birch'],
  ]);
  sorted.sortTable('A1', 'descending');
  expect(sorted.values('A2:A4')).toEqual([['Cedar'], ['Birch'], ['Alder']]);
});

test('its columns move with the sheet', () => {
  const moved = host('return sheet.getRange("C2:C4").setNumberFormat("0")');
  moved.sheet('S').insertColumns(1, 1);
  expect(() => moved.run('probe')).toThrow(REFUSED);
});
