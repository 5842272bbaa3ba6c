// Turns a scorecard that was saved as a file into the cells of its tab.

import type { CellInput } from '../api';
import type { CsvTable } from '../formats/csv/read-table';

export const SCORECARD_TAB = 'Health Scorecard';
export const SCORECARD_RANGE = { name: 'SCORECARD', sheet: SCORECARD_TAB, range: 'A:N' };
const ACCOUNTS_TAB = 'Accounts';

export type ScorecardRows = readonly (readonly CellInput[])[];

export function scorecardRows(table: CsvTable): ScorecardRows {
  return table.records.map(({ fields }) => fields.map((field) => scorecardCell(field, table.separator)));
}

/**
 * Plain numbers and percentages are numbers; all else stays text, as in "0: 50; 1: 100", yes/no and dates.
 * @example scorecardCell('50%', ',') //=> { number: 0.5, format: '0%' }
 */
export function scorecardCell(field: string, separator: string): CellInput {
  const trimmed = field.trim();
  if (trimmed === '') return field === '' ? null : field;
  // Three digits after a comma may be thousands, and a threshold is no place to guess.
  const pointed =
    separator === ';' && /^[+-]?\d+,(?:\d{1,2}|\d{4,})%?$/.test(trimmed)
      ? trimmed.replace(',', '.')
      : trimmed;
  const parts = /^([+-]?(?:0|[1-9]\d{0,14})(?:\.(\d+))?)(%?)$/.exec(pointed);
  if (!parts) return field;
  const [, digits, fraction, percent] = parts;
  if (!percent) return Number(digits);
  const decimals = fraction ? `.${'0'.repeat(Math.min(4, fraction.length))}` : '';
  return { number: Number(`${digits}e-2`), format: `0${decimals}%` };
}

/** The setting "Accounts tab"; undefined where it is missing or blank. */
export function accountsTabSetting(scorecard: ScorecardRows): string | undefined {
  const setting = scorecard.find(isAccountsTabSetting);
  const named = setting?.slice(1).find((cell) => String(cell ?? '').trim() !== '');
  const tab = String(named ?? '').trim();
  return tab === '' || tab.toLowerCase() === SCORECARD_TAB.toLowerCase() ? undefined : tab;
}

/** The tab to make for a table: the one that a scorecard from a real spreadsheet looks for. */
export function accountsTab(scorecard: ScorecardRows | undefined): string {
  return (scorecard && accountsTabSetting(scorecard)) ?? ACCOUNTS_TAB;
}

/** For a scorecard of another spreadsheet, whose setting names a tab that this one lacks. */
export function withoutAccountsTab(scorecard: ScorecardRows): ScorecardRows {
  return scorecard.map((row) => (isAccountsTabSetting(row) ? row.slice(0, 1) : row));
}

function isAccountsTabSetting(row: readonly CellInput[]): boolean {
  return typeof row[0] === 'string' && /^\s*accounts tab\s*$/i.test(row[0]);
}
