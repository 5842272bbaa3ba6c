// A condition of a rule in SQL, on a column, on the value of a metric, or on the score after earlier rules.

import {
  aboveSql,
  anySql,
  atLeastSql,
  atMostSql,
  belowSql,
  numberSql,
} from '../metric-types/sql/expressions';
import type { SqlColumnType } from '../metric-types/sql/metric-sql';
import { NOT_ENOUGH_DATA } from '../scorecard/band';
import { type Condition, type NumberKind, TODAY } from '../scorecard/condition';
import { fulfills } from '../scorecard/fulfills';
import type { SegmentPlan } from '../scoring/plan-scoring';
import { readAnswer } from '../values/answer';
import { type Cell, matchKey } from '../values/cell';
import { civilDay } from '../values/civil-day';
import { readNumberText } from '../values/number-text';
import type { ReadingContext } from '../values/reading-context';
import { EN_US } from '../values/text-locale';
import type { ColumnCell } from './column-reader';
import type { SqlDialect } from './dialect';
import { AS_OF } from './metric-steps';

/** Conditions on fixed words: the day does not matter, since no word among them is a day. */
const ON_WORDS: ReadingContext = { asOf: '1900-01-01', locale: EN_US };

const COMPARES_SQL: Readonly<Record<NumberKind, (number: string, edge: number) => string>> = {
  above: aboveSql,
  below: belowSql,
  'at least': atLeastSql,
  'at most': atMostSql,
};

const WITHOUT_DAYS: ReadonlySet<SqlColumnType | undefined> = new Set(['answer', 'number']);

export interface ConditionContext {
  readonly dialect: SqlDialect;
  /** Says why it cannot be a part of the statement. */
  refuse(reason: string): string;
}

/** On a column of the table. */
export function columnConditionSql(is: Condition, cell: ColumnCell, context: ConditionContext): string {
  switch (is.kind) {
    case 'blank':
      return cell.isMissing();
    case 'not blank':
      return `NOT ${cell.isMissing()}`;
    case 'is':
      return `(NOT ${cell.isMissing()} AND ${sameSql(is.text, cell, context)})`;
    case 'not':
      return `NOT ${sameSql(is.text, cell, context)}`;
    case 'contains':
      return containsSql(is.text, cell, context);
    case 'above':
    case 'below':
    case 'at least':
    case 'at most':
      if (cell.type === 'answer' || cell.type === 'day') return 'FALSE';
      return numberConditionSql(is, cell.number());
    default:
      if (WITHOUT_DAYS.has(cell.type)) return 'FALSE';
      return dayConditionSql(is, cell, context);
  }
}

/** On a number that was worked out; NULL is a blank. */
export function numberConditionSql(is: Condition, number: string): string {
  switch (is.kind) {
    case 'blank':
      return `${number} IS NULL`;
    case 'not blank':
      return `${number} IS NOT NULL`;
    case 'above':
    case 'below':
    case 'at least':
    case 'at most':
      return `COALESCE(${COMPARES_SQL[is.kind](number, is.number)}, FALSE)`;
    case 'is':
    case 'not': {
      const wanted = readNumberText(is.text, '.');
      const same = wanted === undefined ? 'FALSE' : sameNumberSql(number, wanted);
      return is.kind === 'is' ? same : `NOT ${same}`;
    }
    default:
      return 'FALSE';
  }
}

/** On one of a few fixed words or answers: the engine itself says which of them fulfill it. */
export function wordConditionSql(
  is: Condition,
  value: string,
  words: readonly (string | boolean)[],
  dialect: SqlDialect,
): string {
  const literal = (word: string | boolean) =>
    typeof word === 'boolean' ? String(word).toUpperCase() : dialect.text(word);
  const isMet = (cell: Cell) => fulfills(is, cell, ON_WORDS);
  return anySql([
    ...words.filter(isMet).map((word) => `COALESCE(${value} = ${literal(word)}, FALSE)`),
    ...(isMet('') ? [`${value} IS NULL`] : []),
  ]);
}

