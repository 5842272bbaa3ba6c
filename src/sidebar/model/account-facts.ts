// Facts about an account besides its metrics: value, owner and renewal.
import type { Settings } from '../../domain/scorecard/scorecard';
import { type Cell, cellText, isBlank, isDateCell } from '../../domain/values/cell';
import { type CivilDay, readDayText } from '../../domain/values/civil-day';
import { type Currency, currencyOfText, NO_CURRENCY } from '../../domain/values/currency';
import { readNumberText } from '../../domain/values/number-text';
import { type Accounts, columnOf } from './accounts';
import type { Evaluation } from './evaluation';

/** Where these facts are in the table; undefined where the sheet has no such column. */
export interface FactColumns {
  readonly value: number | undefined;
  readonly owner: number | undefined;
  readonly renewal: number | undefined;
}

const OWNER =
  /^(csm|(account |customer |customer success )?owner|((customer )?success|account) manager|account exec(utive)?)( name)?$/i;
const RENEWAL = /\b(renewal|renews|renew|contract end|end of contract|expiry|expires)\b/i;

/** The columns that the settings name; without a setting, those whose heading says what they are. */
export function factColumns(
  accounts: Accounts,
  settings: Partial<Pick<Settings, 'valueColumn' | 'ownerColumn' | 'renewalColumn'>>,
): FactColumns {
  const named = (pattern: RegExp) => {
    const column = accounts.table.headings.findIndex((heading) => pattern.test(cellText(heading).trim()));
    return column < 0 ? undefined : column;
  };
  const { valueColumn, ownerColumn, renewalColumn } = settings;
  return {
    value: columnOf(accounts, valueColumn),
    owner: ownerColumn === undefined ? named(OWNER) : columnOf(accounts, ownerColumn),
    renewal: renewalColumn === undefined ? named(RENEWAL) : columnOf(accounts, renewalColumn),
  };
}

export interface AccountFacts {
  /** undefined where the cell holds no number. */
  readonly value: number | undefined;
  readonly owner: string | undefined;
  readonly renewal: CivilDay | undefined;
}

/** @param row the account's cells */
export function accountFacts(
  row: readonly Cell[],
  columns: FactColumns,
  { locale }: Evaluation['context'],
): AccountFacts {
  const cellAt = (column: number | undefined) => (column === undefined ? '' : (row[column] ?? ''));
  const value = cellAt(columns.value);
  const owner = cellAt(columns.owner);
  const renewal = cellAt(columns.renewal);
  const amount = typeof value === 'string' ? readNumberText(value, locale.decimal) : value;
  return {
    value: typeof amount === 'number' ? amount : undefined,
    owner: isBlank(owner) ? undefined : cellText(owner).trim(),
    renewal: isDateCell(renewal) ? renewal.day : readDayText(cellText(renewal), locale.dateOrder),
  };
}

/** The currency of the value column: of its number format, or of amounts that are written as text. */
export function currencyOf(
  { rows }: Accounts,
  column: number | undefined,
  formats: readonly Currency[],
): Currency {
  if (column === undefined) return NO_CURRENCY;
  const format = formats[column];
  if (format !== undefined && format.prefix + format.suffix !== '') return format;
  const text = rows.map((row) => row[column]).find((cell) => typeof cell === 'string' && /\d/.test(cell));
  return (typeof text === 'string' ? currencyOfText(text) : undefined) ?? NO_CURRENCY;
}
