// Metric type "task": something due by a day, which is done on time, done late, or overdue.

import type { LabelPoints } from '../scorecard/points';
import type { Metric } from '../scorecard/scorecard';
import { readAnswer } from '../values/answer';
import { type Cell, isErrorCell, isMissing } from '../values/cell';
import type { CivilDay } from '../values/civil-day';
import type { ReadingContext } from '../values/reading-context';
import { readDayCell } from './day-cell';
import type { ParameterProblem } from './metric-problems';
import {
  type ColumnRole,
  checkOrdered,
  labelsOf,
  type MetricType,
  type MetricValue,
  type Unreadable,
} from './metric-type';
import { taskSqlForm } from './sql/day-values-sql';

const COLUMNS: readonly ColumnRole[] = [
  {
    label: 'Due',
    help: 'The day by which it is due. Where it is blank nothing is due, and the metric does not count.',
  },
  {
    label: 'Done',
    help: 'The day on which it was done, or yes. Blank, no and an unticked box are not done.',
  },
];

/** Each outcome, and the share of the full mark that it earns where the metric has no points of its own. */
const OUTCOMES: ReadonlyMap<string, number> = new Map([
  ['on time', 1],
  ['late', 0.5],
  ['overdue', 0],
]);

export const taskType: MetricType = {
  id: 'task',
  label: 'Task',
  help: 'A task with a day by which it is due: done on time, done late, or overdue. What is not due yet does not count, and leaves no gap in the coverage.',
  valueKind: 'outcome',
  proposedFor: 'due and done',
  movesWithCalendar: true,
  columns: 'several',
  ordered: COLUMNS,
  computed: true,
  parameters: [
    {
      field: 'points',
      label: 'Points',
      help: 'Points of your own for each outcome: "on time: 100; late: 50; overdue: 0".',
      kind: 'points',
      optional: true,
      standard: 'on time: 100; late: 50; overdue: 0',
    },
  ],
  pointsKind: 'labels',
  options: [],
  check: (metric) => [...checkOrdered(metric, COLUMNS), ...checkOutcomes(metric)],
  read: (cells, _metric, context) => {
    const [due = '', done = ''] = cells;
    // An error is not a blank: it does not mean that nothing is due or done.
    if (cells.length < COLUMNS.length || cells.some(isErrorCell)) return undefined;
    const dueDay = readDayCell(due, context);
    if (dueDay === undefined) return { notCounted: 'nothing due' };
    if (typeof dueDay === 'object') return dueDay;
    const doneOn = readDone(done, context);
    if (typeof doneOn === 'object') return { ...doneOn, at: 1 };
    if (doneOn === true) return 'on time';
    if (doneOn !== undefined && doneOn <= context.asOf) return doneOn <= dueDay ? 'on time' : 'late';
    return dueDay < context.asOf ? 'overdue' : { notCounted: 'not due yet' };
  },
  score: (value, metric, fullMark) => {
    const labels = labelsOf(metric);
    if (labels.length > 0) return pointsOfOutcome(value, labels);
    const share = OUTCOMES.get(String(value));
    return share === undefined ? undefined : fullMark * share;
  },
  labelPoints: pointsOfOutcome,
  sql: taskSqlForm(OUTCOMES),
  show: (value) => String(value),
};

function pointsOfOutcome(value: MetricValue, labels: readonly LabelPoints[]): number | undefined {
  return labels.find(({ key }) => key === value)?.points;
}

/** The day it was done, true for done without a day, undefined for not done. */
function readDone(cell: Cell, context: ReadingContext): CivilDay | true | undefined | Unreadable {
  if (isMissing(cell)) return undefined;
  const answer = readAnswer(cell);
  if (answer !== undefined) return answer || undefined;
  const day = readDayCell(cell, context);
  return typeof day === 'string' ? day : { unreadable: { code: 'cell-not-a-date-or-answer', cell } };
}

function checkOutcomes({ points }: Metric): readonly ParameterProblem[] {
  if (points === undefined || points.kind === 'spread') return [];
  const keys = points.kind === 'labels' ? points.labels.map(({ key }) => key) : [];
  return keys.length === OUTCOMES.size && keys.every((key) => OUTCOMES.has(key))
    ? []
    : [{ field: 'points', code: 'outcomes-incomplete' }];
}
