// What in the accounts' data could not be used, each with its cell.

import { warning } from '../domain/checker/metric-column';
import { isNotCounted, isUnreadable, type Unreadable } from '../domain/metric-types/metric-type';
import type { Issue } from '../domain/scorecard/issue';
import { cellAddress } from '../domain/scorecard-tab/layout';
import type { ParsedScorecard } from '../domain/scorecard-tab/parse';
import { lacksColumns, type PlannedMetric, type ScoringPlan } from '../domain/scoring/plan-scoring';
import type { AccountScore } from '../domain/scoring/score-account';
import { type Cell, isErrorCell, matchKey, shortText } from '../domain/values/cell';

/** More than this tells nobody anything; the rest is counted. */
export const ISSUES_KEPT = 1000;

/** Columns that the scorecard reads and the table lacks, and headings that stand there twice. */
export function headingIssues(
  plan: ScoringPlan,
  parsed: ParsedScorecard,
  headings: readonly Cell[],
  place: { readonly tab: string; readonly row: number },
): Issue[] {
  const cards = [plan, ...plan.segments.values()];
  const planned = cards
    .flatMap((card) => card.metrics)
    .filter((each, index, all) => all.findIndex((other) => other.metric === each.metric) === index);
  const lacking = planned.flatMap((each) =>
    each.lacking.map((heading) =>
      warning(
        parsed.metricCell(each.metric, each.metric.columns.includes(heading) ? 'Column' : 'Options'),
        `there is no column "${shortText(heading)}" on the tab ${place.tab}${lacksColumns(each) ? `, so ${shortText(each.metric.name)} counts as missing for every account` : ''}`,
      ),
    ),
  );
  const read = new Set(planned.flatMap(({ metric }) => metric.columns.map(matchKey)));
  const keys = headings.map(matchKey);
  const repeated = keys.flatMap((key, column) =>
    read.has(key) && keys.indexOf(key) < column
      ? [
          warning(
            cellAddress(place.tab, place.row, column + 1),
            `the heading "${shortText(String(headings[column]))}" stands there twice: the first column counts`,
          ),
        ]
      : [],
  );
  return [...lacking, ...repeated];
}

/** Cells of one account that could not be used: the metric is missing, or has its value from other cells alone. */
export function accountIssues(
  account: AccountScore,
  cells: readonly Cell[],
  place: { readonly tab: string; readonly row: number },
): Issue[] {
  const issues: Issue[] = [];
  account.plan.metrics.forEach((planned, index) => {
    const value = account.values[index];
    const name = shortText(planned.metric.name);
    const report = (column: number, trouble: string, outcome: string) =>
      issues.push(warning(cellAddress(place.tab, place.row, column + 1), `${trouble}, so ${outcome}`));
    const missing = `${name} counts as missing`;
    if (isUnreadable(value)) {
      report(columnOf(planned, value), value.unreadable, missing);
      return;
    }
    for (const trouble of account.leftOut) {
      if (trouble.metric === index)
        report(columnOf(planned, trouble), trouble.unreadable, `it is left out of ${name}`);
    }
    if (isNotCounted(value) || (value !== undefined && planned.columns.length === 1)) return;
    for (const column of errorColumns(planned, cells)) {
      const trouble = `${String(cells[column])} is an error`;
      report(column, trouble, value === undefined ? missing : `it is left out of ${name}`);
      if (value === undefined) return;
    }
  });
  return issues;
}

/** The column of the cell that is in trouble; the metric's first where the table lacks it. */
function columnOf({ columns, optionColumns }: PlannedMetric, { at = 0 }: Unreadable): number {
  const column = typeof at === 'string' ? optionColumns.get(at) : columns[at];
  return column ?? columns[0] ?? 0;
}

/** Columns of a metric, those of its options too, whose cell in this row is an error. */
function errorColumns({ columns, optionColumns }: PlannedMetric, cells: readonly Cell[]): number[] {
  return [...columns, ...optionColumns.values()].flatMap((column) =>
    column !== undefined && isErrorCell(cells[column] ?? '') ? [column] : [],
  );
}
