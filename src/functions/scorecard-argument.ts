// The scorecard and as_of arguments of the custom functions, read or refused with one sentence.

import { issueLine } from '../domain/issues/issue';
import type { Scorecard } from '../domain/scorecard/scorecard';
import { RECOMMENDED_FORMULA, TAB_TITLE } from '../domain/scorecard-tab/layout';
import { parseScorecard } from '../domain/scorecard-tab/parse';
import { isBlankRow, isDateCell, shortText } from '../domain/values/cell';
import { type CivilDay, dayFromNumber, readDayText } from '../domain/values/civil-day';
import type { ReadingContext } from '../domain/values/reading-context';
import type { RegionalSettings } from '../domain/values/regional-settings';
import { type Argument, isOmitted, toGrid } from './grid';

/** Days from 1899-12-30, where Sheets counts from, to 1970-01-01. */
const SERIAL_OF_1970 = 25569;

/** @throws with the first error and the number of the others */
export function scorecardArgument(fn: string, argument: Argument, regional: RegionalSettings): Scorecard {
  const grid = toGrid(argument, regional);
  if (grid.every(isBlankRow))
    throw new Error(`${fn}: the scorecard range is empty: give the range SCORECARD`);
  const { scorecard, issues } = parseScorecard(grid);
  if (scorecard !== undefined) return scorecard;
  if (issues.some(({ code }) => code === 'metrics-section-missing'))
    throw new Error(`${fn}: the scorecard range is not a scorecard: give the range SCORECARD`);
  const [error, ...others] = issues.filter(({ severity }) => severity === 'error');
  const more = others.length > 0 ? ` (and ${others.length} more)` : '';
  throw new Error(`${fn}: ${error === undefined ? '' : issueLine(error, TAB_TITLE)}${more}`);
}

/** The day that counts as today; read from the spreadsheet only when something needs it. */
export function readingContext(fn: string, asOf: Argument, regional: RegionalSettings): ReadingContext {
  let today = asOfArgument(fn, asOf, regional);
  return {
    get asOf() {
      today = today ?? regional.today();
      return today;
    },
    get locale() {
      return regional.locale();
    },
  };
}

function asOfArgument(fn: string, argument: Argument, regional: RegionalSettings): CivilDay | undefined {
  const cell = toGrid(argument, regional)[0]?.[0] ?? '';
  if (isOmitted(cell)) return undefined;
  if (isDateCell(cell)) return cell.day;
  if (typeof cell === 'number' && cell >= 1 && cell < 2958466)
    return dayFromNumber(Math.floor(cell) - SERIAL_OF_1970);
  const day = typeof cell === 'string' ? readDayText(cell, regional.locale().dateOrder) : undefined;
  if (day === undefined) {
    throw new Error(
      `${fn}: as_of: "${shortText(String(cell))}" is not a date: write TODAY() or a date such as 2026-10-02`,
    );
  }
  return day;
}

/** Headings need a scorecard and a scorecard needs headings. */
export function requireHeadersAndScorecard(
  fn: string,
  formula: string,
  headers: Argument,
  scorecard: Argument,
): void {
  if (isOmitted(headers) && isOmitted(scorecard)) return;
  if (isOmitted(scorecard)) throw new Error(`${fn}: headings need a scorecard as well: ${formula}`);
  if (isOmitted(headers))
    throw new Error(`${fn}: a scorecard needs the headings of the columns as well: ${formula}`);
}

export const HEALTHSCORE_FORMULA = RECOMMENDED_FORMULA;
export const WEIGHTEDHEALTH_FORMULA = '=WEIGHTEDHEALTH(A2:O; Z1:Z15; A1:O1; SCORECARD)';
