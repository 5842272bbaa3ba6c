// Protected ranges (PR-2), frozen columns, and what inserted columns inherit from their neighbor.
import { probe, probeHost } from '../../../support/probe';

const WORDS = 'You are trying to edit a protected cell or object.';

test.each([
  'sheet.getRange("B2").setValue(1)',
  'sheet.getRange("A1:C3").setValues([[1, 2, 3], [4, 5, 6], [7, 8, 9]])',
  'sheet.getRange("B:B").setNumberFormat("0")',
  'sheet.getRange("2:2").clearContent()',
  'sheet.getRangeList(["A1", "B2:B3"]).setValue(1)',
  'sheet.deleteColumns(2, 1)',
  'sheet.deleteRows(1, 3)',
])('PR-2 %s is refused as a whole where it touches a protected cell', (line) => {
  const host = probeHost(line);
  host.sheet('Sheet1').type('B2', 'theirs');
  host.sheet('Sheet1').protect('B2');
  const before = host.sheet('Sheet1').everything();
  expect(() => host.run('probe')).toThrow(WORDS);
  expect(host.sheet('Sheet1').everything()).toEqual(before);
});

test('the words are localized', () => {
  const host = probeHost('sheet.getRange("B2").setValue(1)', { localizedErrors: true });
  host.sheet('Sheet1').protect('B2');
  expect(() => host.run('probe')).toThrow('Vous essayez de modifier une cellule');
});

test('canEdit answers in advance, and the protection moves with its cells', () => {
  const host = probeHost(
    'return ["A1", "B2", "A1:C3", "C2", "2:2"].map((cells) => sheet.getRange(cells).canEdit());',
  );
  host.sheet('Sheet1').protect('B2');
  expect(host.run('probe')).toEqual([true, false, false, true, false]);
  host.sheet('Sheet1').insertColumns(1, 1);
  expect(host.run('probe')).toEqual([true, true, false, false, false]);
});

test('whole rows stay protected in columns that are inserted', () => {
  const host = probeHost(
    'sheet.insertColumnsAfter(2, 2); return [sheet.getRange("C1").canEdit(), sheet.getRange("C2").canEdit()];',
  );
  host.sheet('Sheet1').protect('1:1');
  expect(host.run('probe')).toEqual([false, true]);
});

test('reading, marks on columns and the user’s own typing are not refused', () => {
  const host = probeHost(
    'sheet.getRange("B:B").addDeveloperMetadata("k", "v"); return sheet.getRange("B2").getValue();',
  );
  host.sheet('Sheet1').protect('B2');
  host.sheet('Sheet1').type('B2', 'owner');
  expect(host.run('probe')).toBe('owner');
});

test.each([
  ['formats', [true, false, false, false]],
  ['formats and validations', [true, true, true, false]],
] as const)('inserted columns may come %s', (insertedColumns, expected) => {
  const body = `
    sheet.getRange("B1:B3").setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().build());
    sheet.insertColumnsAfter(2, 2);
    return ["B2", "C2", "D3", "E2"].map((cell) => sheet.getRange(cell).getDataValidation() !== null);`;
  expect(probe(body, { readings: { insertedColumns } })).toEqual(expected);
});

test('frozen columns', () => {
  expect(
    probe(
      'sheet.setFrozenColumns(3); const is = sheet.getFrozenColumns(); sheet.setFrozenColumns(0); return [is, sheet.getFrozenColumns()];',
    ),
  ).toEqual([3, 0]);
});
