// Data attached to cells: metadata, notes, filters, validations (DM-1 to DM-5, NT-1, FL-1, DV-1).
import { probe, probeHost } from '../../../support/probe';

test.each(['A1', 'B2:C3', 'A1:A1000', 'B:C'])('DM-1 C-110 metadata on %s is refused', (range) => {
  expect(() => probe(`sheet.getRange("${range}").addDeveloperMetadata("k", "v")`)).toThrow(
    'Adding developer metadata to arbitrary ranges is not currently supported.',
  );
});

test('DM-2 DM-4 metadata of a column moves and is deleted with it, and is not visible from its cells', () => {
  const host = probeHost(
    `const find = () => ss.createDeveloperMetadataFinder().withKey("customer-health").find();
     if (given === "add") sheet.getRange("G:G").addDeveloperMetadata("customer-health", "score");
     if (given === "G3") return sheet.getRange("G3").getDeveloperMetadata().length;
     return find().map(m => [m.getKey(), m.getValue(), m.getLocation().getColumn().getA1Notation(), String(m.getLocation().getLocationType())]);`,
  );
  expect(host.run('probe', 'add')).toEqual([['customer-health', 'score', 'G:G', 'COLUMN']]);
  expect(host.run('probe', 'G3')).toBe(0);
  host.sheet('Sheet1').insertColumns(2, 3);
  expect(host.run('probe')).toEqual([['customer-health', 'score', 'J:J', 'COLUMN']]);
  host.sheet('Sheet1').deleteColumns(10, 1);
  expect(host.run('probe')).toEqual([]);
  host.undo();
  expect(host.run('probe')).toHaveLength(1);
});

test('DM-3 DM-5 C-111 to C-117 places, visibility, changes and removal', () => {
  const body = `
    const V = SpreadsheetApp.DeveloperMetadataVisibility;
    const returned = sheet.getRange("8:8").addDeveloperMetadata("row", "1", V.PROJECT).getA1Notation();
    sheet.addDeveloperMetadata("sheet", "2");
    ss.addDeveloperMetadata("file", "3");
    const all = ss.createDeveloperMetadataFinder().find();
    const seen = all.map(m => [m.getKey(), String(m.getLocation().getLocationType()), m.getVisibility() === V.PROJECT]);
    all[0].setValue("9").setKey("line");
    const changed = sheet.getRange("8:8").getDeveloperMetadata().map(m => m.getKey() + m.getValue());
    all[0].remove();
    return [returned, seen, changed, ss.createDeveloperMetadataFinder().withValue("9").find().length];`;
  expect(probe(body)).toEqual([
    '8:8',
    [
      ['row', 'ROW', true],
      ['sheet', 'SHEET', false],
      ['file', 'SPREADSHEET', false],
    ],
    ['line9'],
    0,
  ]);
});

test('NT-1 C-150 notes are texts, written one by one or all at once', () => {
  const body = `
    sheet.getRange("A1").setNote(25);
    sheet.getRange("B1:C1").setNotes([[25, null]]);
    return sheet.getRange("A1:C1").getNotes();`;
  expect(probe(body)).toEqual([['25', '25.0', '']]);
  expect(() => probe('sheet.getRange("A1").setNotes("foo")')).toThrow("don't match the method signature");
});

test('notes move with their rows', () => {
  const host = probeHost('return sheet.getRange("A1:A5").getNotes().map(String)');
  host.sheet('Sheet1').setNote('A2', 'two');
  host.sheet('Sheet1').insertRows(1, 2);
  expect(host.run('probe')).toEqual(['', '', '', 'two', '']);
  host.sheet('Sheet1').setNote('A4', '');
  expect(host.run('probe')).toEqual(['', '', '', '', '']);
});

test('FL-1 C-130 to C-135 there is one basic filter per sheet, with criteria by column', () => {
  const body = `
    const none = sheet.getFilter();
    const filter = sheet.getRange("A1:C5").createFilter();
    const criteria = SpreadsheetApp.newFilterCriteria().setHiddenValues(["x"]).build();
    filter.setColumnFilterCriteria(2, criteria);
    const seen = sheet.getRange("F1").getFilter();
    return [none, seen.getRange().getA1Notation(), seen.getColumnFilterCriteria(2).getHiddenValues(), seen.getColumnFilterCriteria(1)];`;
  expect(probe(body)).toEqual([null, 'A1:C5', ['x'], null]);
  expect(() => probe('sheet.getRange("A1:B2").createFilter(); sheet.getRange("D1").createFilter()')).toThrow(
    "You can't create a filter in a sheet that already has a filter.",
  );
});

test('a filter moves with its columns, and its criteria with them', () => {
  const body = `
    sheet.getRange("A1:C5").createFilter().setColumnFilterCriteria(2, SpreadsheetApp.newFilterCriteria().setHiddenValues(["x"]).build());
    sheet.insertColumnsBefore(2, 1);
    const filter = sheet.getFilter();
    const range = filter.getRange().getA1Notation();
    const moved = filter.getColumnFilterCriteria(3).getHiddenValues();
    filter.remove();
    return [range, moved, sheet.getFilter()];`;
  expect(probe(body)).toEqual(['A1:D5', ['x'], null]);
});

test('DV-1 C-140 C-141 a list of values is stored as texts; invalid input is allowed unless refused', () => {
  const body = `
    const build = (b) => b.requireValueInList([9, false, "z"]);
    sheet.getRange("A1:A3").setDataValidation(build(SpreadsheetApp.newDataValidation()).setHelpText("h").build());
    const rule = sheet.getRange("A2").getDataValidation();
    const strict = build(SpreadsheetApp.newDataValidation()).setAllowInvalid(false).build();
    return [rule.getCriteriaValues(), rule.getAllowInvalid(), rule.getHelpText(), strict.getAllowInvalid(), sheet.getRange("B1").getDataValidation()];`;
  expect(probe(body)).toEqual([[['9', 'false', 'z'], true], true, 'h', false, null]);
});

test('a filter and a validation set in one execution are read in the next, in its own realm', () => {
  const host = probeHost(`
    if (given === "make") {
      sheet.getRange("A1:C5").createFilter().setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(["x"]).build());
      sheet.getRange("B1").setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(["a"]).build());
      return null;
    }
    const criteria = sheet.getFilter().getColumnFilterCriteria(1);
    sheet.getFilter().setColumnFilterCriteria(2, criteria);
    return [criteria.getHiddenValues() instanceof Array, sheet.getFilter().getColumnFilterCriteria(2).getHiddenValues(),
      sheet.getRange("B1").getDataValidation().getCriteriaValues() instanceof Array];`);
  host.run('probe', 'make');
  expect(host.run('probe')).toEqual([true, ['x'], true]);
});
