// Google's names for the conditions of conditional formats, and the engine's operators for them.
import type { CellIsRule, ConditionalFormat } from '@odoo/o-spreadsheet';

const operators: Readonly<Record<string, CellIsRule['operator']>> = {
  CUSTOM_FORMULA: 'customFormula',
  NUMBER_BETWEEN: 'isBetween',
  NUMBER_NOT_BETWEEN: 'isNotBetween',
  NUMBER_EQUAL_TO: 'isEqual',
  NUMBER_NOT_EQUAL_TO: 'isNotEqual',
  NUMBER_GREATER_THAN: 'isGreaterThan',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'isGreaterOrEqualTo',
  NUMBER_LESS_THAN: 'isLessThan',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'isLessOrEqualTo',
  TEXT_EQUAL_TO: 'isEqual',
  TEXT_CONTAINS: 'containsText',
  TEXT_DOES_NOT_CONTAIN: 'notContainsText',
  TEXT_STARTS_WITH: 'beginsWithText',
  TEXT_ENDS_WITH: 'endsWithText',
  CELL_EMPTY: 'isEmpty',
  CELL_NOT_EMPTY: 'isNotEmpty',
};

/** Whether the operator compares one cell and nothing else. */
export function isOneCellOperator(operator: string): boolean {
  return Object.values(operators).some((known) => known === operator);
}

export function operatorOf(criteria: string): CellIsRule['operator'] | undefined {
  return operators[criteria];
}

// The engine has one operator for equal numbers and equal texts, so the criteria's name travels in the rule's id.
export function criteriaOf(rule: ConditionalFormat): string {
  const [named = ''] = rule.id.split(':');
  if (named in operators) return named;
  const operator = rule.rule.type === 'CellIsRule' ? rule.rule.operator : '';
  return Object.keys(operators).find((criteria) => operators[criteria] === operator) ?? rule.rule.type;
}

/** Of a rule in a workbook file. */
export function criteriaOfFile(operator: string, values: readonly string[]): string {
  const fitting = Object.keys(operators).filter((criteria) => operators[criteria] === operator);
  const isText = values.some((value) => !Number.isFinite(Number(value)));
  return fitting.find((criteria) => criteria.startsWith('TEXT_') === isText) ?? fitting[0] ?? operator;
}
