// Custom functions in cells: CF-1 to CF-78.
import type { CellInput } from '../../../../host/api';
import { createHost } from '../../../../host/node/create-host';
import type { ProbeOptions } from '../../../support/probe';
import { probeHost } from '../../../support/probe';

function cell(formula: string, functions: string, rows: CellInput[][] = [], options: ProbeOptions = {}) {
  const host = probeHost('', {
    ...options,
    functions,
    workbook: {
      sheets: [
        { name: 'S', rows },
        { name: 'Out', rows: [[{ formula }]] },
      ],
      namedRanges: [{ name: 'TABLE', sheet: 'S', range: 'A:B' }],
    },
  });
  return host.sheet('Out').value('A1');
}

const shape = 'function SHAPE(...args) { return JSON.stringify(args); }';
const rows: CellInput[][] = [
  [1, 'a'],
  [null, true],
];

test('CF-11 to CF-20 a single cell is a scalar, a range rows of values, a blank an empty text', () => {
  expect(cell('=SHAPE(S!A1)', shape, rows)).toBe('[1]');
  expect(cell('=SHAPE(S!A1:B2)', shape, rows)).toBe('[[[1,"a"],["",true]]]');
  expect(cell('=SHAPE(S!A2)', shape, rows)).toBe('[""]');
  expect(cell('=SHAPE(10%;"x";TRUE;{1,2;3,4})', shape)).toBe('[0.1,"x",true,[[1,2],[3,4]]]');
});

test("CF-18 a date cell arrives as a Date of the script's own realm", () => {
  const code = 'function KIND(x) { return x instanceof Date ? x.toISOString() : typeof x; }';
  expect(cell('=KIND(S!A1)', code, [[{ date: '2026-07-02' }]])).toBe('2026-07-01T23:00:00.000Z');
});

test('CF-15 a one-cell range arrives under both possible readings', () => {
  expect(cell('=SHAPE(S!A1:A1)', shape, rows)).toBe('[1]');
  expect(cell('=SHAPE(S!A1:A1)', shape, rows, { readings: { oneCellRange: 'matrix' } })).toBe('[[[1]]]');
});

test('CF-21 CF-22 omitted arguments arrive under the possible readings', () => {
  const code =
    'function GIVEN(a, b, c, d) { return [a, b, c, d].map((x) => x === null ? "null" : typeof x).join(); }';
  expect(cell('=GIVEN(1;;3)', code)).toBe('number,undefined,number,undefined');
  expect(cell('=GIVEN(1;;3)', code, [], { readings: { omittedArgument: 'empty text' } })).toBe(
    'number,string,number,string',
  );
  expect(cell('=GIVEN(1;;3)', code, [], { readings: { omittedArgument: 'null' } })).toBe(
    'number,null,number,null',
  );
});

test('CF-23 an error cell as an argument arrives under both possible readings', () => {
  const data: CellInput[][] = [[{ formula: '=NA()' }]];
  expect(cell('=SHAPE(S!A1)', shape, data)).toBe('["#N/A"]');
  expect(cell('=SHAPE(S!A1)', shape, data, { readings: { errorArgument: 'not called' } })).toMatchObject({
    error: '#N/A',
  });
});

