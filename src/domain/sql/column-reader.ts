// The columns of a database table, read in the ways that metrics and rules need, each way once.

import type { SqlCell, SqlColumnType } from '../metric-types/sql/metric-sql';
import { NO_KEYS, YES_KEYS } from '../values/answer';
import { ERROR_CELL, MISSING_WORDS, matchKey } from '../values/cell';
import { FIRST_YEAR, LAST_YEAR, NO_DAYS } from '../values/civil-day';
import type { SqlDialect } from './dialect';
import type { SqlProblem } from './sql-problems';

/** White space as JavaScript knows it, for RE2. */
const SPACES =
  '[\\s\\x0b\\x{a0}\\x{1680}\\x{2000}-\\x{200a}\\x{2028}\\x{2029}\\x{202f}\\x{205f}\\x{3000}\\x{feff}]+';
/** A slash needs no backslash in SQL. */
const ERROR_TEXT = ERROR_CELL.source.replace(/\\\//g, '/');

const HOLDS: Readonly<Record<SqlColumnType, string>> = {
  number: 'numbers',
  text: 'text',
  day: 'days',
  answer: 'TRUE or FALSE',
};

/** What a form of a column is made of. */
type Form = 'number' | 'day' | 'rawDay' | 'given' | 'flag' | 'key' | 'error' | 'tagList' | 'raw' | JoinForm;

/** How the key of a join is made, by what its column holds. */
type JoinForm = 'textJoinKey' | 'numberJoinKey' | 'dayJoinKey';

export interface SqlTableColumn {
  readonly heading: string;
  /** undefined where it holds something that no metric can read, such as a list. */
  readonly type: SqlColumnType | undefined;
}

/** A table with the rows of a tab that derived columns read. */
export interface SqlTable {
  /** Name of the tab on the scorecard. */
  readonly tab: string;
  /** What is selected from. */
  readonly from: string;
  /** undefined where they are not known, and are taken to be as the scorecard needs them. */
  readonly columns: readonly SqlTableColumn[] | undefined;
  /** The column with the positions of its rows; undefined where rows have no order. */
  readonly rowOrder?: string;
}

export type Report = (problem: SqlProblem) => void;

/** A column with the further readings that conditions of rules need. */
export interface ColumnCell extends SqlCell {
  readonly heading: string;
  rawDay(): string;
  /** The text in matching form; '' where there is none. */
  key(): string;
  isMissing(): string;
  /** The column itself, of TRUE and FALSE. */
  flag(): string;
  /** The column itself, whatever it holds. */
  raw(): string;
  /** What finds an account: as keyOf of the add-on. Never NULL. @param as what the column holds, if not its own type */
  joinKey(as?: SqlColumnType): string;
}

export interface ColumnReader {
  cell(heading: string, report: Report): ColumnCell;
  /** The lines of the statement's first step, for the columns requested so far. */
  lines(): readonly string[];
  /** Headings with what their columns must hold, for a comment. @param isListed which of them */
  expected(isListed?: (heading: string) => boolean): readonly string[];
}

/** @param sqlOf the column of a heading; its quoted name unless it is made otherwise */
export function columnReader(
  dialect: SqlDialect,
  sqlOf: (heading: string) => string = dialect.identifier,
): ColumnReader {
  const columns: { heading: string; forms: Map<Form, string> }[] = [];
  const formOf = (heading: string, form: Form): string => {
    let at = columns.findIndex((each) => each.heading === heading);
    if (at < 0) at = columns.push({ heading, forms: new Map() }) - 1;
    const name = `c${at + 1}_${FORM_NAMES[form]}`;
    columns[at]?.forms.set(form, `${formSql(dialect, sqlOf(heading), form)} AS ${name}`);
    return name;
  };
  return {
    cell: (heading, report) => columnCell({ heading, type: undefined }, dialect, formOf, report),
    lines: () => columns.flatMap(({ forms }) => [...forms.values()]),
    expected: (isListed = () => true) =>
      columns
        .filter(({ heading }) => isListed(heading))
        .map(({ heading, forms }) => `${heading}: ${expectedOf([...forms.keys()])}`),
  };
}

/** A reader of a table whose columns are known. */
export function typedCell(
  { heading, type }: SqlTableColumn,
  reader: ColumnReader,
  report: Report,
): ColumnCell {
  return withType(reader.cell(heading, report), type, heading, report);
}

/** A column of such a table. */
export function tableCell(
  { tab, columns }: SqlTable,
  heading: string,
  reader: ColumnReader,
  report: Report,
): ColumnCell {
  const column = columns?.find((each) => matchKey(each.heading) === matchKey(heading));
  if (column !== undefined) return typedCell(column, reader, report);
  if (columns !== undefined) report({ code: 'sql-derived-column-missing', heading, tab });
  return reader.cell(heading, report);
}

const FORM_NAMES: Readonly<Record<Form, string>> = {
  number: 'number',
  day: 'day',
  rawDay: 'any_day',
  given: 'is_given',
  flag: 'answer',
  key: 'text',
  error: 'is_error',
  tagList: 'tag_list',
  raw: 'cell',
  textJoinKey: 'key',
  numberJoinKey: 'key',
  dayJoinKey: 'key',
};

function expectedOf(forms: readonly Form[]): string {
  if (forms.includes('number')) return 'a number';
  if (forms.includes('flag')) return 'TRUE or FALSE';
  if (forms.includes('day') || forms.includes('rawDay')) return 'a day';
  return 'text';
}

function formSql(dialect: SqlDialect, column: string, form: Form): string {
  const text = `CAST(${column} AS ${dialect.string})`;
  switch (form) {
    case 'number': {
      const number = `CAST(${column} AS ${dialect.double})`;
      return `CASE WHEN ${dialect.isReal(number)} THEN ${number} END`;
    }
    case 'day': {
      const day = `CAST(${column} AS DATE)`;
      const none = [...NO_DAYS].map((each) => `DATE '${each}'`).join(', ');
      return `CASE WHEN ${day} >= DATE '${FIRST_YEAR}-01-01' AND ${day} < DATE '${LAST_YEAR}-01-01' AND ${day} NOT IN (${none}) THEN ${day} END`;
    }
    case 'rawDay':
      return `CAST(${column} AS DATE)`;
    case 'given':
      return `${column} IS NOT NULL`;
    case 'flag':
      return column;
    case 'key':
      return `COALESCE(${folded(dialect, dialect.composed(text))}, '')`;
    case 'raw':
      return column;
    case 'textJoinKey':
    case 'numberJoinKey':
    case 'dayJoinKey':
      return joinKeySql(dialect, column, form);
    case 'error':
      return `COALESCE(${dialect.matches(text, ERROR_TEXT)}, FALSE)`;
    default: {
      const parted = dialect.replaceAll(dialect.composed(text), '[,;\\n\\r]+', ';');
      const tight = dialect.replaceAll(folded(dialect, parted), ' ?; ?', ';');
      return `COALESCE(CONCAT(';', ${tight}, ';'), '')`;
    }
  }
}

const INVISIBLE = '[\\x{200b}-\\x{200f}\\x{2060}\\x{feff}]+';

const JOIN_FORMS: Readonly<Record<SqlColumnType, JoinForm>> = {
  number: 'numberJoinKey',
  day: 'dayJoinKey',
  text: 'textJoinKey',
  answer: 'textJoinKey',
};

/** @param type undefined when unknown: its text then */
export function joinFormOf(type: SqlColumnType | undefined): JoinForm {
  return type === undefined ? 'textJoinKey' : JOIN_FORMS[type];
}

/** A cell as the key of an account: numbers and their texts are the same key, and invisible characters do not count. Never NULL. */
export function joinKeySql(dialect: SqlDialect, column: string, form: JoinForm): string {
  if (form === 'dayJoinKey') return `COALESCE(CAST(CAST(${column} AS DATE) AS ${dialect.string}), '')`;
  if (form === 'numberJoinKey') {
    const number = `CAST(${column} AS ${dialect.double})`;
    const whole = `CAST(CAST(${number} AS ${dialect.integer}) AS ${dialect.string})`;
    return `COALESCE(CASE WHEN ${number} = FLOOR(${number}) AND ABS(${number}) < 1e15 THEN ${whole} ELSE LOWER(CAST(${number} AS ${dialect.string})) END, '')`;
  }
  const text = dialect.replaceAll(`CAST(${column} AS ${dialect.string})`, INVISIBLE, '');
  return `COALESCE(${folded(dialect, dialect.composed(text))}, '')`;
}

/** One white space at most, none at the ends, small letters. */
function folded(dialect: SqlDialect, text: string): string {
  const spaced = dialect.replaceAll(`REPLACE(${text}, 'İ', 'i̇')`, SPACES, ' ');
  return `LOWER(TRIM(${spaced}, ' '))`;
}

function columnCell(
  { heading, type }: SqlTableColumn,
  dialect: SqlDialect,
  formOf: (heading: string, form: Form) => string,
  report: Report,
): ColumnCell {
  const form = (each: Form) => formOf(heading, each);
  const literal = (key: string) => {
    if (/[σς]/.test(key)) report({ code: 'sql-letters', text: key });
    return dialect.text(key);
  };
  const oneOf = (keys: readonly string[]) => `${form('key')} IN (${keys.map(dialect.text).join(', ')})`;
  return {
    heading,
    type,
    number: () => form('number'),
    day: () => form('day'),
    rawDay: () => form('rawDay'),
    isGiven: () => form('given'),
    answer: () => `CASE WHEN ${oneOf(YES_KEYS)} THEN TRUE WHEN ${oneOf(NO_KEYS)} THEN FALSE END`,
    flag: () => form('flag'),
    raw: () => form('raw'),
    joinKey: (as = type) => form(joinFormOf(as)),
    key: () => form('key'),
    keyIs: (key) => `${form('key')} = ${literal(key)}`,
    hasTag: (key) => `STRPOS(${form('tagList')}, ${literal(`;${key};`)}) > 0`,
    isMissing: () => `(${oneOf([...MISSING_WORDS])} OR ${form('error')})`,
  };
}

/** The same column where the database says what it holds: read as that, and refused where a metric needs something else. */
function withType(
  cell: ColumnCell,
  type: SqlColumnType | undefined,
  heading: string,
  report: Report,
): ColumnCell {
  const needs = (allowed: readonly SqlColumnType[], needed: string, sql: () => string) => () => {
    if (type === undefined || allowed.includes(type)) return sql();
    report({ code: 'sql-column-type', heading, holds: HOLDS[type], needed });
    return 'NULL';
  };
  return {
    ...cell,
    type,
    ...formsOfType(cell, type),
    joinKey: () => cell.joinKey(type),
    number: needs(['number'], 'numbers', cell.number),
    day: needs(['day'], 'days', cell.day),
  };
}

function formsOfType(cell: ColumnCell, type: SqlColumnType | undefined): Partial<ColumnCell> {
  switch (type) {
    case 'number':
      return {
        answer: () => `CASE WHEN ${cell.number()} = 1e0 THEN TRUE WHEN ${cell.number()} = 0e0 THEN FALSE END`,
        keyIs: (key) =>
          isPlainNumber(key) ? `COALESCE(${cell.number()} = ${Number(key)}e0, FALSE)` : 'FALSE',
        isMissing: () => `${cell.number()} IS NULL`,
      };
    case 'answer': {
      return {
        answer: cell.flag,
        keyIs: (key) =>
          key === 'true' || key === 'false'
            ? `COALESCE(${cell.flag()} = ${key.toUpperCase()}, FALSE)`
            : 'FALSE',
        isMissing: () => `NOT ${cell.isGiven()}`,
      };
    }
    case 'day':
      return { isMissing: () => `NOT ${cell.isGiven()}` };
    default:
      return {};
  }
}

/** Whether a word is a number as a cell with that number is matched. */
function isPlainNumber(key: string): boolean {
  return /^-?\d{1,15}(\.\d{1,6})?$/.test(key) && matchKey(Number(key)) === key;
}
