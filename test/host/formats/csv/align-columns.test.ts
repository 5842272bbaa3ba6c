// Every column of the scored sheet is traced to the file, or known to be ours.

import type { CellSeen } from '../../../../host/api';
import {
  alignColumns,
  type ColumnOrigin,
  type SeenColumns,
} from '../../../../host/formats/csv/align-columns';

const OURS = ['Health score', 'Health band'];

/** The layout in short: f0 is column 0 of the file, new and r2 are ours, the latter replaces column 2. */
function layoutText(layout: readonly ColumnOrigin[] | null): string | null {
  if (!layout) return null;
  return layout
    .map((origin) =>
      origin.from === 'file' ? `f${origin.column}` : origin.replaces === null ? 'new' : `r${origin.replaces}`,
    )
    .join(' ');
}

function align(before: CellSeen[][], after: CellSeen[][], ours: number[], headingRow = 0) {
  return layoutText(alignColumns({ before: columnsOf(before), after: columnsOf(after), headingRow, ours }));
}

function columnsOf(rows: readonly (readonly CellSeen[])[]): SeenColumns {
  const count = Math.max(0, ...rows.map((row) => row.length));
  return { count, column: (index) => rows.map((row) => row[index] ?? '') };
}

describe('alignColumns', () => {
  it('finds columns added on the right', () => {
    const before = [
      ['Account', 'NPS'],
      ['Acme', 3],
    ];
    const after = [
      ['Account', 'NPS', ...OURS, ''],
      ['Acme', 3, 40, 'Watch', ''],
    ];
    expect(align(before, after, [2, 3])).toBe('f0 f1 new new');
  });

  it('finds columns inserted between the columns of the file', () => {
    const before = [
      ['Account', 'NPS', ''],
      ['Acme', 3, ''],
      ['', '', 'a note'],
    ];
    const after = [
      ['Account', 'NPS', ...OURS, ''],
      ['Acme', 3, 40, 'Watch', ''],
      ['', '', '', '', 'a note'],
    ];
    expect(align(before, after, [2, 3])).toBe('f0 f1 new new f2');
  });

  it('finds columns that an earlier run left', () => {
    const before = [
      ['Account', ...OURS, 'NPS'],
      ['Acme', 10, 'At risk', { date: '2026-10-02' }],
    ];
    const after = [
      ['Account', ...OURS, 'NPS'],
      ['Acme', 40, 'Watch', { date: '2026-10-02' }],
    ];
    expect(align(before, after, [1, 2])).toBe('f0 r1 r2 f3');
  });

  it('finds one more column beside those of an earlier run', () => {
    const before = [
      ['Account', ...OURS, 'NPS'],
      ['Acme', 10, 'At risk', 3],
    ];
    const after = [
      ['Account', ...OURS, 'Health computed', 'NPS'],
      ['Acme', 40, 'Watch', 41, 3],
    ];
    expect(align(before, after, [1, 2, 3])).toBe('f0 r1 r2 new f3');
  });

  it('finds columns that fill blank ones of the file', () => {
    const before = [
      ['Account', 'NPS', '', ''],
      ['Acme', 3, '', ''],
    ];
    const after = [
      ['Account', 'NPS', ...OURS],
      ['Acme', 3, 40, 'Watch'],
    ];
    expect(align(before, after, [2, 3])).toBe('f0 f1 r2 r3');
  });

  it('uses the given heading row', () => {
    const before = [
      ['Q3', '', ''],
      ['Account', ...OURS],
      ['Acme', 10, 'At risk'],
    ];
    const after = [
      ['Q3', '', '', ''],
      ['Account', ...OURS, ''],
      ['Acme', 40, 'Watch', ''],
    ];
    expect(align(before, after, [1, 2], 1)).toBe('f0 r1 r2');
  });

  it("leaves the user's own column of the same name alone", () => {
    const before = [
      ['Account', 'Health score', 'NPS'],
      ['Acme', 7, 3],
    ];
    const after = [
      ['Account', 'Health score', 'NPS', ...OURS],
      ['Acme', 7, 3, 40, 'Watch'],
    ];
    expect(align(before, after, [3, 4])).toBe('f0 f1 f2 new new');
  });

  it('gives none when a cell of the file has changed', () => {
    const before = [
      ['Account', 'NPS'],
      ['Acme', 3],
    ];
    expect(
      align(
        before,
        [
          ['Account', 'NPS', ...OURS],
          ['Acme', 4, 40, 'Watch'],
        ],
        [2, 3],
      ),
    ).toBeNull();
    expect(
      align(
        before,
        [
          ['Account', ...OURS],
          ['Acme', 40, 'Watch'],
        ],
        [1, 2],
      ),
    ).toBeNull();
  });
});
