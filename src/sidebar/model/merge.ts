// Three-way merge of scorecard rows: the common base, mine, and what is on the tab now. Nothing is overwritten unseen.

import type { CardRow, CardRows } from '../../domain/scorecard-tab/card-rows';
import { HEADINGS, SECTIONS, type Section } from '../../domain/scorecard-tab/layout';
import { type Cell, cellText, matchKey } from '../../domain/values/cell';

/** A field, or a whole row, that was changed here and on the tab in different ways. */
export interface Difference {
  readonly section: Section;
  /** What users call the row, such as "NPS". */
  readonly row: string;
  /** '' for a whole row: deleted on one side, changed on the other. */
  readonly heading: string;
  readonly mine: Cell;
  readonly theirs: Cell;
}

export interface Conflict {
  readonly differences: readonly Difference[];
  /** How many changes were made on the tab alone; they are merged without asking. */
  readonly merged: number;
  /** The rows for these answers, one for each difference: true = mine. */
  merge(mine: readonly boolean[]): CardRows;
  /** The tab's rows as they are now. */
  readonly theirs: CardRows;
}

interface Side {
  readonly row: CardRow | undefined;
  readonly index: number | undefined;
}

interface Triple {
  readonly section: Section;
  readonly key: string;
  readonly base: Side;
  readonly mine: Side;
  readonly theirs: Side;
}

const NO_SIDE: Side = { row: undefined, index: undefined };

/** @returns whether to keep mine */
type Answer = (difference: Difference) => boolean;

export function mergeRows(base: CardRows, mine: CardRows, theirs: CardRows): Conflict {
  const differences: Difference[] = [];
  let merged = 0;
  const collect: Answer = (difference) => {
    differences.push(difference);
    return true;
  };
  const build = (answer: Answer): CardRows => {
    merged = 0;
    const sections: [Section, CardRow[]][] = SECTIONS.map((section) => {
      const triples = tripleRows(section, base[section], mine[section], theirs[section]);
      const rows = triples.flatMap((triple) => {
        const { row, changes } = mergeRow(triple, answer);
        merged += changes;
        return row === undefined ? [] : [{ triple, row }];
      });
      return [section, ordered(rows, base[section], mine[section])];
    });
    return { ...mine, ...Object.fromEntries(sections) };
  };
  build(collect);
  return {
    differences,
    merged,
    theirs,
    merge: (answers) => {
      let at = -1;
      return build(() => {
        at += 1;
        return answers[at] ?? true;
      });
    },
  };
}

/** Rows of the three sides that are the same row: mine came from base by its row on the tab, theirs by its name. */
function tripleRows(
  section: Section,
  base: readonly CardRow[],
  mine: readonly CardRow[],
  theirs: readonly CardRow[],
): Triple[] {
  const theirKeys = keysOf(section, theirs);
  const triples = knownTriples(section, base, mine, theirs);
  const matched = new Set(triples.map((triple) => triple.theirs.index));
  const added = theirs.flatMap((_, index): Triple[] =>
    matched.has(index)
      ? []
      : [
          {
            section,
            key: theirKeys[index] ?? '',
            base: NO_SIDE,
            mine: NO_SIDE,
            theirs: sideAt(theirs, index),
          },
        ],
  );
  const known = new Set(triples.map((triple) => triple.mine.index));
  const own = mine.flatMap((row, index): Triple[] => {
    if (row.row !== undefined || known.has(index)) return [];
    const key = `${keyOf(section, row)}\n0`;
    // The same row added on both sides is one row.
    const twin = added.findIndex((each) => each.key === key);
    const [both] = twin < 0 ? [] : added.splice(twin, 1);
    return [{ section, key, base: NO_SIDE, mine: sideAt(mine, index), theirs: both?.theirs ?? NO_SIDE }];
  });
  return [...triples, ...own, ...added];
}

/** One for each row of base. */
function knownTriples(
  section: Section,
  base: readonly CardRow[],
  mine: readonly CardRow[],
  theirs: readonly CardRow[],
): Triple[] {
  const baseKeys = keysOf(section, base);
  const mineKeys = keysOf(section, mine);
  const theirKeys = keysOf(section, theirs);
  return base.map((row, index): Triple => {
    const key = baseKeys[index] ?? '';
    const named = theirKeys.indexOf(key);
    // A row with a new name in the place of this one was renamed on the tab.
    const renamed = (each: CardRow, at: number) =>
      each.row === row.row && !baseKeys.includes(theirKeys[at] ?? '');
    const inMine =
      row.row === undefined ? mineKeys.indexOf(key) : mine.findIndex((each) => each.row === row.row);
    return {
      section,
      key,
      base: sideAt(base, index),
      mine: sideAt(mine, inMine),
      theirs: sideAt(theirs, named < 0 && row.row !== undefined ? theirs.findIndex(renamed) : named),
    };
  });
}

