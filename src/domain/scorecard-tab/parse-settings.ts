// Reads the Settings section.

import type { Issue } from '../scorecard/issue';
import { defaultSettings, type Method, type Settings } from '../scorecard/scorecard';
import { readAnswer } from '../values/answer';
import { type Cell, cellText, isBlank, isDateCell, matchKey, shortText } from '../values/cell';
import { isProblem } from '../values/problem';
import { scorecardNumber } from '../values/scorecard-number';
import { SETTING_NAMES, type SettingName } from './layout';
import type { SectionRow, SectionTable } from './read-sections';

const METHODS: readonly Method[] = ['weighted', 'points', 'worst'];

const MAXIMUM_DECIMALS = 6;

export function parseSettings(table: SectionTable | undefined, issues: Issue[]): Settings {
  const seen = new Map<SettingName, SectionRow>();
  for (const row of table?.rows ?? []) {
    const name = SETTING_NAMES.find((each) => matchKey(each) === matchKey(row.cell('Setting')));
    const told = shortText(cellText(row.cell('Setting')));
    if (name === undefined) {
      issues.push({
        cell: row.address('Setting'),
        message: `"${told}" is not a setting that is known here: it is left as it is and changes nothing`,
        severity: 'warning',
      });
    } else if (seen.has(name)) {
      issues.push({
        cell: row.address('Setting'),
        message: `${name} stands here a second time: delete one of the two`,
        severity: 'error',
      });
    } else {
      seen.set(name, row);
    }
  }
  const wrong = (name: SettingName, message: string) => {
    issues.push({
      cell: seen.get(name)?.address('Value') ?? '',
      message: `${name}: ${message}`,
      severity: 'error',
    });
  };
  const value = (name: SettingName): Cell => seen.get(name)?.cell('Value') ?? '';
  const text = (name: SettingName): string => cellText(value(name)).trim();

  const defaults = defaultSettings();
  const scale = numberSetting(value('Scale'), defaults.scale);
  if (scale !== 100 && scale !== 10) wrong('Scale', 'write 100 or 10');
  const decimals = numberSetting(value('Decimals'), defaults.decimals);
  const decimalsFit = Number.isInteger(decimals) && decimals >= 0 && decimals <= MAXIMUM_DECIMALS;
  if (!decimalsFit) wrong('Decimals', `write a whole number from 0 to ${MAXIMUM_DECIMALS}`);
  const coverage = shareSetting(value('Minimum coverage'), defaults.minimumCoverage);
  if (Number.isNaN(coverage)) wrong('Minimum coverage', 'write a share such as 50%');
  const method = METHODS.find((each) => each === (matchKey(value('Method')) || defaults.method));
  if (method === undefined)
    wrong('Method', `"${shortText(text('Method'))}" is not a method: write one of ${METHODS.join(', ')}`);
  const fullMark = scale === 10 ? 10 : 100;
  const start = numberSetting(value('Start'), defaults.start);
  if (!(start >= 0 && start <= fullMark)) wrong('Start', `write a number from 0 to ${fullMark}`);
  const answer = (name: 'Watermelon' | 'Dimension columns', standard: boolean): boolean => {
    const read = isBlank(value(name)) ? standard : readAnswer(value(name));
    if (read === undefined) wrong(name, 'write yes or no');
    return read ?? standard;
  };
  return {
    name: text('Name'),
    scale: fullMark,
    method: method ?? defaults.method,
    start: start >= 0 ? start : defaults.start,
    decimals: decimalsFit ? decimals : defaults.decimals,
    minimumCoverage: Number.isNaN(coverage) ? defaults.minimumCoverage : coverage,
    accountsTab: text('Accounts tab'),
    accountColumn: text('Account column'),
    valueColumn: text('Value column'),
    segmentColumn: text('Segment column'),
    watermelon: answer('Watermelon', defaults.watermelon),
    dimensionColumns: answer('Dimension columns', defaults.dimensionColumns),
  };
}

/** NaN where the cell holds something that is no number. */
function numberSetting(cell: Cell, standard: number): number {
  if (isBlank(cell)) return standard;
  if (typeof cell === 'number') return cell;
  if (typeof cell === 'boolean' || isDateCell(cell)) return Number.NaN;
  const read = scorecardNumber(cell);
  return isProblem(read) ? Number.NaN : read;
}

/** A share as 0.5, 50% or 50: nobody means 5,000 percent. */
function shareSetting(cell: Cell, standard: number): number {
  const read = numberSetting(cell, standard);
  const share = read > 1 ? read / 100 : read;
  return share >= 0 && share <= 1 ? share : Number.NaN;
}
