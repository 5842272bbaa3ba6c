// A written file is read back unchanged: values, formulas, formats, sizes, panes, rules and names.
import fc from 'fast-check';
import type { FileValue, WorkbookFile } from '../../../../host/formats/xlsx/workbook-file';
import { xlsxBytes } from '../../../../host/formats/xlsx/write-xlsx';
import { cell, read, sheet, workbook } from '../../../support/workbooks';

const again = (file: WorkbookFile): WorkbookFile => read(xlsxBytes(file));
const valuesAgain = (values: readonly FileValue[]) =>
  again(
    workbook([sheet({ cells: values.map((value, row) => cell(row, 0, { value })) })]),
  ).sheets[0]?.cells.map(({ value }) => value);

describe('values', () => {
  it.each<readonly [string, FileValue]>([
    ['a text', 'Acme'],
    ['a text that looks like a number', '0042'],
    ['a text that looks like a date', '1/2/2026'],
    ['a text that looks like a formula', '=cmd|calc'],
    ['a text that begins with an apostrophe', "'quoted"],
    ['the word TRUE', 'TRUE'],
    ['markup', '<img src=x onerror=alert(1)> & "quotes"'],
    ['spaces around', '  two  '],
    ['lines', 'one\ntwo\r\nthree'],
    ['a tab', 'one\ttwo'],
    ['a control character', 'bell\u0007'],
    ['what looks like an escape', '_x0041_'],
    ['letters from everywhere', 'Größe 顧客 العميل 👩‍💻'],
    ['10,000 characters', 'x'.repeat(10_000)],
    ['an integer', 42],
    ['a fraction', 0.1],
    ['all digits', 31 / 6],
    ['a very small number', 5e-324],
    ['a very large number', 1.7976931348623157e308],
    ['a negative number', -12.5],
    ['yes', true],
    ['no', false],
    ['an error', { error: '#N/A' }],
  ])('keeps %s', (_, value) => {
    expect(valuesAgain([value])).toEqual([value]);
  });

  it('keeps any text and any number', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 });
    const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((one) => one + 0);
    fc.assert(
      fc.property(fc.array(fc.oneof(text, number), { minLength: 1 }), (values) => {
        expect(valuesAgain(values)).toEqual(values.map((value) => (Object.is(value, -0) ? 0 : value)));
      }),
      { numRuns: 60 },
    );
  });

  it('cuts a text at the length that Excel allows', () => {
    expect(valuesAgain(['x'.repeat(40_000)])).toEqual(['x'.repeat(32_767)]);
  });

  it('writes our own error as one that files allow', () => {
    expect(valuesAgain([{ error: '#ERROR!' }])).toEqual([{ error: '#VALUE!' }]);
  });
});

describe('a whole workbook', () => {
  const styles = [
    { format: '', look: {} },
    { format: 'yyyy-mm-dd', look: {} },
    { format: '0%', look: { bold: true, italic: true, underline: true, strikethrough: true } },
    {
      format: '$#,##0.00',
      look: {
        fillColor: '#fce8b2',
        textColor: '#a61c00',
        fontSize: 14,
        align: 'center' as const,
        verticalAlign: 'middle' as const,
        wrapping: 'wrap' as const,
      },
    },
    { format: '@', look: { borders: { top: { style: 'thick' as const, color: '#b7e1cd' } } } },
  ];
  const accounts = sheet({
    name: "A & B's <tab>",
    cells: [
      cell(0, 0, { value: 'Account' }),
      cell(0, 1, { value: 46_297, style: 1 }),
      cell(1, 0, { value: 0.5, style: 2 }),
      cell(1, 1, { value: 12.5, formula: '=A2*25', style: 3 }),
      cell(2, 0, { value: '0042', style: 4 }),
      cell(2, 1, { style: 3 }),
      cell(3, 0, { value: 1, formula: '=SEQUENCE(2)', spillsOver: 'A4:A5' }),
      cell(4, 0, { value: 2, isSpilled: true }),
    ],
    columns: new Map([
      [0, { size: 190, isHidden: false }],
      [1, { size: 96, isHidden: true }],
    ]),
    rows: new Map([
      [1, { size: 40, isHidden: false }],
      [4, { size: null, isHidden: true }],
    ]),
    frozenRows: 1,
    frozenColumns: 1,
    merges: ['A1:A2'],
    showsGrid: false,
    color: '#b7e1cd',
    rules: [
      {
        kind: 'test',
        ranges: ['A2:B5'],
        operator: 'customFormula',
        values: ['=($B2="Watch")*(N("customer-health")=0)'],
        look: { fillColor: '#fce8b2' },
      },
      {
        kind: 'test',
        ranges: ['A1:A5', 'B1:B5'],
        operator: 'isBetween',
        values: ['1', '=B1'],
        look: { bold: true },
      },
      {
        kind: 'test',
        ranges: ['A1:A5'],
        operator: 'isEqual',
        values: ['At "risk"'],
        look: { textColor: '#ff0000' },
      },
      { kind: 'test', ranges: ['A1:A5'], operator: 'containsText', values: ['7'], look: { italic: true } },
      { kind: 'test', ranges: ['A1:A5'], operator: 'isNotEmpty', values: [], look: { strikethrough: true } },
      {
        kind: 'scale',
        ranges: ['A1:A5'],
        points: [
          { type: 'extreme', value: '', color: '#ff0000' },
          { type: 'percentile', value: '50', color: '#ffffff' },
          { type: 'number', value: '100', color: '#00ff00' },
        ],
      },
    ],
  });
  const file: WorkbookFile = {
    sheets: [
      sheet({
        name: 'Hidden',
        isHidden: true,
        cells: [cell(0, 0, { value: 1 })],
        columns: new Map([[0, { size: 96, isHidden: false }]]),
      }),
      accounts,
    ],
    styles,
    names: [
      { name: 'SCORECARD', range: "'Health Scorecard'!A:N" },
      { name: 'One', range: 'Hidden!A1:B2' },
      { name: 'Open', range: 'Hidden!B2:C' },
    ],
    activeSheet: 1,
  };

  it('is unchanged', () => {
    expect(again(file)).toEqual({ ...file, wantsCalculation: true });
  });

  it('gives the same bytes each time', () => {
    expect(xlsxBytes(file)).toEqual(xlsxBytes(file));
  });

  it('leaves the first rule the first', () => {
    expect(
      again(file).sheets[1]?.rules.map((rule) => (rule.kind === 'test' ? rule.operator : rule.kind)),
    ).toEqual(['customFormula', 'isBetween', 'isEqual', 'containsText', 'isNotEmpty', 'scale']);
  });

  it('shortens names of tabs to 31 letters, in formulas too', () => {
    const long = 'Accounts of the whole northern region';
    const cut = again({
      ...workbook([
        sheet({ name: long, cells: [cell(0, 0, { value: 1, formula: `='${long}'!B1` })] }),
        sheet({ name: `${long} 2` }),
      ]),
      names: [{ name: 'All', range: `'${long}'!A1:B2` }],
    });
    expect(cut.sheets.map(({ name }) => name)).toEqual([long.slice(0, 31), `${long.slice(0, 29)} 2`]);
    expect(cut.sheets[0]?.cells[0]?.formula).toBe(`='${long.slice(0, 31)}'!B1`);
    expect(cut.names[0]?.range).toBe(`'${long.slice(0, 31)}'!A1:B2`);
  });
});
