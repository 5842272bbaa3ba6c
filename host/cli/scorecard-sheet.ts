// Turns a scorecard that was saved as a file into the cells of its tab.

import type { CellInput } from '../api';
import { columnText } from '../formats/csv/column-text';
import type { CsvTable } from '../formats/csv/csv-table';
import { lineNames } from '../formats/csv/line-numbers';
import { plainText } from '../formats/csv/plain-text';
import { type DecimalMark, fileMark, numberProfile } from '../formats/csv/settle-numbers';
import type { FileProblem } from '../formats/xlsx/workbook-file';

export const SCORECARD_TAB = 'Health Scorecard';
export const SCORECARD_RANGE = { name: 'SCORECARD', sheet: SCORECARD_TAB, range: 'A:N' };
const ACCOUNTS_TAB = 'Accounts';

export type ScorecardRows = readonly (readonly CellInput[])[];

/** The cells of the tab, or a sentence about a number that can be read two ways: thresholds are never guessed. */
export function scorecardRows(table: CsvTable, fileName: string): ScorecardRows | FileProblem {
  const lineOf = lineNames(table);
  const texts = table.records.map(({ fields }, row) =>
    fields.map((field) => columnText(row, lineOf, plainText(field))),
  );
  const usual = table.separator === ';' ? undefined : 'point';
  const mark = fileMark([numberProfile(texts.flat())], usual)?.mark;
  const unclear = mark === undefined && texts.flat().find(({ text }) => GROUPED.test(text.trim()));
  if (unclear) {
    const { point, comma } = unclear.number ?? {};
    return {
      problem: `${fileName}, ${unclear.cell}: "${unclear.text.trim()}" can be ${point?.value} or ${comma?.value}. Write it without a mark for thousands.`,
    };
  }
  return texts.map((row) => row.map(({ text }) => scorecardCell(text, mark ?? 'point')));
}

/**
 * Plain numbers and percentages are numbers; all else stays text, as in "0: 50; 1: 100", yes/no and dates.
 * @example scorecardCell('50%', 'point') //=> { number: 0.5, format: '0%' }
 * @example scorecardCell('2.000', 'comma') //=> 2000
 * @internal exported for its tests
 */
export function scorecardCell(field: string, mark: DecimalMark): CellInput {
  const trimmed = field.trim();
  if (trimmed === '') return field === '' ? null : field;
  const pointed = mark === 'comma' ? withPoints(trimmed) : trimmed;
  const parts = /^([+-]?(?:0|[1-9]\d{0,14})(?:\.(\d+))?)(%?)$/.exec(pointed);
  if (!parts) return mark === 'comma' && NUMBERS_ONLY.test(trimmed) ? pointed : field;
  const [, digits, fraction, percent] = parts;
  if (!percent) return Number(digits);
  const decimals = fraction ? `.${'0'.repeat(Math.min(4, fraction.length))}` : '';
  return { number: Number(`${digits}e-2`), format: `0${decimals}%` };
}

/** 2.000 and 2,000: either mark may be that of the thousands. */
const GROUPED = /^[+-]?[1-9]\d{0,2}(?:\.\d{3}|,\d{3})%?$/;
/** Steps and ranges, as in 1.000: 50; 2.000: 100. */
const NUMBERS_ONLY = /^[\d.,;:%\s+-]+$/;

/** Each number of a text with a decimal point and no mark for thousands. */
function withPoints(text: string): string {
  return text.replace(/\d{1,3}(?:\.\d{3})+(?!\d)(?:,\d+)?|\d+,\d+/g, (number) =>
    number.replaceAll('.', '').replace(',', '.'),
  );
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
