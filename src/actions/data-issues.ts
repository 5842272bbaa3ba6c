// What in the accounts' data could not be used, each with its cell.
import { type Cell, isErrorCell, matchKey, shortText } from '../domain/cell';
import type { Issue } from '../domain/issue';
import { isUnreadable } from '../domain/metric-types/metric-type';
import type { ScoringPlan } from '../domain/plan-scoring';
import type { AccountScore } from '../domain/score-account';
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
  const cards = [plan, ...plan.segments.values()];
  const planned = cards
    .flatMap((card) => card.metrics)
    .filter((each, index, all) => all.findIndex((other) => other.metric === each.metric) === index);
  const lacking = planned.flatMap(({ metric, columns, lacking: headings }) =>
    headings.map(
      (heading): Issue => ({
        cell: parsed.metricCell(metric, metric.columns.includes(heading) ? 'Column' : 'Options'),
        message: `there is no column "${shortText(heading)}" on the tab ${place.tab}${columns.length === 0 ? `, so ${shortText(metric.name)} counts as missing for every account` : ''}`,
        severity: 'warning',
      }),
    ),
  );
  const read = new Set(planned.flatMap(({ metric }) => metric.columns.map(matchKey)));
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
  account: AccountScore,
  cells: readonly Cell[],
  place: { readonly tab: string; readonly row: number },
): Issue[] {
  const issues: Issue[] = [];
  account.card.metrics.forEach((planned, index) => {
    const value = account.values[index];
    const broken = planned.columns.find((column) => column >= 0 && isErrorCell(cells[column] ?? ''));
    const at = broken ?? planned.columns.find((column) => column >= 0);
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
