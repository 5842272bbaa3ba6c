// What the accounts of a table came to in one metric, gathered in one pass over accounts that are scored already.

import type { CellProblem } from '../metric-types/metric-problems';
import { isNotCounted, isUnreadable, isValue, type MetricValue } from '../metric-types/metric-type';
import type { Metric } from '../scorecard/scorecard';
import { lacksColumns, type PlannedMetric, type SegmentPlan } from '../scoring/plan-scoring';
import type { AccountScore } from '../scoring/score-account';
import type { ScoredTable } from '../scoring/score-table';

/** With fewer accounts than this, what they have in common may be chance. */
export const ACCOUNTS_ENOUGH = 10;

export interface MetricColumn {
  readonly planned: PlannedMetric;
  /** Accounts for which the metric holds and counts. */
  counted: number;
  blank: number;
  /** What could not be read, and why. */
  readonly unreadable: CellProblem[];
  readonly values: MetricValue[];
  /** The score of each value. */
  readonly scores: number[];
  /** By account: the value as a number, or its score where it is not one; undefined where it is missing. */
  readonly numbers: (number | undefined)[];
}

/** One for each metric that has a weight and a column; a segment's own row is a metric of its own. */
export function metricColumns({ accounts }: ScoredTable): MetricColumn[] {
  const byMetric = new Map<Metric, MetricColumn>();
  const byPlan = new Map<SegmentPlan, readonly (MetricColumn | undefined)[]>();
  accounts.forEach((account, at) => {
    const { plan } = account;
    const columns = byPlan.get(plan) ?? columnsOf(plan, byMetric, accounts.length);
    byPlan.set(plan, columns);
    columns.forEach((column, index) => {
      if (column !== undefined) add(column, account, index, at);
    });
  });
  return [...byMetric.values()];
}

function columnsOf(
  plan: SegmentPlan,
  byMetric: Map<Metric, MetricColumn>,
  accounts: number,
): readonly (MetricColumn | undefined)[] {
  return plan.metrics.map((planned) => {
    // A lacking column is reported by headingIssues.
    if (planned.weight === 0 || lacksColumns(planned)) return undefined;
    const column = byMetric.get(planned.metric) ?? {
      planned,
      counted: 0,
      blank: 0,
      unreadable: [],
      values: [],
      scores: [],
      numbers: Array.from({ length: accounts }, () => undefined),
    };
    byMetric.set(planned.metric, column);
    return column;
  });
}

function add(column: MetricColumn, account: AccountScore, index: number, at: number): void {
  const reading = account.values[index];
  if (isNotCounted(reading)) return;
  column.counted += 1;
  if (isUnreadable(reading)) column.unreadable.push(reading.unreadable);
  else if (!isValue(reading)) column.blank += 1;
  else {
    const score = account.metricScores[index];
    column.values.push(reading);
    if (score !== undefined) column.scores.push(score);
    column.numbers[at] = typeof reading === 'number' ? reading : score;
  }
}
