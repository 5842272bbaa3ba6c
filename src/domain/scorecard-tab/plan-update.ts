// Plans how changed rows are written to a scorecard tab: which rows move, are new, change or are deleted.
import { type Cell, cellText, isBlank, isDateCell, matchKey } from '../values/cell';
import type { CardRow, CardRows } from './card-rows';
import { HEADINGS, SECTIONS, type Section, SUM_OF_METRICS, TAB_WIDTH } from './layout';
import type { Grid } from './migrate';
import { readSections, type SectionTable } from './read-sections';

/** Rows count from 1, as they are when the step's turn comes. */
export interface RowStep {
  /** The first row to move; 0 where blank rows are inserted. */
  readonly from: number;
  readonly count: number;
  /** They come before this row. */
  readonly to: number;
}

/** A row of the tab after the steps. */
export interface PlannedRow {
  /** The content before anything is written. */
  readonly before: readonly Cell[];
  readonly cells: readonly Cell[];
  readonly isNew: boolean;
  /** Blank from now on, and to be deleted. */
  readonly isGone: boolean;
  /** Columns of a section's row, from 0, by the position of their headings; empty when it is not a row of a section. */
  readonly section?: Section;
  readonly columns: ReadonlyMap<string, number>;
}

export interface UpdatePlan {
  readonly steps: readonly RowStep[];
  readonly rows: readonly PlannedRow[];
}

type Line = { -readonly [Field in keyof PlannedRow]: PlannedRow[Field] } & { cells: Cell[] };

const NO_COLUMNS: ReadonlyMap<string, number> = new Map();

/**
 * Only cells whose value changes are other than before. Rows that are no longer wanted go below the wanted ones of their section
 * first: blank rows in between could make a section's title of the row below them.
 */
export function planUpdate(grid: Grid, wanted: CardRows): UpdatePlan {
  const tab = tabLines(grid);
  const tables = readSections(grid, []);
  for (const section of SECTIONS) {
    const rows = wanted[section].filter(({ cells }) =>
      HEADINGS[section].some((name) => !isBlank(cells[name] ?? '')),
    );
    const table = tables.get(section);
    if (table !== undefined || rows.length > 0) planSection(tab, { section, table, rows });
  }
  return { steps: tab.steps, rows: tab.lines };
}

/** The lines of a tab while they are moved, and the steps that move them. */
interface TabLines {
  readonly steps: RowStep[];
  readonly lines: Line[];
  /** By row of the tab as it was, from 1. */
  original(row: number): Line | undefined;
  newLine(): Line;
  /** Moves a line, or inserts a new one, below another; at the top without one. */
  place(line: Line, after?: Line): Line;
}

function tabLines(grid: Grid): TabLines {
  const width = grid[0]?.length ?? TAB_WIDTH;
  const lineOf = (cells: readonly Cell[], isNew: boolean): Line => ({
    before: cells,
    cells: [...cells],
    isNew,
    isGone: false,
    columns: NO_COLUMNS,
  });
  const original = grid.map((cells) => lineOf(cells, false));
  const lines = [...original];
  const steps: RowStep[] = [];
  return {
    steps,
    lines,
    original: (row) => original[row - 1],
    newLine: () => lineOf(new Array<Cell>(width).fill(''), true),
    place(line, after) {
      const from = lines.indexOf(line);
      const to = after ? lines.indexOf(after) + 1 : 0;
      addStep(steps, { from: from + 1, count: 1, to: to + 1 });
      lines.splice(to, 0, line);
      if (from >= 0) lines.splice(from < to ? from : from + 1, 1);
      return line;
    },
  };
}

interface WantedSection {
  readonly section: Section;
  /** The section as it is on the tab; undefined where it is to be opened. */
  readonly table: SectionTable | undefined;
  readonly rows: readonly CardRow[];
}

function planSection(tab: TabLines, { section, table, rows }: WantedSection): void {
  const heading = table ? tab.original(table.headingRow ?? 0) : openSection(tab, section);
  if (heading === undefined) return;
  const left = new Map((table?.rows ?? []).map(({ row }) => [row, tab.original(row)]));
  const ownLines = [...left.values()];
  const wantedLines = rows.map(({ row = 0 }) => {
    const line = left.get(row) ?? tab.newLine();
    left.delete(row);
    return line;
  });
  const last = orderLines(tab, wantedLines, heading);
  removeLines(tab, [...left.values()], last);
  const columns = columnsOf(section, table);
  const write = cellWriter(columns, heading, ownLines);
  wantedLines.forEach((line, index) => {
    line.section = section;
    line.columns = columns;
    for (const name of HEADINGS[section]) write(line, name, rows[index]?.cells[name] ?? '');
    const above = tab.lines[tab.lines.indexOf(line) - 1]?.cells ?? [];
    if (section === 'Dimensions' && readsAsTitle(line.cells, above)) write(line, 'Weight', SUM_OF_METRICS);
  });
}

