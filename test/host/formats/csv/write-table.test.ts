// A table is written back with our columns; without them it is the file, byte for byte.
import fc from 'fast-check';
import type { ColumnOrigin } from '../../../../host/formats/csv/align-columns';
import { writeTable } from '../../../../host/formats/csv/write-table';
import { tableOf } from '../../../support/read-csv';

const file = (column: number): ColumnOrigin => ({ from: 'file', column });
const added = (column: number): ColumnOrigin => ({ from: 'ours', column, replaces: null });
const replacing = (column: number): ColumnOrigin => ({ from: 'ours', column, replaces: column });

const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8');

function write(text: string, layout: readonly ColumnOrigin[], ours: Record<number, string[]>): string {
  return textOf(
    writeTable(
      tableOf(text),
      layout,
      (row, column) =>
        ours[row]?.[layout.findIndex((o) => o.from === 'ours' && o.column === column) - firstOurs(layout)] ??
        '',
    ),
  );
}

function firstOurs(layout: readonly ColumnOrigin[]): number {
  return layout.findIndex((origin) => origin.from === 'ours');
}

describe('writeTable', () => {
  const append = [file(0), file(1), added(2), added(3)];

  it('adds columns on the right and keeps each line end', () => {
    expect(write('A,B\r\n"1",  2\n3,4', append, { 0: ['S', 'T'], 1: ['70', 'x, y'], 2: ['5', ''] })).toBe(
      'A,B,S,T\r\n"1",  2,70,"x, y"\n3,4,5,',
    );
  });

  it('pads a short row only where one of our cells is', () => {
    expect(write('A,B\nAcme\n\nTotal\n', append, { 0: ['S', 'T'], 1: ['70', 'u'] })).toBe(
      'A,B,S,T\nAcme,,70,u\n\nTotal\n',
    );
  });

  it('keeps the byte order mark and the separator', () => {
    expect(write('\ufeffA;B\n1;2\n', append, { 0: ['S', 'T'], 1: ['7,5', 'a;b'] })).toBe(
      '\ufeffA;B;S;T\n1;2;7,5;"a;b"\n',
    );
  });

  it('quotes what would be misread', () => {
    const cells = ['say "hi"', 'two\nlines'];
    expect(write('A,B\n1,2\n', append, { 0: cells, 1: [' x', 'y '] })).toBe(
      'A,B,"say ""hi""","two\nlines"\n1,2," x","y "\n',
    );
  });

  it('moves everything to the right of an inserted column, in every row', () => {
    const layout = [file(0), added(1), file(1)];
    expect(write('note,x\nA,B\n1,2\n3\n', layout, { 1: ['S'], 2: ['7'] })).toBe('note,,x\nA,S,B\n1,7,2\n3\n');
  });

  it('overwrites columns of an earlier run in place, and leaves equal cells alone', () => {
    const layout = [file(0), replacing(1), replacing(2), file(3)];
    expect(
      write('A,S,T,B\n1,"70","u",2\n3,4,v,5\n', layout, { 0: ['S', 'T'], 1: ['70', 'w'], 2: ['', 'v'] }),
    ).toBe('A,S,T,B\n1,"70",w,2\n3,,v,5\n');
  });
});

/** A cell as it is in a file: bare, quoted, or with a stray quote. */
const rawCell = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.string({
      unit: fc.constantFrom('a', 'Z', '0', '7', '.', ' ', 'ä', '語', '😀', "'", '-'),
      maxLength: 6,
    }),
  },
  {
    weight: 2,
    arbitrary: fc
      .string({ unit: fc.constantFrom('a', ',', ';', '\t', '\n', '\r', '""', 'é', ' '), maxLength: 6 })
      .map((text) => `"${text}"`),
  },
  { weight: 1, arbitrary: fc.constantFrom('5" x', '"Big" Joe', '""', '"a"" b" c', 'x"', "'=1") },
);

