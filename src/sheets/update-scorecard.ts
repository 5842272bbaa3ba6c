// Writes a plan onto the scorecard tab so that it holds, whatever fails in between, the old scorecard or the new one.
import { isDateCell } from '../domain/cell';
import type { PlannedRow, RowStep, UpdatePlan } from '../domain/scorecard-tab/plan-update';
import { asText, type SheetValue } from './cells';
import { dressRows, type ScorecardSheet } from './scorecard-sheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Undo = (() => void)[];

/**
 * Rows move and blank ones are inserted first, then one setValues makes the old scorecard the new one; a fault takes all of it back.
 * (Were the platform to stop in between for good, the old rows would stand in another order, which only rules could read
 * differently.) What comes after, looks and the deletion of rows that are blank by now, changes nothing that is read.
 */
export function updateScorecard(card: ScorecardSheet, { steps, rows }: UpdatePlan): void {
  const { sheet, above } = card;
  const undo: Undo = [];
  try {
    for (const step of steps) {
      take(sheet, above, step);
      undo.push(() => take(sheet, above, reverse(step)));
    }
    writeChanges(card, rows, undo);
    SpreadsheetApp.flush();
  } catch (fault) {
    takeBack(undo);
    throw fault;
  }
  try {
    dressRows(card, rows);
    for (let at = rows.length; at > 0; at -= 1) if (rows[at - 1]?.isGone) sheet.deleteRows(above + at, 1);
  } catch {
    // The new scorecard stands. A row that was to be deleted is blank, and below the others of its section.
  }
}

function take(sheet: Sheet, above: number, { from, count, to }: RowStep): void {
  if (from > 0) {
    // Whether rows may go just below the last row of the grid is not documented.
    if (above + to > sheet.getMaxRows()) sheet.insertRowsAfter(above + to - 1, 1);
    sheet.moveRows(sheet.getRange(above + from, 1, count), above + to);
    return;
  }
  if (count < 0) sheet.deleteRows(above + to, -count);
  else if (above + to > 1) sheet.insertRowsAfter(above + to - 1, count);
  else sheet.insertRowsBefore(1, count);
}

function reverse({ from, count, to }: RowStep): RowStep {
  if (from === 0) return { from, count: -count, to };
  return to > from ? { from: to - count, count, to: from } : { from: to, count, to: from + count };
}

/** As far as the platform still answers: the fault that led here is what the person is told. */
function takeBack(undo: Undo): void {
  try {
    for (const back of undo.reverse()) back();
  } catch {
    // As it stands.
  }
}

/** The smallest rectangle with all changed cells, written at once; the others in it stay what they are, formulas and dates too. */
function writeChanges({ sheet, above, left }: ScorecardSheet, rows: readonly PlannedRow[], undo: Undo): void {
  const isChanged = (row: PlannedRow | undefined, column: number) =>
    row?.cells[column] !== row?.before[column];
  const changed = rows.flatMap((row, at) =>
    row.cells.flatMap((_, column) => (isChanged(row, column) ? [{ at, column }] : [])),
  );
  if (changed.length === 0) return;
  const columns = changed.map(({ column }) => column);
  const top = changed[0]?.at ?? 0;
  const first = Math.min(...columns);
  const height = (changed[changed.length - 1]?.at ?? top) - top + 1;
  const range = sheet.getRange(above + top + 1, left + first + 1, height, Math.max(...columns) - first + 1);
  const formulas = range.getFormulas();
  const formats = range.getNumberFormats();
  const found: SheetValue[][] = range.getValues();
  const contents = (isNew: boolean): SheetValue[][] =>
    found.map((values, at) =>
      values.map((value, index) => {
        const row = isNew && isChanged(rows[top + at], first + index) ? rows[top + at] : undefined;
        const formula = formulas[at]?.[index];
        if (row === undefined && formula) return formula;
        const cell = row?.cells[first + index] ?? value;
        if (cell instanceof Date || typeof cell === 'number' || typeof cell === 'boolean') return cell;
        const text = isDateCell(cell) ? cell.day : cell;
        // A plain-text cell takes a text as it is.
        return formats[at]?.[index] === '@' && !text.startsWith('=') ? text : asText(text);
      }),
    );
  undo.push(() => range.setValues(contents(false)));
  range.setValues(contents(true));
}
