// Writes charts: the chart itself, and the drawing that places all charts of a sheet.
import type { FileChart, FileSeries } from './file-chart';
import { element, escaped, OFFICE_RELATIONS, wrapped, XML_START } from './write-xml';

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
/** Lengths in drawings are in English Metric Units. */
const UNITS_PER_PIXEL = 9525;
const CATEGORY_AXIS = 111_111_111;
const VALUE_AXIS = 222_222_222;

const LEGEND_PLACES = { top: 't', bottom: 'b', left: 'l', right: 'r' } as const;

/** The drawing of one sheet; its charts have the relations rId1, rId2 … */
export function drawingXml(charts: readonly FileChart[]): string {
  const anchors = charts.map(({ place }, index) => {
    const units = (pixels: number) => Math.round(pixels * UNITS_PER_PIXEL);
    const from = [
      `<xdr:col>${place.column}</xdr:col><xdr:colOff>${units(place.x)}</xdr:colOff>`,
      `<xdr:row>${place.row}</xdr:row><xdr:rowOff>${units(place.y)}</xdr:rowOff>`,
    ].join('');
    const size = element('xdr:ext', { cx: units(place.width), cy: units(place.height) });
    const chart = `<c:chart xmlns:c="${DRAWING}/chart" xmlns:r="${OFFICE_RELATIONS}" r:id="rId${index + 1}"/>`;
    return [
      `<xdr:oneCellAnchor><xdr:from>${from}</xdr:from>${size}`,
      '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>',
      element('xdr:cNvPr', { id: index + 2, name: `Chart ${index + 1}` }),
      '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>',
      '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
      `<a:graphic><a:graphicData uri="${DRAWING}/chart">${chart}</a:graphicData></a:graphic>`,
      '</xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor>',
    ].join('');
  });
  const names = { 'xmlns:xdr': `${DRAWING}/spreadsheetDrawing`, 'xmlns:a': `${DRAWING}/main` };
  return `${XML_START}${wrapped('xdr:wsDr', names, anchors.join(''))}`;
}

export function chartXml(chart: FileChart): string {
  const isPie = chart.kind === 'pie' || chart.kind === 'doughnut';
  const plot = wrapped('c:plotArea', {}, `<c:layout/>${plotXml(chart)}${isPie ? '' : axesXml(chart)}`);
  const legend =
    chart.legend === 'none'
      ? ''
      : wrapped('c:legend', {}, `${value('legendPos', LEGEND_PLACES[chart.legend])}${value('overlay', 0)}`);
  const title = chart.title === '' ? '' : titleXml(chart.title);
  const inside = [
    title,
    value('autoTitleDeleted', chart.title === '' ? 1 : 0),
    plot,
    legend,
    value('plotVisOnly', 1),
    // Left out, a blank cell is drawn as 0.
    value('dispBlanksAs', 'gap'),
  ].join('');
  const names = {
    'xmlns:c': `${DRAWING}/chart`,
    'xmlns:a': `${DRAWING}/main`,
    'xmlns:r': OFFICE_RELATIONS,
  };
  return `${XML_START}${wrapped('c:chartSpace', names, wrapped('c:chart', {}, inside))}`;
}

function value(name: string, val: string | number): string {
  return element(`c:${name}`, { val });
}

function plotXml(chart: FileChart): string {
  const axes = `${value('axId', CATEGORY_AXIS)}${value('axId', VALUE_AXIS)}`;
  const grouping = (usual: string) => value('grouping', chart.isStacked ? 'stacked' : usual);
  const all = chart.series.map((series, index) => seriesXml(chart, series, index));
  const columns = (series: string, direction: string) =>
    wrapped(
      'c:barChart',
      {},
      `${value('barDir', direction)}${grouping('clustered')}${value('varyColors', 0)}${series}${value('gapWidth', 60)}${chart.isStacked ? value('overlap', 100) : ''}${axes}`,
    );
  const lines = (series: string) =>
    wrapped(
      'c:lineChart',
      {},
      `${grouping('standard')}${value('varyColors', 0)}${series}${value('marker', 1)}${axes}`,
    );
  switch (chart.kind) {
    case 'bar':
      return columns(all.join(''), 'bar');
    case 'column':
      return columns(all.join(''), 'col');
    case 'line':
      return lines(all.join(''));
    case 'area':
      return wrapped(
        'c:areaChart',
        {},
        `${grouping('standard')}${value('varyColors', 0)}${all.join('')}${axes}`,
      );
    case 'pie':
      return wrapped('c:pieChart', {}, `${value('varyColors', 1)}${all.join('')}`);
    case 'doughnut':
      return wrapped(
        'c:doughnutChart',
        {},
        `${value('varyColors', 1)}${all.join('')}${value('holeSize', 50)}`,
      );
    case 'scatter':
      return wrapped(
        'c:scatterChart',
        {},
        `${value('scatterStyle', 'lineMarker')}${value('varyColors', 0)}${all.join('')}${axes}`,
      );
    case 'combo': {
      const part = (isLine: boolean) =>
        all.filter((_, index) => (chart.series[index]?.isLine === true) === isLine).join('');
      // A group without series makes Excel refuse the file.
      const drawn = [part(false) && columns(part(false), 'col'), part(true) && lines(part(true))];
      return drawn.join('');
    }
  }
}

