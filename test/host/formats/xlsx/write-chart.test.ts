// Charts of a workbook in its file: their cells, texts and colors, and that the package lists every part.
import { strFromU8, unzipSync } from 'fflate';
import type { FileChart } from '../../../../host/formats/xlsx/file-chart';
import { xlsxBytes } from '../../../../host/formats/xlsx/write-xlsx';
import { probeHost } from '../../../support/probe';
import { cell, sheet, workbook } from '../../../support/workbooks';

const COLUMNS: FileChart = {
  ...{ kind: 'column', title: 'Accounts <by> band', labels: "'S'!A2:A4", isStacked: false, sliceColors: [] },
  series: [{ name: "'S'!B1", values: "'S'!B2:B4", color: '#0b8043', isLine: false }],
  ...{ legend: 'bottom', xTitle: 'Band', yTitle: '', yMin: 0, yMax: undefined },
  place: { row: 5, column: 1, x: 10, y: 0, width: 400, height: 240 },
};

function partsOf(charts: readonly FileChart[]): Record<string, string> {
  const file = workbook([sheet({ name: 'S', cells: [cell(0, 0, { value: 'Band' })], charts })]);
  return Object.fromEntries(
    Object.entries(unzipSync(xlsxBytes(file))).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
}

test('a sheet without charts has no drawing', () => {
  const parts = partsOf([]);
  expect(Object.keys(parts).filter((name) => /draw|chart/.test(name))).toEqual([]);
  expect(parts['xl/worksheets/sheet1.xml']).not.toContain('drawing');
});

test('a chart lists its cells, title, color and axis title', () => {
  const xml = partsOf([COLUMNS])['xl/charts/chart1.xml'] ?? '';
  for (const piece of [
    "<c:f>'S'!$A$2:$A$4</c:f>",
    "<c:f>'S'!$B$1</c:f>",
    "<c:f>'S'!$B$2:$B$4</c:f>",
    '<a:t>Accounts &lt;by&gt; band</a:t>',
    '<a:t>Band</a:t>',
    '<a:srgbClr val="0B8043"/>',
    '<c:legendPos val="b"/>',
    '<c:min val="0"/>',
  ])
    expect(xml).toContain(piece);
});

test('points of a scatter chart have their color, and a blank cell has no point', () => {
  const xml = partsOf([{ ...COLUMNS, kind: 'scatter' }])['xl/charts/chart1.xml'] ?? '';
  expect(xml).toMatch(/<c:marker>.*<a:srgbClr val="0B8043"\/>.*<\/c:marker><c:xVal>/);
  expect(xml).toContain('<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>');
});

test('every part is listed and linked: sheet, drawing, charts', () => {
  const parts = partsOf([COLUMNS, { ...COLUMNS, kind: 'pie' }]);
  expect(parts['xl/worksheets/_rels/sheet1.xml.rels']).toContain('../drawings/drawing1.xml');
  expect(parts['xl/drawings/_rels/drawing1.xml.rels']).toContain('../charts/chart2.xml');
  expect(parts['xl/drawings/drawing1.xml']).toContain('<xdr:row>5</xdr:row>');
  expect(parts['xl/charts/chart2.xml']).toContain('<c:pieChart>');
  for (const part of ['/xl/drawings/drawing1.xml', '/xl/charts/chart1.xml', '/xl/charts/chart2.xml'])
    expect(parts['[Content_Types].xml']).toContain(`PartName="${part}"`);
});

test('the charts of the engine are written with the cells that they show', () => {
  const host = probeHost(`
    sheet.getRange('A1:B3').setValues([['Band', 'Accounts'], ['Healthy', 12], ['Watch', 5]]);
    sheet.insertChart(sheet.newChart().asBarChart().setStacked().setTitle('By band').setNumHeaders(1)
      .addRange(sheet.getRange('A1:A3')).addRange(sheet.getRange('B1:B3')).setColors(['#0b8043']).build());`);
  host.run('probe');
  expect(host.file().sheets[0]?.charts).toMatchObject([
    {
      ...{ kind: 'bar', title: 'By band', isStacked: true, labels: 'Sheet1!A2:A3' },
      series: [{ name: 'Sheet1!B1', values: 'Sheet1!B2:B3', color: '#0b8043' }],
    },
  ]);
});
