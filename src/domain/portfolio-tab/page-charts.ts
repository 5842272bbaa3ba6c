// The charts of the page: what each shows, its ranges of one column each, its colors, and its first position.
import { BANDS_ROW, BANDS_ROWS } from './page-bands';
import type { PageCell } from './page-cell';
import { chartBands, DATA_PLACES, type DataBlock, ladderOf, scoredLadderOf } from './page-data';
import {
  COLUMN_WIDTH,
  headRow,
  PAGE_COLUMNS,
  type PageSource,
  valueName,
  WHAT_IT_NEEDS,
} from './page-source';

export type ChartName = 'over time' | 'shares' | 'distribution' | 'accounts' | 'renewals';
export type ChartKind = 'area' | 'bar' | 'column' | 'scatter';

export interface PageChart {
  readonly name: ChartName;
  readonly kind: ChartKind;
  readonly title: string;
  /** One column each, the first with the labels, headings included; all from 1. */
  readonly ranges: readonly ChartRange[];
  /** Of each series. */
  readonly colors: readonly string[];
  readonly legend: 'bottom' | 'right' | 'none';
  /** A cell from 1, pixels from its corner, and the size in pixels. */
  readonly place: ChartSpot;
}

export interface ChartRange {
  readonly row: number;
  readonly rows: number;
  readonly column: number;
}

export interface ChartSpot {
  readonly row: number;
  /** Of the title above it: the first column that begins within the chart. */
  readonly titleColumn: number;
  readonly titleColumns: number;
  readonly column: number;
  readonly x: number;
  readonly width: number;
  readonly height: number;
}

export const CHARTS_ROW = 17;
export const CHARTS_ROWS = 10;
export const ROW_HEIGHT = 17;
/** Rows between the blocks. */
export const SPACER_ROWS = [CHARTS_ROW - 1, CHARTS_ROW + CHARTS_ROWS] as const;
const OVER_TIME_COLUMN = 15;
const OVER_TIME_COLUMNS = 6;
const CHARTS = 4;
const MARGIN = 6;

interface WantedChart extends PageChart {
  /** What is missing; undefined where the chart can be drawn. */
  readonly need: keyof typeof WHAT_IT_NEEDS | undefined;
}

export function pageCharts(source: PageSource): readonly PageChart[] {
  return wantedCharts(source).flatMap(({ need, ...chart }) => (need === undefined ? [chart] : []));
}

/** The titles of the charts in cells above them, where they take less room; and what a chart needs that cannot be drawn. */
export function chartTitles(source: PageSource): PageCell[] {
  return wantedCharts(source).flatMap(
    ({ need, title, place: { row, titleColumn, titleColumns } }): PageCell[] => [
      ...headRow(row - 1, titleColumn, titleColumns, [title]),
      ...(need === undefined
        ? []
        : [
            {
              row,
              column: titleColumn,
              value: WHAT_IT_NEEDS[need].replace(' in the sidebar', ''),
              look: 'note',
            } as const,
          ]),
    ],
  );
}

function wantedCharts(source: PageSource): readonly WantedChart[] {
  const { portfolio, colors } = source;
  const ladder = ladderOf(portfolio);
  const scored = scoredLadderOf(portfolio);
  const all = chartBands(source);
  const hasValue = !portfolio.missing.includes('value');
  const name = hasValue ? valueName(source) : 'Accounts';
  const colorsOf = (bands: readonly string[]) => bands.map((band) => colors.get(band) ?? '#cccccc');
  const chart = (block: DataBlock, bands: readonly string[]) => ({
    ranges: rangesOf(block, bands.length),
    colors: colorsOf(bands),
  });
  const needs = (missing: 'value' | 'renewal') => (portfolio.missing.includes(missing) ? missing : undefined);
  return [
    {
      name: 'over time',
      legend: 'right',
      kind: 'area',
      title: `${name} by band over time`,
      ...chart('over time', ladder),
      place: {
        row: BANDS_ROW + 1,
        titleColumn: OVER_TIME_COLUMN,
        titleColumns: OVER_TIME_COLUMNS,
        column: OVER_TIME_COLUMN,
        x: 0,
        width: OVER_TIME_COLUMNS * COLUMN_WIDTH - MARGIN,
        height: (BANDS_ROWS - 1) * ROW_HEIGHT - 4,
      },
      need: portfolio.overTime.length > 1 ? undefined : 'history',
    },
    {
      name: 'shares',
      legend: 'none',
      kind: 'bar',
      title: hasValue ? `Accounts and ${name} by band` : 'Accounts by band',
      ...chart('shares', all),
      ranges: rangesOf('shares', all.length, hasValue ? 2 : 1),
      place: spot(0),
      need: undefined,
    },
    {
      name: 'distribution',
      legend: 'bottom',
      kind: 'column',
      title: 'Accounts by score',
      ...chart('distribution', scored),
      place: spot(1),
      need: undefined,
    },
    {
      name: 'accounts',
      legend: 'bottom',
      kind: 'scatter',
      title: `Health by ${hasValue ? name : 'value'}: act on the bottom right`,
      ...chart('accounts', scored),
      place: spot(2),
      need: needs('value'),
    },
    {
      name: 'renewals',
      legend: 'bottom',
      kind: 'column',
      title: `${name} that ${hasValue ? 'renews' : 'renew'} by month and band`,
      ...chart('renewals', ladder),
      place: spot(3),
      need: needs('renewal'),
    },
  ];
}

function rangesOf(block: DataBlock, series: number, rows?: number): ChartRange[] {
  const { headings, last } = DATA_PLACES[block];
  return Array.from({ length: series + 1 }, (_, index) => ({
    row: headings,
    rows: rows === undefined ? last - headings + 1 : rows + 1,
    column: 1 + index,
  }));
}

/** The charts of the second row of blocks are side by side, equally wide. */
function spot(index: number): ChartSpot {
  const width = (PAGE_COLUMNS * COLUMN_WIDTH) / CHARTS;
  const left = index * width;
  return {
    row: CHARTS_ROW + 1,
    titleColumn: 1 + Math.ceil(left / COLUMN_WIDTH),
    titleColumns: PAGE_COLUMNS / CHARTS,
    column: 1 + Math.floor(left / COLUMN_WIDTH),
    x: left % COLUMN_WIDTH,
    width: width - MARGIN,
    height: (CHARTS_ROWS - 1) * ROW_HEIGHT - 4,
  };
}
