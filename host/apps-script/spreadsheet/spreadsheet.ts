// Spreadsheet: the one open file.

import { areaOfArguments, areaOfRange, wholeNumber } from '../cells/arguments';
import { addMetadata, metadataFinder, metadataOf } from '../cells/metadata';
import type { Execution } from '../execution/execution';
import { ServiceError } from '../execution/messages';
import { type MembersOf, serviceObject, signatureError } from '../execution/service-object';
import { activeRangeHandle, activeSheetId } from './active-cells';
import { namedRangeObject, removeNamedRange, setNamedRange } from './named-range';
import { sheetNumber } from './sheet';

type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const fileId = '1LocalHostSpreadsheetAAAAAAAAAAAAAAAAAAAAAAAA';

function newSheetName(execution: Execution): string {
  const { sheets } = execution.host.engine;
  let number = sheets.all().length + 1;
  while (sheets.byName(`Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

// insertSheet(), (name), (index), (name, index); a new sheet goes after the active one and becomes active (SS-43).
function insertSheet(execution: Execution, args: readonly unknown[]): object {
  const { sheets } = execution.host.engine;
  const [first, second] = args;
  if (args.length > 2) throw new Error('Spreadsheet.insertSheet with options is not in the local host');
  const name = typeof first === 'string' ? first : newSheetName(execution);
  const index = typeof first === 'number' ? first : second;
  if (sheets.byName(name)) throw new ServiceError('sheetExists', [name]);
  const after = sheets.all().findIndex(({ id }) => id === sheets.activeId()) + 1;
  const position = index === undefined ? after : Math.min(wholeNumber(index), sheets.all().length);
  const id = sheets.insert(name, position, { rows: 1000, columns: 26 });
  sheets.activate(id);
  return execution.handles.sheet(id);
}

function spreadsheetTabs(execution: Execution) {
  const { engine } = execution.host;
  const idOf = (sheet: unknown, method: string): string => {
    const id = typeof sheet === 'object' && sheet !== null ? execution.sheetIds.get(sheet) : undefined;
    if (id === undefined) throw signatureError(`Spreadsheet.${method}`, [sheet]);
    return id;
  };
  return {
    getActiveSheet: () => execution.handles.sheet(activeSheetId(execution)),
    getSheets: () => engine.sheets.all().map(({ id }) => execution.handles.sheet(id)),
    getNumSheets: () => engine.sheets.all().length,
    getSheetByName: (name: unknown) => {
      const found = engine.sheets.byName(String(name));
      return found ? execution.handles.sheet(found.id) : null;
    },
    getSheetById: (number: unknown) => {
      const found = engine.sheets.all().find(({ id }) => sheetNumber(id) === number);
      return found ? execution.handles.sheet(found.id) : null;
    },
    insertSheet: (...args: unknown[]) => insertSheet(execution, args),
    setActiveSheet: (sheet: unknown) => {
      engine.sheets.activate(idOf(sheet, 'setActiveSheet'));
      return sheet;
    },
    deleteSheet: (sheet: unknown) => {
      const id = idOf(sheet, 'deleteSheet');
      const all = engine.sheets.all();
      if (all.length === 1) throw new ServiceError('lastSheet');
      if (engine.sheets.activeId() === id) {
        const index = all.findIndex((tab) => tab.id === id);
        const next = all[index === 0 ? 1 : index - 1];
        if (next) engine.sheets.activate(next.id);
      }
      engine.sheets.remove(id);
    },
  } satisfies MembersOf<GoogleSpreadsheet>;
}

export function spreadsheetObject(execution: Execution): object {
  const { engine, settings, ui } = execution.host;
  const scope = { sheetId: undefined, area: undefined };
  const self: object = serviceObject(
    execution,
    'Spreadsheet',
    () =>
      ({
        ...spreadsheetTabs(execution),
        getId: () => fileId,
        getUrl: () => `https://docs.google.com/spreadsheets/d/${fileId}/edit`,
        getName: () => 'Local spreadsheet',
        getSpreadsheetLocale: () => settings.localeCode,
        getSpreadsheetTimeZone: () => settings.timeZone,
        getRange: (...args: unknown[]) =>
          execution.handles.range(areaOfArguments(execution, activeSheetId(execution), args)),
        getRangeByName: (name: unknown) => {
          const named = engine.names.byName(String(name));
          return named ? execution.handles.range(named.area) : null;
        },
        getNamedRanges: () => engine.names.all().map(({ name }) => namedRangeObject(execution, name)),
        setNamedRange: (name: unknown, range: unknown) => setNamedRange(execution, name, range),
        removeNamedRange: (name: unknown) => removeNamedRange(execution, name),
        getActiveRange: () => activeRangeHandle(execution, activeSheetId(execution)),
        setActiveRange: (range: unknown) => {
          const area = areaOfRange(execution, range, 'Spreadsheet.setActiveRange');
          engine.sheets.activate(area.sheetId);
          execution.host.selections.set(area.sheetId, area);
          return range;
        },
        toast: (message: unknown, title: unknown = '') => {
          ui.toasts.push({ message: String(message), title: String(title) });
          settings.screen?.toast(String(message), String(title));
        },
        addDeveloperMetadata: (...args: unknown[]) => {
          addMetadata(execution, undefined, undefined, args);
          return self;
        },
        getDeveloperMetadata: () => metadataOf(execution, scope),
        createDeveloperMetadataFinder: () => metadataFinder(execution, scope),
      }) satisfies MembersOf<GoogleSpreadsheet>,
  );
  return self;
}
