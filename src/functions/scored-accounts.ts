// Checks the arguments that the functions with headings and a scorecard share, and scores every account.

import type { MetricReading } from '../domain/metric-types/metric-type';
import type { Scorecard } from '../domain/scorecard/scorecard';
import { coverageOf, isEnoughCoverage } from '../domain/scoring/coverage';
import {
  lacksColumns,
  type PlannedMetric,
  planScoring,
  type ScoringPlan,
  type SegmentPlan,
} from '../domain/scoring/plan-scoring';
import type { AccountScore } from '../domain/scoring/score-account';
import { scoreTable } from '../domain/scoring/score-table';
import { type Cell, isBlank, shortText } from '../domain/values/cell';
import type { ReadingContext } from '../domain/values/reading-context';
import type { RegionalSettings } from '../domain/values/regional-settings';
import { type Accounts, accountsAlong } from './accounts';
import { type Argument, isOmitted } from './grid';
import { readingContext, requireHeadersAndScorecard, scorecardArgument } from './scorecard-argument';

/** The arguments that these functions share. */
export interface AccountArguments {
  readonly values: Argument;
  readonly headers: Argument;
  readonly scorecard: Argument;
  readonly asOf: Argument;
}

export interface ScoredAccounts {
  readonly card: Scorecard;
  readonly plan: ScoringPlan;
  readonly accounts: Accounts;
  readonly context: ReadingContext;
  /** One for each row of the accounts; undefined for a blank row. */
  readonly scored: readonly (AccountScore | undefined)[];
}

/** @param formula an example of the function, printed where an argument is left out */
export function scoredAccounts(
  fn: string,
  formula: string,
  regional: RegionalSettings,
  { values, headers, scorecard, asOf }: AccountArguments,
): ScoredAccounts {
  requireHeadersAndScorecard(fn, formula, headers, scorecard);
  if (isOmitted(headers)) throw new Error(`${fn}: give the headings and the scorecard as well: ${formula}`);
  const { items, accounts } = accountsAlong(fn, 'the headings', headers, values, regional);
  const card = scorecardArgument(fn, scorecard, regional);
  const context = readingContext(fn, asOf, regional);
  const plan = planAccounts(fn, card, items);
  return { card, plan, accounts, context, scored: scoresByRow(plan, accounts.rows, context) };
}

/**
 * Scores every row that is not blank; undefined for a blank one. A row of unticked boxes above another account is an account that
 * answered no everywhere, as for the menu; below the last account, boxes are only waiting (see `withoutBlankEnd`).
 */
export function scoresByRow(
  plan: ScoringPlan,
  rows: Accounts['rows'],
  context: ReadingContext,
): readonly (AccountScore | undefined)[] {
  const isEmpty = (row: readonly Cell[]) => row.every(isBlank);
  const filled = rows.filter((row) => !isEmpty(row));
  const { accounts } = scoreTable(plan, filled, context);
  let next = 0;
  return rows.map((row) => (isEmpty(row) ? undefined : accounts[next++]));
}

/** @param weights weights to try instead of the scorecard's, one a heading */
export function planAccounts(
  fn: string,
  card: Scorecard,
  headings: readonly Cell[],
  weights?: readonly (number | undefined)[],
): ScoringPlan {
  const plan = planScoring(card, headings, weights);
  const cards = [plan, ...plan.segments.values()];
  if (cards.every(({ metrics }) => metrics.every(({ columns }) => columns.length === 0))) {
    const wanted = card.metrics.slice(0, 3).flatMap((metric) => metric.columns.slice(0, 1));
    throw new Error(
      `${fn}: none of these headings is a column of the scorecard, which reads ${wanted.map((name) => `"${shortText(name)}"`).join(', ')}${card.metrics.length > 3 ? ' …' : ''}`,
    );
  }
  if (cards.every(({ totalWeight }) => totalWeight === 0))
    throw new Error(`${fn}: all weights are 0: give at least one metric a weight`);
  return plan;
}

/**
 * Why no account can have a score: the metrics whose columns are among the headings weigh less than the minimum coverage.
 * @param range the headings as the formula names them, such as `B1:H1`
 * @returns `Not enough data: 1 of 8 metrics is in B1:H1`; undefined where enough of them are there for any segment
 */
export function lackingColumnsText(plan: ScoringPlan, range: () => string | undefined): string | undefined {
  const plans = [plan, ...plan.segments.values()];
  if (plans.some(canReachCoverage)) return undefined;
  const counted = plan.metrics.filter(({ weight }) => weight > 0);
  const present = counted.filter((metric) => !lacksColumns(metric)).length;
  return `Not enough data: ${present} of ${counted.length} metrics ${present === 1 ? 'is' : 'are'} in ${range() ?? 'the headings'}`;
}

/** Whether an account with all its cells filled would reach the minimum coverage. */
function canReachCoverage(plan: SegmentPlan): boolean {
  const weightOf = (metrics: readonly PlannedMetric[]) =>
    metrics.reduce((sum, { weight }) => sum + weight, 0);
  const values = plan.metrics.map((metric): MetricReading => (lacksColumns(metric) ? undefined : 0));
  const weight = {
    counted: weightOf(plan.metrics),
    withValue: weightOf(plan.metrics.filter((metric) => !lacksColumns(metric))),
  };
  return isEnoughCoverage(coverageOf(plan, values, weight), plan.scorecard.settings.minimumCoverage);
}
