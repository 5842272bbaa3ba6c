// Reads the Settings section.

import { HISTORY_SETTINGS, readCompareWith } from '../scorecard/history-settings';
import { errorAt, warningAt } from '../scorecard/issue';
import {
  MAIL_DAYS,
  type MailSettings,
  NO_MAIL,
  readAddresses,
  readMailDay,
} from '../scorecard/mail-settings';
import {
  LONGEST_LOOK_BACK_DAYS,
  type OutcomeSettings,
  STANDARD_LOOK_BACK_DAYS,
} from '../scorecard/outcome-settings';
import { defaultSettings, type Method, type Settings } from '../scorecard/scorecard';
import { readAnswer } from '../values/answer';
import { type Cell, cellText, isBlank, isDateCell, matchKey, textIn } from '../values/cell';
import { splitHeadings } from '../values/list-text';
import { isProblem } from '../values/problem';
import { scorecardNumber } from '../values/scorecard-number';
import { SETTING_NAMES, type SettingName } from './layout';
import type { SectionRow, SectionTable } from './read-sections';
import type { TabIssue, TabProblem } from './tab-issue';

const METHODS: readonly Method[] = ['weighted', 'points', 'worst'];

const MAXIMUM_DECIMALS = 6;

export function parseSettings(table: SectionTable | undefined, issues: TabIssue[]): Settings {
  const seen = new Map<SettingName, SectionRow>();
  for (const row of table?.rows ?? []) {
    const setting = SETTING_NAMES.find((each) => matchKey(each) === matchKey(row.cell('Setting')));
    const place = row.place('Setting');
    if (setting === undefined)
      issues.push(warningAt(place, { code: 'unknown-setting', name: cellText(row.cell('Setting')) }));
    else if (seen.has(setting)) issues.push(errorAt(place, { code: 'setting-repeated', setting }));
    else seen.set(setting, row);
  }
  const report = (setting: SettingName, problem: TabProblem) =>
    issues.push(errorAt(seen.get(setting)?.place('Value'), problem));
  const warn = (setting: SettingName, problem: TabProblem) =>
    issues.push(warningAt(seen.get(setting)?.place('Value'), problem));
  const value = (name: SettingName): Cell => seen.get(name)?.cell('Value') ?? '';
  const text = (name: SettingName): string => cellText(value(name)).trim();

  const defaults = defaultSettings();
  const scale = numberSetting(value('Scale'), defaults.scale);
  if (scale !== 100 && scale !== 10) report('Scale', { code: 'scale-unknown' });
  const decimals = numberSetting(value('Decimals'), defaults.decimals);
  const decimalsFit = Number.isInteger(decimals) && decimals >= 0 && decimals <= MAXIMUM_DECIMALS;
  if (!decimalsFit) report('Decimals', { code: 'decimals-unknown', highest: MAXIMUM_DECIMALS });
  const coverage = shareSetting(value('Minimum coverage'), defaults.minimumCoverage);
  if (Number.isNaN(coverage)) report('Minimum coverage', { code: 'minimum-coverage-unknown' });
  const method = METHODS.find((each) => each === (matchKey(value('Method')) || defaults.method));
  if (method === undefined)
    report('Method', { code: 'method-unknown', text: text('Method'), methods: METHODS });
  const fullMark = scale === 10 ? 10 : 100;
  const start = numberSetting(value('Start'), defaults.start);
  if (!(start >= 0 && start <= fullMark)) report('Start', { code: 'start-out-of-range', highest: fullMark });
  const answer = (
    name:
      | 'Watermelon'
      | 'Dimension columns'
      | 'Band firmness'
      | 'Write derived columns'
      | 'Alerts'
      | 'E-mail owners',
    standard: boolean,
  ): boolean => {
    const read = isBlank(value(name)) ? standard : readAnswer(value(name));
    if (read === undefined) report(name, { code: 'setting-not-an-answer', setting: name });
    return read ?? standard;
  };
  const history = HISTORY_SETTINGS.find((each) => each === (matchKey(value('History')) || defaults.history));
  if (history === undefined)
    report('History', { code: 'history-unknown', text: text('History'), settings: HISTORY_SETTINGS });
  const compareWith = isBlank(value('Compare with'))
    ? defaults.compareWith
    : readCompareWith(value('Compare with'));
  if (compareWith === undefined)
    report('Compare with', { code: 'compare-with-unknown', text: text('Compare with') });
  return {
    name: text('Name'),
    scale: fullMark,
    method: method ?? defaults.method,
    start: start >= 0 ? start : defaults.start,
    decimals: decimalsFit ? decimals : defaults.decimals,
    minimumCoverage: Number.isNaN(coverage) ? defaults.minimumCoverage : coverage,
    accountsTab: textIn(value('Accounts tab')),
    accountColumn: textIn(value('Account column')),
    valueColumn: textIn(value('Value column')),
    segmentColumn: textIn(value('Segment column')),
    accountKey: textIn(value('Account key')),
    ownerColumn: textIn(value('Owner column')),
    renewalColumn: textIn(value('Renewal column')),
    history: history ?? defaults.history,
    compareWith: compareWith ?? defaults.compareWith,
    outcomes: outcomeSettings(value, report),
    alerts: answer('Alerts', defaults.alerts),
    mail: readMail(value, answer, warn),
    watermelon: answer('Watermelon', defaults.watermelon),
    dimensionColumns: answer('Dimension columns', defaults.dimensionColumns),
    firmnessColumn: answer('Band firmness', defaults.firmnessColumn),
    writeDerivedColumns: answer('Write derived columns', defaults.writeDerivedColumns),
  };
}