/** On the band of the score so far. */
export function bandConditionSql(is: Condition, score: string, { scorecard }: SegmentPlan): string {
  const { bands } = scorecard;
  const isMet = (name: string) => (fulfills(is, name, ON_WORDS) ? 'TRUE' : 'FALSE');
  const whens = bands
    .slice(0, -1)
    .map(({ from, name }) => `WHEN ${atLeastSql(score, from)} THEN ${isMet(name)}`);
  const lowest = bands[bands.length - 1]?.name ?? '';
  return `CASE WHEN NOT is_enough THEN ${isMet(NOT_ENOUGH_DATA)} ${whens.join(' ')} ELSE ${isMet(lowest)} END`;
}

function sameNumberSql(number: string, wanted: number): string {
  return `COALESCE(${atLeastSql(number, wanted)} AND ${atMostSql(number, wanted)}, FALSE)`;
}

/** Equal as texts, as numbers, or as answers. Never NULL. */
function sameSql(text: string, cell: ColumnCell, { dialect, refuse }: ConditionContext): string {
  const wanted = readNumberText(text, '.');
  const key = matchKey(text);
  switch (cell.type) {
    case 'number':
      return wanted === undefined ? 'FALSE' : sameNumberSql(cell.number(), wanted);
    case 'answer': {
      const answer = readAnswer(text);
      return answer === undefined
        ? 'FALSE'
        : `COALESCE(${cell.flag()} = ${String(answer).toUpperCase()}, FALSE)`;
    }
    case 'day':
      return isIsoDay(key) ? `COALESCE(${cell.rawDay()} = DATE '${key}', FALSE)` : 'FALSE';
    case 'text':
      return wanted === undefined
        ? cell.keyIs(key)
        : refuse('its column holds text, so convert that to numbers in the table');
    default: {
      const answer = readAnswer(text);
      const ticked = answer === undefined ? [] : [cell.keyIs(String(answer))];
      if (wanted === undefined) return anySql([cell.keyIs(key), ...ticked]);
      const isPlain = dialect.matches(cell.key(), '^-?[0-9]+(\\.[0-9]+)?$');
      const same = sameNumberSql(dialect.toNumber(cell.key()), wanted);
      return anySql([cell.keyIs(key), ...ticked, `(${isPlain} AND ${same})`]);
    }
  }
}

function containsSql(text: string, cell: ColumnCell, { dialect, refuse }: ConditionContext): string {
  if (cell.type !== undefined && cell.type !== 'text')
    return refuse('"contains" needs a column of text, so use another condition');
  // keyIs refuses letters that databases make small in their own ways.
  cell.keyIs(matchKey(text));
  return `(NOT ${cell.isMissing()} AND STRPOS(${cell.key()}, ${dialect.text(matchKey(text))}) > 0)`;
}

type DayCondition = Extract<
  Condition,
  { kind: 'before' | 'after' | 'within the next' | 'within the last' | 'days ago or more' }
>;

function dayConditionSql(is: DayCondition, cell: ColumnCell, { dialect, refuse }: ConditionContext): string {
  if (cell.type === 'text') return refuse('its column holds text, so convert that to dates in the table');
  const day = cell.rawDay();
  const known = (condition: string) => `COALESCE(${condition}, FALSE)`;
  const limit = (at: string) => (at === TODAY ? AS_OF : `DATE '${at}'`);
  switch (is.kind) {
    case 'before':
      return known(`${day} < ${limit(is.day)}`);
    case 'after':
      return known(`${day} > ${limit(is.day)}`);
    case 'within the next':
      return known(`${day} >= ${AS_OF} AND ${dialect.days(AS_OF, day)} <= ${numberSql(is.days)}`);
    case 'within the last':
      return known(`${day} <= ${AS_OF} AND ${dialect.days(day, AS_OF)} <= ${numberSql(is.days)}`);
    default:
      return known(`${dialect.days(day, AS_OF)} >= ${numberSql(is.days)}`);
  }
}

function isIsoDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return civilDay(Number(year), Number(month), Number(day)) === text;
}
