// In which order a column of written dates has day and month: one cell that proves it decides for all of them.
import { type Cell, isDateCell } from '../values/cell';
import { type CivilDay, type DateOrder, readDayText } from '../values/civil-day';
import type { ColumnSettling, SettledCell } from './column-settling';

/** Dates of two numbers and a year, in which day and month may be either way round. */
const TWO_ORDERS = /^\s*\d{1,2}([/.-])\d{1,2}\1(\d{4}|\d{2})(\D.*)?$/;

/** This many true dates of days 1 to 12, and none later in the month, are not chance: an import has swapped day and month. */
const TURNED_DATES = 2;
const LAST_MONTH = 12;

interface WrittenDate {
  readonly at: number;
  readonly text: string;
  readonly dayFirst: CivilDay | undefined;
  readonly monthFirst: CivilDay | undefined;
}

/** @returns undefined where the column has no dates that could be read two ways */
export function settleDates(
  heading: string,
  cells: readonly Cell[],
  order: DateOrder,
): ColumnSettling | undefined {
  const written = cells.flatMap((cell, at) => writtenDate(cell, at) ?? []);
  if (written.length === 0) return undefined;
  const yearFirst = areYearFirst(written) ? readYearFirst(heading, written) : undefined;
  if (yearFirst !== undefined) return yearFirst;
  const dayFirst = written.find((date) => date.monthFirst === undefined);
  const monthFirst = written.find((date) => date.dayFirst === undefined);
  if (dayFirst !== undefined && monthFirst !== undefined)
    return withoutDates(cells, written, {
      at: dayFirst.at,
      problem: { code: 'dates-unclear', heading, first: dayFirst.text, second: monthFirst.text },
    });
  const shown = dayFirst ?? monthFirst;
  const proved: DateOrder | undefined = shown && (dayFirst ? 'day-first' : 'month-first');
  if (shown === undefined || proved === undefined || proved === order) return undefined;
  if (order !== 'year-first' && areTurned(cells))
    return withoutDates(cells, written, {
      at: shown.at,
      problem: { code: 'true-dates-unclear', heading, text: shown.text },
    });
  return {
    cells: written.flatMap((date): readonly SettledCell[] => {
      const day = proved === 'day-first' ? date.dayFirst : date.monthFirst;
      return day === undefined ? [] : [{ at: date.at, cell: { day } }];
    }),
    findings: [
      {
        at: shown.at,
        problem: { code: 'dates-read-otherwise', heading, order: proved, shownBy: shown.text },
      },
    ],
  };
}

function writtenDate(cell: Cell, at: number): WrittenDate | undefined {
  if (typeof cell !== 'string' || !TWO_ORDERS.test(cell)) return undefined;
  const dayFirst = readDayText(cell, 'day-first');
  const monthFirst = readDayText(cell, 'month-first');
  return dayFirst === undefined && monthFirst === undefined
    ? undefined
    : { at, text: cell.trim(), dayFirst, monthFirst };
}

/** Three numbers of two digits each, such as 26/11/03. */
const SHORT = /^\s*(\d\d)[/.-]\d{1,2}[/.-](\d\d)(?!\d)/;
/** Two digits as a year in which accounts are met and renewed. */
const EARLIEST_YEAR = 10;
const LATEST_YEAR = 40;

/** Days change from row to row, years hardly do; but renewals may all be on the first of a month. */
function areYearFirst(written: readonly WrittenDate[]): boolean {
  const parts = written.map(({ text }) => SHORT.exec(text));
  const firsts = new Set(parts.map((part) => part?.[1]));
  const lasts = new Set(parts.map((part) => part?.[2]));
  return firsts.size < lasts.size && areYears(firsts) && !areYears(lasts);
}

function areYears(numbers: ReadonlySet<string | undefined>): boolean {
  return [...numbers].every(
    (number) => number !== undefined && Number(number) >= EARLIEST_YEAR && Number(number) <= LATEST_YEAR,
  );
}

/** @returns undefined where one of them can only end with its year (11/15/09) */
function readYearFirst(heading: string, written: readonly WrittenDate[]): ColumnSettling | undefined {
  const cells = written.flatMap(({ at, text }): readonly SettledCell[] => {
    const day = readDayText(`20${text}`, 'year-first');
    return day === undefined ? [] : [{ at, cell: { day } }];
  });
  const [first] = written;
  if (first === undefined || cells.length < written.length) return undefined;
  return {
    cells,
    findings: [
      {
        at: first.at,
        problem: { code: 'dates-read-otherwise', heading, order: 'year-first', shownBy: first.text },
      },
    ],
  };
}

/** True dates beside text in the other order: an import makes dates of those texts alone whose day could be a month. */
function areTurned(cells: readonly Cell[]): boolean {
  const days = cells.filter(isDateCell).map(({ day }) => Number(day.slice(8, 10)));
  return days.length >= TURNED_DATES && days.every((day) => day <= LAST_MONTH);
}

function withoutDates(
  cells: readonly Cell[],
  written: readonly WrittenDate[],
  finding: ColumnSettling['findings'][number],
): ColumnSettling {
  const texts = new Set(written.map(({ at }) => at));
  const isTrue = finding.problem.code === 'true-dates-unclear';
  return {
    cells: cells.flatMap((cell, at) =>
      texts.has(at) || (isTrue && isDateCell(cell)) ? [{ at, cell: '' }] : [],
    ),
    findings: [finding],
  };
}
