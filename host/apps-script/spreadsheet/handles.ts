// The record of handles of one execution: the one place that knows how all of them are made.
import { rangeObject } from '../cells/range';
import type { Execution } from '../execution/execution';
import type { Handles } from '../execution/handles';
import { sheetObject } from './sheet';
import { spreadsheetObject } from './spreadsheet';

export function spreadsheetHandles(execution: Execution): Handles {
  return {
    range: (area) => rangeObject(execution, area),
    sheet: (sheetId) => sheetObject(execution, sheetId),
    spreadsheet: () => spreadsheetObject(execution),
  };
}
