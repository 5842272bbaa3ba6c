// Range: a handle on cells by their coordinates, with the methods of Apps Script (§7.1).
import { type Area, a1Of } from '../../engine/values/area';
import type { Execution } from '../execution/execution';
import { ServiceError } from '../execution/messages';
import type { ReadKey } from '../execution/read-cache';
import { type MembersOf, serviceObject, signatureError } from '../execution/service-object';
import { checkedArea, wholeNumber } from './arguments';
import { createFilter, sheetFilter } from './filter';
import { addMetadata, metadataFinder, metadataOf } from './metadata';
import { changesCells, mayEdit } from './protection';
import { rangeFormats } from './range-formats';
import { rangeNotes } from './range-notes';
import { rangeValues } from './range-values';
import { refuseTyped } from './typed-columns';
import { setValidation, validationAt, validationsIn } from './validation';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

function moved(execution: Execution, area: Area, args: readonly unknown[]): Area {
  if (args.length < 2 || args.length > 4) throw signatureError('Range.offset', args);
  const [rows = 0, columns = 0, height, width] = args.map((arg) =>
    arg === undefined ? undefined : wholeNumber(arg),
  );
  const top = area.top + rows;
  const left = area.left + columns;
  return checkedArea(execution, {
    sheetId: area.sheetId,
    top,
    left,
    bottom: top + (height ?? area.bottom - area.top + 1) - 1,
    right: left + (width ?? area.right - area.left + 1) - 1,
    wholeColumns: false,
    wholeRows: false,
  });
}

function rangePlaces(execution: Execution, area: Area, self: () => object) {
  const { engine } = execution.host;
  const scope = { sheetId: area.sheetId, area };
  return {
    getRow: () => area.top + 1,
    getRowIndex: () => area.top + 1,
    getColumn: () => area.left + 1,
    getNumRows: () => area.bottom - area.top + 1,
    getNumColumns: () => area.right - area.left + 1,
    getHeight: () => area.bottom - area.top + 1,
    getWidth: () => area.right - area.left + 1,
    getLastRow: () => area.bottom + 1,
    getLastColumn: () => area.right + 1,
    getA1Notation: () => a1Of(area),
    getSheet: () => execution.handles.sheet(area.sheetId),
    offset: (...args: unknown[]) => execution.handles.range(moved(execution, area, args)),
    getCell: (row: unknown, column: unknown) =>
      execution.handles.range(moved(execution, area, [wholeNumber(row) - 1, wholeNumber(column) - 1, 1, 1])),
    addDeveloperMetadata: (...args: unknown[]) => {
      const isLine = area.wholeColumns || area.wholeRows;
      if (!isLine) throw new ServiceError('metadataPlace');
      addMetadata(execution, area.sheetId, area, args);
      return self();
    },
    getDeveloperMetadata: () => metadataOf(execution, scope),
    createDeveloperMetadataFinder: () => metadataFinder(execution, scope),
    createFilter: () => createFilter(execution, area),
    getFilter: () => sheetFilter(execution, area.sheetId) ?? null,
    activate: () => {
      engine.sheets.activate(area.sheetId);
      execution.host.selections.set(area.sheetId, area);
      return self();
    },
    setDataValidation: (rule: unknown) => {
      setValidation(execution, area, rule ?? undefined);
      return self();
    },
    clearDataValidations: () => {
      setValidation(execution, area, undefined);
      return self();
    },
    getDataValidations: () => validationsIn(execution, area),
    getDataValidation: () => validationAt(execution, area) ?? null,
    canEdit: () => mayEdit(engine, area),
  } satisfies MembersOf<GoogleRange>;
}

const cachedReads =
  /^(isBlank|get(Value|DisplayValue|Formula|NumberFormat|Background|FontWeight|FontColor|Note)s?)$/;

/** A method that returns one value has an answer of its own for every range. */
function readKey(member: string, area: Area): ReadKey | undefined {
  if (!cachedReads.test(member)) return undefined;
  const group = `${member} ${area.sheetId}`;
  return member.endsWith('s') ? { group, area } : { group: `${group} ${a1Of(area)}`, area: undefined };
}

/** Before a call that changes cells: throws where they are protected or in typed columns. */
function refuseWrite(execution: Execution, area: Area, member: string): void {
  if (!changesCells(member)) return;
  const { engine } = execution.host;
  if (!mayEdit(engine, area)) throw new ServiceError('protectedCell');
  refuseTyped(engine, area, member);
}

export function rangeObject(execution: Execution, area: Area): object {
  const self: object = serviceObject(
    execution,
    'Range',
    () => ({
      ...rangePlaces(execution, area, () => self),
      ...rangeValues(execution, area, () => self),
      ...rangeFormats(execution, area, () => self),
      ...rangeNotes(execution, area, () => self),
    }),
    {
      refuse: (member) => refuseWrite(execution, area, member),
      cacheKey: (member) => readKey(member, area),
    },
  );
  execution.areas.set(self, area);
  return self;
}
