// Reading and writing values: SS-1 to SS-36 and the C-cases about values.
import { probe, probeHost } from '../../../support/probe';

const workbook = {
  sheets: [
    {
      name: 'Data',
      rows: [
        ['Name', 'ARR', 'Since', 'Share'],
        ['Acme', 18136, { date: '2026-01-02' }, { number: 0.125, format: '0.0%' }],
        ['Bolt', { formula: '=1/0' }, null, true],
      ],
    },
  ],
};

test('SS-1 getValues gives numbers, booleans, texts, and an empty text for blank', () => {
  expect(probe('return sheet.getRange("A2:D3").getValues().map(String)', { workbook })).toHaveLength(2);
  expect(probe('return sheet.getRange("A3:D3").getValues()[0][2]', { workbook })).toBe('');
  expect(probe('return sheet.getRange("D3").getValue()', { workbook })).toBe(true);
});

test('SS-2 getDisplayValues returns the displayed text, getFormulas an empty text for cells without a formula', () => {
  expect(probe('return sheet.getRange("A2:D2").getDisplayValues()', { workbook })).toEqual([
    ['Acme', '18136', '1/2/2026', '12.5%'],
  ]);
  expect(probe('return sheet.getRange("A3:B3").getFormulas()', { workbook })).toEqual([['', '=1/0']]);
});

test('SS-4 a cell is a Date because of its number format', () => {
  const body = `
    sheet.getRange("F1").setValue(45000).setNumberFormat("yyyy-MM-dd");
    const before = sheet.getRange("F1").getValue() instanceof Date;
    sheet.getRange("F1").clearContent().setValue(45001);
    return [before, sheet.getRange("F1").getValue() instanceof Date, sheet.getRange("F1").getNumberFormat()];`;
  expect(probe(body, { workbook })).toEqual([true, true, 'yyyy-MM-dd']);
});

test('SS-7 error cells come back as their text', () => {
  expect(probe('return sheet.getRange("B3").getValue()', { workbook })).toBe('#DIV/0!');
  expect(
    probe('sheet.getRange("F1").setValue("#N/A"); return sheet.getRange("F1").getValue()', { workbook }),
  ).toBe('#N/A');
});

test('SS-9 the last row is the last with content; a formula that gives an empty text is content, a format is not', () => {
  const body = `
    sheet.getRange("A10").setBackground("#ff0000");
    const first = [sheet.getLastRow(), sheet.getLastColumn()];
    sheet.getRange("A8").setFormula('=""');
    return [first, sheet.getLastRow(), sheet.getDataRange().getA1Notation()];`;
  expect(probe(body, { workbook })).toEqual([[3, 4], 8, 'A1:D8']);
});

test('SS-10 an empty sheet has no last row, and its data range is A1', () => {
  const body =
    'return [sheet.getLastRow(), sheet.getDataRange().getA1Notation(), sheet.getDataRange().getValues()]';
  expect(probe(body)).toEqual([0, 'A1', [['']]]);
});

test('SS-11 C-018 isBlank covers the whole range', () => {
  expect(
    probe('return [sheet.getRange("F1:G9").isBlank(), sheet.getRange("C3:D3").isBlank()]', { workbook }),
  ).toEqual([true, false]);
});

test.each([
  ['0012', 12, ''],
  ['1,234.5', 1234.5, '#,##0.00'],
  ['10%', 0.1, '0%'],
  ['$3', 3, '$#,##0'],
  ['(300)', -300, ''],
  ['-5', -5, ''],
  ['TRUE', true, ''],
  ['18 Mar', { date: '2026-03-18' }, 'd mmm'],
  ['2026-10-02', { date: '2026-10-02' }, 'yyyy-mm-dd'],
  ['1/2', { date: '2026-01-02' }, 'm/d'],
  ['1/15/2024 13:30', { date: '2024-01-15T13:30' }, 'm/d/yyyy hh:mm'],
  ['0:50', { date: '1899-12-30T00:50' }, 'hh:mm'],
  ['2026-10-02T08:00:00+02:00', '2026-10-02T08:00:00+02:00', ''],
  ['2026-02-30', '2026-02-30', ''],
  ['12-15 seats', '12-15 seats', ''],
  ['75E01264', '75E01264', ''],
  ['1.2.3', '1.2.3', ''],
  ['-', '-', ''],
  ['abc 10:00', 'abc 10:00', ''],
])('SS-22 setValue parses %j as typed', (text, expected, format) => {
  const host = probeHost('sheet.getRange("A1").setValue(given)', {
    now: () => new Date('2026-03-01T12:00:00Z'),
  });
  host.run('probe', text);
  expect(host.sheet('Sheet1').value('A1')).toEqual(expected);
  expect(host.sheet('Sheet1').numberFormat('A1')).toBe(format);
});

