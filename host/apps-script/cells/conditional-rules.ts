// Conditional format rules: builder, read-back, and setting all of a sheet's rules at once (§3.5).

import type { ConditionalRule } from '../../engine/library/conditional-rules';
import type { Area } from '../../engine/values/area';
import { booleanCriteria, constantOf } from '../execution/enums';
import type { Execution } from '../execution/execution';
import { ServiceError } from '../execution/messages';
import { type MembersOf, serviceObject, signatureError } from '../execution/service-object';
import { areaOfRange } from './arguments';

type GoogleRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type GoogleCondition = GoogleAppsScript.Spreadsheet.BooleanCondition;
type CriteriaName = keyof typeof booleanCriteria;

// "#FF0000" reads back as "#ff0000" (CFmt-10).
function color(value: unknown): string | undefined {
  return value === null || value === undefined ? undefined : String(value).toLowerCase();
}

function conditionObject(execution: Execution, rule: ConditionalRule): object {
  return serviceObject(
    execution,
    'BooleanCondition',
    () =>
      ({
        getCriteriaType: () => constantOf(booleanCriteria, rule.criteria),
        getCriteriaValues: () => [...rule.values],
        getBackground: () => rule.style.fillColor ?? null,
        getFontColor: () => rule.style.textColor ?? null,
        getBold: () => rule.style.bold ?? null,
        getItalic: () => rule.style.italic ?? null,
      }) satisfies MembersOf<GoogleCondition>,
  );
}

/** How Google returns the range of a rule on whole columns is believed: as it was set, or with its rows. */
function areaReadBack({ host }: Execution, area: Area): Area {
  if (host.settings.readings.wholeColumnRules !== 'with rows') return area;
  return { ...area, wholeColumns: false, wholeRows: false };
}

function ruleObject(execution: Execution, rule: ConditionalRule): object {
  const self = serviceObject(
    execution,
    'ConditionalFormatRule',
    () =>
      ({
        getRanges: () => rule.areas.map((area) => execution.handles.range(areaReadBack(execution, area))),
        getBooleanCondition: () =>
          rule.criteria in booleanCriteria ? conditionObject(execution, rule) : null,
        // Color scales are read as rules without a boolean condition; making one is not in the local host.
        getGradientCondition: () => null,
        copy: () => ruleBuilder(execution, rule),
      }) satisfies MembersOf<GoogleRule>,
  );
  execution.data.set(self, rule);
  return self;
}

function areasOf(execution: Execution, ranges: unknown): Area[] {
  if (!Array.isArray(ranges)) throw signatureError('ConditionalFormatRuleBuilder.setRanges', [ranges]);
  return Array.from(ranges, (range) =>
    areaOfRange(execution, range, 'ConditionalFormatRuleBuilder.setRanges'),
  );
}

export function ruleBuilder(execution: Execution, start?: ConditionalRule): object {
  // Mutable, as Google's is: two build() of one builder share nothing but the state at the time (CFmt-11).
  let state: ConditionalRule = start ?? { criteria: '', values: [], style: {}, areas: [] };
  const change = (part: Partial<ConditionalRule>) => {
    state = { ...state, ...part };
    return self;
  };
  const style = (part: ConditionalRule['style']) => change({ style: { ...state.style, ...part } });
  const numbers =
    (criteria: CriteriaName, count: number) =>
    (...values: unknown[]) => {
      const numeric = values.filter((value): value is number => typeof value === 'number');
      if (numeric.length !== count || values.length !== count) {
        throw signatureError('ConditionalFormatRuleBuilder.whenNumber', values);
      }
      return change({ criteria, values: numeric });
    };
  const text = (criteria: CriteriaName) => (value: unknown) => change({ criteria, values: [String(value)] });
  const self: object = serviceObject(
    execution,
    'ConditionalFormatRuleBuilder',
    () =>
      ({
        whenFormulaSatisfied: text('CUSTOM_FORMULA'),
        whenNumberBetween: numbers('NUMBER_BETWEEN', 2),
        whenNumberNotBetween: numbers('NUMBER_NOT_BETWEEN', 2),
        whenNumberEqualTo: numbers('NUMBER_EQUAL_TO', 1),
        whenNumberNotEqualTo: numbers('NUMBER_NOT_EQUAL_TO', 1),
        whenNumberGreaterThan: numbers('NUMBER_GREATER_THAN', 1),
        whenNumberGreaterThanOrEqualTo: numbers('NUMBER_GREATER_THAN_OR_EQUAL_TO', 1),
        whenNumberLessThan: numbers('NUMBER_LESS_THAN', 1),
        whenNumberLessThanOrEqualTo: numbers('NUMBER_LESS_THAN_OR_EQUAL_TO', 1),
        whenTextEqualTo: text('TEXT_EQUAL_TO'),
        whenTextContains: text('TEXT_CONTAINS'),
        whenTextDoesNotContain: text('TEXT_DOES_NOT_CONTAIN'),
        whenTextStartsWith: text('TEXT_STARTS_WITH'),
        whenTextEndsWith: text('TEXT_ENDS_WITH'),
        whenCellEmpty: () => change({ criteria: 'CELL_EMPTY', values: [] }),
        whenCellNotEmpty: () => change({ criteria: 'CELL_NOT_EMPTY', values: [] }),
        setBackground: (value: unknown) => style({ fillColor: color(value) }),
        setFontColor: (value: unknown) => style({ textColor: color(value) }),
        setBold: (value: unknown) => style({ bold: value === true ? true : undefined }),
        setItalic: (value: unknown) => style({ italic: value === true ? true : undefined }),
        setRanges: (ranges: unknown) => change({ areas: areasOf(execution, ranges) }),
        getRanges: () => state.areas.map((area) => execution.handles.range(area)),
        copy: () => ruleBuilder(execution, state),
        build: () => {
          if (state.criteria === '' || state.areas.length === 0) {
            throw new Error('A conditional format rule needs a condition and at least one range.');
          }
          return ruleObject(execution, state);
        },
      }) satisfies MembersOf<GoogleBuilder>,
  );
  return self;
}

function isRule(value: unknown): value is ConditionalRule {
  return typeof value === 'object' && value !== null && 'criteria' in value && 'areas' in value;
}

export function conditionalRules(execution: Execution, sheetId: string): object[] {
  return execution.host.engine.rules.of(sheetId).map((rule) => ruleObject(execution, rule));
}

/** All or nothing: a rule that names another sheet stops the call before anything is changed (CFmt-8). */
export function setConditionalRules(execution: Execution, sheetId: string, rules: unknown): void {
  const { engine } = execution.host;
  if (!Array.isArray(rules)) throw signatureError('Sheet.setConditionalFormatRules', [rules]);
  const newRules = Array.from(rules, (rule: unknown) => {
    const found = typeof rule === 'object' && rule !== null ? execution.data.get(rule) : undefined;
    if (!isRule(found)) throw signatureError('Sheet.setConditionalFormatRules', [rules]);
    return found;
  });
  for (const { values, areas } of newRules) {
    const elsewhere = areas.some((area) => area.sheetId !== sheetId);
    const formulas = values.filter(
      (value): value is string => typeof value === 'string' && value.startsWith('='),
    );
    if (elsewhere || formulas.some((formula) => engine.rules.namesAnotherSheet(formula, sheetId))) {
      throw new ServiceError('crossSheetRule');
    }
  }
  engine.rules.replace(sheetId, newRules);
}
