// Writes a scorecard as the cells of its tab; parsing them gives the same scorecard.

import type { Alert } from '../alert-definitions/alert';
import { alertConditionText } from '../alert-definitions/alert-condition';
import { lostConditionText, type Play } from '../alert-definitions/plays';
import { rowConditionsText } from '../derived-columns/row-conditions';
import { matchText, viaText } from '../derived-columns/source-cells';
import { windowText } from '../derived-columns/window';
import { metricTypeOf } from '../metric-types/registry';
import { NOT_ENOUGH_DATA } from '../scorecard/band';
import type { DerivedColumn, OtherName, Source } from '../scorecard/derived-column';
import { compareWithText } from '../scorecard/history-settings';
import { COMMON_OPTIONS, optionsText } from '../scorecard/options';
import { type OutcomeSettings, STANDARD_LOOK_BACK_DAYS } from '../scorecard/outcome-settings';
import { pointsCell } from '../scorecard/points';
import { renderConditions } from '../scorecard/rule-cells';
import { conditionsOf, type Rule } from '../scorecard/rules';
import { type Dimension, defaultSettings, type Metric, type Scorecard } from '../scorecard/scorecard';
import { thresholdCell } from '../scorecard/threshold';
import { type Cell, matchKey } from '../values/cell';
import { quoteItem } from '../values/list-text';
import {
  FORMAT_VERSION,
  HEADINGS,
  SECTIONS,
  type Section,
  type SettingName,
  SUM_OF_METRICS,
  TAB_TITLE,
  TAB_WIDTH,
} from './layout';

/** Rows of TAB_WIDTH cells, from A1 on. */
export function renderScorecard(scorecard: Scorecard): Cell[][] {
  const { settings } = scorecard;
  const settingRows: readonly (readonly [SettingName, Cell])[] = [
    ['Name', settings.name],
    ['Scale', settings.scale],
    ['Method', settings.method],
    ...(settings.method === 'points' ? [['Start', settings.start] as const] : []),
    ['Decimals', settings.decimals],
    ['Minimum coverage', settings.minimumCoverage],
    ['Accounts tab', settings.accountsTab ?? ''],
    ['Account column', settings.accountColumn ?? ''],
    ['Value column', settings.valueColumn ?? ''],
    ['Segment column', settings.segmentColumn ?? ''],
    ...timeSettings(settings),
    ...outcomeSettings(settings.outcomes),
    ['Watermelon', yesNo(settings.watermelon)],
    ['Dimension columns', yesNo(settings.dimensionColumns)],
    ...(settings.firmnessColumn ? [['Band firmness', yesNo(true)] as const] : []),
    ...(settings.writeDerivedColumns ? [] : [['Write derived columns', 'no'] as const]),
  ];
  return [
    [TAB_TITLE, FORMAT_VERSION],
    [],
    ...section('Settings', settingRows),
    [],
    ...section('Metrics', scorecard.metrics.map(metricRow)),
    [],
    ...(scorecard.dimensions.length > 0
      ? [...section('Dimensions', scorecard.dimensions.map(dimensionRow)), []]
      : []),
    ...section('Bands', [
      ...scorecard.bands.map((band): Cell[] => [band.name, band.from, band.color, band.segment ?? '']),
      [NOT_ENOUGH_DATA, '', scorecard.notEnoughDataColor],
    ]),
    ...sectionIfAny('Rules', scorecard.rules.map(ruleRow)),
    ...(scorecard.alerts === undefined ? [] : [[], ...section('Alerts', scorecard.alerts.map(alertRow))]),
    ...(scorecard.plays.length > 0 ? [[], ...section('Plays', scorecard.plays.map(playRow))] : []),
    ...sectionIfAny('Derived columns', scorecard.derivedColumns.map(derivedRow)),
    ...sectionIfAny('Sources', scorecard.sources.map(sourceRow)),
    ...sectionIfAny('Names', scorecard.otherNames.map(otherNameRow)),
  ].map((row) => Array.from({ length: TAB_WIDTH }, (_, index): Cell => row[index] ?? ''));
}