function outcomeSettings(
  value: (name: SettingName) => Cell,
  report: (setting: SettingName, problem: TabProblem) => void,
): OutcomeSettings {
  const words = (
    name: 'Lost words' | 'Kept words' | 'Involuntary words' | 'Ignored words',
  ): readonly string[] => {
    const read = isBlank(value(name)) ? [] : splitHeadings(cellText(value(name)));
    if (!isProblem(read)) return read.filter((word) => !isBlank(word));
    report(name, read);
    return [];
  };
  const lookBackDays = daysSetting(value('Look back'), STANDARD_LOOK_BACK_DAYS);
  const isLookBack =
    Number.isInteger(lookBackDays) && lookBackDays >= 0 && lookBackDays <= LONGEST_LOOK_BACK_DAYS;
  if (!isLookBack) report('Look back', { code: 'look-back-unknown', highest: LONGEST_LOOK_BACK_DAYS });
  return {
    tab: textIn(value('Outcomes tab')),
    column: textIn(value('Outcome column')),
    date: textIn(value('Outcome date')),
    words: {
      lost: words('Lost words'),
      kept: words('Kept words'),
      involuntary: words('Involuntary words'),
      ignored: words('Ignored words'),
    },
    lookBackDays: isLookBack ? lookBackDays : STANDARD_LOOK_BACK_DAYS,
  };
}

/** `90` or `90 days`; NaN for anything else. */
function daysSetting(cell: Cell, standard: number): number {
  const text = typeof cell === 'string' ? cell.replace(/ *days?$/i, '') : cell;
  return numberSetting(text, standard);
}

/** Who gets the digest: a mistake here is reported, and keeps no account from being scored. */
function readMail(
  value: (name: SettingName) => Cell,
  answer: (name: 'E-mail owners', standard: boolean) => boolean,
  warn: (setting: SettingName, problem: TabProblem) => void,
): MailSettings {
  const to = readAddresses(value('E-mail to'));
  if ('notAnAddress' in to) warn('E-mail to', { code: 'not-an-address', text: to.notAnAddress });
  const on = isBlank(value('E-mail on')) ? NO_MAIL.on : readMailDay(value('E-mail on'));
  if (on === undefined)
    warn('E-mail on', { code: 'mail-day-unknown', text: cellText(value('E-mail on')), days: MAIL_DAYS });
  return {
    to: 'notAnAddress' in to ? [] : to,
    owners: answer('E-mail owners', NO_MAIL.owners),
    on: on ?? NO_MAIL.on,
  };
}

/** NaN where the cell holds something that is not a number. */
function numberSetting(cell: Cell, standard: number): number {
  if (isBlank(cell)) return standard;
  if (typeof cell === 'number') return cell;
  if (typeof cell === 'boolean' || isDateCell(cell)) return Number.NaN;
  const read = scorecardNumber(cell);
  return isProblem(read) ? Number.NaN : read;
}

/** A share as 0.5, 50% or 50: 5,000 percent is never meant. */
function shareSetting(cell: Cell, standard: number): number {
  const read = numberSetting(cell, standard);
  const share = read > 1 ? read / 100 : read;
  return share >= 0 && share <= 1 ? share : Number.NaN;
}
