// Native charts (CH-1 to CH-12): how they are built, what is refused, and what is drawn.
import { type ProbeOptions, probe, probeHost } from '../../../support/probe';

const workbook = {
  sheets: [
    {
      name: 'S',
      rows: [
        ['Band', 'Accounts', 'Value'],
        ['Healthy', 12, 100],
        ['Watch', 5, 40],
        ['At risk', 3, 60],
      ],
    },
  ],
};
const OPTIONS: ProbeOptions = { workbook };

const COLUMNS = `
  const made = sheet.newChart().asColumnChart()
    .addRange(sheet.getRange("A1:A4")).addRange(sheet.getRange("B1:B4")).setNumHeaders(1)
    .setTitle("Accounts by band").setColors(["#123456"]).setYAxisTitle("Accounts").setPosition(6, 2, 10, 5)
    .setOption("width", 480).setOption("height", 260);
  sheet.insertChart(made.build());`;

test('CH-1 CH-3 a chart is built, inserted, drawn and read back', () => {
  const host = probeHost(
    `${COLUMNS}
     const [chart] = sheet.getCharts();
     return [chart.getRanges().map((range) => range.getA1Notation()), chart.getNumHeaders(), chart.getOptions().get("title"),
       chart.getContainerInfo().getAnchorRow(), chart.getContainerInfo().getOffsetX(), typeof chart.getChartId()];`,
    OPTIONS,
  );
  expect(host.run('probe')).toEqual([['A1:A4', 'B1:B4'], 1, 'Accounts by band', 6, 10, 'number']);
  expect(host.sheet('S').charts()).toEqual([
    {
      id: expect.any(Number),
      type: 'COLUMN',
      title: 'Accounts by band',
      labels: ['Healthy', 'Watch', 'At risk'],
      series: [{ label: 'Accounts', data: [12, 5, 3], color: '#123456' }],
      ...{ row: 6, column: 2, width: 480, height: 260 },
    },
  ]);
});

test('CH-1 CH-10 only updateChart applies a change, and the id stays the same', () => {
  const host = probeHost(
    `${COLUMNS}
     const [chart] = sheet.getCharts();
     const changed = chart.modify().asBarChart().setTitle("By band").clearRanges()
       .addRange(sheet.getRange("A1:A4")).addRange(sheet.getRange("C1:C4")).build();
     const before = sheet.getCharts()[0].getOptions().get("title");
     sheet.updateChart(changed);
     return [before, sheet.getCharts()[0].getOptions().get("title"), sheet.getCharts()[0].getChartId() === chart.getChartId()];`,
    OPTIONS,
  );
  expect(host.run('probe')).toEqual(['Accounts by band', 'By band', true]);
  expect(host.sheet('S').charts()).toMatchObject([
    { type: 'BAR', series: [{ label: 'Value', data: [100, 40, 60] }] },
  ]);
});

test('a chart is removed, and cannot be removed twice', () => {
  const body = `${COLUMNS} const [chart] = sheet.getCharts(); sheet.removeChart(chart); const left = sheet.getCharts().length;
    try { sheet.removeChart(chart); } catch (fault) { return [left, fault.message]; }`;
  expect(probe(body, OPTIONS)).toEqual([0, 'The chart does not exist on this sheet.']);
});

test('CH-11 place and ranges move with inserted rows', () => {
  const host = probeHost(COLUMNS, OPTIONS);
  host.run('probe');
  host.sheet('S').insertRows(1, 2);
  expect(host.sheet('S').charts()).toMatchObject([{ row: 8, labels: ['Healthy', 'Watch', 'At risk'] }]);
});

test('the drawing follows the cells, and undo removes the chart', () => {
  const host = probeHost(COLUMNS, OPTIONS);
  host.run('probe');
  host.sheet('S').type('B2', '20');
  expect(host.sheet('S').charts()[0]?.series[0]?.data).toEqual([20, 5, 3]);
  host.undo();
  host.undo();
  expect(host.sheet('S').charts()).toEqual([]);
});

const REFUSED: readonly (readonly [string, string, string])[] = [
  ['CH-4 a text in place of a type', 'sheet.newChart().setChartType("COLUMN")', 'method signature'],
  ['CH-5 a title before the cast', 'sheet.newChart().setTitle("x")', 'setTitle'],
  [
    'CH-6 hidden dimensions before a type is set',
    'sheet.newChart().setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)',
    'Unexpected error',
  ],
  [
    'CH-6 hidden dimensions of a pie',
    'sheet.newChart().asPieChart().setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)',
    'Unexpected error',
  ],
  [
    'CH-8 the range of one axis of a column chart',
    'sheet.newChart().asColumnChart().setYAxisRange(0, 9)',
    'setYAxisRange',
  ],
  [
    'CH-12 a kind that is not drawn here',
    'sheet.newChart().setChartType(Charts.ChartType.GAUGE).build()',
    'GAUGE',
  ],
];

test.each(REFUSED)('CH-4 to CH-12 %s is refused', (_name, call, message) => {
  expect(() => probe(call, OPTIONS)).toThrow(message);
});

test('CH-7 with a header row a pie skips the first of the listed colors; slices named one by one do not', () => {
  const pie = (colors: string) =>
    `sheet.insertChart(sheet.newChart().asPieChart().addRange(sheet.getRange("A1:A4")).addRange(sheet.getRange("B1:B4"))
       .setNumHeaders(1)${colors}.build());`;
  const colorsOf = (colors: string) => {
    const host = probeHost(pie(colors), OPTIONS);
    host.run('probe');
    const color = host.sheet('S').charts()[0]?.series[0]?.color;
    // The drawing library keeps one color more than there are slices.
    return Array.isArray(color) ? color.slice(0, 3) : color;
  };
  expect(colorsOf('.setColors(["#111111", "#222222", "#333333", "#444444"])')).toEqual([
    '#222222',
    '#333333',
    '#444444',
  ]);
  const slices = [0, 1, 2].map(
    (index) => `.setOption("slices.${index}.color", "#${index}${index}${index}000")`,
  );
  expect(colorsOf(slices.join(''))).toEqual(['#000000', '#111000', '#222000']);
});

test('CH-9 an axis title by setOption, as an object or as a path', () => {
  const body = `
    const chart = sheet.newChart().asLineChart().setOption("vAxes", {0: {title: "Points"}}).setOption("hAxis.title", "Day").build();
    return [chart.getOptions().get("vAxes.0.title"), chart.getOptions().get("hAxis.title")];`;
  expect(probe(body, OPTIONS)).toEqual(['Points', 'Day']);
});

test('CH-14 inserting and updating count as service calls; building is free', () => {
  const host = probeHost(`${COLUMNS} sheet.updateChart(sheet.getCharts()[0].modify().build());`, OPTIONS);
  host.run('probe');
  expect(host.serviceCalls.log).toEqual([
    'Spreadsheet.getSheets',
    'Sheet.insertChart',
    'Sheet.getCharts',
    'Sheet.updateChart',
  ]);
});
