// Data validation: stored with its cells and returned; only lists that reject are enforced against scripts.
import { type Area, areaAround } from '../../engine/values/area';
import { constantOf, dataValidationCriteria, type EnumConstant } from '../execution/enums';
import type { Execution } from '../execution/execution';
import { type MembersOf, serviceObject, signatureError } from '../execution/service-object';

type Validation = GoogleAppsScript.Spreadsheet.DataValidation;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

interface ValidationState {
  criteria: EnumConstant | undefined;
  values: readonly unknown[];
  allowInvalid: boolean;
  helpText: string | undefined;
}

const none: ValidationState = { criteria: undefined, values: [], allowInvalid: true, helpText: undefined };

function validationObject(execution: Execution, state: ValidationState): object {
  const self = serviceObject(
    execution,
    'DataValidation',
    () =>
      ({
        getCriteriaType: () => state.criteria ?? null,
        getCriteriaValues: () => [...state.values],
        getAllowInvalid: () => state.allowInvalid,
        getHelpText: () => state.helpText ?? null,
        copy: () => validationBuilder(execution, state),
      }) satisfies MembersOf<Validation>,
  );
  execution.data.set(self, state);
  return self;
}

export function validationBuilder(execution: Execution, start: ValidationState = none): object {
  const state = { ...start };
  const self: object = serviceObject(
    execution,
    'DataValidationBuilder',
    () =>
      ({
        // Stored as texts, with the default "show a drop-down" (DV-1).
        requireValueInList: (values: unknown, showDropdown: unknown = true) => {
          if (!Array.isArray(values))
            throw signatureError('DataValidationBuilder.requireValueInList', [values]);
          state.criteria = constantOf(dataValidationCriteria, 'VALUE_IN_LIST');
          state.values = [Array.from(values, String), showDropdown === true];
          return self;
        },
        requireCheckbox: (...values: unknown[]) => {
          state.criteria = constantOf(dataValidationCriteria, 'CHECKBOX');
          state.values = values;
          return self;
        },
        setAllowInvalid: (allow: unknown) => {
          state.allowInvalid = allow === true;
          return self;
        },
        setHelpText: (text: unknown) => {
          state.helpText = String(text);
          return self;
        },
        getCriteriaType: () => state.criteria ?? null,
        getCriteriaValues: () => [...state.values],
        getAllowInvalid: () => state.allowInvalid,
        getHelpText: () => state.helpText ?? null,
        build: () => validationObject(execution, { ...state }),
        copy: () => validationBuilder(execution, state),
      }) satisfies MembersOf<Builder>,
  );
  return self;
}

function stateOf(execution: Execution, rule: unknown): ValidationState | undefined {
  const found = typeof rule === 'object' && rule !== null ? execution.data.get(rule) : undefined;
  return found ? { ...none, ...found } : undefined;
}

function covers(place: Omit<Area, 'sheetId'> | undefined, area: Area): boolean {
  if (!place) return false;
  return (
    place.top >= area.top &&
    place.bottom <= area.bottom &&
    place.left >= area.left &&
    place.right <= area.right
  );
}

/** The newest rule wins; what it covers wholly is dropped. */
export function setValidation(execution: Execution, area: Area, rule: unknown): void {
  const { engine } = execution.host;
  const state = stateOf(execution, rule);
  if (rule !== undefined && !state) throw signatureError('Range.setDataValidation', [rule]);
  const { sheetId, ...place } = area;
  const gone = engine
    .attachments('validation')
    .filter((entry) => entry.sheetId === sheetId && covers(entry.area, area))
    .map(({ id }) => id);
  if (!state) {
    engine.changeAttachments([], gone);
    return;
  }
  const id = engine.newAttachmentId();
  execution.host.kept.set(id, state);
  engine.changeAttachments([{ id, kind: 'validation', data: {}, sheetId, area: place }], gone);
}

export function validationAt(execution: Execution, area: Area): object | undefined {
  const entry = execution.host.engine
    .attachments('validation')
    .filter(
      ({ sheetId, area: place }) =>
        sheetId === area.sheetId &&
        place !== undefined &&
        area.top >= place.top &&
        area.top <= place.bottom &&
        area.left >= place.left &&
        area.left <= place.right,
    )
    .at(-1);
  const state = entry && execution.host.kept.get(entry.id);
  return state ? validationObject(execution, { ...none, ...state }) : undefined;
}

/** One entry a cell; null where it has none. */
export function validationsIn(execution: Execution, area: Area): (object | null)[][] {
  const hasAny = execution.host.engine.attachments('validation').length > 0;
  return Array.from({ length: area.bottom - area.top + 1 }, (_row, down) =>
    Array.from({ length: area.right - area.left + 1 }, (_column, across) => {
      const cell = areaAround(area.sheetId, area.top + down, area.left + across, 1, 1);
      return hasAny ? (validationAt(execution, cell) ?? null) : null;
    }),
  );
}

/** Copies the validations of a column to the columns after it. */
export function spreadValidations(
  execution: Execution,
  sheetId: string,
  column: number,
  count: number,
): void {
  const { engine } = execution.host;
  for (const { sheetId: sheet, area, id } of engine.attachments('validation')) {
    if (sheet !== sheetId || area === undefined || area.left > column || area.right < column) continue;
    const state = execution.host.kept.get(id);
    const place = { ...area, left: column + 1, right: column + count };
    const copy = engine.newAttachmentId();
    if (state) execution.host.kept.set(copy, state);
    engine.changeAttachments([{ id: copy, kind: 'validation', data: {}, sheetId, area: place }]);
  }
}

/** Whether a cell takes a value: only a list to choose from that rejects everything else is looked at. */
export function takesValue(execution: Execution, area: Area, value: unknown): boolean {
  const rule = validationAt(execution, area);
  const state = rule && stateOf(execution, rule);
  const [list] = state?.values ?? [];
  if (!state || state.allowInvalid || !Array.isArray(list) || value === '') return true;
  return list.includes(String(value));
}
