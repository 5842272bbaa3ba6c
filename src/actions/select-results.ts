// Brings the results into view after a run: in a wide sheet they are off the screen.
import { activeSheet, openSpreadsheet, selectCell, selectedRange } from '../sheets/open-spreadsheet';
import type { ScoringReport } from './scoring-report';

/** @param row the one of the headings, or the selected one, so that the sidebar goes on showing the same account */
export function selectResults(
  { sheet, headingRow, columns }: ScoringReport,
  row: 'heading' | 'selected',
): void {
  try {
    selectCell(sheet, row === 'heading' ? headingRow : selectedRow(sheet, headingRow), columns.score);
  } catch {
    // The results are written: only the view stays where it was.
  }
}

function selectedRow(sheet: string, headingRow: number): number {
  const spreadsheet = openSpreadsheet();
  const selected = activeSheet(spreadsheet).getName() === sheet ? selectedRange(spreadsheet)?.getRow() : 0;
  return Math.max(headingRow, selected ?? 0);
}