test('CF-26 NOW() and RAND() are refused as arguments, TODAY() is not (CF-27)', () => {
  expect(cell('=SHAPE(NOW())', shape)).toMatchObject({
    error: '#ERROR!',
    message: expect.stringContaining('not allowed to reference a cell with NOW()'),
  });
  expect(cell('=SHAPE(S!A1)', shape, [[{ formula: '=RAND()' }]])).toMatchObject({ error: '#ERROR!' });
  expect(cell('=SHAPE(TODAY())', shape)).toMatch(/^\["\d{4}-/);
});

test('CF-32 CF-35 arrays spill, and short rows are padded', () => {
  const host = probeHost('', {
    functions: 'function GRID() { return [[1, 2], [3]]; }',
    workbook: { sheets: [{ name: 'S', rows: [[{ formula: '=GRID()' }]] }] },
  });
  expect(host.sheet('S').values('A1:B2')).toEqual([
    [1, 2],
    [3, ''],
  ]);
});

test('CF-33 C-224 a blocked spill names the cell in the way', () => {
  const host = probeHost('', {
    functions: 'function GRID() { return [[1], [2]]; }',
    workbook: { sheets: [{ name: 'S', rows: [[{ formula: '=GRID()' }], ['here']] }] },
  });
  expect(host.sheet('S').value('A1')).toEqual({
    error: '#REF!',
    message: 'Array result was not expanded because it would overwrite data in A2.',
  });
});

test.each([
  ['return undefined', ''],
  ['return null', ''],
  ['return ""', ''],
  ['return []', ''],
  ['return NaN', { error: '#NUM!' }],
  ['return Infinity', { error: '#NUM!' }],
  ['return {}', { error: '#ERROR!' }],
  ['return "x".repeat(50001)', { error: '#ERROR!' }],
  ['return new Date(Date.UTC(2026, 6, 1, 23))', { date: '2026-07-02' }],
])('CF-36 to CF-42 %s', (body, expected) => {
  const seen = cell('=F()', `function F() { ${body}; }`);
  if (typeof expected === 'object') expect(seen).toMatchObject(expected);
  else expect(seen).toBe(expected);
});

test('CF-41 a thrown error is #ERROR! with its message, and IFERROR catches it', () => {
  const code = 'function BAD() { throw new Error("BAD: what is wrong"); }';
  expect(cell('=BAD()', code)).toEqual({ error: '#ERROR!', message: 'Error: BAD: what is wrong' });
  expect(cell('=IFERROR(BAD();"caught")', code)).toBe('caught');
});

test('CF-51 CF-54 the function is called again only when an argument changes', () => {
  const host = probeHost('PropertiesService.getDocumentProperties().setProperty("p", "2")', {
    functions: `function COUNTED(x) { return x + (PropertiesService.getDocumentProperties().getProperty("p") || ""); }`,
    workbook: {
      sheets: [
        { name: 'S', rows: [['a', { formula: '=COUNTED(A1)' }, { formula: '=COUNTED(A1)' }, 'other']] },
      ],
    },
  });
  const calls = () => host.customFunctionCalls.get('COUNTED');
  host.run('probe');
  host.sheet('S').type('D1', 'changed');
  host.sheet('S').insertColumns(1, 1);
  expect([host.sheet('S').value('C1'), calls()]).toEqual(['a', 1]);
  host.sheet('S').type('B1', 'b');
  expect([host.sheet('S').value('C1'), calls()]).toEqual(['b2', 2]);
});

test('CF-53 a named range as an argument recalculates, also for a later cell of whole columns', () => {
  const host = probeHost('', {
    functions: 'function TOTAL(rows) { return rows.reduce((sum, [a]) => sum + (Number(a) || 0), 0); }',
    workbook: {
      sheets: [
        { name: 'S', rows: [[1], [2]] },
        { name: 'Out', rows: [[{ formula: '=TOTAL(TABLE)' }]] },
      ],
      namedRanges: [{ name: 'TABLE', sheet: 'S', range: 'A:B' }],
    },
  });
  host.sheet('S').type('A500', '10');
  expect(host.sheet('Out').value('A1')).toBe(13);
});

test('CF-61 names match in any case; private and built-in names are not available', () => {
  expect(cell('=shape(1)', shape)).toBe('[1]');
  expect(cell('=hidden_(1)', 'function hidden_(x) { return x; }')).toMatchObject({
    error: expect.any(String),
  });
  expect(cell('=SUM(1;2)', 'function SUM() { return "mine"; }')).toBe(3);
});

test('CF-4 CF-5 a custom function reads the sheet, but may not write it nor show anything', () => {
  const read = 'function READS() { return SpreadsheetApp.getActiveSheet().getRange("A2").getValue(); }';
  const host = probeHost('', { functions: read, workbook: { sheets: [{ name: 'S', rows: [[], [7]] }] } });
  host.sheet('S').type('B1', '=READS()');
  expect(host.sheet('S').value('B1')).toBe(7);
  const writes = 'function WRITES() { SpreadsheetApp.getActiveSheet().getRange("A1").setValue(1); }';
  expect(cell('=WRITES()', writes)).toMatchObject({
    message: expect.stringContaining('permission to call setValue'),
  });
  expect(cell('=UI()', 'function UI() { SpreadsheetApp.getUi(); }')).toMatchObject({ error: '#ERROR!' });
});

test('CF-6 inside a custom function the active range is the calling cell', () => {
  const code = 'function WHERE() { return SpreadsheetApp.getActiveRange().getA1Notation(); }';
  const host = probeHost('', { functions: code });
  host.sheet('Sheet1').type('C5', '=WHERE()');
  expect(host.sheet('Sheet1').value('C5')).toBe('C5');
});

test('CF-9 global code that a cell may not run breaks every custom function', () => {
  const code = 'SpreadsheetApp.getUi(); function CLEAN() { return 1; }';
  const host = createHost({ code });
  host.sheet('Sheet1').type('A1', '=CLEAN()');
  expect(host.sheet('Sheet1').value('A1')).toMatchObject({ error: '#ERROR!' });
});

test('CF-13 C-223 ARRAYFORMULA passes whole arrays in one call', () => {
  expect(cell('=ARRAYFORMULA(SHAPE(S!A1:B2))', shape, rows)).toBe('[[[1,"a"],["",true]]]');
});

test("TODAY() follows the host's clock in the zone of the spreadsheet, past midnight too", () => {
  let now = new Date('2026-03-01T23:30:00Z');
  const host = createHost({
    code: '',
    now: () => now,
    workbook: { sheets: [{ name: 'S', rows: [[{ formula: '=TODAY()' }]] }], timeZone: 'Asia/Tokyo' },
  });
  expect(host.sheet('S').value('A1')).toEqual({ date: '2026-03-02' });
  now = new Date('2026-03-02T16:00:00Z');
  expect(host.sheet('S').value('A1')).toEqual({ date: '2026-03-03' });
});

test('callCustomFunction calls without a cell and without caching', () => {
  const host = createHost({
    code: 'function TWICE(rows) { return rows.map((row) => row.map((x) => x + x)); }',
  });
  expect(
    host.callCustomFunction('TWICE', [
      [1, 2],
      [3, 'a'],
    ]),
  ).toEqual([
    [2, 4],
    [6, 'aa'],
  ]);
  host.callCustomFunction('TWICE', [
    [1, 2],
    [3, 'a'],
  ]);
  expect(host.customFunctionCalls.get('TWICE')).toBe(2);
});

test('two hosts in one process keep their functions and results separate', () => {
  const one = createHost({ code: 'function WHO() { return "one"; } function ONLY() { return 1; }' });
  const two = createHost({ code: 'function WHO() { return "two"; }' });
  for (const host of [one, two]) {
    host.sheet('Sheet1').type('A1', '=WHO()');
    host.sheet('Sheet1').type('A2', '=ONLY()');
  }
  expect([one.sheet('Sheet1').value('A1'), two.sheet('Sheet1').value('A1')]).toEqual(['one', 'two']);
  expect(two.sheet('Sheet1').value('A2')).toMatchObject({ error: '#NAME?' });
});

test('CF-2 a lock taken by a custom function is released', () => {
  const host = createHost({ code: 'function LOCKS() { return LockService.getDocumentLock().tryLock(1); }' });
  host.sheet('Sheet1').type('A1', '=LOCKS()');
  expect([host.sheet('Sheet1').value('A1'), host.documentLocked()]).toEqual([true, false]);
});
