// Unconfirmed behaviors of Google, which the host can play both ways: each switch works.
import { createHost } from '../../../../host/node/create-host';
import { probe, probeHost } from '../../../support/probe';

const kind = 'function KIND(x) { return x === null ? "null" : x instanceof Date ? "date" : typeof x; }';
const cell = (formula: string, readings: Parameters<typeof probeHost>[1]) => {
  const rows = [[null, { typed: '0:50' }, { formula }]];
  return probeHost('', { functions: kind, workbook: { sheets: [{ name: 'S', rows }] }, ...readings })
    .sheet('S')
    .value('C1');
};

test('CF-20 a reference to one blank cell', () => {
  expect(cell('=KIND(A1)', {})).toBe('string');
  expect(cell('=KIND(A1)', { readings: { blankArgument: 'null' } })).toBe('null');
  expect(cell('=KIND(A1)', { readings: { blankArgument: 'undefined' } })).toBe('undefined');
});

test('CF-19 SS-5 a time of day or a duration', () => {
  expect(cell('=KIND(B1)', {})).toBe('date');
  expect(cell('=KIND(B1)', { readings: { duration: 'number' } })).toBe('number');
});

test('CF-27 TODAY() as an argument', () => {
  expect(cell('=KIND(TODAY())', {})).toBe('date');
  expect(cell('=KIND(TODAY())', { readings: { todayArgument: 'refused' } })).toMatchObject({
    error: '#ERROR!',
  });
});

test('SS-9 a formula that shows nothing, at the end of the data', () => {
  const workbook = { sheets: [{ name: 'S', rows: [['a', null, { formula: '=""' }]] }] };
  const body = 'return sheet.getDataRange().getA1Notation()';
  expect(probe(body, { workbook })).toBe('A1:C1');
  expect(probe(body, { workbook, readings: { emptyFormula: 'no content' } })).toBe('A1');
});

test('SS-44 what inserted columns take from the column before them', () => {
  const body = `
    sheet.getRange("A1:A9").setNumberFormat("@")
      .setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(["a"]).setAllowInvalid(false).build());
    sheet.insertColumnsAfter(1, 1);
    return [sheet.getRange("B2").getNumberFormat(), sheet.getRange("B2").getDataValidation() !== null];`;
  expect(probe(body)).toEqual(['@', false]);
  expect(probe(body, { readings: { insertedColumns: 'nothing' } })).not.toContain('@');
  expect(probe(body, { readings: { insertedColumns: 'formats and validations' } })).toEqual(['@', true]);
});

test('a dropdown that rejects everything else also refuses a script', () => {
  const body = `
    sheet.getRange("A1:A2")
      .setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(["a"]).setAllowInvalid(false).build());
    sheet.getRange("A1").setValue("a");
    sheet.getRange("A2").setValue("b");`;
  expect(() => probe(body)).toThrow('The data you entered in cell A2 violates the data validation rules');
});

test('RT-4 Intl, available or not', () => {
  const code = 'function HAS() { return typeof Intl; }';
  expect(createHost({ code }).callCustomFunction('HAS')).toBe('object');
  expect(createHost({ code, readings: { intl: 'missing' } }).callCustomFunction('HAS')).toBe('undefined');
});

test('FO-3 semicolons in formulas that scripts write', () => {
  const body =
    'sheet.getRange("A1").setFormula("=SUM(1;2)"); sheet.getRange("A2").setValue("=SUM(1;2)"); sheet.getRange("A3").setValue("=SUM(1,2)"); return sheet.getRange("A1:A3").getValues();';
  expect(probe(body)).toEqual([[3], [3], [3]]);
  expect(probe(body, { readings: { formulaSemicolons: 'refused' } })).toEqual([
    ['#ERROR!'],
    ['#ERROR!'],
    [3],
  ]);
});

test('FO-1 scripts write formulas in US notation in every locale', () => {
  const workbook = { locale: 'de_DE', sheets: [{ name: 'S', rows: [] }] };
  const body =
    'sheet.getRange("A1").setFormula("=SUM(1,2)"); return [sheet.getRange("A1").getValue(), sheet.getRange("A1").getFormula()];';
  expect(probe(body, { workbook })).toEqual([3, '=SUM(1,2)']);
});

test('the range of a rule on whole columns, read back', () => {
  const body = `
    sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule()
      .whenNumberGreaterThan(1).setBackground("#ff0000").setRanges([sheet.getRange("B:B")]).build()]);
    return sheet.getConditionalFormatRules()[0].getRanges()[0].getA1Notation();`;
  expect(probe(body)).toBe('B:B');
  expect(probe(body, { readings: { wholeColumnRules: 'with rows' } })).toBe('B1:B1000');
});

test('WR-6 a named range whose tab was deleted', () => {
  const body = `
    const gone = ss.insertSheet("Gone");
    ss.setNamedRange("LOST", gone.getRange("A1:B2"));
    ss.deleteSheet(gone);
    const seen = [ss.getRangeByName("LOST"), ss.getNamedRanges().length];
    try { ss.removeNamedRange("LOST"); } catch (fault) { seen.push("not removed"); }
    ss.setNamedRange("LOST", sheet.getRange("A1"));
    return seen.concat(ss.getRangeByName("LOST").getA1Notation());`;
  expect(probe(body)).toEqual([null, 0, 'not removed', 'A1']);
  expect(() => probe(body, { readings: { deadNames: 'refused' } })).toThrow(
    'is not a valid name for a range',
  );
});
