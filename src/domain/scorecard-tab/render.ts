// Writes a scorecard as the cells of its tab; parsing them gives the same scorecard.
import { NOT_ENOUGH_DATA } from '../band';
import type { Cell } from '../cell';
import { quoteItem } from '../list-text';
import { pointsCell } from '../points';
import type { Metric, Scorecard } from '../scorecard';
import { thresholdCell } from '../threshold';
import { FORMAT_VERSION, HEADINGS, type Section, type SettingName, TAB_TITLE, TAB_WIDTH } from './layout';

/** Rows of TAB_WIDTH cells, from A1 on. */
export function renderScorecard(scorecard: Scorecard): Cell[][] {
  const { settings } = scorecard;
  const settingRows: readonly (readonly [SettingName, Cell])[] = [
    ['Name', settings.name],
    ['Scale', settings.scale],
    ['Method', settings.method],
    ['Decimals', settings.decimals],
    ['Minimum coverage', settings.minimumCoverage],
    ['Accounts tab', settings.accountsTab],
    ['Account column', settings.accountColumn],
    ['Value column', settings.valueColumn],
    ['Segment column', settings.segmentColumn],
  ];
  return [
    [TAB_TITLE, FORMAT_VERSION],
    [],
    ...section('Settings', settingRows),
    [],
    ...section('Metrics', scorecard.metrics.map(metricRow)),
    [],
    ...section('Bands', [
      ...scorecard.bands.map((band): Cell[] => [band.name, band.from, band.color]),
      [NOT_ENOUGH_DATA, '', scorecard.notEnoughDataColor],
    ]),
  ].map((row) => Array.from({ length: TAB_WIDTH }, (_, index): Cell => row[index] ?? ''));
}

function section(name: Section, rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  return [[name], HEADINGS[name], ...rows];
}

/** In the order of the Metrics headings. */
function metricRow(metric: Metric): readonly Cell[] {
  const ownColumn = metric.columns.length === 1 && metric.columns[0] === metric.name;
  return [
    metric.name,
    ownColumn ? '' : metric.columns.map(quoteItem).join('; '),
    metric.dimension,
    metric.type,
    thresholdCell(metric.healthy),
    thresholdCell(metric.atRisk),
    metric.curve === 'linear' ? '' : metric.curve,
    pointsCell(metric.points),
    metric.weight,
    metric.ifBlank,
    '',
    '',
    metric.note,
  ];
}
