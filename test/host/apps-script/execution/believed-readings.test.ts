// What is only believed of Google, played both ways by the host: each switch does what it says.
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

test('a list to choose from that rejects everything else refuses a script too', () => {
  const body = `
    sheet.getRange("A1:A2")
      .setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(["a"]).setAllowInvalid(false).build());
    sheet.getRange("A1").setValue("a");
    sheet.getRange("A2").setValue("b");`;
  expect(() => probe(body)).toThrow('The data you entered in cell A2 violates the data validation rules');
});

test('RT-4 Intl, there or not', () => {
  const code = 'function HAS() { return typeof Intl; }';
  expect(createHost({ code }).callCustomFunction('HAS')).toBe('object');
  expect(createHost({ code, readings: { intl: 'missing' } }).callCustomFunction('HAS')).toBe('undefined');
});
