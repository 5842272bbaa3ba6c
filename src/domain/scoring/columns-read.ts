// Which columns of a table a scorecard reads to score it.
import type { ScoringPlan } from './plan-scoring';

/** Positions of the columns that metrics, their options, rules and segments read. */
export function columnsRead(plan: ScoringPlan): ReadonlySet<number> {
  const columns: (number | undefined)[] = [plan.segmentColumn];
  for (const { metrics, rules } of [plan, ...plan.segments.values()]) {
    for (const metric of metrics) columns.push(...metric.columns, ...metric.optionColumns.values());
    for (const { conditions, untilColumn } of rules) {
      columns.push(untilColumn);
      for (const { judges } of conditions)
        if (judges !== undefined && 'column' in judges) columns.push(judges.column);
    }
  }
  return new Set(columns.filter((column) => column !== undefined));
}
