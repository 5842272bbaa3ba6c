// Writes conditional formats: the first rule of a sheet gets the first rank, as it wins there.
import { LAST, lettersOf, placeOf } from './places';
import type { FileRule, RuleOperator, ScalePoint } from './workbook-file';
import { writtenFormula } from './write-formula';
import { color, type StyleSheet } from './write-styles';
import { element, escaped, wrapped } from './write-xml';

const COMPARISONS: Readonly<Partial<Record<RuleOperator, string>>> = {
  isBetween: 'between',
  isNotBetween: 'notBetween',
  isEqual: 'equal',
  isNotEqual: 'notEqual',
  isGreaterThan: 'greaterThan',
  isGreaterOrEqualTo: 'greaterThanOrEqual',
  isLessThan: 'lessThan',
  isLessOrEqualTo: 'lessThanOrEqual',
};

/** Type and operator in the file, and the formula that says the same of a cell and a text. */
const TEXT_TESTS: Readonly<
  Partial<Record<RuleOperator, readonly [string, string, (cell: string, text: string) => string]>>
> = {
  containsText: ['containsText', 'containsText', (cell, text) => `NOT(ISERROR(SEARCH(${text},${cell})))`],
  notContainsText: ['notContainsText', 'notContains', (cell, text) => `ISERROR(SEARCH(${text},${cell}))`],
  beginsWithText: ['beginsWith', 'beginsWith', (cell, text) => `LEFT(${cell},LEN(${text}))=${text}`],
  endsWithText: ['endsWith', 'endsWith', (cell, text) => `RIGHT(${cell},LEN(${text}))=${text}`],
};
const BLANK_TESTS: Readonly<Partial<Record<RuleOperator, readonly [string, (cell: string) => string]>>> = {
  isEmpty: ['containsBlanks', (cell) => `LEN(TRIM(${cell}))=0`],
  isNotEmpty: ['notContainsBlanks', (cell) => `LEN(TRIM(${cell}))>0`],
};
const POINT_TYPES = { number: 'num', percent: 'percent', percentile: 'percentile' } as const;

export function rulesXml(rules: readonly FileRule[], styles: StyleSheet): string {
  let priority = 0;
  return rules
    .flatMap((rule) => {
      // A formula's cells count from the corner of its range, so that each range gets a rule of its own.
      const groups =
        rule.kind === 'test' && rule.operator === 'customFormula'
          ? rule.ranges.map((range) => [range])
          : [rule.ranges];
      return groups.map((ranges) => {
        priority += 1;
        const places = ranges.map(closedRange);
        return wrapped(
          'conditionalFormatting',
          { sqref: places.join(' ') },
          ruleXml(rule, priority, firstCell(places), styles),
        );
      });
    })
    .join('');
}

function ruleXml(rule: FileRule, priority: number, cell: string, styles: StyleSheet): string {
  if (rule.kind === 'scale') {
    const points = rule.points.map(pointXml).join('');
    const colors = rule.points.map((point) => color('color', point.color)).join('');
    return wrapped('cfRule', { type: 'colorScale', priority }, wrapped('colorScale', {}, points + colors));
  }
  const { operator, values, look } = rule;
  const dxfId = styles.ruleLook(look);
  const [first = ''] = values;
  const written = (type: string, formulas: readonly string[], more: Record<string, string> = {}) =>
    wrapped(
      'cfRule',
      { type, dxfId, priority, ...more },
      formulas.map((formula) => wrapped('formula', {}, escaped(formula))).join(''),
    );
  if (operator === 'customFormula') return written('expression', [writtenFormula(first)]);
  const comparison = COMPARISONS[operator];
  if (comparison) return written('cellIs', values.map(operand), { operator: comparison });
  const onText = TEXT_TESTS[operator];
  if (onText) {
    const [type, name, formula] = onText;
    return written(type, [formula(cell, operand(first, true))], { operator: name, text: first });
  }
  const [type, formula] = BLANK_TESTS[operator] ?? ['expression', () => 'FALSE'];
  return written(type, [formula(cell)]);
}

/** A value inside a formula. */
function operand(value: string, isText: unknown = false): string {
  if (value.startsWith('=') && isText !== true) return writtenFormula(value);
  const isNumber = isText !== true && value.trim() !== '' && Number.isFinite(Number(value));
  return isNumber ? value.trim() : `"${value.replace(/"/g, '""')}"`;
}

function pointXml({ type, value }: ScalePoint, index: number): string {
  if (type === 'extreme') return element('cfvo', { type: index === 0 ? 'min' : 'max' });
  return element('cfvo', { type: POINT_TYPES[type], val: value });
}

/** Ranges of whole columns and rows, and open ones, end where the sheet does. */
export function closedRange(range: string): string {
  const plain = range.replace(/\$/g, '');
  const [first = '', last = first] = plain.split(':');
  if (placeOf(first) && placeOf(last)) return plain;
  const from = /^([A-Z]*)(\d*)$/i.exec(first);
  const to = /^([A-Z]*)(\d*)$/i.exec(last);
  const [left, top] = [from?.[1] || 'A', from?.[2] || '1'];
  const [right, bottom] = [to?.[1] || lettersOf(LAST.column), to?.[2] || `${LAST.row + 1}`];
  return `${left}${top}:${right}${bottom}`;
}

function firstCell(ranges: readonly string[]): string {
  return ranges[0]?.split(':')[0] ?? 'A1';
}
