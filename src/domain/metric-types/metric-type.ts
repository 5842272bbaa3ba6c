// A metric type: a record that defines how raw cells become a value, and a value a metric score.

import { COMMON_OPTIONS, type OptionSpec } from '../scorecard/options';
import type { LabelPoints, Points, PointsKind } from '../scorecard/points';
import type { Metric } from '../scorecard/scorecard';
import type { ThresholdPair } from '../scorecard/threshold';
import type { Cell } from '../values/cell';
import type { ReadingContext } from '../values/reading-context';
import type { CellProblem, ParameterProblem } from './metric-problems';
import type { MetricSql } from './sql/metric-sql';

/** The value that a type reads from raw cells: a number (days, a share, a change), one or several labels, or an answer. */
export type MetricValue = number | string | boolean | readonly string[];

/** A cell that is not blank and has no value of this type; it counts as missing and is reported. */
export interface Unreadable {
  readonly unreadable: CellProblem;
  /** The cell: its position among the metric's columns, or the key of the option that names its column. Undefined for the first. */
  readonly at?: number | string;
}

/** Nothing is due yet: the metric does not count for this account, nor as a gap in its coverage. */
export interface NotCounted {
  readonly notCounted: string;
}

/** A value that is too old to count. */
export interface Expired {
  readonly expired: true;
}

export type MetricReading = MetricValue | undefined | Unreadable | NotCounted | Expired;

/** The value of some of the cells, or of the known ones of several tags; the others are left out and reported. */
export interface PartlyRead {
  readonly value: MetricValue;
  readonly leftOut: readonly Unreadable[];
}

/** The cell of an option's column, such as the cadence of this account; '' where the table lacks the column. */
export type OptionCell = (key: string) => Cell;

/** One setting of a metric type, described for forms and help. */
export interface ParameterSpec {
  /** The metric's field that holds it. */
  readonly field: 'healthy' | 'atRisk' | 'curve' | 'points';
  readonly label: string;
  readonly help: string;
  readonly kind: 'number or range' | 'number' | 'yes or no' | 'choice' | 'points';
  readonly choices?: readonly string[];
  readonly optional: boolean;
  /** The value that applies where it is left blank, as a user would write it (on the scale of 100). */
  readonly standard?: string;
}

/** The role of one of a type's columns, described for forms and help. */
export interface ColumnRole {
  readonly label: string;
  readonly help: string;
}

/**
 * What the values of a type are. `amount`: any number. `percentage`: fractions or percent points, as the cells are written.
 * `share`: a fraction that was worked out. `growth`: a change against before.
 */
export type ValueKind =
  | 'amount'
  | 'percentage'
  | 'share'
  | 'growth'
  | 'days'
  | 'words'
  | 'answer'
  | 'outcome';

/** What one or several columns can hold, for a proposal to choose the type by. */
export type ColumnContent =
  | 'numbers'
  | 'percents'
  | 'marks'
  | 'past dates'
  | 'coming dates'
  | 'answers'
  | 'words'
  | 'part and whole'
  | 'now and before'
  | 'several answers'
  | 'due and done'
  | 'several words';