const generatedFile = fc.record({
  separator: fc.constantFrom(',', ';', '\t'),
  bom: fc.boolean(),
  columns: fc.integer({ min: 2, max: 4 }),
  rows: fc.array(
    fc.record({
      cells: fc.array(rawCell, { minLength: 1, maxLength: 4 }),
      end: fc.constantFrom('\n', '\r\n'),
    }),
    { minLength: 1, maxLength: 6 },
  ),
  lastEnd: fc.constantFrom('', '\n', '\r\n'),
  ours: fc.array(fc.tuple(fc.string({ maxLength: 5 }), fc.string({ maxLength: 5 })), {
    minLength: 8,
    maxLength: 8,
  }),
  others: fc.array(fc.tuple(fc.string({ maxLength: 5 }), fc.string({ maxLength: 5 })), {
    minLength: 8,
    maxLength: 8,
  }),
  at: fc.integer({ min: 1, max: 4 }),
});

describe('writeTable, on any file', () => {
  const parts = ({
    separator,
    bom,
    columns,
    rows,
    lastEnd,
  }: typeof generatedFile extends fc.Arbitrary<infer F> ? F : never) => {
    const heading = { cells: Array.from({ length: columns }, (_, index) => `Heading ${index}`), end: '\n' };
    const all = [heading, heading, ...rows].map((row, index, list) => ({
      cells: row.cells,
      end: index === list.length - 1 ? lastEnd : row.end,
    }));
    const last = all.at(-1);
    // A last line without text and line end is not a line.
    if (last && last.end === '' && last.cells.join('') === '') last.end = '\n';
    const width = Math.max(...all.map((row) => row.cells.length));
    const text = (bom ? '\ufeff' : '') + all.map((row) => row.cells.join(separator) + row.end).join('');
    return { all, width, text };
  };
  const quotedCell = (text: string, separator: string) =>
    text.includes(separator) || /["\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

  it('is the file with our cells between its own, and nothing else', () => {
    fc.assert(
      fc.property(generatedFile, (generated) => {
        const { all, width, text } = parts(generated);
        const { separator, ours, bom } = generated;
        const table = tableOf(text);
        const at = Math.min(generated.at, width);
        const layout = Array.from({ length: width + 2 }, (_, index) =>
          index < at ? file(index) : index < at + 2 ? added(index) : file(index - 2),
        );
        const expected = all.map((row, index) => {
          const mine = ours[index] ?? ['', ''];
          const scored = mine[0] !== '' || mine[1] !== '';
          if (!scored && row.cells.length <= at) return row.cells.join(separator) + row.end;
          const left = [
            ...row.cells.slice(0, at),
            ...Array<string>(Math.max(0, at - row.cells.length)).fill(''),
          ];
          const between = mine.map((cell) => quotedCell(cell, separator));
          return [...left, ...between, ...row.cells.slice(at)].join(separator) + row.end;
        });
        const written = writeTable(table, layout, (row, column) => ours[row]?.[column - at] ?? '');
        expect(textOf(written)).toBe((bom ? '\ufeff' : '') + expected.join(''));
      }),
      { numRuns: 300 },
    );
  });

  it('overwrites its own columns as if the file had never had them', () => {
    fc.assert(
      fc.property(generatedFile, (generated) => {
        const { width, text } = parts(generated);
        const table = tableOf(text);
        const layout = Array.from({ length: width + 2 }, (_, index) =>
          index < width ? file(index) : added(index),
        );
        const filled = (cells: readonly [string, string][]) => (row: number, column: number) =>
          `x${cells[row]?.[column - width] ?? ''}`;
        const first = tableOf(textOf(writeTable(table, layout, filled(generated.ours))));
        const again = layout.map((origin) => (origin.from === 'file' ? origin : replacing(origin.column)));
        const second = textOf(writeTable(first, again, filled(generated.others)));
        const fresh = textOf(writeTable(table, layout, filled(generated.others)));
        expect(tableOf(second).records.map((record) => record.fields)).toEqual(
          tableOf(fresh).records.map((record) => record.fields),
        );
      }),
      { numRuns: 100 },
    );
  });
});
