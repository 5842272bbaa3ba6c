// SpreadsheetApp: the way in to the open spreadsheet, its enums and builders.
import {
  booleanCriteria,
  dataValidationCriteria,
  metadataLocationType,
  metadataVisibility,
  spreadsheetDimension,
  wrapStrategy,
} from '../execution/enums';
import type { Execution } from '../execution/execution';
import { type MembersOf, serviceObject } from '../execution/service-object';
import { uiObject } from '../services/ui';
import { criteriaBuilder } from './filter-criteria';
import { rangeObject } from './range';
import { ruleBuilder } from './rules';
import { activeRange, sheetObject } from './sheet';
import { activeSheetId, currentCell, spreadsheetObject } from './spreadsheet';
import { validationBuilder } from './validation';

type GoogleApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

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
        WrapStrategy: wrapStrategy,
        getActiveSpreadsheet: () => spreadsheetObject(execution),
        getActive: () => spreadsheetObject(execution),
        getActiveSheet: () => sheetObject(execution, activeSheetId(execution)),
        getActiveRange: () => rangeObject(execution, activeRange(execution, activeSheetId(execution))),
        getCurrentCell: () => currentCell(execution),
        getUi: () => uiObject(execution),
        flush: () => undefined,
        newConditionalFormatRule: () => ruleBuilder(execution),
        newDataValidation: () => validationBuilder(execution),
        newFilterCriteria: () => criteriaBuilder(execution),
      }) satisfies MembersOf<GoogleApp>,
  );
}
