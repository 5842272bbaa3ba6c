// Writes the formulas for score and band into the first two free columns of the accounts tab.

import { NAMED_RANGE } from '../domain/scorecard-tab/layout';
import { cellText, shortText } from '../domain/values/cell';
import { columnLetters } from '../domain/values/cell-place';
import type { RegionalSettings } from '../domain/values/regional-settings';
import { readCells, withinGrid } from '../sheets/cells';
import { firstFreeColumn, writeFormulas } from '../sheets/formula-columns';
import { BUSY, withDocumentLock } from '../sheets/lock';
import { openSpreadsheet, sheetNamed } from '../sheets/open-spreadsheet';
import { findScorecard } from '../sheets/scorecard-sheet';
import type { FormulaAnswer } from './sidebar-server';
import { fieldsOf, lineFrom, textFrom } from './untrusted';

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
    const cells = (from: number, to: number, top: number, bottom: number) =>
      `${columnLetters(from)}${top}:${columnLetters(to)}${bottom}`;
    const at = columnLetters(column) + firstRow;
    const parts = [
      cells(left, right, firstRow, lastRow),
      cells(left, right, headingRow, headingRow),
      NAMED_RANGE,
      ...(field('dated') === true ? ['TODAY()'] : []),
    ];
    const score = `=HEALTHSCORE(${parts.join('; ')})`;
    const band = `=HEALTHBAND(${cells(column, column, firstRow, lastRow)}; ${NAMED_RANGE})`;
    const place = { at, score, band };
    if (wanted === '') return answer(`The formulas go into ${at} and the cell beside it.`, place);
    if (wanted !== at)
      return answer(`Nothing was written, because ${shortText(wanted)} is no longer free.`, place);
    writeFormulas(sheet, column, { headingRow, firstRow, lastRow }, [
      ['Health score (formula)', 'Health band (formula)'],
      [score, band],
    ]);
    return answer(`The formulas are in ${at} and the cell beside it.`, { ...place, written: true });
  });
  return locked?.done ?? answer(BUSY);
}
