// Filter criteria as data: stored and returned; the local host hides no rows.
import { booleanCriteria, constantOf, type EnumConstant } from '../execution/enums';
import type { Execution } from '../execution/execution';
import { type MembersOf, serviceObject } from '../execution/service-object';

type Criteria = GoogleAppsScript.Spreadsheet.FilterCriteria;
type Builder = GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder;

export interface CriteriaState {
  type: EnumConstant | undefined;
  values: readonly unknown[];
  hidden: readonly string[];
}

export function criteriaObject(execution: Execution, state: CriteriaState): object {
  const self = serviceObject(
    execution,
    'FilterCriteria',
    () =>
      ({
        getCriteriaType: () => state.type ?? null,
        getCriteriaValues: () => [...state.values],
        getHiddenValues: () => [...state.hidden],
        copy: () => criteriaBuilder(execution, state),
      }) satisfies MembersOf<Criteria>,
  );
  execution.data.set(self, state);
  return self;
}

/** The data behind a FilterCriteria argument; undefined for anything else. */
export function criteriaData(execution: Execution, criteria: unknown): CriteriaState | undefined {
  const found = typeof criteria === 'object' && criteria !== null ? execution.data.get(criteria) : undefined;
  return isCriteria(found) ? found : undefined;
}

export function isCriteria(value: unknown): value is CriteriaState {
  return typeof value === 'object' && value !== null && 'hidden' in value && 'values' in value;
}

export function criteriaBuilder(execution: Execution, start?: CriteriaState): object {
  const state: CriteriaState = { type: undefined, values: [], hidden: [], ...start };
  const when =
    (name: keyof typeof booleanCriteria) =>
    (...values: unknown[]) => {
      state.type = constantOf(booleanCriteria, name);
      state.values = values;
      return self;
    };
  const self: object = serviceObject(
    execution,
    'FilterCriteriaBuilder',
    () =>
      ({
        setHiddenValues: (values: unknown) => {
          state.hidden = Array.isArray(values) ? Array.from(values, String) : [];
          return self;
        },
        whenTextEqualTo: when('TEXT_EQUAL_TO'),
        whenTextContains: when('TEXT_CONTAINS'),
        whenNumberGreaterThan: when('NUMBER_GREATER_THAN'),
        whenNumberLessThan: when('NUMBER_LESS_THAN'),
        whenCellEmpty: when('CELL_EMPTY'),
        whenCellNotEmpty: when('CELL_NOT_EMPTY'),
        whenFormulaSatisfied: when('CUSTOM_FORMULA'),
        build: () => criteriaObject(execution, { ...state }),
        copy: () => criteriaBuilder(execution, state),
      }) satisfies MembersOf<Builder>,
  );
  return self;
}