test('SS-23 an apostrophe keeps text as text, and does not come back', () => {
  const body = `
    sheet.getRange("A1:A3").setValues([["'0042"], ["'=A9"], ["'TRUE"]]);
    return [sheet.getRange("A1:A3").getValues(), sheet.getRange("A1:A3").getFormulas()];`;
  expect(probe(body)).toEqual([
    [['0042'], ['=A9'], ['TRUE']],
    [[''], [''], ['']],
  ]);
});

test('SS-23 under the format "@" nothing is parsed, not even a leading equals sign', () => {
  const body = `
    sheet.getRange("A1:A3").setNumberFormat("@").setValues([["0:50"], ["=1+1"], ["0042"]]);
    return [sheet.getRange("A1:A3").getValues(), sheet.getRange("A1:A3").getDisplayValues(), sheet.getRange("A2").getFormula()];`;
  const texts = [['0:50'], ['=1+1'], ['0042']];
  expect(probe(body)).toEqual([texts, texts, '']);
});

test('SS-24 C-037 the round trip of setValues and getValues is not the identity', () => {
  const body = `
    const range = sheet.getRange("A1:B1");
    range.setValues([["'001", "=1+1"]]);
    range.setValues(range.getValues());
    return [range.getValues(), range.getFormulas()];`;
  expect(probe(body)).toEqual([[[1, 2]], [['', '']]]);
});

test('SS-25 a text that begins with an equals sign is a formula; one with a plus before a cell may be (unconfirmed)', () => {
  const body = `
    sheet.getRange("A1:A2").setValues([["=1+2"], ["+B1"]]);
    return sheet.getRange("A1:A2").getFormulas();`;
  expect(probe(body)).toEqual([['=1+2'], ['=B1']]);
});

test('SS-26 RT-9 null, undefined and an empty text clear the cell', () => {
  const body = `
    sheet.getRange("A2:C2").setValues([[null, undefined, ""]]);
    return sheet.getRange("A2:C2").isBlank();`;
  expect(probe(body, { workbook })).toBe(true);
});

test("SS-28 setValues of another shape throws Google's words", () => {
  expect(() => probe('sheet.getRange("A1:B2").setValues([[1, 2]])')).toThrow(
    'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
  );
  expect(() => probe('sheet.getRange("A1:B2").setValues([[1, 2], [3]])')).toThrow(
    'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
  );
});

test('SS-29 a wrong type throws with the Java names of the arguments', () => {
  expect(() => probe('sheet.getRange("A1").setValues("x")')).toThrow(
    "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues.",
  );
});

test('SS-31 setFormulas adds the missing equals sign', () => {
  expect(probe('sheet.getRange("A1").setFormulas([["1+1"]]); return sheet.getRange("A1").getFormula()')).toBe(
    '=1+1',
  );
});

test('SS-32 a cell holds 50,000 characters at most', () => {
  expect(() => probe('sheet.getRange("A1").setValue("x".repeat(50001))')).toThrow(
    'Your input contains more than the maximum of 50000 characters in a single cell.',
  );
});

test('C-021 numbers, texts and booleans are read back as written', () => {
  const body = `
    const rows = [[1, 0.1 + 0.2, 1e21, 1.5e-7], ["a", "b c", true, false]];
    sheet.getRange("A1:D2").setValues(rows);
    return JSON.stringify(sheet.getRange("A1:D2").getValues()) === JSON.stringify(rows);`;
  expect(probe(body)).toBe(true);
});

test('C-051 a formula is calculated at once, and ";" separates its arguments in any locale', () => {
  const body = `
    sheet.getRange("A1:A2").setValues([[2], ['=SUM(A1;{1;2};LEN("a;b"))']]);
    return [sheet.getRange("A2").getValue(), sheet.getRange("A2").getFormula()];`;
  expect(probe(body)).toEqual([8, '=SUM(A1,{1;2},LEN("a;b"))']);
});

test('text that looks like a link or an error stays that text', () => {
  const rows = [['[a](b)', '#N/A', 'https://example.com', "'quoted", '=x', '0042', ' 7 ']];
  const host = probeHost('return sheet.getRange("A1:G1").getValues()', {
    workbook: { sheets: [{ name: 'S', rows }] },
  });
  expect(host.run('probe')).toEqual(rows);
  expect(host.sheet('S').values('A1:G1')).toEqual(rows);
});

test('SS-23 a new number format changes no value: text stays text when set to "@" and back', () => {
  const body = `
    const cell = sheet.getRange("A1");
    cell.setValue("'0042");
    const seen = ["@", "0.0", "@"].map((format) => cell.setNumberFormat(format).getValue() + cell.getDisplayValue());
    return [...seen, cell.clearFormat().getValue()];`;
  expect(probe(body)).toEqual(['00420042', '00420042', '00420042', '0042']);
});

test('SS-30 C-050 one formula over several cells moves its relative references', () => {
  const body = 'return sheet.getRange("C1:D2").setFormula("=A1*$B$1").getFormulas()';
  expect(probe(body)).toEqual([
    ['=A1*$B$1', '=B1*$B$1'],
    ['=A2*$B$1', '=B2*$B$1'],
  ]);
});
