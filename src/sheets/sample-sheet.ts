// The tab of sample accounts.

import { type Cell, isDateCell } from '../domain/values/cell';
import { asValue } from './cells';
import { addTab } from './open-spreadsheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const FORMATS: Readonly<Record<string, string>> = {
  ARR: '$#,##0',
  'Seat use': '0%',
  'Core features': '0%',
  'Last contact': 'yyyy-mm-dd',
  'Renewal date': 'yyyy-mm-dd',
  Day: 'yyyy-mm-dd',
  Created: 'yyyy-mm-dd',
  Answered: 'yyyy-mm-dd',
};

/** Makes a new tab, opens it, and puts the table on it. Days are written as ISO text, which every locale reads as dates. */
export function addSampleSheet(
  spreadsheet: Spreadsheet,
  title: string,
  table: readonly (readonly Cell[])[],
): Sheet {
  const sheet = addTab(spreadsheet, title);
  try {
    const headings = table[0] ?? [];
    const lacking = table.length - sheet.getMaxRows();
    if (lacking > 0) sheet.insertRowsAfter(table.length - lacking, lacking);
    const range = sheet.getRange(1, 1, table.length, headings.length);
    range.setNumberFormats(
      table.map((row, at) =>
        row.map((_, column) => (at === 0 ? 'General' : (FORMATS[String(headings[column])] ?? 'General'))),
      ),
    );
    range.setValues(table.map((row) => row.map((cell) => (isDateCell(cell) ? cell.day : asValue(cell)))));
    sheet.getRange(1, 1, 1, headings.length).setFontWeight('bold');
    sheet.setFrozenRows(1);
    sheet.setFrozenColumns(1);
    sheet.setColumnWidth(1, 190);
    SpreadsheetApp.flush();
  } catch (fault) {
    spreadsheet.deleteSheet(sheet);
    throw fault;
  }
  spreadsheet.setActiveSheet(sheet);
  return sheet;
}