function seriesXml(chart: FileChart, series: FileSeries, index: number): string {
  const name = series.name === undefined ? '' : `<c:tx><c:strRef>${formula(series.name)}</c:strRef></c:tx>`;
  const isScatter = chart.kind === 'scatter';
  const values = `<c:numRef>${formula(series.values)}</c:numRef>`;
  const labels =
    chart.labels === undefined
      ? ''
      : isScatter
        ? `<c:xVal><c:numRef>${formula(chart.labels)}</c:numRef></c:xVal>`
        : `<c:cat><c:strRef>${formula(chart.labels)}</c:strRef></c:cat>`;
  const slices = sliceColors(chart)
    .map((color, at) => wrapped('c:dPt', {}, `${value('idx', at)}${shape(color, false)}`))
    .join('');
  const isPie = chart.kind === 'pie' || chart.kind === 'doughnut';
  const look =
    isPie || series.color === undefined ? '' : shape(series.color, chart.kind === 'line' || series.isLine);
  return wrapped(
    'c:ser',
    {},
    [
      value('idx', index),
      value('order', index),
      name,
      isScatter ? `<c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr>${dots(series.color)}` : look,
      isPie ? slices : '',
      labels,
      isScatter ? `<c:yVal>${values}</c:yVal>` : `<c:val>${values}</c:val>`,
      chart.kind === 'line' || series.isLine ? value('smooth', 0) : '',
    ].join(''),
  );
}

/** Programs differ in how they color slices that are left out, so more get a color than most pies have. */
const PALETTE = ['#4285f4', '#ea4335', '#fbbc04', '#34a853', '#ff6d01', '#46bdc6', '#7baaf7', '#f07b72'];

function sliceColors({ sliceColors: set }: FileChart): readonly string[] {
  return [...set, ...PALETTE.slice(set.length)];
}

function formula(reference: string): string {
  return `<c:f>${escaped(absolute(reference))}</c:f>`;
}

/** 'Portfolio'!B2:B4 as 'Portfolio'!$B$2:$B$4. */
function absolute(reference: string): string {
  const cut = reference.lastIndexOf('!');
  const cells = reference.slice(cut + 1).replace(/([A-Z]+)(\d+)/gi, '$$$1$$$2');
  return `${reference.slice(0, cut + 1)}${cells}`;
}

function fill(color: string): string {
  return `<a:solidFill>${element('a:srgbClr', { val: color.replace('#', '').toUpperCase() })}</a:solidFill>`;
}

function shape(color: string, isLine: boolean): string {
  const inside = isLine ? `<a:ln w="28575">${fill(color)}</a:ln>` : fill(color);
  return `<c:spPr>${inside}</c:spPr>`;
}

/** The points of a scatter chart. */
function dots(color: string | undefined): string {
  const parts = [value('symbol', 'circle'), value('size', 6), color === undefined ? '' : shape(color, false)];
  return wrapped('c:marker', {}, parts.join(''));
}

function titleXml(text: string): string {
  const run = `<a:r><a:rPr lang="en-US"/><a:t>${escaped(text)}</a:t></a:r>`;
  const rich = `<c:rich><a:bodyPr/><a:p>${run}</a:p></c:rich>`;
  return wrapped('c:title', {}, `<c:tx>${rich}</c:tx>${value('overlay', 0)}`);
}

function axesXml(chart: FileChart): string {
  const isBar = chart.kind === 'bar';
  const scaling = (limits: string, order: string) =>
    wrapped('c:scaling', {}, `${value('orientation', order)}${limits}`);
  const limits = [
    chart.yMax === undefined ? '' : value('max', chart.yMax),
    chart.yMin === undefined ? '' : value('min', chart.yMin),
  ].join('');
  const axis = (id: number, across: number, place: string, parts: string, scale: string, at = 'autoZero') =>
    [
      value('axId', id),
      scale,
      value('delete', 0),
      value('axPos', place),
      parts,
      value('crossAx', across),
      value('crosses', at),
    ].join('');
  const title = (text: string) => (text === '' ? '' : titleXml(text));
  // Sheets draws the first category of a bar chart on top.
  const categories = axis(
    CATEGORY_AXIS,
    VALUE_AXIS,
    isBar ? 'l' : 'b',
    title(chart.xTitle),
    scaling('', isBar ? 'maxMin' : 'minMax'),
  );
  const values = axis(
    VALUE_AXIS,
    CATEGORY_AXIS,
    isBar ? 'b' : 'l',
    `<c:majorGridlines/>${title(chart.yTitle)}`,
    scaling(limits, 'minMax'),
    isBar ? 'max' : 'autoZero',
  );
  const kind = chart.kind === 'scatter' ? 'c:valAx' : 'c:catAx';
  return `${wrapped(kind, {}, categories)}${wrapped('c:valAx', {}, values)}`;
}
