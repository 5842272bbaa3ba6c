// SpreadsheetApp: the way in to the open spreadsheet, its enums and builders.

import { ruleBuilder } from '../cells/conditional-rules';
import { criteriaBuilder } from '../cells/filter-criteria';
import { validationBuilder } from '../cells/validation';
import {
  booleanCriteria,
  dataValidationCriteria,
  metadataLocationType,
  metadataVisibility,
  sheetType,
  spreadsheetDimension,
  wrapStrategy,
} from '../execution/enums';
import type { Execution } from '../execution/execution';
import { SCOPES } from '../execution/schedule';
import { type MembersOf, serviceObject } from '../execution/service-object';
import { uiObject } from '../services/ui';
import { activeRangeHandle, activeSheetId, currentCellHandle } from './active-cells';

type GoogleApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

/** Whether a clock-driven run sees its spreadsheet under the narrow scope is contradicted (TN-30 to TN-34). */
function openSpreadsheet(execution: Execution): object | null {
  if (execution.mode === 'FULL')
    execution.host.schedule.require(SCOPES.sheet, 'SpreadsheetApp.getActiveSpreadsheet');
  const isHidden =
    execution.mode === 'UNATTENDED' && execution.host.settings.readings.clockRuns === 'see null';
  return isHidden ? null : execution.handles.spreadsheet();
}

export function spreadsheetApp(execution: Execution): object {
  return serviceObject(
    execution,
    'SpreadsheetApp',
    () =>
      ({
        BooleanCriteria: booleanCriteria,
        DataValidationCriteria: dataValidationCriteria,
        DeveloperMetadataLocationType: metadataLocationType,
        DeveloperMetadataVisibility: metadataVisibility,
        Dimension: spreadsheetDimension,
        SheetType: sheetType,
        WrapStrategy: wrapStrategy,
        getActiveSpreadsheet: () => openSpreadsheet(execution),
        getActive: () => openSpreadsheet(execution),
        getActiveSheet: () => execution.handles.sheet(activeSheetId(execution)),
        getActiveRange: () => activeRangeHandle(execution, activeSheetId(execution)),
        getCurrentCell: () => currentCellHandle(execution),
        getUi: () => uiObject(execution),
        flush: () => undefined,
        newConditionalFormatRule: () => ruleBuilder(execution),
        newDataValidation: () => validationBuilder(execution),
        newFilterCriteria: () => criteriaBuilder(execution),
      }) satisfies MembersOf<GoogleApp>,
  );
}
