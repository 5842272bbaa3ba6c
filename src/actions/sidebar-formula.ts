// Writes the formulas for score and band into the first two free columns of the accounts tab.

import { NAMED_RANGE } from '../domain/scorecard-tab/layout';
import { cellText, shortText } from '../domain/values/cell';
import { columnLetters } from '../domain/values/cell-place';
import type { RegionalSettings } from '../domain/values/regional-settings';
import { readCells, withinGrid } from '../sheets/cells';
import { type FormulaRows, firstFreeColumn, writeFormulas } from '../sheets/formula-columns';
import { BUSY, withDocumentLock } from '../sheets/lock';
import { openSpreadsheet, sheetNamed } from '../sheets/open-spreadsheet';
import { findScorecard } from '../sheets/scorecard-sheet';
import type { FormulaAnswer } from './sidebar-server';
import { fieldsOf, lineFrom, textFrom } from './untrusted';

const HEADINGS = ['Health score (formula)', 'Health band (formula)'] as const;

interface FormulaPlace {
  readonly rows: FormulaRows;
  /** First and last column of the values, and the first one of the formulas, from 1. */
  readonly left: number;
  readonly right: number;
  readonly column: number;
  /** The score follows the calendar. */
  readonly isDated: boolean;
}

/**
 * The formulas for score and band, with a separator between arguments: people read ";", which every locale takes when it is typed;
 * scripts write ",". Inside braces ";" stacks rows in every locale.
 */
function formulaTexts({ rows, left, right, column, isDated }: FormulaPlace) {
  const { headingRow, firstRow, lastRow, isOpen } = rows;
  const below = (from: number, to: number) =>
    `${columnLetters(from)}${firstRow}:${columnLetters(to)}${isOpen ? '' : lastRow}`;
  const headings = `${columnLetters(left)}${headingRow}:${columnLetters(right)}${headingRow}`;
  return (separator: string): readonly [string, string] => {
    const call = (name: string, ...parts: readonly string[]) => `${name}(${parts.join(separator)})`;
    const today = isDated ? ['TODAY()'] : [];
    const score = call('HEALTHSCORE', below(left, right), headings, NAMED_RANGE, ...today);
    const band = call('HEALTHBAND', below(column, column), NAMED_RANGE);
    if (!isOpen) return [`=${score}`, `=${band}`];
    return [`={"${HEADINGS[0]}"; ${score}}`, `={"${HEADINGS[1]}"; ${band}}`];
  };
}

export function sidebarFormula(regional: RegionalSettings, request: unknown): FormulaAnswer {
  const field = fieldsOf(request);
  const tab = textFrom(field('tab'));
  const wanted = textFrom(field('at'));
  const headingRow = lineFrom(field('headingRow'));
  const firstRow = lineFrom(field('firstRow'), headingRow + 1);
  const lastRow = lineFrom(field('lastRow'), firstRow);
  const left = lineFrom(field('firstColumn'));
  const right = lineFrom(field('lastColumn'), left);
  const answer = (message: string, rest: Partial<FormulaAnswer> = {}): FormulaAnswer => ({
    ...{ written: false, at: '', score: '', band: '', message },
    ...rest,
  });
  const spreadsheet = openSpreadsheet();
  const sheet = sheetNamed(spreadsheet, tab);
  if (sheet === undefined) return answer(`There is no tab "${shortText(tab)}".`);
  if (findScorecard(spreadsheet, regional) === undefined)
    return answer('The formulas need a scorecard, and there is none yet. Save yours first.');
  const heading = textFrom(field('heading'));
  const locked = withDocumentLock(() => {
    const firstHeading = withinGrid(() => sheet.getRange(headingRow, left));
    if (!firstHeading || cellText(readCells(firstHeading, regional)[0]?.[0] ?? '') !== heading)
      return answer(
        'The table has moved since the sidebar read it. Choose Read the sheet again, then try once more.',
      );
    const column = firstFreeColumn(sheet);
    // Nothing below the accounts: one cell in the heading row covers those that are added later.
    const isOpen = firstRow === headingRow + 1 && sheet.getLastRow() <= lastRow;
    const rows = { headingRow, firstRow, lastRow, isOpen };
    const texts = formulaTexts({ rows, left, right, column, isDated: field('dated') === true });
    const [score, band] = texts('; ');
    const at = columnLetters(column) + (isOpen ? headingRow : firstRow);
    const place = { at, score, band };
    if (wanted === '') return answer(`The formulas go into ${at} and the cell beside it.`, place);
    if (wanted !== at)
      return answer(`Nothing was written, because ${shortText(wanted)} is no longer free.`, place);
    return writeFormulas(sheet, column, rows, HEADINGS, texts(', '))
      ? answer(`The formulas are in ${at} and the cell beside it.`, { ...place, written: true })
      : answer(
          `Google Sheets did not accept the formulas. Paste them into ${at} and the cell beside it:`,
          place,
        );
  });
  return locked?.done ?? answer(BUSY);
}