/** Only what differs from the standard: a scorecard that does not use them has no rows for them. */
function timeSettings(settings: Scorecard['settings']): (readonly [SettingName, Cell])[] {
  const standard = defaultSettings(settings.scale);
  const compareWith = compareWithText(settings.compareWith);
  const rows: readonly (readonly [SettingName, string, string])[] = [
    ['Account key', settings.accountKey ?? '', ''],
    ['Owner column', settings.ownerColumn ?? '', ''],
    ['Renewal column', settings.renewalColumn ?? '', ''],
    ['History', settings.history, standard.history],
    ['Compare with', compareWith, compareWithText(standard.compareWith)],
    ['Alerts', yesNo(settings.alerts), yesNo(standard.alerts)],
    ['E-mail to', settings.mail.to.join(', '), ''],
    ['E-mail owners', yesNo(settings.mail.owners), yesNo(standard.mail.owners)],
    ['E-mail on', settings.mail.on, standard.mail.on],
  ];
  return rows.flatMap(([name, value, usual]) => (value === usual ? [] : [[name, value] as const]));
}

function outcomeSettings({ tab, column, date, words, lookBackDays }: OutcomeSettings) {
  const list = (items: readonly string[]) => items.map(quoteItem).join('; ');
  const rows: readonly (readonly [SettingName, Cell])[] = [
    ['Outcomes tab', tab ?? ''],
    ['Outcome column', column ?? ''],
    ['Outcome date', date ?? ''],
    ['Lost words', list(words.lost)],
    ['Kept words', list(words.kept)],
    ['Involuntary words', list(words.involuntary)],
    ['Ignored words', list(words.ignored)],
    ['Look back', lookBackDays === STANDARD_LOOK_BACK_DAYS ? '' : lookBackDays],
  ];
  return rows.filter(([, value]) => value !== '');
}

function section(name: Section, rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  return [[name], HEADINGS[name], ...rows];
}

function sectionIfAny(name: Section, rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  return rows.length > 0 ? [[], ...section(name, rows)] : [];
}

/** In the order of the Metrics headings. */
function metricRow(metric: Metric): readonly Cell[] {
  const ownColumn = metric.columns.length === 1 && metric.columns[0] === metric.name;
  return [
    metric.name,
    ownColumn ? '' : metric.columns.map(quoteItem).join('; '),
    metric.dimension ?? '',
    metric.type,
    thresholdCell(metric.healthy),
    thresholdCell(metric.atRisk),
    metric.curve === 'linear' ? '' : metric.curve,
    pointsCell(metric.points),
    metric.weight,
    metric.ifBlank,
    metric.segment ?? '',
    optionsText(metric.options, [...(metricTypeOf(metric.type)?.options ?? []), ...COMMON_OPTIONS]),
    metric.note,
  ];
}

/** Without weight and segment a name like that of a section would be taken for its title. */
function dimensionRow({ name, weight, segment }: Dimension): readonly Cell[] {
  const isTitle = SECTIONS.some((title) => matchKey(title) === matchKey(name));
  return [name, weight ?? (isTitle ? SUM_OF_METRICS : ''), segment ?? ''];
}

/** In the order of the Rules headings. */
function ruleRow(rule: Rule): readonly Cell[] {
  const { effect, until, note } = rule;
  const { subject, is } = renderConditions(conditionsOf(rule));
  const value = effect.kind === 'flag' ? effect.word : 'band' in effect ? effect.band : effect.points;
  const end: Cell = until === undefined ? '' : 'day' in until ? until.day : until.column;
  return [subject, is, effect.kind, value, end, note];
}

/** In the order of the Alerts headings. */
function alertRow(alert: Alert): readonly Cell[] {
  const { name, when, valueAtLeast, segment, quietDays, digestOnly, note } = alert;
  return [name, alertConditionText(when), valueAtLeast ?? '', segment, quietDays, yesNo(digestOnly), note];
}

/** In the order of the Plays headings. */
function playRow({ metric, lost, action, withinDays }: Play): readonly Cell[] {
  return [metric, lostConditionText(lost), action, withinDays ?? ''];
}

/** In the order of the headings of Derived columns. */
function derivedRow(column: DerivedColumn): readonly Cell[] {
  const { heading, from, key, what, of, where, window, unknownIsZero, note } = column;
  return [
    heading,
    from,
    key,
    what,
    of,
    rowConditionsText(where),
    windowText(window),
    unknownIsZero ? 0 : '',
    note,
  ];
}

/** In the order of the headings of Sources. */
function sourceRow({ name, tab, key, day, knownSince, via, match, rowId, note }: Source): readonly Cell[] {
  return [name, tab, key, day, knownSince, via ? viaText(via) : '', matchText(match), rowId, note];
}

function otherNameRow({ account, alsoCalled }: OtherName): readonly Cell[] {
  return [account, alsoCalled];
}

function yesNo(answer: boolean): string {
  return answer ? 'yes' : 'no';
}
