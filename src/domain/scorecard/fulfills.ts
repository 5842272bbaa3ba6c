// Whether a raw value fulfills the condition of a rule.

import { readAnswer } from '../values/answer';
import { type Cell, isDateCell, isMissing, matchKey } from '../values/cell';
import { addDays, type CivilDay, readDayText } from '../values/civil-day';
import { isAbove, isAtLeast, isAtMost, isBelow, isSameNumber } from '../values/compare';
import { readNumberText } from '../values/number-text';
import type { ReadingContext } from '../values/reading-context';
import { type Condition, type DayLimit, type DaysKind, type NumberKind, TODAY } from './condition';

const COMPARES: Readonly<Record<NumberKind, (value: number, edge: number) => boolean>> = {
  above: isAbove,
  below: isBelow,
  'at least': isAtLeast,
  'at most': isAtMost,
};

/** Whether a raw value fulfills a condition. A missing value fulfills only "blank" and "not X". */
export function fulfills(condition: Condition, cell: Cell, context: ReadingContext): boolean {
  const isBlankCell = isMissing(cell);
  switch (condition.kind) {
    case 'blank':
      return isBlankCell;
    case 'not blank':
      return !isBlankCell;
    case 'is':
      return !isBlankCell && isSame(condition.text, cell, context);
    case 'not':
      return !isSame(condition.text, cell, context);
    case 'contains':
      return !isBlankCell && matchKey(cell).includes(matchKey(condition.text));
    case 'above':
    case 'below':
    case 'at least':
    case 'at most': {
      const number = typeof cell === 'string' ? readNumberText(cell, context.locale.decimal) : cell;
      if (isBlankCell || typeof number !== 'number') return false;
      return COMPARES[condition.kind](number, condition.number);
    }
    default: {
      const day = dayIn(cell, context);
      return day !== undefined && dayFulfills(condition, day, context.asOf);
    }
  }
}

function dayIn(cell: Cell, { locale }: ReadingContext): CivilDay | undefined {
  if (isDateCell(cell)) return cell.day;
  return typeof cell === 'string' ? readDayText(cell, locale.dateOrder) : undefined;
}

type DayCondition = Extract<Condition, { kind: 'before' | 'after' | DaysKind }>;

function dayFulfills(condition: DayCondition, day: CivilDay, asOf: CivilDay): boolean {
  switch (condition.kind) {
    case 'before':
      return day < limitOf(condition.day, asOf);
    case 'after':
      return day > limitOf(condition.day, asOf);
    case 'within the next':
      return day >= asOf && day <= addDays(asOf, condition.days);
    case 'within the last':
      return day <= asOf && day >= addDays(asOf, -condition.days);
    default:
      return day <= addDays(asOf, -condition.days);
  }
}

function limitOf(day: DayLimit, asOf: CivilDay): CivilDay {
  return day === TODAY ? asOf : day;
}

/** Equal as texts, as numbers, or as answers (a ticked box is "yes"). */
function isSame(text: string, cell: Cell, context: ReadingContext): boolean {
  if (matchKey(text) === matchKey(cell)) return true;
  if (typeof cell === 'boolean') return readAnswer(text) === cell;
  const number = typeof cell === 'string' ? readNumberText(cell, context.locale.decimal) : cell;
  const wanted = readNumberText(text, '.');
  return typeof number === 'number' && wanted !== undefined && isSameNumber(number, wanted);
}
