// Signs of a column that does not count: constant, ids, or future days.

import type { ColumnReading } from './column-reading';

/** Numbers of this many digits, all of one length and each once, are ids. */
const ID_DIGITS = 6;
const IDS_ENOUGH = 5;

export function isConstant({ kind, numbers, byRow }: ColumnReading): boolean {
  return kind === 'answers'
    ? !(byRow.includes(1) && byRow.includes(0))
    : numbers[0] === numbers[numbers.length - 1];
}

export function isMostlyToCome({ kind, numbers, today }: ColumnReading): boolean {
  return kind === 'dates' && numbers.filter((day) => day > today).length * 2 > numbers.length;
}

/** Numbers that name something: long, of one length, each once; or the numbers of the rows. */
export function looksLikeIds({ kind, numbers, byRow }: ColumnReading): boolean {
  if (kind !== 'numbers' || numbers.length < IDS_ENOUGH || new Set(numbers).size < numbers.length)
    return false;
  if (!numbers.every((value) => Number.isInteger(value) && value >= 0)) return false;
  const [first] = byRow;
  const isCounting = first !== undefined && byRow.every((value, row) => value === first + row);
  const digits = new Set(numbers.map((value) => String(value).length));
  return isCounting || (digits.size === 1 && String(numbers[0]).length >= ID_DIGITS);
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

/** Years of the calendar: no count of anything lies between 1900 and 2100 in every row. */
export function looksLikeYears({ kind, numbers }: ColumnReading): boolean {
  return (
    kind === 'numbers' &&
    numbers.length >= IDS_ENOUGH &&
    numbers.every((value) => Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR)
  );
}

export function isConstantWord({ counted }: ColumnReading): boolean {
  return counted.length < 2;
}
