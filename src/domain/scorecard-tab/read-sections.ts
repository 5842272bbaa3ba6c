// Cuts the grid of a scorecard tab into its sections, and each section into records by heading.

import type { Issue } from '../scorecard/issue';
import { type Cell, cellText, isBlank, matchKey, shortText } from '../values/cell';
import { TOO_LARGE } from '../values/scorecard-number';
import { cellAddress, HEADINGS, SECTIONS, SETTING_NAMES, type Section, TAB_TITLE } from './layout';
import type { Grid } from './migrate';

export interface SectionRow {
  /** Row of the tab, from 1. */
  readonly row: number;
  /** The cell under a heading; '' where the section has no such column. */
  cell(heading: string): Cell;
  /** Its address, or the row's first cell where the section has no such column. */
  address(heading: string): string;
}

export interface SectionTable {
  /** Row of the headings, from 1; 0 where the section is absent. */
  readonly headingRow: number;
  /** Columns by heading (matching form), from 1. */
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: readonly SectionRow[];
}

interface Opening {
  readonly section: Section | undefined;
  /** Index of the title's row in the grid. */
  readonly at: number;
}

/**
 * @param tab the tab's title, for addresses
 * @param issues unknown sections, repeated sections and unknown headings are added to it
 */
export function readSections(grid: Grid, tab: string, issues: Issue[]): ReadonlyMap<Section, SectionTable> {
  const openings = findOpenings(grid);
  const tables = new Map<Section, SectionTable>();
  openings.forEach((opening, index) => {
    const end = openings[index + 1]?.at ?? grid.length;
    const title = shortText(cellText(grid[opening.at]?.[0] ?? ''));
    const address = cellAddress(tab, opening.at + 1, 1);
    if (opening.section === undefined) {
      issues.push({
        cell: address,
        message: `"${title}" is not a section that is known here: it is left as it is and changes nothing`,
        severity: 'warning',
      });
    } else if (tables.has(opening.section)) {
      issues.push({
        cell: address,
        message: `the section ${opening.section} stands here a second time: put its rows under the first`,
        severity: 'error',
      });
    } else {
      tables.set(opening.section, readTable(grid, opening.at + 1, end, opening.section, tab, issues));
    }
  });
  return tables;
}

/** Where the tab's title stands, from 0: in the first row that is not blank; undefined without one. */
export function titleRow(grid: Grid): number | undefined {
  const at = grid.findIndex((row) => !row.every(isBlank));
  return matchKey(grid[at]?.[0] ?? '') === matchKey(TAB_TITLE) ? at : undefined;
}

/** A section starts where only column A is filled: with a known title anywhere, with an unknown one after an empty row. */
function findOpenings(grid: Grid): readonly Opening[] {
  const openings: Opening[] = [];
  const titleAt = titleRow(grid);
  let inSettings = false;
  for (let at = 0; at < grid.length; at += 1) {
    const row = grid[at] ?? [];
    const first = row[0] ?? '';
    if (typeof first !== 'string' || isBlank(first) || !row.slice(1).every(isBlank)) continue;
    if (at === titleAt) continue;
    const section = SECTIONS.find((name) => matchKey(name) === matchKey(first));
    const afterEmptyRow = (grid[at - 1] ?? []).every(isBlank);
    if (section === undefined && (!afterEmptyRow || (inSettings && isSettingName(first)))) continue;
    openings.push({ section, at });
    inSettings = section === 'Settings';
  }
  return openings;
}

/** A setting without a value is no section, wherever it stands among the settings. */
function isSettingName(cell: Cell): boolean {
  return SETTING_NAMES.some((name) => matchKey(name) === matchKey(cell));
}

function readTable(
  grid: Grid,
  from: number,
  to: number,
  section: Section,
  tab: string,
  issues: Issue[],
): SectionTable {
  let headingAt = from;
  while (headingAt < to && (grid[headingAt] ?? []).every(isBlank)) headingAt += 1;
  const known = HEADINGS[section];
  const columns = new Map<string, number>();
  (headingAt < to ? (grid[headingAt] ?? []) : []).forEach((cell, index) => {
    if (isBlank(cell)) return;
    const key = matchKey(cell);
    const address = cellAddress(tab, headingAt + 1, index + 1);
    const name = shortText(cellText(cell));
    if (!known.some((heading) => matchKey(heading) === key)) {
      issues.push({
        cell: address,
        message: `"${name}" is not a heading of ${section}: the column is left as it is and changes nothing`,
        severity: 'warning',
      });
    } else if (columns.has(key)) {
      issues.push({
        cell: address,
        message: `"${name}" stands here a second time: the first column counts`,
        severity: 'warning',
      });
    } else {
      columns.set(key, index + 1);
    }
  });
  const main = known[0] ?? '';
  if (!columns.has(matchKey(main))) {
    issues.push({
      cell: cellAddress(tab, Math.min(headingAt, to - 1) + 1, 1),
      message: `below ${section}, a row of headings must hold "${main}"`,
      severity: 'error',
    });
    return { headingRow: 0, columns, rows: [] };
  }
  const rows: SectionRow[] = [];
  for (let at = headingAt + 1; at < to; at += 1) {
    const cells = grid[at] ?? [];
    if (cells.every(isBlank)) continue;
    const column = (heading: string) => columns.get(matchKey(heading));
    rows.push({
      row: at + 1,
      cell: (heading) => readable(cells[(column(heading) ?? 0) - 1] ?? ''),
      address: (heading) => cellAddress(tab, at + 1, column(heading) ?? 1),
    });
  }
  return { headingRow: headingAt + 1, columns, rows };
}

/** A number too large to reckon with becomes its text, 1e+308, which every reader names as no number. */
function readable(cell: Cell): Cell {
  return typeof cell === 'number' && !(Math.abs(cell) < TOO_LARGE) ? String(cell) : cell;
}