/** @param index as findIndex returns it */
function sideAt(rows: readonly CardRow[], index: number): Side {
  return index < 0 ? NO_SIDE : { row: rows[index], index };
}

/** Names rows for matching; rows of the same name are numbered. */
function keysOf(section: Section, rows: readonly CardRow[]): string[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const key = keyOf(section, row);
    const times = seen.get(key) ?? 0;
    seen.set(key, times + 1);
    return `${key}\n${times}`;
  });
}

function keyOf(section: Section, { cells }: CardRow): string {
  const [name = '', ...rest] = HEADINGS[section];
  if (section === 'Rules')
    return [name, ...rest.slice(0, 2)].map((each) => matchKey(cells[each] ?? '')).join('|');
  return `${matchKey(cells[name] ?? '')}|${matchKey(cells.Segment ?? '')}`;
}

function nameOf({ section, base, mine, theirs }: Triple): string {
  const heading = HEADINGS[section][0] ?? '';
  const cells = (mine.row ?? theirs.row ?? base.row)?.cells ?? {};
  const segment = cellText(cells.Segment ?? '');
  return `${cellText(cells[heading] ?? '')}${segment === '' ? '' : ` (${segment})`}`;
}

interface MergedRow {
  /** undefined where the row is deleted. */
  readonly row: CardRow | undefined;
  /** How many changes of the tab alone it holds. */
  readonly changes: number;
}

function mergeRow(triple: Triple, answer: Answer): MergedRow {
  const { section, base, mine, theirs } = triple;
  const ask = (heading: string, own: Cell, other: Cell) =>
    answer({ section, row: nameOf(triple), heading, mine: own, theirs: other });
  if (mine.row !== undefined && theirs.row !== undefined) return mergeCells(triple, ask);
  if (base.row === undefined)
    return mine.row === undefined ? { row: theirs.row, changes: 1 } : { row: mine.row, changes: 0 };
  if (theirs.row === undefined) {
    if (mine.row === undefined || sameCells(section, base.row, mine.row))
      return { row: undefined, changes: 1 };
    const keep = ask('', 'changed here', 'deleted on the tab');
    return { row: keep ? { cells: mine.row.cells } : undefined, changes: 0 };
  }
  if (sameCells(section, base.row, theirs.row)) return { row: undefined, changes: 0 };
  return { row: ask('', 'deleted here', 'changed on the tab') ? undefined : theirs.row, changes: 0 };
}

function mergeCells(
  { section, base, mine, theirs }: Triple,
  ask: (heading: string, own: Cell, other: Cell) => boolean,
): MergedRow {
  const cells: Record<string, Cell> = {};
  let changes = 0;
  for (const heading of HEADINGS[section]) {
    const own = mine.row?.cells[heading] ?? '';
    const other = theirs.row?.cells[heading] ?? '';
    const was = base.row && (base.row.cells[heading] ?? '');
    let cell = own;
    if (!sameCell(other, own)) {
      if (was !== undefined && sameCell(was, own)) {
        cell = other;
        changes += 1;
      } else if (was === undefined || !sameCell(was, other)) {
        cell = ask(heading, own, other) ? own : other;
      }
    }
    if (cell !== '') cells[heading] = cell;
  }
  const { row } = theirs.row ?? {};
  return { row: row === undefined ? { cells } : { row, cells }, changes };
}

/** In my order where I changed it, else in the tab's. */
function ordered(
  rows: readonly { readonly triple: Triple; readonly row: CardRow }[],
  base: readonly CardRow[],
  mine: readonly CardRow[],
): CardRow[] {
  const mineNumbers = mine.flatMap(({ row }) => (row === undefined ? [] : [row]));
  const baseNumbers = base.flatMap(({ row }) =>
    row !== undefined && mineNumbers.includes(row) ? [row] : [],
  );
  const isMoved = mineNumbers.some((row, index) => row !== baseNumbers[index]);
  const rank = ({ mine: own, theirs }: Triple) => {
    const [first, second] = isMoved ? [own.index, theirs.index] : [theirs.index, own.index];
    return first ?? (second === undefined ? Number.POSITIVE_INFINITY : second + 0.5);
  };
  return [...rows].sort((a, b) => rank(a.triple) - rank(b.triple)).map(({ row }) => row);
}

function sameCells(section: Section, a: CardRow, b: CardRow): boolean {
  return HEADINGS[section].every((heading) => sameCell(a.cells[heading] ?? '', b.cells[heading] ?? ''));
}

export function sameCell(one: Cell, other: Cell): boolean {
  return typeof one === typeof other && cellText(one) === cellText(other);
}

/** Whether two scorecards hold the same cells in the same order. */
export function sameRows(a: CardRows, b: CardRows): boolean {
  return SECTIONS.every(
    (section) =>
      a[section].length === b[section].length &&
      a[section].every((row, index) => {
        const twin = b[section][index];
        return twin !== undefined && sameCells(section, row, twin);
      }),
  );
}
