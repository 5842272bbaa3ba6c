// Sheet: one tab, with the methods of Apps Script.
import { type Area, areaAround } from '../../engine/values/area';
import { areaOfArguments, areaOfRange } from '../cells/arguments';
import { conditionalRules, setConditionalRules } from '../cells/conditional-rules';
import { sheetFilter } from '../cells/filter';
import { addMetadata, metadataFinder, metadataOf } from '../cells/metadata';
import { rangeList } from '../cells/range-list';
import { refuseWithoutCells, typeOfTab } from '../cells/tab-types';
import { sheetCharts } from '../charts/sheet-charts';
import { constantOf, sheetType } from '../execution/enums';
import type { Execution } from '../execution/execution';
import { ServiceError } from '../execution/messages';
import { type MembersOf, serviceObject } from '../execution/service-object';
import { activeRangeHandle } from './active-cells';
import { namedRangeObject } from './named-range';
import { sheetLines } from './sheet-lines';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Sheets has numbers where the engine has names; the number stays with its tab (trap 19). */
export function sheetNumber(sheetId: string): number {
  let hash = 0;
  for (const character of sheetId) hash = (hash * 31 + character.charCodeAt(0)) % 2_147_483_647;
  return sheetId === 'sheet1' ? 0 : hash;
}

function sheetContent(execution: Execution, sheetId: string, self: () => object) {
  const { engine } = execution.host;
  const whole = (): Area => {
    const { rows, columns } = engine.sheets.size(sheetId);
    return areaAround(sheetId, 0, 0, rows, columns);
  };
  const contentEnd = () =>
    engine.contentEnd(sheetId, execution.host.settings.readings.emptyFormula !== 'no content');
  const content = (): Area => {
    const end = contentEnd();
    return areaAround(sheetId, 0, 0, Math.max(end.row, 0) + 1, Math.max(end.column, 0) + 1);
  };
  return {
    getDataRange: () => execution.handles.range(content()),
    getLastRow: () => contentEnd().row + 1,
    getLastColumn: () => contentEnd().column + 1,
    // Notes and validations stay (SS-46).
    clear: () => {
      engine.clearContent(content());
      engine.clearFormat(whole());
      return self();
    },
    clearContents: () => {
      engine.clearContent(content());
      return self();
    },
    clearFormats: () => {
      engine.clearFormat(whole());
      return self();
    },
    getConditionalFormatRules: () => conditionalRules(execution, sheetId),
    setConditionalFormatRules: (rules: unknown) => setConditionalRules(execution, sheetId, rules),
    clearConditionalFormatRules: () => engine.rules.replace(sheetId, []),
    getFilter: () => sheetFilter(execution, sheetId) ?? null,
  } satisfies MembersOf<GoogleSheet>;
}

function sheetIdentity(execution: Execution, sheetId: string, self: () => object) {
  const { engine } = execution.host;
  const scope = { sheetId, area: undefined };
  return {
    getName: () => engine.sheets.name(sheetId),
    setName: (name: unknown) => {
      const taken = engine.sheets.byName(String(name));
      if (taken && taken.id !== sheetId) throw new ServiceError('sheetExists', [String(name)]);
      engine.sheets.rename(sheetId, String(name));
      return self();
    },
    getSheetId: () => sheetNumber(sheetId),
    getType: () => constantOf(sheetType, typeOfTab(engine, sheetId)),
    getIndex: () => engine.sheets.all().findIndex(({ id }) => id === sheetId) + 1,
    getParent: () => execution.handles.spreadsheet(),
    isSheetHidden: () => false,
    getRange: (...args: unknown[]) => execution.handles.range(areaOfArguments(execution, sheetId, args)),
    getRangeList: (notations: unknown) => rangeList(execution, sheetId, notations),
    activate: () => {
      engine.sheets.activate(sheetId);
      return self();
    },
    getActiveRange: () => activeRangeHandle(execution, sheetId),
    setActiveRange: (range: unknown) => {
      const area = areaOfRange(execution, range, 'Sheet.setActiveRange');
      engine.sheets.activate(area.sheetId);
      execution.host.selections.set(area.sheetId, area);
      return range;
    },
    getNamedRanges: () =>
      engine.names
        .all()
        .filter(({ area }) => area.sheetId === sheetId)
        .map(({ name }) => namedRangeObject(execution, name)),
    addDeveloperMetadata: (...args: unknown[]) => {
      addMetadata(execution, sheetId, undefined, args);
      return self();
    },
    getDeveloperMetadata: () => metadataOf(execution, scope),
    createDeveloperMetadataFinder: () => metadataFinder(execution, scope),
  } satisfies MembersOf<GoogleSheet>;
}

const cachedReads = /^get(DataRange|LastRow|LastColumn|MaxRows|MaxColumns)$/;

export function sheetObject(execution: Execution, sheetId: string): object {
  const self: object = serviceObject(
    execution,
    'Sheet',
    () => ({
      ...sheetIdentity(execution, sheetId, () => self),
      ...sheetContent(execution, sheetId, () => self),
      ...sheetLines(execution, sheetId, () => self),
      ...sheetCharts(execution, sheetId),
    }),
    {
      refuse: (member) => refuseWithoutCells(execution.host.engine, sheetId, member),
      cacheKey: (member) =>
        cachedReads.test(member) ? { group: `${member} ${sheetId}`, area: undefined } : undefined,
    },
  );
  execution.sheetIds.set(self, sheetId);
  return self;
}
