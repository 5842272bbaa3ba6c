// What in the accounts' data could not be used, each with its cell.
import { type Cell, isErrorCell, matchKey, shortText } from '../domain/cell';
import type { Issue } from '../domain/issue';
import { isUnreadable } from '../domain/metric-types/metric-type';
import type { AccountScore, ScoringPlan } from '../domain/score-account';
import { cellAddress } from '../domain/scorecard-tab/layout';
import type { ParsedScorecard } from '../domain/scorecard-tab/parse';

/** More than this tells nobody anything; the rest is counted. */
export const ISSUES_KEPT = 1000;

/** Columns that the scorecard reads and the table lacks, and headings that stand there twice. */
export function headingIssues(
  plan: ScoringPlan,
  parsed: ParsedScorecard,
  headings: readonly Cell[],
  place: { readonly tab: string; readonly row: number },
): Issue[] {
  const lacking = plan.metrics.flatMap((planned, index) =>
    planned.lacking.map(
      (heading): Issue => ({
        cell: parsed.metricCell(index, 'Column'),
        message: `there is no column "${shortText(heading)}" on the tab ${place.tab}${planned.columns.length === 0 ? `, so ${shortText(planned.metric.name)} counts as missing for every account` : ''}`,
        severity: 'warning',
      }),
    ),
  );
  const read = new Set(plan.metrics.flatMap((planned) => planned.metric.columns.map(matchKey)));
  const keys = headings.map(matchKey);
  const repeated = keys.flatMap((key, column): Issue[] =>
    read.has(key) && keys.indexOf(key) < column
      ? [
          {
            cell: cellAddress(place.tab, place.row, column + 1),
            message: `the heading "${shortText(String(headings[column]))}" stands there twice: the first column counts`,
            severity: 'warning',
          },
        ]
      : [],
  );
  return [...lacking, ...repeated];
}

/** Cells of one account that hold something, but no value of their metric's type. */
export function accountIssues(
  plan: ScoringPlan,
  account: AccountScore,
  cells: readonly Cell[],
  place: { readonly tab: string; readonly row: number },
): Issue[] {
  const issues: Issue[] = [];
  plan.metrics.forEach((planned, index) => {
    const value = account.values[index];
    const broken = planned.columns.find((column) => isErrorCell(cells[column] ?? ''));
    const at = broken ?? planned.columns[0];
    if (at === undefined) return;
    const cell = cellAddress(place.tab, place.row, at + 1);
    if (isUnreadable(value)) {
      issues.push({
        cell,
        message: `${value.unreadable}, so ${shortText(planned.metric.name)} counts as missing`,
        severity: 'warning',
      });
    } else if (value === undefined && broken !== undefined) {
      issues.push({
        cell,
        message: `${String(cells[broken])} is an error, so ${shortText(planned.metric.name)} counts as missing`,
        severity: 'warning',
      });
    }
  });
  return issues;
}
