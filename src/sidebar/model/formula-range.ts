// What a formula over all accounts must span: the columns that the scorecard reads, the rows of accounts, and whether dates count.
import type { FormulaRequest } from '../../actions/sidebar-server';
import type { ScoringPlan } from '../../domain/plan-scoring';
import type { Accounts } from './accounts';

/** Types whose value moves with the calendar. */
const DATED_TYPES = ['recency', 'task', 'duration'];

/** @returns undefined where the scorecard reads none of the table's columns */
export function formulaRange({ tab, table }: Accounts, plan: ScoringPlan): FormulaRequest | undefined {
  const cards = [plan, ...plan.segments.values()];
  const metrics = cards.flatMap((card) => card.metrics);
  const rules = cards.flatMap((card) => card.rules);
  const columns = [
    plan.segmentColumn,
    ...metrics.flatMap((metric) => [...metric.columns, ...metric.optionColumns.values()]),
    ...rules.flatMap(({ column, untilColumn }) => [column, untilColumn]),
  ].filter((column) => column >= 0);
  const rows = table.accountRows;
  if (columns.length === 0) return undefined;
  return {
    tab,
    headingRow: table.headingRow + 1,
    firstRow: (rows[0] ?? 0) + 1,
    lastRow: (rows[rows.length - 1] ?? 0) + 1,
    firstColumn: Math.min(...columns) + 1,
    lastColumn: Math.max(...columns) + 1,
    dated:
      metrics.some(
        ({ type, expires, metric }) =>
          DATED_TYPES.includes(type.id) || expires < Number.POSITIVE_INFINITY || 'expected' in metric.options,
      ) ||
      rules.some(
        ({ rule: { until, is } }) => until !== undefined || is.kind === 'before' || is.kind === 'after',
      ),
    at: '',
  };
}
