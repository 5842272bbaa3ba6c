// google.script.run: the values that it passes, in both directions (§5.2, C-200 to C-216, C-221).
import { createHost } from '../../../../host/node/create-host';

const host = createHost({
  code: `
    function echo(x) { return x; }
    function kind(x) { return x === null ? "null" : Array.isArray(x) ? (x instanceof Array) + " array" : typeof x; }
    function gives(what) { return make(what); }
    function make(what) {
      if (what === "date") return new Date();
      if (what === "date inside") return [[1, new Date()]];
      if (what === "date in object") return { a: { b: new Date() } };
      if (what === "undefined") return undefined;
      if (what === "Number") return new Number(1);
      if (what === "Map") return new Map();
      if (what === "RegExp") return /x/;
      if (what === "String") return new String("ab");
      if (what === "function") return function f() {};
      if (what === "Int8Array") return new Int8Array([5, 6]);
      if (what === "Uint8Array") return new Uint8Array([5]);
      if (what === "NaN") return [NaN, undefined];
      if (what === "sheet") return SpreadsheetApp.getActiveSheet();
    }
    function hidden_() {}
    function fails() { throw new Error("shown to the user"); }
    var object = { method: function () {} };`,
});

test.each([[1], ['a'], [true], [null], [[1, [2, 'x']]], [{ a: { b: [null] } }]])(
  '%j arrives and returns intact',
  (value) => {
    expect(host.run('echo', value)).toEqual(value);
  },
);

test("undefined arrives as null; arrays belong to the script's realm", () => {
  expect(host.run('kind', undefined)).toBe('null');
  expect(host.run('kind', [1])).toBe('true array');
});

test.each([
  [new Date(), 0],
  [[0, 1, 2, new Date()], 3],
  [() => 1, 0],
  [/x/, 0],
  [new Map(), 0],
  [new Set(), 0],
  [new Uint8Array(1), 0],
  [{ when: new Date() }, 'when'],
])('an illegal value from the page is refused and named: %p', (value, property) => {
  expect(() => host.run('echo', value)).toThrow(`Failed due to illegal value in property: ${property}`);
});

test.each([
  ['date', null],
  ['date inside', null],
  ['date in object', null],
  ['undefined', null],
  ['sheet', null],
  ['Number', {}],
  ['Map', {}],
  ['RegExp', {}],
  ['String', { 0: 'a', 1: 'b' }],
  ['Int8Array', { 0: 5, 1: 6 }],
  ['function', 'function f() {}'],
  ['NaN', [null, null]],
])('a result of %s arrives as %j', (what, expected) => {
  expect(host.run('gives', what)).toEqual(expected);
});

test('a Uint8Array is a server error', () => {
  expect(() => host.run('gives', 'Uint8Array')).toThrow("We're sorry, a server error occurred.");
});

test('UI-22 UI-23 the failure handler gets the message; UI-26 private and unknown names do not exist', () => {
  expect(() => host.run('fails')).toThrow('shown to the user');
  for (const name of ['hidden_', 'nothing', 'object.method']) {
    expect(() => host.run(name)).toThrow(`Script function not found: ${name}`);
  }
});
