// The range that a formula over all accounts must span, and whether its scores change with the calendar.
import type { FormulaRequest } from '../../actions/sidebar-server';
import { movesWithCalendar } from '../../domain/metric-types/metric-type';
import { conditionMovesWithCalendar } from '../../domain/scorecard/condition';
import { conditionsOf } from '../../domain/scorecard/rules';
import type { ScoringPlan } from '../../domain/scoring/plan-scoring';
import { cellText, matchKey } from '../../domain/values/cell';
import type { Accounts } from './accounts';

/** Of a plan that reads at least one of the table's columns: without any the table is not found. */
export function formulaRange(accounts: Accounts, plan: ScoringPlan): FormulaRequest {
  const { tab, table, nameColumn } = accounts;
  const { accountRows } = table;
  const cards = [plan, ...plan.segments.values()];
  const metrics = cards.flatMap((card) => card.metrics);
  const rules = cards.flatMap((card) => card.rules);
  const columns = [
    // With its name in the range, an account whose boxes are all unticked is not a blank row.
    nameColumn,
    plan.segmentColumn,
    ...metrics.flatMap((metric) => [...metric.columns, ...metric.optionColumns.values()]),
    ...rules.flatMap(({ conditions, untilColumn }) => [
      ...conditions.map(({ judges }) =>
        judges !== undefined && 'column' in judges ? judges.column : undefined,
      ),
      untilColumn,
    ]),
  ].flatMap((column) => {
    const onTab = column === undefined ? undefined : columnOnTab(accounts, column);
    return onTab === undefined ? [] : [onTab + 1];
  });
  return {
    tab,
    headingRow: table.headingRow + 1,
    firstRow: Math.min(...accountRows.slice(0, 1)) + 1,
    lastRow: Math.max(...accountRows.slice(-1)) + 1,
    firstColumn: Math.min(...columns),
    lastColumn: Math.max(...columns),
    dated:
      metrics.some(({ type, metric }) => movesWithCalendar(type, metric)) ||
      rules.some(
        ({ rule }) =>
          rule.until !== undefined || conditionsOf(rule).some(({ is }) => conditionMovesWithCalendar(is)),
      ),
    heading: cellText(table.headings[Math.min(...columns) - 1] ?? ''),
    at: '',
  };
}

/** A derived column is where the last scoring wrote it; undefined when it is not written. */
function columnOnTab({ table, written }: Accounts, column: number): number | undefined {
  return column <= table.lastColumn ? column : written.get(matchKey(table.headings[column] ?? ''))?.column;
}
