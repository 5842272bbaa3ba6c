// Plans how changed rows come onto a scorecard tab: which rows move, which are new, which cells change, and which rows go.
import { type Cell, cellText, isBlank, isDateCell, matchKey } from '../values/cell';
import type { CardRows } from './card-rows';
import { HEADINGS, SECTIONS, type Section, SUM_OF_METRICS, TAB_WIDTH } from './layout';
import type { Grid } from './migrate';
import { readSections } from './read-sections';

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
  /** What stands there before anything is written. */
  readonly before: readonly Cell[];
  readonly cells: readonly Cell[];
  readonly isNew: boolean;
  /** Blank from now on, and to be deleted. */
  readonly isGone: boolean;
  /** Columns of a section's row, from 0, by the position of their headings; empty where it is no row of a section. */
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
  const width = grid[0]?.length ?? TAB_WIDTH;
  const lineOf = (cells: readonly Cell[], isNew: boolean): Line => ({
    before: cells,
    cells: [...cells],
    isNew,
    isGone: false,
    columns: NO_COLUMNS,
  });
  const newLine = () =>
    lineOf(
      Array.from({ length: width }, () => ''),
      true,
    );
  const original = grid.map((cells) => lineOf(cells, false));
  const lines = [...original];
  const steps: RowStep[] = [];
  const place = (line: Line, after?: Line): Line => {
    const from = lines.indexOf(line);
    const to = after ? lines.indexOf(after) + 1 : 0;
    addStep(steps, { from: from + 1, count: 1, to: to + 1 });
    lines.splice(to, 0, line);
    if (from >= 0) lines.splice(from < to ? from : from + 1, 1);
    return line;
  };
  const opened = (section: Section): Line => {
    const end = () => lines[lines.length - 1];
    place(newLine(), end());
    place(newLine(), end()).cells[0] = section;
    const heading = place(newLine(), end());
    heading.cells.splice(0, HEADINGS[section].length, ...HEADINGS[section]);
    return heading;
  };

  const tables = readSections(grid, []);
  for (const section of SECTIONS) {
    const names = HEADINGS[section];
    const table = tables.get(section);
    const rows = wanted[section].filter(({ cells }) => names.some((name) => !isBlank(cells[name] ?? '')));
    if (table === undefined && rows.length === 0) continue;
    const heading = table ? original[(table.headingRow ?? 0) - 1] : opened(section);
    if (heading === undefined) continue;
    const columns = new Map(
      names.flatMap((name, at) => {
        const column = table === undefined ? at + 1 : table.columns.get(matchKey(name));
        return column === undefined ? [] : [[name, column - 1] as const];
      }),
    );
    const left = new Map((table?.rows ?? []).map(({ row }) => [row, original[row - 1]]));
    const ownLines = [...left.values()];
    const wantedLines = rows.map(({ row = 0 }) => {
      const line = left.get(row) ?? newLine();
      left.delete(row);
      return line;
    });
    const stays = longestRise(wantedLines.map((line) => lines.indexOf(line)));
    let last = heading;
    wantedLines.forEach((line, index) => {
      last = stays.has(index) ? line : place(line, last);
    });
    for (const line of left.values()) {
      if (line === undefined) continue;
      if (lines.indexOf(line) < lines.indexOf(last)) last = place(line, last);
      line.cells.fill('');
      line.isGone = true;
    }
    const write = (line: Line, name: string, cell: Cell) => {
      let column = columns.get(name);
      if (column === undefined && !isBlank(cell)) {
        const free = heading.cells.findIndex((_, at) =>
          [heading, ...ownLines].every((each) => isBlank(each?.cells[at] ?? '')),
        );
        if (free < 0) return;
        heading.cells[free] = name;
        columns.set(name, free);
        column = free;
      }
      if (column !== undefined && !isSame(line.cells[column] ?? '', cell))
        line.cells[column] = isDateCell(cell) ? cell.day : cell;
    };
    wantedLines.forEach((line, index) => {
      line.section = section;
      line.columns = columns;
      for (const name of names) write(line, name, rows[index]?.cells[name] ?? '');
      const above = lines[lines.indexOf(line) - 1]?.cells ?? [];
      if (section === 'Dimensions' && readsAsTitle(line.cells, above)) write(line, 'Weight', SUM_OF_METRICS);
    });
  }
  return { steps, rows: lines };
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
