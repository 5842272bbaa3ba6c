// The self-check's own tab: made, probed and removed. Nothing else in the spreadsheet is touched.
import type { Observation } from '../domain/bundled-data/observation';
import { addTab, openSpreadsheet } from './open-spreadsheet';
import { runProbes } from './self-check-probes';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const SELF_CHECK_TAB = 'Self-check';
const NAME_START = 'SELFCHECK_';

/** @param cells what is put into a cell, one after the other */
export function probeOwnTab(cells: readonly string[]): Observation[] {
  const spreadsheet = openSpreadsheet();
  removeLeftOvers(spreadsheet);
  const open = spreadsheet.getActiveSheet();
  const sheet = addTab(spreadsheet, SELF_CHECK_TAB);
  const name = ownName(sheet);
  const seen: Observation[] = [];
  const observe = (id: string, probe: () => unknown): void => {
    try {
      seen.push({ id, seen: `${probe()}` });
    } catch (fault) {
      seen.push({ id, fault: `${fault}` });
    }
  };
  const tidyUp = () => {
    for (const each of sheet.getNamedRanges()) each.remove();
    spreadsheet.setActiveSheet(open, true);
    spreadsheet.deleteSheet(sheet);
  };
  try {
    runProbes({ spreadsheet, sheet, name, observe }, cells);
  } finally {
    // A fault here would leave the tab behind, so it is tried once more.
    try {
      tidyUp();
    } catch {
      tidyUp();
    }
  }
  return seen;
}

/** The name of a range on the self-check's tab: it distinguishes our tab from a user's tab with the same title. */
function ownName(sheet: Sheet): string {
  return `${NAME_START}${sheet.getSheetId()}`;
}

/** A run that Google stopped may leave its tab behind. */
function removeLeftOvers(spreadsheet: Spreadsheet): void {
  for (const named of spreadsheet.getNamedRanges()) {
    if (!named.getName().startsWith(NAME_START)) continue;
    const sheet = named.getRange().getSheet();
    if (ownName(sheet) !== named.getName()) continue;
    named.remove();
    spreadsheet.deleteSheet(sheet);
  }
}
