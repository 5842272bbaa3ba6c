// The accounts' data that could not be used, each issue with its cell.

import type { DataIssue, Outcome } from '../domain/checker/data-problems';
import { isNotCounted, isUnreadable, type Unreadable } from '../domain/metric-types/metric-type';
import { warningAt } from '../domain/scorecard/issue';
import type { ParsedScorecard } from '../domain/scorecard-tab/parse';
import { lacksColumns, type PlannedMetric, type ScoringPlan } from '../domain/scoring/plan-scoring';
import type { AccountScore } from '../domain/scoring/score-account';
import { type Cell, cellText, isErrorCell, matchKey } from '../domain/values/cell';

/** The first this many issues of a kind are reported: enough to see what is wrong. */
export const ISSUES_KEPT = 1000;

/** Columns that the scorecard reads and the table lacks, and headings that appear twice. */
export function headingIssues(
  plan: ScoringPlan,
  parsed: ParsedScorecard,
  headings: readonly Cell[],
  place: { readonly tab: string; readonly row: number },
): DataIssue[] {
  const cards = [plan, ...plan.segments.values()];
  const planned = cards
    .flatMap((card) => card.metrics)
    .filter((each, index, all) => all.findIndex((other) => other.metric === each.metric) === index);
  const lacking = planned.flatMap((each) =>
    each.lacking.map(
      (heading): DataIssue =>
        warningAt(
          parsed.metricPlace(each.metric, each.metric.columns.includes(heading) ? 'Column' : 'Options'),
          {
            code: 'column-not-found',
            heading,
            tab: place.tab,
            missingMetric: lacksColumns(each) ? each.metric.name : undefined,
          },
        ),
    ),
  );
  const read = new Set(planned.flatMap(({ metric }) => metric.columns.map(matchKey)));
  const keys = headings.map(matchKey);
  const repeated = keys.flatMap((key, column): DataIssue[] =>
    read.has(key) && keys.indexOf(key) < column
      ? [
          warningAt(
            { ...place, column: column + 1 },
            { code: 'column-repeated', heading: cellText(headings[column] ?? '') },
          ),
        ]
      : [],
  );
  return [...lacking, ...settingIssues(parsed, plan, keys, place.tab), ...repeated];
}

/** A setting that names a column which is not there does nothing, and nothing would show it. */
function settingIssues(
  parsed: ParsedScorecard,
  { scorecard: { settings } }: ScoringPlan,
  keys: readonly string[],
  tab: string,
): DataIssue[] {
  const named = [
    ['Account column', settings.accountColumn],
    ['Account key', settings.accountKey],
    ['Value column', settings.valueColumn],
    ['Owner column', settings.ownerColumn],
    ['Renewal column', settings.renewalColumn],
  ] as const;
  return named.flatMap(([name, heading]): DataIssue[] =>
    heading === undefined || heading === '' || keys.includes(matchKey(heading))
      ? []
      : [
          warningAt(parsed.settingPlace(name), {
            code: 'column-not-found',
            heading,
            tab,
            missingMetric: undefined,
          }),
        ],
  );
}

/** Cells of one account that could not be used: the metric is missing, or has its value from other cells alone. */
export function accountIssues(
  account: AccountScore,
  cells: readonly Cell[],
  place: { readonly tab: string; readonly row: number },
): DataIssue[] {
  const issues: DataIssue[] = [];
  account.plan.metrics.forEach((planned, index) => {
    const value = account.values[index];
    const metric = planned.metric.name;
    const reportUnreadable = (cell: Unreadable, outcome: Outcome) =>
      issues.push(
        warningAt(
          { ...place, column: columnOf(planned, cell) + 1 },
          { code: 'cell-unreadable', reason: cell.unreadable, metric, outcome },
        ),
      );
    if (isUnreadable(value)) {
      reportUnreadable(value, 'metric counts as missing');
      return;
    }
    for (const cell of account.leftOut) if (cell.metric === index) reportUnreadable(cell, 'cell is left out');
    if (isNotCounted(value) || (value !== undefined && planned.columns.length === 1)) return;
    const outcome: Outcome = value === undefined ? 'metric counts as missing' : 'cell is left out';
    for (const column of errorColumns(planned, cells)) {
      const error = cellText(cells[column] ?? '');
      issues.push(
        warningAt({ ...place, column: column + 1 }, { code: 'cell-with-error', error, metric, outcome }),
      );
      if (value === undefined) return;
    }
  });
  return issues;
}

/** The column of the unreadable cell; the metric's first where the table lacks it. */
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
