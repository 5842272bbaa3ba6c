// Reads conditional formats: tests of a cell and color scales. Bars, icons and the like are counted, not kept.

import { readFormula } from './read-cells';
import { colorOf, type ThemeColors } from './read-colors';
import { ruleLook } from './read-styles';
import { type Attributes, child, childrenAt, type XmlNode } from './read-xml';
import type { FileLook, FileRule, RuleOperator, ScalePoint } from './workbook-file';

const OPERATORS: ReadonlyMap<string, RuleOperator> = new Map(
  Object.entries<RuleOperator>({
    between: 'isBetween',
    notBetween: 'isNotBetween',
    equal: 'isEqual',
    notEqual: 'isNotEqual',
    greaterThan: 'isGreaterThan',
    greaterThanOrEqual: 'isGreaterOrEqualTo',
    lessThan: 'isLessThan',
    lessThanOrEqual: 'isLessOrEqualTo',
  }),
);
const TEXT_TYPES: ReadonlyMap<string, RuleOperator> = new Map(
  Object.entries<RuleOperator>({
    containsText: 'containsText',
    notContainsText: 'notContainsText',
    beginsWith: 'beginsWithText',
    endsWith: 'endsWithText',
  }),
);
const BLANK_TYPES: ReadonlyMap<string, RuleOperator> = new Map(
  Object.entries<RuleOperator>({
    containsBlanks: 'isEmpty',
    notContainsBlanks: 'isNotEmpty',
  }),
);
const POINT_TYPES: ReadonlyMap<string, ScalePoint['type']> = new Map(
  Object.entries<ScalePoint['type']>({
    min: 'extreme',
    max: 'extreme',
    num: 'number',
    percent: 'percent',
    percentile: 'percentile',
  }),
);

export interface ReadRule {
  readonly priority: number;
  /** Null for a kind that is not kept. */
  readonly rule: FileRule | null;
}

/** All rules of one <conditionalFormatting>. */
export function readRules(
  node: XmlNode,
  looks: readonly FileLook[],
  theme: ThemeColors,
): readonly ReadRule[] {
  const places = node.attributes.sqref ?? child(node, 'sqref')?.text ?? '';
  const ranges = places.split(/\s+/).filter((range) => /^[A-Z]+\d+(:[A-Z]+\d+)?$/i.test(range));
  return childrenAt(node, 'cfRule').map((entry) => ({
    priority: Number(entry.attributes.priority ?? 0),
    rule: ranges.length === 0 ? null : ruleOf(entry, ranges, looks, theme),
  }));
}

function ruleOf(
  entry: XmlNode,
  ranges: readonly string[],
  looks: readonly FileLook[],
  theme: ThemeColors,
): FileRule | null {
  const scale = child(entry, 'colorScale');
  if (scale) return scaleOf(scale, ranges, theme);
  const own = child(entry, 'dxf');
  const look = own ? ruleLook(own, theme) : looks[Number(entry.attributes.dxfId)];
  const test = testOf(entry, entry.attributes);
  return test && look ? { kind: 'test', ranges, ...test, look } : null;
}

function testOf(
  entry: XmlNode,
  { type = '', operator = '', text }: Attributes,
): { operator: RuleOperator; values: string[] } | null {
  const formulas = entry.children
    .filter(({ name }) => name === 'formula' || name === 'f')
    .map((formula) => readFormula(formula.text));
  const [first] = formulas;
  if (type === 'expression')
    return first === undefined ? null : { operator: 'customFormula', values: [`=${first}`] };
  if (type === 'cellIs') {
    const known = OPERATORS.get(operator);
    const wanted = known === 'isBetween' || known === 'isNotBetween' ? 2 : 1;
    return known && formulas.length >= wanted
      ? { operator: known, values: formulas.slice(0, wanted).map(plainValue) }
      : null;
  }
  const onText = TEXT_TYPES.get(type);
  if (onText) return text === undefined ? null : { operator: onText, values: [text] };
  const onBlank = BLANK_TYPES.get(type);
  return onBlank ? { operator: onBlank, values: [] } : null;
}

/** 70 and "Watch" are the values themselves. */
function plainValue(formula: string): string {
  if (/^[+-]?\d+(?:\.\d+)?(?:E[+-]?\d+)?$/i.test(formula)) return formula;
  const text = /^"((?:[^"]|"")*)"$/.exec(formula);
  // A text that begins like a formula would be taken for one.
  return text?.[1] !== undefined && !text[1].startsWith('=') ? text[1].replace(/""/g, '"') : `=${formula}`;
}

function scaleOf(scale: XmlNode, ranges: readonly string[], theme: ThemeColors): FileRule | null {
  const colors = childrenAt(scale, 'color').map(({ attributes }) => colorOf(attributes, theme));
  const points = childrenAt(scale, 'cfvo').flatMap(({ attributes }, index): ScalePoint[] => {
    const type = POINT_TYPES.get(attributes.type ?? '');
    const color = colors[index];
    const value = type === 'extreme' ? '' : (attributes.val ?? '');
    return type && color && isPlain(type, value) ? [{ type, value, color }] : [];
  });
  const isWhole = points.length === colors.length && (points.length === 2 || points.length === 3);
  return isWhole && points[1] && !(points.length === 3 && points[1].type === 'extreme')
    ? { kind: 'scale', ranges, points }
    : null;
}

function isPlain(type: ScalePoint['type'], value: string): boolean {
  return type === 'extreme' || (value.trim() !== '' && Number.isFinite(Number(value)));
}
