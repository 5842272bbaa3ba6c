// Remove health columns: the tab as it was before it was scored. What we inserted is deleted, what we filled is emptied.

import { resultColumns } from '../domain/explaining/results';
import { type Scorecard, scorecardOf } from '../domain/scorecard/scorecard';
import { parseScorecard } from '../domain/scorecard-tab/parse';
import type { Cell } from '../domain/values/cell';
import { columnLetters } from '../domain/values/cell-place';
import type { RegionalSettings } from '../domain/values/regional-settings';
import { uncolorResults } from '../sheets/band-rules';
import { narrowFilter } from '../sheets/basic-filter';
import { type ColumnPlaces, columnsRange, refreshReads } from '../sheets/column-marks';
import {
  clearNotes,
  formatColumns,
  isNoteOfOurs,
  NO_FORMAT,
  restoreHeadingWeight,
} from '../sheets/format-columns';
import { BUSY, withDocumentLock } from '../sheets/lock';
import { activeSheet, openSpreadsheet, withoutCells } from '../sheets/open-spreadsheet';
import { mayEdit } from '../sheets/place-columns';
import { blocksOf } from '../sheets/result-columns';
import { findScorecard } from '../sheets/scorecard-sheet';
import { isUnchangedSinceRead, writeResults } from '../sheets/write-results';
import { identifyingColumns, readTab, staleRows, wantedTable } from './accounts-table';
import { refusalText } from './refusal';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** @returns the message for the user */
export function removeHealthColumns(regional: RegionalSettings): string {
  const spreadsheet = openSpreadsheet();
  const sheet = activeSheet(spreadsheet);
  const problem = withoutCells(sheet);
  if (problem !== undefined) return refusalText(problem);
  const locked = withDocumentLock(() => {
    const card = findScorecard(spreadsheet, regional);
    const scorecard = (card && parseScorecard(card.grid).scorecard) ?? scorecardOf([]);
    const once = () => removeOnce(sheet, scorecard, regional);
    return once() ?? once() ?? refusalText({ code: 'being-edited' });
  });
  return locked?.done ?? BUSY;
}

/** @returns undefined where a colleague edited the tab between reading and writing; nothing was written then */
function removeOnce(sheet: Sheet, scorecard: Scorecard, regional: RegionalSettings): string | undefined {
  const tab = sheet.getName();
  const wanted = wantedTable(scorecard);
  const columns = resultColumns(scorecard);
  const seen =
    readTab(sheet, regional, wanted, columns) ??
    readTab(sheet, regional, { ...wanted, headings: [] }, columns);
  if (!seen?.found.size)
    return `There are no health columns on the tab ${tab}. Open the tab that has them first.`;
  const { grid, marks, found, table } = seen;
  const { headingRow } = table;
  const ours = new Set([headingRow, ...table.accountRows, ...staleRows(seen, scorecard)]);
  const rows = { headingRow, lastRow: Math.max(...ours) };
  if (!mayEdit(sheet, { headingRow: 0, lastRow: sheet.getMaxRows() - 1 }, found))
    return refusalText({ code: 'protected', tab });

  const inserted = marks.columns.filter((mark) => mark.inserted);
  const kept = inserted.filter(({ at }) => holdsOthers(sheet, grid, at, ours));
  const deleted: ColumnPlaces = new Map(
    inserted.filter((mark) => !kept.includes(mark)).map(({ id, at }): [string, number] => [id, at]),
  );
  const emptied: ColumnPlaces = new Map([...found].filter(([id]) => !deleted.has(id)));
  const results = grid
    .slice(headingRow + 1, rows.lastRow + 1)
    .map((_, index) => (ours.has(headingRow + 1 + index) ? () => '' : undefined));
  const isDone = writeResults(
    sheet,
    { places: emptied, made: new Map() },
    { headingRow, heading: () => '', rows: results },
    () => {
      refreshReads(marks);
      return isUnchangedSinceRead(
        sheet,
        grid,
        { places: found, inserted: [] },
        rows,
        identifyingColumns(seen, scorecard.settings.accountColumn),
        regional,
      );
    },
  );
  if (!isDone) return undefined;
  const formats = new Map(marks.columns.map(({ id, formatBefore }) => [id, formatBefore]));
  formatColumns(
    sheet,
    rows,
    emptied,
    (id) => formats.get(id) || NO_FORMAT,
    results.map((row) => row !== undefined),
  );
  restoreHeadingWeight(sheet, rows, emptied);
  clearNotes(sheet, rows, emptied);
  uncolorResults(sheet);
  narrowFilter(sheet, marks);
  for (const mark of marks.columns) if (!deleted.has(mark.id)) mark.remove();
  for (const { columns: gone, first } of [...blocksOf(deleted)].reverse())
    sheet.deleteColumns(first + 1, gone.length);
  const staying = kept.map(({ at }) => columnLetters(at + 1)).join(', ');
  return `The health columns on the tab ${tab} are gone, with their colors. The scorecard stays.${staying && ` You have cells of your own in ${staying}, so only the scores were cleared there.`}`;
}

/** Whether an inserted column now holds cells of the user's: cells beside no account, formulas there, or notes. */
function holdsOthers(
  sheet: Sheet,
  grid: readonly (readonly Cell[])[],
  at: number,
  ours: ReadonlySet<number>,
): boolean {
  const formulas = sheet.getRange(1, at + 1, grid.length, 1).getFormulas();
  const notes = columnsRange(sheet, at, 1).getNotes();
  return (
    grid.some((cells, row) => !ours.has(row) && ((cells[at] ?? '') !== '' || formulas[row]?.[0] !== '')) ||
    notes.some(([note = '']) => !isNoteOfOurs(note))
  );
}
