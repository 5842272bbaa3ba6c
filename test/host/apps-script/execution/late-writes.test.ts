// Where refused writes surface, and which reads are answered from memory (WR-1 to WR-5), both ways.
import { type ProbeOptions, probe, probeHost } from '../../../support/probe';

const LATE: ProbeOptions = { readings: { writeFaults: 'late' } };
const LIST = `sheet.getRange("A1").setDataValidation(
  SpreadsheetApp.newDataValidation().requireValueInList(["a"]).setAllowInvalid(false).build());`;
const VIOLATION = 'violates the data validation rules';

test('WR-2 a refused write is reported at the call', () => {
  const body = `${LIST} try { sheet.getRange("A1").setValue("b"); } catch (fault) { return "at the call"; }`;
  expect(probe(body)).toBe('at the call');
});

test('WR-2 or at the next read, and only once', () => {
  const body = `${LIST} sheet.getRange("A1").setValue("b");
    try { sheet.getRange("C1").getValue(); } catch (fault) { return [String(fault), sheet.getRange("A1").getValue()]; }`;
  expect(probe(body, LATE)).toEqual([expect.stringContaining(VIOLATION), '']);
});

test('WR-3 or at flush', () => {
  const body = `${LIST} sheet.getRange("A1").setValue("b");
    try { SpreadsheetApp.flush(); } catch (fault) { return String(fault); }`;
  expect(probe(body, LATE)).toContain(VIOLATION);
});

test('WR-2 or at the end of the run', () => {
  const host = probeHost(`${LIST} sheet.getRange("A1").setValue("b");`, LATE);
  expect(() => host.run('probe')).toThrow(VIOLATION);
});

test('WR-1 the writes after a refused one in the same batch are lost; those after a flush go through', () => {
  const body = `${LIST} sheet.getRange("B1").setValue(1); sheet.getRange("A1").setValue("b"); sheet.getRange("C1").setValue(3);
    try { SpreadsheetApp.flush(); } catch (fault) { sheet.getRange("D1").setValue(4); }
    return sheet.getRange("A1:D1").getValues()[0];`;
  expect(probe(body, LATE)).toEqual(['', 1, '', 4]);
});

test('wrong arguments are refused at the call in any case', () => {
  const body = 'try { sheet.getRange("A1:B1").setValues([[1]]); } catch (fault) { return "at the call"; }';
  expect(probe(body, LATE)).toBe('at the call');
});

test('a planned fault of a write comes late, too', () => {
  const host = probeHost(
    'sheet.getRange("A1").setValue(1); sheet.getRange("A1").setBackground("red"); sheet.getRange("A1").getValue();',
    LATE,
  );
  host.serviceCalls.failAt(3, 'planned');
  expect(() => host.run('probe')).toThrow('planned');
  expect(host.serviceCalls.log).toEqual([
    'Spreadsheet.getSheets',
    'Range.setValue',
    'Range.setBackground',
    'Range.getValue',
  ]);
});

describe('WR-4 a colleague edits between two reads', () => {
  const between = (write: string, options: ProbeOptions) => {
    const host = probeHost(
      `const first = sheet.getRange("A1").getValue(); ${write}
       return [first, sheet.getRange("A1").getValue()];`,
      { workbook: { sheets: [{ name: 'S', rows: [['old']] }] }, ...options },
    );
    host.serviceCalls.at(3, () => host.sheet('S').type('A1', 'new'));
    return host.run('probe');
  };
  const CACHED: ProbeOptions = { readings: { repeatedRead: 'cached' } };

  test('the second read sees the edit', () => expect(between('', {})).toEqual(['old', 'new']));
  test('or it does not', () => expect(between('', CACHED)).toEqual(['old', 'old']));
  test('but after a write it does', () =>
    expect(between('sheet.getRange("Z9").setNote("x");', CACHED)).toEqual(['old', 'new']));
});
