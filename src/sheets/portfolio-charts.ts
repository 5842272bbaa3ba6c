// The charts of the portfolio's tab: made once, found by their ids, and changed only where their ranges did.
import type { ChartRange, PageChart } from '../domain/portfolio-tab/page-charts';

/** Ids of our charts by name: one that the user deleted is still listed, so it is not made again. */
export type ChartIds = Readonly<Partial<Record<string, number>>>;

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

/**
 * Leaves charts with the right ranges alone, so that charts that the user moved or restyled stay.
 * @param remake whether charts that the user deleted come back
 * @returns the ids of our charts, deleted ones included unless they came back
 */
export function updateCharts(
  sheet: Sheet,
  wanted: readonly PageChart[],
  known: ChartIds,
  remake: boolean,
): ChartIds {
  const existing = sheet.getCharts();
  const ids: Record<string, number> = {};
  const missing: PageChart[] = [];
  for (const chart of wanted) {
    const id = known[chart.name];
    const found =
      existing.find((each) => each.getChartId() === id) ?? existing.find((each) => showsOurs(each, chart));
    if (found !== undefined) updateRanges(sheet, found, chart);
    const foundId = found?.getChartId() ?? undefined;
    if (foundId !== undefined && foundId !== null) ids[chart.name] = foundId;
    else if (id === undefined || remake) missing.push(chart);
    else ids[chart.name] = id;
  }
  removeUnwanted(sheet, existing, wanted, known);
  return missing.length === 0 ? ids : { ...ids, ...insertCharts(sheet, missing, existing) };
}

/** A copy of the file may give its charts new ids; their labels still come from our cells. */
function showsOurs(chart: Chart, { ranges: [labels] }: PageChart): boolean {
  const [first] = chart.getRanges();
  return (
    first !== undefined && labels !== undefined && first.getRow() === labels.row && first.getColumn() === 1
  );
}

function updateRanges(sheet: Sheet, found: Chart, { ranges }: PageChart): void {
  const current = found.getRanges();
  const isSame =
    current.length === ranges.length &&
    ranges.every(({ row, rows, column }, index) => {
      const range = current[index];
      return range?.getRow() === row && range.getNumRows() === rows && range.getColumn() === column;
    });
  if (isSame) return;
  const builder = found.modify().clearRanges();
  addRanges(sheet, builder, ranges);
  sheet.updateChart(builder.build());
}

/** What a chart lacks is written in cells in its place. */
function removeUnwanted(
  sheet: Sheet,
  existing: readonly Chart[],
  wanted: readonly PageChart[],
  known: ChartIds,
): void {
  const names = new Set<string>(wanted.map(({ name }) => name));
  const gone = new Set(Object.entries(known).flatMap(([name, id]) => (names.has(name) ? [] : [id])));
  for (const chart of existing) {
    const id = chart.getChartId();
    if (id !== null && gone.has(id)) sheet.removeChart(chart);
  }
}

/** Google gives a chart its id when it is inserted: the new ones are those that were not there before. */
function insertCharts(sheet: Sheet, charts: readonly PageChart[], existing: readonly Chart[]): ChartIds {
  for (const chart of charts) sheet.insertChart(newChart(sheet, chart));
  const before = new Set(existing.map((chart) => chart.getChartId()));
  const inserted = sheet.getCharts().filter((chart) => !before.has(chart.getChartId()));
  return Object.fromEntries(
    charts.flatMap((chart) => {
      const id = inserted.find((each) => showsOurs(each, chart))?.getChartId();
      return id === undefined || id === null ? [] : [[chart.name, id]];
    }),
  );
}

function newChart(sheet: Sheet, chart: PageChart): Chart {
  const { ranges, colors, place } = chart;
  const builder = addRanges(sheet, typedBuilder(sheet.newChart(), chart), ranges)
    .setNumHeaders(1)
    .setPosition(place.row, place.column, place.x, 0)
    .setOption('width', place.width)
    .setOption('height', place.height)
    .setOption('colors', [...colors])
    .setOption('legend', { position: chart.legend, textStyle: { fontSize: 9 } })
    .setOption('hAxis', { textStyle: { fontSize: 9 } })
    .setOption('vAxis', { textStyle: { fontSize: 9 } });
  return builder.build();
}

function addRanges(sheet: Sheet, builder: Builder, ranges: readonly ChartRange[]): Builder {
  return ranges.reduce(
    (each, { row, rows, column }) => each.addRange(sheet.getRange(row, column, rows, 1)),
    builder,
  );
}

function typedBuilder(builder: Builder, { kind }: PageChart): Builder {
  switch (kind) {
    case 'area':
      return builder.asAreaChart().setStacked();
    case 'bar':
      return builder.asBarChart().setStacked();
    case 'column':
      return builder.asColumnChart().setStacked();
    default:
      return builder.asScatterChart();
  }
}
