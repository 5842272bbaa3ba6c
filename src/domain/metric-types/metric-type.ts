// What a metric type is: a record that says how raw cells become a value, and a value a metric score.
import type { Cell } from '../cell';
import type { CivilDay } from '../civil-day';
import type { Points, PointsKind } from '../points';
import type { Metric } from '../scorecard';
import type { TextLocale } from '../text-locale';

/** What a raw cell stands for: a number (days, for recency), a label, an answer. */
export type MetricValue = number | string | boolean;

/** A cell that holds something, but no value of this type; it counts as missing and is reported. */
export interface Unreadable {
  readonly unreadable: string;
}

export interface ReadingContext {
  /** The day that counts as today. */
  readonly asOf: CivilDay;
  /** How the spreadsheet writes numbers and dates. */
  readonly locale: TextLocale;
}

/** One setting of a metric type, described for forms and help. */
export interface ParameterSpec {
  /** The metric's field that holds it. */
  readonly field: 'healthy' | 'atRisk' | 'curve' | 'points';
  readonly label: string;
  readonly help: string;
  readonly kind: 'number or range' | 'number' | 'yes or no' | 'choice' | 'points';
  readonly choices?: readonly string[];
  readonly optional: boolean;
}

export interface ParameterProblem {
  readonly field: ParameterSpec['field'];
  readonly message: string;
}

export interface MetricType {
  /** As written in the Type column. */
  readonly id: string;
  readonly label: string;
  /** What it does, in one sentence. */
  readonly help: string;
  /** Whether it reads one column or several. */
  readonly columns: 'one' | 'several';
  readonly parameters: readonly ParameterSpec[];
  readonly pointsKind: PointsKind;
  /** What is wrong with a metric's settings, for this type. */
  check(metric: Metric): readonly ParameterProblem[];
  /** The metric value in these cells (one a column); undefined where it is missing. */
  read(cells: readonly Cell[], metric: Metric, context: ReadingContext): MetricValue | undefined | Unreadable;
  /** The metric score, 0 to the full mark. */
  score(value: MetricValue, metric: Metric, fullMark: number): number;
  /** The value as people read it: "41 days". */
  show(value: MetricValue, metric: Metric): string;
}

export function isUnreadable(value: MetricValue | undefined | Unreadable): value is Unreadable {
  return typeof value === 'object';
}

/** Whether the metric has points of its own, in the kind that its type reads. */
export function hasPoints(points: Points | undefined): points is Points {
  return points !== undefined && (points.kind === 'steps' ? points.steps.length : points.labels.length) > 0;
}
