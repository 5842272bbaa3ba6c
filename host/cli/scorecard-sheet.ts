// Turns the CSV of a scorecard into its tab, cell for cell.
import type { CsvTable } from '../csv/read-table';
import type { CellInput, SheetInput } from '../host-api';

export const SCORECARD_TAB = 'Health Scorecard';
export const SCORECARD_RANGE = { name: 'SCORECARD', sheet: SCORECARD_TAB, range: 'A:N' };
const ACCOUNTS_TAB = 'Accounts';

export function scorecardSheet(table: CsvTable): SheetInput {
  return {
    name: SCORECARD_TAB,
    rows: table.records.map(({ fields }) => fields.map((field) => scorecardCell(field, table.separator))),
  };
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

/** The tab that the scorecard says the accounts stand in, so that a scorecard taken from a real spreadsheet finds them. */
export function accountsTab(scorecard: CsvTable | null): string {
  const setting = scorecard?.records.find(({ fields }) => /^\s*accounts tab\s*$/i.test(fields[0] ?? ''));
  const named = setting?.fields
    .slice(1)
    .find((field) => field.trim() !== '')
    ?.trim();
  return named && named.toLowerCase() !== SCORECARD_TAB.toLowerCase() ? named : ACCOUNTS_TAB;
}
