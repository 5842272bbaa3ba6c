// Writes a plan to the scorecard tab so that after any failure it holds either the old scorecard or the new one.

import type { PlannedRow, RowStep, UpdatePlan } from '../domain/scorecard-tab/plan-update';
import { isDateCell } from '../domain/values/cell';
import { isDate, type RegionalSettings } from '../domain/values/regional-settings';
import { asText, type SheetValue } from './cells';
import { formatNewRows, type ScorecardSheet, valuesIfUnchanged } from './scorecard-sheet';
import { UnfinishedWrite } from './write-or-restore';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Undo = ((shift: number) => void)[];

const BEING_EDITED = 'the scorecard tab was edited while it was saved';
const HALF_SAVED =
  'The scorecard tab may hold both old and new rows. Look through it, or restore it with File > Version history.';

/**
 * Rows move and blank ones are inserted first, then one setValues makes the old scorecard the new one; a fault takes all of it back.
 * (If the platform stops in between for good, the old rows are left in another order, which only rules could read
 * differently.) Formats and the deletion of rows that are blank now come after, and change nothing that is read.
 * @returns false where a colleague edited the tab since it was read, and the old scorecard was kept
 */
export function updateScorecard(card: ScorecardSheet, plan: UpdatePlan, regional: RegionalSettings): boolean {
  const { steps, rows } = plan;
  const { sheet, above } = card;
  const undo: Undo = [];
  try {
    if (steps.length > 0 && valuesIfUnchanged(card, card.grid, regional) === undefined) return false;
    for (const step of steps) {
      take(sheet, above, step);
      undo.push((shift) => take(sheet, above + shift, reverse(step)));
    }
    if (!writeChanges(card, rows, regional, undo)) {
      undoSteps(undo, BEING_EDITED, shiftSince(card, plan, regional));
      return false;
    }
    SpreadsheetApp.flush();
  } catch (fault) {
    undoSteps(undo, fault);
    throw fault;
  }
  try {
    formatNewRows(card, rows);
    deleteBlank(
      sheet,
      rows.flatMap(({ isGone }, at) => (isGone ? above + at + 1 : [])),
    );
    SpreadsheetApp.flush();
  } catch {
    // The new scorecard is saved. A row that was to be deleted is blank, and below the others of its section.
  }
  return true;
}

/** From the last one up. Other cells in a row, beside the scorecard, are the user's: such a row stays. */
function deleteBlank(sheet: Sheet, rows: readonly number[]): void {
  if (rows.length === 0) return;
  const values: SheetValue[][] = sheet.getDataRange().getValues();
  for (const row of [...rows].reverse())
    if ((values[row - 1] ?? []).every((value) => value === '')) sheet.deleteRows(row, 1);
}

function take(sheet: Sheet, above: number, { from, count, to }: RowStep): void {
  if (from > 0) {
    // Whether rows may go just below the last row of the grid is not documented.
    if (above + to > sheet.getMaxRows()) sheet.insertRowsAfter(above + to - 1, 1);
    sheet.moveRows(sheet.getRange(above + from, 1, count), above + to);
    return;
  }
  if (count < 0)
    deleteBlank(
      sheet,
      Array.from({ length: -count }, (_, at) => above + to + at),
    );
  else if (above + to > 1) sheet.insertRowsAfter(above + to - 1, count);
  else sheet.insertRowsBefore(1, count);
}

function reverse({ from, count, to }: RowStep): RowStep {
  if (from === 0) return { from, count: -count, to };
  return to > from ? { from: to - count, count, to: from } : { from: to, count, to: from + count };
}

/** @param fault why the steps are undone; it is reported where undoing fails, too */
function undoSteps(undo: Undo, fault: unknown, shift = 0): void {
  try {
    for (const back of undo.reverse()) back(shift);
    SpreadsheetApp.flush();
  } catch {
    throw new UnfinishedWrite(fault, HALF_SAVED);
  }
}

/** By how many rows those that the steps moved have moved since: a colleague inserted or deleted a row above them. */
function shiftSince(card: ScorecardSheet, { steps, rows }: UpdatePlan, regional: RegionalSettings): number {
  const top = Math.min(...steps.map(({ from, to }) => Math.min(from || to, to))) - 1;
  const moved = rows.slice(top).map(({ before }) => before);
  const isAt = (shift: number) =>
    valuesIfUnchanged({ ...card, above: card.above + top + shift }, moved, regional);
  return (steps.length > 0 && [1, -1].find(isAt)) || 0;
}

/**
 * The smallest rectangle with all changed cells, written at once; the others in it stay what they are, formulas and dates too.
 * @returns false where the tab does not hold what the rows were before, and nothing was written
 */
function writeChanges(
  card: ScorecardSheet,
  rows: readonly PlannedRow[],
  regional: RegionalSettings,
  undo: Undo,
): boolean {
  const isChanged = (row: PlannedRow | undefined, column: number) =>
    row?.cells[column] !== row?.before[column];
  const changed = rows.flatMap((row, at) =>
    row.cells.flatMap((_, column) => (isChanged(row, column) ? [{ at, column }] : [])),
  );
  if (changed.length === 0) return true;
  const columns = changed.map(({ column }) => column);
  const top = changed[0]?.at ?? 0;
  const first = Math.min(...columns);
  const end = (changed[changed.length - 1]?.at ?? top) + 1;
  const width = Math.max(...columns) - first + 1;
  const range = card.sheet.getRange(card.above + top + 1, card.left + first + 1, end - top, width);
  const formulas = range.getFormulas();
  const formats = range.getNumberFormats();
  const values = valuesIfUnchanged(
    card,
    rows.map(({ before }) => before),
    regional,
  );
  if (values === undefined) return false;
  const found = values.slice(top, end).map((row) => row.slice(first, first + width));
  const contents = (isNew: boolean): SheetValue[][] =>
    found.map((row, at) =>
      row.map((value, index) => {
        const planned = isNew && isChanged(rows[top + at], first + index) ? rows[top + at] : undefined;
        const formula = formulas[at]?.[index];
        if (planned === undefined && formula) return formula;
        const cell = planned?.cells[first + index] ?? value;
        if (isDate(cell) || typeof cell === 'number' || typeof cell === 'boolean') return cell;
        const text = isDateCell(cell) ? cell.day : cell;
        // A plain-text cell takes a text as it is.
        return formats[at]?.[index] === '@' && !text.startsWith('=') ? text : asText(text);
      }),
    );
  undo.push(() => range.setValues(contents(false)));
  range.setValues(contents(true));
  return true;
}
