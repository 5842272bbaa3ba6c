// What a metric type says about itself in SQL: the value in typed columns, and the score of a value. Each agrees with `read` and `score`.

import type { LabelPoints } from '../../scorecard/points';
import type { Metric } from '../../scorecard/scorecard';

/** What a column of a database table holds. */
export type SqlColumnType = 'number' | 'text' | 'day' | 'answer';

/** The column of a metric, read in one of several ways. Each gives an expression, which is NULL where the column holds no such thing. */
export interface SqlCell {
  /** The type of the column; undefined when unknown. */
  readonly type: SqlColumnType | undefined;
  number(): string;
  day(): string;
  /** Whether the column holds anything at all, even a day that means "no date". Never NULL. */
  isGiven(): string;
  answer(): string;
  /** Whether its word is this one, in matching form. Never NULL. */
  keyIs(key: string): string;
  /** Whether this is one of its tags, in matching form. Never NULL. */
  hasTag(key: string): string;
}

export interface SqlContext {
  /** The day of scoring. */
  readonly asOf: string;
  /** Whole days from one day to another, as a number that may have a fraction. */
  daysBetween(from: string, to: string): string;
  /** The column that an option names. */
  optionCell(key: string): SqlCell | undefined;
  /** Says why the metric cannot be a part of the statement. @param heading of the scorecard's cell that says so */
  refuse(heading: string, reason: string): string;
}

export interface SqlReading {
  /** The value; NULL where it is missing. */
  readonly value: string;
  /** Where the metric does not count for an account; undefined where it always does. */
  readonly notCounted?: string;
}

export interface MetricSql {
  value(cells: readonly SqlCell[], metric: Metric, sql: SqlContext): SqlReading;
  /** The value is a text or an answer, so that conditions and spreads do not take it for a number. */
  readonly words?: readonly (string | boolean)[];
  /** The metric score of a value that is there; undefined where the thresholds or steps decide. */
  score?(value: string, metric: Metric, fullMark: number): string;
  /** The points of a value by the metric's own labels; undefined where the value has them already. */
  labelPoints?(value: string, labels: readonly LabelPoints[]): string;
}
