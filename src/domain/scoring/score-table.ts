// Scores the accounts of a table: the one loop that the menu, the sidebar, the functions, the proposal and the checker share.

import type { MetricType } from '../metric-types/metric-type';
import { onFractionScale } from '../metric-types/number-scale';
import type { Metric } from '../scorecard/scorecard';
import { type MeasuredColumn, type SettledFinding, settleColumns } from '../table/settle-columns';
import type { Cell } from '../values/cell';
import type { CivilDay } from '../values/civil-day';
import type { ReadingContext } from '../values/reading-context';
import type { ScoringPlan } from './plan-scoring';
import { type AccountScore, scoreAccount } from './score-account';

export interface ScoredTable {
  readonly plan: ScoringPlan;
  /** One row per account, its columns settled. */
  readonly rows: readonly (readonly Cell[])[];
  /** What was settled by the column, and so is read otherwise than by the cell alone. */
  readonly settled: readonly SettledFinding[];
  /** The same accounts, scored; fewer where the scoring was stopped. */
  readonly accounts: readonly AccountScore[];
  readonly context: ReadingContext;
}

/**
 * @param rows one per account, its cells in the order of the plan's headings
 * @param shouldStop called before each account with how many are scored already
 */
export function scoreTable(
  plan: ScoringPlan,
  rows: readonly (readonly Cell[])[],
  context: ReadingContext,
  shouldStop?: (scored: number) => boolean,
): ScoredTable {
  const settled = settleColumns(rows, measuredColumns(plan), () => context.locale);
  const accounts: AccountScore[] = [];
  for (const row of settled.rows) {
    if (shouldStop?.(accounts.length)) break;
    accounts.push(scoreAccount(plan, row, context));
  }
  return { plan, rows: settled.rows, settled: settled.findings, accounts, context };
}

export interface RowOfDay {
  readonly cells: readonly Cell[];
  /** The day that counts as today for this row. */
  readonly day: CivilDay;
}

/** Scores rows of several days, each as of its own. @returns one per row, in the same order */
export function scoreRowsOfDays(
  plan: ScoringPlan,
  rows: readonly RowOfDay[],
  locale: ReadingContext['locale'],
): readonly AccountScore[] {
  const { rows: settled } = settleColumns(
    rows.map(({ cells }) => cells),
    measuredColumns(plan),
    () => locale,
  );
  return rows.map(({ cells, day }, index) =>
    scoreAccount(plan, settled[index] ?? cells, { asOf: day, locale }),
  );
}

/** Headings of the columns that metrics read as numbers or dates, by position; words are what they are. */
function measuredColumns(plan: ScoringPlan): ReadonlyMap<number, MeasuredColumn> {
  const measured = new Map<number, MeasuredColumn>();
  for (const { metrics } of [plan, ...plan.segments.values()])
    for (const { metric, type, columns } of metrics)
      columns.forEach((column, at) => {
        if (column !== undefined && type.wordsIn === undefined)
          measured.set(column, { heading: metric.columns[at] ?? '', holds: heldBy(type, metric) });
      });
  return measured;
}

/** What the cells of a metric's columns are, by its thresholds: shares such as 80%, or percent points such as 80. */
function heldBy({ valueKind }: MetricType, metric: Metric): MeasuredColumn['holds'] {
  if (valueKind !== 'percentage' || metric.points?.kind === 'each') return 'other values';
  if (metric.options.expected !== undefined) return 'other values';
  return onFractionScale(metric) ? 'shares' : 'percents';
}