/** Title and headings of a new section, below everything. @returns the line of headings */
function openSection(tab: TabLines, section: Section): Line {
  const end = () => tab.lines[tab.lines.length - 1];
  tab.place(tab.newLine(), end());
  tab.place(tab.newLine(), end()).cells[0] = section;
  const heading = tab.place(tab.newLine(), end());
  heading.cells.splice(0, HEADINGS[section].length, ...HEADINGS[section]);
  return heading;
}

/** Positions of the headings, from 0. */
function columnsOf(section: Section, table: SectionTable | undefined): Map<string, number> {
  return new Map(
    HEADINGS[section].flatMap((name, at) => {
      const column = table === undefined ? at + 1 : table.columns.get(matchKey(name));
      return column === undefined ? [] : [[name, column - 1] as const];
    }),
  );
}

/** Moves as few lines as the wanted order needs. @returns the last of them, or the heading */
function orderLines(tab: TabLines, wantedLines: readonly Line[], heading: Line): Line {
  const stays = longestRise(wantedLines.map((line) => tab.lines.indexOf(line)));
  let last = heading;
  wantedLines.forEach((line, index) => {
    last = stays.has(index) ? line : tab.place(line, last);
  });
  return last;
}

/** Lines that are no longer wanted go below the wanted ones, and are emptied. */
function removeLines(tab: TabLines, gone: readonly (Line | undefined)[], below: Line): void {
  let last = below;
  for (const line of gone) {
    if (line === undefined) continue;
    if (tab.lines.indexOf(line) < tab.lines.indexOf(last)) last = tab.place(line, last);
    line.cells.fill('');
    line.isGone = true;
  }
}

/** Writes cells that change; a heading that the section lacks goes into its first free column. */
function cellWriter(columns: Map<string, number>, heading: Line, ownLines: readonly (Line | undefined)[]) {
  const isFree = (column: number) =>
    [heading, ...ownLines].every((line) => isBlank(line?.cells[column] ?? ''));
  const columnFor = (name: string, cell: Cell): number | undefined => {
    const known = columns.get(name);
    if (known !== undefined || isBlank(cell)) return known;
    const free = heading.cells.findIndex((_, column) => isFree(column));
    if (free < 0) return undefined;
    heading.cells[free] = name;
    columns.set(name, free);
    return free;
  };
  return (line: Line, name: string, cell: Cell): void => {
    const column = columnFor(name, cell);
    if (column !== undefined && !isSame(line.cells[column] ?? '', cell))
      line.cells[column] = isDateCell(cell) ? cell.day : cell;
  };
}

/** The tab as it will be. */
export function plannedGrid({ rows }: UpdatePlan): Cell[][] {
  return rows.filter(({ isGone }) => !isGone).map(({ cells }) => [...cells]);
}

/** A dimension's name alone in its row: called like a section, or below an empty row, it would open one. */
function readsAsTitle(cells: readonly Cell[], above: readonly Cell[]): boolean {
  const key = matchKey(cells[0] ?? '');
  return (
    cells.slice(1).every(isBlank) &&
    (above.every(isBlank) || SECTIONS.some((section) => matchKey(section) === key))
  );
}

function isSame(one: Cell, other: Cell): boolean {
  return (
    (isBlank(one) && isBlank(other)) || (typeof one === typeof other && cellText(one) === cellText(other))
  );
}

/** Steps that follow on each other are one. */
function addStep(steps: RowStep[], step: RowStep): void {
  const last = steps[steps.length - 1];
  const { from, to } = step;
  const count = last?.count ?? 0;
  const goesOn =
    last !== undefined &&
    (to > from && from > 0
      ? from === last.from && to === last.to
      : from === last.from + (from && count) && to === last.to + count);
  if (goesOn) steps[steps.length - 1] = { ...last, count: count + 1 };
  else steps.push(step);
}

/** Positions of a longest series of rising numbers; those below 0 do not count. */
function longestRise(numbers: readonly number[]): ReadonlySet<number> {
  const best: (readonly number[])[] = [];
  numbers.forEach((number, at) => {
    const fitting = best.filter((_, before) => (numbers[before] ?? 0) < number);
    const longest = fitting.reduce((one, other) => (other.length > one.length ? other : one), []);
    best.push(number < 0 ? [] : [...longest, at]);
  });
  return new Set(best.reduce((one, other) => (other.length > one.length ? other : one), []));
}
