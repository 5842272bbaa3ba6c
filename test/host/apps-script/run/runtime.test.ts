// The script's runtime: RT-1 to RT-23, what exists and what does not.
import { createHost } from '../../../../host/node/create-host';
import { probe, probeHost } from '../../../support/probe';

test.each([
  'setTimeout',
  'setInterval',
  'fetch',
  'URL',
  'URLSearchParams',
  'TextEncoder',
  'structuredClone',
  'queueMicrotask',
  'window',
  'document',
  'process',
  'Buffer',
  'performance',
  'crypto',
  'atob',
  'navigator',
  'require',
  'module',
])('RT-1 %s does not exist', (name) => {
  expect(probe(`return typeof ${name}`)).toBe('undefined');
});

test('RT-5 globalThis, console, Logger and Intl exist; eval does not work', () => {
  expect(probe('return [typeof globalThis, typeof console.log, typeof Logger.log, typeof Intl]')).toEqual([
    'object',
    'function',
    'function',
    'object',
  ]);
  expect(() => probe('return new Function("return 1")()')).toThrow('Code generation from strings disallowed');
});

test.each([
  ['class A { x = 1 }', 'class fields'],
  ['class A { #x() {} }', 'private members'],
  ['const a = 10n;', 'BigInt literals'],
  ['const a = globalThis?.b;', 'optional chaining'],
  ['const a = null ?? 1;', 'nullish coalescing'],
  ['import x from "y";', 'modules'],
])('§2.1 %s is refused: %s', (code) => {
  expect(() => createHost({ code })).toThrow('The bundle is not ES2019, so Google may refuse it');
});

test('RT-8 C-092 enums have a name, an order, and JSON that is the name', () => {
  const body = `
    const W = SpreadsheetApp.WrapStrategy;
    return [String(W.WRAP), W.WRAP.name(), W.OVERFLOW.ordinal(), W.WRAP.compareTo(W.WRAP), JSON.stringify(W.CLIP)];`;
  expect(probe(body)).toEqual(['WRAP', 'WRAP', 1, 0, '"CLIP"']);
});

test("RT-11 service errors are Exceptions of the script's realm", () => {
  const body = `
    try { sheet.getRange("A1:B1").setValues([[1]]); } catch (e) { return [e instanceof Error, e.name, String(e).slice(0, 21)]; }`;
  expect(probe(body)).toEqual([true, 'Exception', 'Exception: The number']);
});

test('RT-21 C-222 of two functions with one name the later wins', () => {
  const host = createHost({ code: 'function f() { return 1; } function f() { return 2; }' });
  expect([host.functions, host.run('f')]).toEqual([['f'], 2]);
});

test('RT-22 every execution starts fresh', () => {
  const host = createHost({ code: 'let n = 0; function count() { n += 1; return n; }' });
  expect([host.run('count'), host.run('count')]).toEqual([1, 1]);
});

test('§2.3 only statically declared functions are callable', () => {
  const host = createHost({
    code: 'function stub() {} globalThis.stub = () => "real"; globalThis.ghost = () => 1;',
  });
  expect(host.functions).toEqual(['stub']);
  expect(host.run('stub')).toBe('real');
  expect(() => host.run('ghost')).toThrow('Script function not found: ghost');
});

test("arrays and dates from services belong to the script's realm", () => {
  const body = `
    sheet.getRange("A1").setValue(new Date());
    const rows = sheet.getDataRange().getValues();
    return [rows instanceof Array, rows[0] instanceof Array, rows[0][0] instanceof Date, Object.getPrototypeOf(rows) === Array.prototype];`;
  expect(probe(body)).toEqual([true, true, true, true]);
});

test("new Date(), Date.now() and Date() follow the host's clock; sleep moves it", () => {
  const body = `
    const start = [new Date().toISOString(), Date.now() === new Date().getTime(), new Date(0).getTime(), typeof Date()];
    Utilities.sleep(60000);
    return [...start, new Date().toISOString(), new Date() instanceof Date, Date.UTC(2026, 0, 1), new Date().constructor === Date];`;
  const now = () => new Date('2026-03-01T12:00:00Z');
  expect(probe(body, { now })).toEqual([
    '2026-03-01T12:00:00.000Z',
    true,
    0,
    'string',
    '2026-03-01T12:01:00.000Z',
    true,
    1767225600000,
    true,
  ]);
});

test('an unknown member reports its name', () => {
  expect(() => probe('sheet.getPivotTables()')).toThrow('Sheet.getPivotTables is not in the local host');
  expect(() => probe('SpreadsheetApp.openById("x")')).toThrow(
    'SpreadsheetApp.openById is not in the local host',
  );
  expect(() => probe('GmailApp.getDrafts()')).toThrow('GmailApp is not defined');
});

test("console and Logger reach the host's log", () => {
  const lines: string[] = [];
  probe('console.log("a", 1); Logger.log("b")', { log: (line) => lines.push(line) });
  expect(lines).toEqual(['a 1', 'b']);
});

test("an uncaught error becomes an Error of the test's realm", () => {
  const host = probeHost('throw new TypeError("odd")');
  expect(() => host.run('probe')).toThrow(new Error('odd'));
});
