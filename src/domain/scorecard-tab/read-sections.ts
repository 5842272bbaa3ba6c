// Cuts the grid of a scorecard tab into its sections, and each section into records by heading.

import { errorAt, warningAt } from '../scorecard/issue';
import { type Cell, cellText, isBlank, matchKey } from '../values/cell';
import type { CellPlace } from '../values/cell-place';
import { TOO_LARGE } from '../values/scorecard-number';
import { EVERYDAY_TITLES, HEADINGS, SECTIONS, SETTING_NAMES, type Section, TAB_TITLE } from './layout';
import type { Grid } from './migrate';
import type { TabIssue } from './tab-issue';

export interface SectionRow {
  /** Row of the tab, from 1. */
  readonly row: number;
  /** The cell under a heading; '' where the section has no such column. */
  cell(heading: string): Cell;
  /** Where that cell is, or the row's first cell where the section has no such column. */
  place(heading: string): CellPlace;
}

export interface SectionTable {
  /** Row of the section's title, from 1. */
  readonly titleRow: number;
  /** Row of the headings, from 1; undefined where the first heading is missing, and then there are no rows. */
  readonly headingRow: number | undefined;
  /** Columns by heading (matching form), from 1. */
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: readonly SectionRow[];
}

interface Opening {
  readonly section: Section | undefined;
  /** Index of the title's row in the grid. */
  readonly at: number;
}

/** @param issues unknown sections, repeated sections and unknown headings are added to it */
export function readSections(grid: Grid, issues: TabIssue[]): ReadonlyMap<Section, SectionTable> {
  const openings = findOpenings(grid);
  const tables = new Map<Section, SectionTable>();
  openings.forEach((opening, index) => {
    const end = openings[index + 1]?.at ?? grid.length;
    const { section } = opening;
    const place = placeAt(opening.at, 0);
    if (section === undefined)
      issues.push(
        warningAt(place, { code: 'unknown-section', title: cellText(grid[opening.at]?.[0] ?? '') }),
      );
    else if (tables.has(section)) issues.push(errorAt(place, { code: 'section-repeated', section }));
    else tables.set(section, readTable(grid, { from: opening.at + 1, to: end, section }, issues));
  });
  return tables;
}

/** The row of the tab's title, from 0: in the first row that is not blank; undefined without one. */
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
    const section = sectionAt(grid, at);
    const afterEmptyRow = (grid[at - 1] ?? []).every(isBlank);
    if (section === undefined && (!afterEmptyRow || (inSettings && isSettingName(first)))) continue;
    openings.push({ section, at });
    inSettings = section === 'Settings';
  }
  return openings;
}

function sectionAt(grid: Grid, at: number): Section | undefined {
  const section = SECTIONS.find((name) => matchKey(name) === matchKey(grid[at]?.[0] ?? ''));
  if (section === undefined || !EVERYDAY_TITLES.has(section)) return section;
  const headings = grid.slice(at + 1).find((row) => !row.every(isBlank)) ?? [];
  const main = matchKey(HEADINGS[section][0] ?? '');
  return headings.some((cell) => matchKey(cell) === main) ? section : undefined;
}

/** A setting without a value is not a section, wherever it is among the settings. */
function isSettingName(cell: Cell): boolean {
  return SETTING_NAMES.some((name) => matchKey(name) === matchKey(cell));
}

/** The rows of a section, from 0: below its title, up to the next one. */
interface SectionRows {
  readonly from: number;
  readonly to: number;
  readonly section: Section;
}

function readTable(grid: Grid, { from, to, section }: SectionRows, issues: TabIssue[]): SectionTable {
  let headingAt = from;
  while (headingAt < to && (grid[headingAt] ?? []).every(isBlank)) headingAt += 1;
  const known = HEADINGS[section];
  const columns = new Map<string, number>();
  (headingAt < to ? (grid[headingAt] ?? []) : []).forEach((cell, index) => {
    if (isBlank(cell)) return;
    const key = matchKey(cell);
    const place = placeAt(headingAt, index);
    const heading = cellText(cell);
    if (!known.some((each) => matchKey(each) === key))
      issues.push(warningAt(place, { code: 'unknown-heading', heading, section }));
    else if (columns.has(key)) issues.push(warningAt(place, { code: 'heading-repeated', heading }));
    else columns.set(key, index + 1);
  });
  const main = known[0] ?? '';
  if (!columns.has(matchKey(main))) {
    const place = placeAt(Math.min(headingAt, to - 1), 0);
    issues.push(errorAt(place, { code: 'headings-missing', section, heading: main }));
    return { titleRow: from, headingRow: undefined, columns, rows: [] };
  }
  const rows: SectionRow[] = [];
  for (let at = headingAt + 1; at < to; at += 1) {
    const cells = grid[at] ?? [];
    if (cells.every(isBlank)) continue;
    const column = (heading: string) => columns.get(matchKey(heading));
    rows.push({
      row: at + 1,
      cell: (heading) => readable(cells[(column(heading) ?? 0) - 1] ?? ''),
      place: (heading) => placeAt(at, (column(heading) ?? 1) - 1),
    });
  }
  return { titleRow: from, headingRow: headingAt + 1, columns, rows };
}

/** @param row from 0 @param column from 0 */
function placeAt(row: number, column: number): CellPlace {
  return { tab: undefined, row: row + 1, column: column + 1 };
}

/** A number too large to calculate with becomes its text, 1e+308, which every reader reports as not a number. */
function readable(cell: Cell): Cell {
  return typeof cell === 'number' && !(Math.abs(cell) < TOO_LARGE) ? String(cell) : cell;
}
