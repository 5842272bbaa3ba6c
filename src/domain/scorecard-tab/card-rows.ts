// The scorecard as rows of cells by heading: the form that the sidebar edits, independent of the tab around them.
import { type Cell, isBlank, matchKey } from '../values/cell';
import type { CellPlace } from '../values/cell-place';
import {
  FORMAT_VERSION,
  HEADINGS,
  SECTIONS,
  type Section,
  SUM_OF_METRICS,
  TAB_TITLE,
  TAB_WIDTH,
} from './layout';
import type { Grid } from './migrate';
import { readSections } from './read-sections';

export interface CardRow {
  /** Its row on the tab, from 1; undefined for a row that is not there yet. */
  readonly row?: number;
  /** Its cells by heading; a heading that is not there is blank. */
  readonly cells: Readonly<Record<string, Cell>>;
}

export type CardRows = Readonly<Record<Section, readonly CardRow[]>>;

/** Where a cell of the rows is: the place of an issue. */
export interface CardPlace {
  readonly section: Section;
  /** Position in its section, from 0. */
  readonly index: number;
  readonly heading: string;
}

export const NO_ROWS: CardRows = {
  Settings: [],
  Metrics: [],
  Dimensions: [],
  Bands: [],
  Rules: [],
  Alerts: [],
  Plays: [],
  'Derived columns': [],
  Sources: [],
  Names: [],
};

/** The rows of a tab, whether or not their cells make sense. */
export function cardRowsOf(grid: Grid): CardRows {
  const sections = readSections(grid, []);
  const rowsOf = (section: Section): CardRow[] =>
    (sections.get(section)?.rows ?? []).map(({ row, cell }) => ({
      row,
      cells: Object.fromEntries(
        HEADINGS[section].flatMap((heading) => {
          const content = cell(heading);
          return isBlank(content) ? [] : [[heading, content] as const];
        }),
      ),
    }));
  return {
    Settings: rowsOf('Settings'),
    Metrics: rowsOf('Metrics'),
    Dimensions: rowsOf('Dimensions'),
    Bands: rowsOf('Bands'),
    Rules: rowsOf('Rules'),
    Alerts: rowsOf('Alerts'),
    Plays: rowsOf('Plays'),
    'Derived columns': rowsOf('Derived columns'),
    Sources: rowsOf('Sources'),
    Names: rowsOf('Names'),
  };
}

/** The rows as a tab of their own, section after section, with nothing else on it. Sections without rows are left out. */
export function gridOfRows(rows: CardRows): Cell[][] {
  const grid: Cell[][] = [[TAB_TITLE, FORMAT_VERSION]];
  for (const section of SECTIONS) {
    if (rows[section].length === 0 && section !== 'Metrics') continue;
    grid.push([], [section], [...HEADINGS[section]]);
    for (const { cells } of rows[section]) grid.push(HEADINGS[section].map((name) => cells[name] ?? ''));
  }
  return grid.map((row) => {
    const whole = Array.from({ length: TAB_WIDTH }, (_, index): Cell => row[index] ?? '');
    return looksLikeTitle(whole) && row.length > 1
      ? [whole[0] ?? '', SUM_OF_METRICS, ...whole.slice(2)]
      : whole;
  });
}

/** A dimension called like a section, with nothing beside it, would be taken for the section's title. */
function looksLikeTitle(row: readonly Cell[]): boolean {
  return row.slice(1).every(isBlank) && SECTIONS.some((title) => matchKey(title) === matchKey(row[0] ?? ''));
}

/** The field of a cell on the grid that gridOfRows makes; undefined outside any row. Row and column count from 1. */
export function placeOnGrid(
  rows: CardRows,
  { row, column }: Pick<CellPlace, 'row' | 'column'>,
): CardPlace | undefined {
  let first = 2;
  for (const section of SECTIONS) {
    if (rows[section].length === 0 && section !== 'Metrics') continue;
    const index = row - first - 3;
    const heading = HEADINGS[section][column - 1];
    if (index < rows[section].length && heading !== undefined)
      return { section, index: Math.max(0, index), heading };
    first += 3 + rows[section].length;
  }
  return undefined;
}
