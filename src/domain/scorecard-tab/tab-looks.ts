// How the cells of a scorecard tab look, by section and heading: number formats, fills and bold rows.
import { metricTypeOf } from '../metric-types/registry';
import { COMMON_OPTIONS, readOptions } from '../scorecard/options';
import { metricOf } from '../scorecard/scorecard';
import { readThreshold, type Threshold } from '../scorecard/threshold';
import { type Cell, cellText, matchKey } from '../values/cell';
import { isProblem } from '../values/problem';
import { HEADINGS, METRIC_HEADINGS, type Section } from './layout';
import type { Grid } from './migrate';
import { readSections } from './read-sections';

export type NumberFormat = 'General' | '@' | '0%';

/** A row of a section by heading; '' under a heading that it lacks. */
export type CellsByHeading = (heading: string) => Cell;

/** Cells that are plain text, so that "0:50" does not become a time, nor "5-10" a date. */
const TEXT_HEADINGS: Readonly<Record<Section, readonly string[]>> = {
  Settings: [],
  Metrics: ['Points', 'Options'],
  Dimensions: [],
  Bands: [],
  Rules: ['Is', 'Value'],
  Alerts: ['When'],
  Plays: ['When', 'Do this'],
  'Derived columns': ['Where', 'Window'],
  Sources: [],
  // An id such as 0042 or 75E01264 keeps its form.
  Names: ['Account', 'Also called'],
};

/** Widths of the tab's columns in pixels, by the headings of Metrics, which fill most of the tab. */
export const COLUMN_WIDTHS: ReadonlyMap<number, number> = new Map(
  (
    [
      ['Metric', 170],
      ['Points', 210],
      ['Note', 420],
    ] as const
  ).map(([heading, width]) => [metricColumn(heading), width]),
);

/** Columns that are plain text all the way down, so that a metric typed below the others is safe too. */
export const TEXT_COLUMNS: readonly number[] = [metricColumn('Points'), metricColumn('Options')];

/** Its column on a tab that we write, from 1. */
function metricColumn(heading: (typeof METRIC_HEADINGS)[number]): number {
  return METRIC_HEADINGS.indexOf(heading) + 1;
}

/** Larger shares are percent points, or no shares at all. */
const LARGEST_SHARE = 2;

function numberFormatOf(section: Section, heading: string, cellAt: CellsByHeading): NumberFormat {
  if (TEXT_HEADINGS[section].includes(heading)) return '@';
  const cell = cellAt(heading);
  const isShare = typeof cell === 'number' && Math.abs(cell) <= LARGEST_SHARE;
  return isShare && showsPercent(section, heading, cellAt) ? '0%' : 'General';
}

function showsPercent(section: Section, heading: string, cellAt: CellsByHeading): boolean {
  if (section === 'Settings')
    return heading === 'Value' && matchKey(cellAt('Setting')) === matchKey('Minimum coverage');
  return section === 'Metrics' && (heading === 'Healthy' || heading === 'At risk') && hasShares(cellAt);
}

/** Whether the thresholds of a metric's row read as percent: a ratio such as 15 : 1 does not. */
function hasShares(cellAt: CellsByHeading): boolean {
  const type = metricTypeOf(cellText(cellAt('Type')));
  if (type?.showsPercent === undefined) return false;
  const options = readOptions(cellAt('Options'), [...type.options, ...COMMON_OPTIONS]);
  return type.showsPercent(
    metricOf('', type.id, {
      healthy: thresholdIn(cellAt('Healthy')),
      atRisk: thresholdIn(cellAt('At risk')),
      options: isProblem(options) ? {} : options,
    }),
  );
}

function thresholdIn(cell: Cell): Threshold | undefined {
  const threshold = readThreshold(cell);
  return isProblem(threshold) ? undefined : threshold;
}

const TITLE_FILL = '#d9ead3';
const HEADING_FILL = '#f1f3f4';
const NO_FILL = '#ffffff';

export interface TabLooks {
  readonly formats: readonly (readonly NumberFormat[])[];
  /** Backgrounds as #rrggbb. */
  readonly fills: readonly (readonly string[])[];
  /** By row: titles and headings are bold. */
  readonly bold: readonly boolean[];
}

/** The looks of every cell of a tab. */
export function tabLooks(grid: Grid): TabLooks {
  const formats = grid.map((row) => row.map((): NumberFormat => 'General'));
  const fills = grid.map((row, at) => row.map((): string => (at === 0 ? TITLE_FILL : NO_FILL)));
  const bold = grid.map((_, at) => at === 0);
  const setHeadline = (row: number, fill: string) => {
    fills[row - 1]?.fill(fill);
    bold[row - 1] = true;
  };
  for (const [section, { titleRow, headingRow, columns, rows }] of readSections(grid, [])) {
    setHeadline(titleRow, TITLE_FILL);
    if (headingRow !== undefined) setHeadline(headingRow, HEADING_FILL);
    for (const heading of HEADINGS[section]) {
      const column = columns.get(matchKey(heading));
      if (column === undefined) continue;
      for (const { row, cell } of rows) {
        setCell(formats, row, column, numberFormatOf(section, heading, cell));
        if (section === 'Bands' && heading === 'Color') setCell(fills, row, column, fillOf(cell(heading)));
      }
    }
  }
  return { formats, fills, bold };
}

/** Row and column count from 1. */
function setCell<Look>(looks: readonly Look[][], row: number, column: number, look: Look): void {
  const cells = looks[row - 1];
  if (cells !== undefined) cells[column - 1] = look;
}

/** A band's color shows itself. */
function fillOf(color: Cell): string {
  const text = cellText(color).trim().toLowerCase();
  return /^#[0-9a-f]{6}$/.test(text) ? text : NO_FILL;
}
