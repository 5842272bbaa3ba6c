// Conditional formats of a saved sheet as a workbook file holds them; bars and icons are beyond it.
import type { ConditionalFormat } from '@odoo/o-spreadsheet';
import {
  type FileRule,
  RULE_OPERATORS,
  type RuleOperator,
  type ScalePoint,
} from '../../formats/xlsx/workbook-file';
import { operatorOf } from '../plugins/rule-operators';
import type { CellStyle } from '../values/cell-values';

export function fileRules(formats: readonly ConditionalFormat[]): readonly FileRule[] {
  return formats.flatMap(({ rule, ranges }): FileRule[] => {
    if (rule.type === 'CellIsRule') {
      const { operator, values, style } = rule;
      return isKnown(operator) ? [{ kind: 'test', ranges, operator, values, look: style }] : [];
    }
    if (rule.type !== 'ColorScaleRule') return [];
    const { minimum, midpoint, maximum } = rule;
    const points = [minimum, ...(midpoint ? [midpoint] : []), maximum].flatMap(pointOf);
    return points.length === (midpoint ? 3 : 2) ? [{ kind: 'scale', ranges, points }] : [];
  });
}

/** A rule by Google's name of its criteria; none where a file has no such rule. */
export function fileRule(
  criteria: string,
  values: readonly string[],
  look: CellStyle,
  ranges: readonly string[],
): readonly FileRule[] {
  const operator = operatorOf(criteria);
  return operator !== undefined && isKnown(operator)
    ? [{ kind: 'test', ranges, operator, values, look }]
    : [];
}

function isKnown(operator: string): operator is RuleOperator {
  return RULE_OPERATORS.some((known) => known === operator);
}

const POINT_TYPES: Readonly<Record<string, ScalePoint['type']>> = {
  value: 'extreme',
  number: 'number',
  percentage: 'percent',
  percentile: 'percentile',
};

function pointOf(point: {
  readonly type: string;
  readonly color: number;
  readonly value?: string;
}): ScalePoint[] {
  const type = POINT_TYPES[point.type];
  const color = `#${point.color.toString(16).padStart(6, '0')}`;
  return type ? [{ type, value: type === 'extreme' ? '' : (point.value ?? ''), color }] : [];
}