export interface MetricType {
  /** As written in the Type column. */
  readonly id: string;
  readonly label: string;
  /** What it does, in one sentence. */
  readonly help: string;
  readonly valueKind: ValueKind;
  /** Columns with this content are proposed as this type; undefined where it is never proposed. */
  readonly proposedFor?: ColumnContent;
  /** Its values change from day to day although no cell does. */
  readonly movesWithCalendar?: boolean;
  /** Whether it reads one column or several. */
  readonly columns: 'one' | 'several';
  readonly parameters: readonly ParameterSpec[];
  readonly pointsKind: PointsKind;
  /** The points of its labels add up, so they may be negative under every method. */
  readonly signedPoints?: boolean;
  /** The role of each of its columns, in order (now; before): it needs them all, and has no value where the table lacks one. */
  readonly ordered?: readonly ColumnRole[];
  /** The parts may also be together in the cells of one column (137/250), which is then enough. */
  readonly inOneCell?: boolean;
  /** Its value is worked out from the cell (days since, a share), so rules judge the value and not the cell. */
  readonly computed?: boolean;
  /** Its values can be fractions that people write as percent: 0.8 as 80%. */
  canBeShares?(metric: Metric): boolean;
  /** What follows a number in forms: ` days`. Without it nothing does. @param isShare the metric's values are such fractions */
  unit?(metric: Metric, isShare: boolean): string;
  /** Fewer is better, until the thresholds of a metric show its direction. */
  readonly fewerIsBetter?: boolean;
  /** Whether the thresholds of a metric are shown as percent; without it they never are. */
  showsPercent?(metric: Metric): boolean;
  /** The words that a cell holds, whether they have points or not; of types whose values are words. */
  wordsIn?(cell: Cell): readonly string[];
  /** The metric's thresholds, with the type's own where it sets none. */
  thresholds?(metric: Metric): ThresholdPair;
  /**
   * The cells that would make a value, or the nearest value that cells can make, from the present ones: to find the change that lifts
   * an account. Without it, the cells are the value itself, or the value follows from the first of them in a straight line.
   */
  cellsOf?(
    value: number,
    cells: readonly Cell[],
    metric: Metric,
    context: ReadingContext,
    optionCell: OptionCell,
  ): readonly Cell[] | undefined;
  /** Options beside those that every type takes. */
  readonly options: readonly OptionSpec[];
  /** What is wrong with a metric's settings, for this type. */
  check(metric: Metric): readonly ParameterProblem[];
  /** The metric value in these cells (one for each column of the metric); undefined where it is missing. */
  read(
    cells: readonly Cell[],
    metric: Metric,
    context: ReadingContext,
    optionCell: OptionCell,
  ): MetricReading | PartlyRead;
  /** The metric score, 0 to the full mark; undefined where the metric's settings give the value none. */
  score(value: MetricValue, metric: Metric, fullMark: number): number | undefined;
  /** The points of a value by the metric's own labels; only for types whose points are labels. */
  labelPoints?(value: MetricValue, labels: readonly LabelPoints[]): number | undefined;
  /** The same in the language of databases. */
  readonly sql: MetricSql;
  /** The value as people read it: "41 days". */
  show(value: MetricValue, metric: Metric): string;
}

export function isPartlyRead(reading: MetricReading | PartlyRead): reading is PartlyRead {
  return typeof reading === 'object' && 'leftOut' in reading;
}

export function isUnreadable(reading: MetricReading): reading is Unreadable {
  return typeof reading === 'object' && 'unreadable' in reading;
}

export function isNotCounted(reading: MetricReading): reading is NotCounted {
  return typeof reading === 'object' && 'notCounted' in reading;
}

/** Whether the cells held a value of the metric's type. */
export function isValue(reading: MetricReading): reading is MetricValue {
  return reading !== undefined && (typeof reading !== 'object' || Array.isArray(reading));
}

/** Whether the metric has points of its own, by steps or by label. */
export function hasPoints(points: Points | undefined): boolean {
  if (points?.kind === 'steps') return points.steps.length > 0;
  return points?.kind === 'labels' && points.labels.length > 0;
}

/** The metric's labels with their points; none where it has no such points. */
export function labelsOf(metric: Metric): readonly LabelPoints[] {
  return metric.points?.kind === 'labels' ? metric.points.labels : [];
}

/** What is wrong with the columns of a metric whose type gives each of them a role. */
export function checkOrdered(metric: Metric, roles: readonly ColumnRole[]): readonly ParameterProblem[] {
  if (metric.columns.length === roles.length) return [];
  const parts = roles.map(({ label }) => label.toLowerCase());
  return [{ field: 'columns', code: 'columns-in-order', type: metric.type, parts }];
}

/** Whether a metric's value changes from day to day although no cell does. */
export function movesWithCalendar(type: MetricType, metric: Metric): boolean {
  const specs = [...type.options, ...COMMON_OPTIONS];
  return (
    type.movesWithCalendar === true ||
    specs.some((spec) => spec.movesWithCalendar === true && metric.options[spec.key] !== undefined)
  );
}
