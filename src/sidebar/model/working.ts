// Everything that follows from the rows in hand and the accounts: the scorecard, its issues with their places, and every account's score.

import type { ReadingContext } from '../../domain/metric-types/metric-type';
import type { Issue } from '../../domain/scorecard/issue';
import { type Metric, metricOf, type Scorecard, scorecardOf } from '../../domain/scorecard/scorecard';
import { type CardPlace, type CardRows, gridOfRows, placeOnGrid } from '../../domain/scorecard-tab/card-rows';
import { type ParsedScorecard, parseScorecard } from '../../domain/scorecard-tab/parse';
import { planScoring, type ScoringPlan } from '../../domain/scoring/plan-scoring';
import { type AccountScore, scoreAccount } from '../../domain/scoring/score-account';
import { isBlank, matchKey } from '../../domain/values/cell';
import { type Accounts, accountsOf, type Tab } from './accounts';

/** An issue and the field it is about. */
export interface PlacedIssue {
  readonly place: CardPlace | undefined;
  readonly message: string;
  readonly severity: Issue['severity'];
}

export interface Working {
  readonly rows: CardRows;
  readonly parsed: ParsedScorecard;
  /** As far as it can be read, with defaults in the place of mistakes. */
  readonly draft: Scorecard;
  /** The metric of each row of Metrics, by position. */
  readonly metrics: readonly Metric[];
  /** undefined while there are mistakes. */
  readonly scorecard: Scorecard | undefined;
  /** Of the scorecard alone. */
  readonly issues: readonly PlacedIssue[];
  /** undefined while no table is found. */
  readonly accounts: Accounts | undefined;
  readonly context: ReadingContext;
  /** undefined while there are mistakes or no accounts; then the scores are empty. */
  readonly plan: ScoringPlan | undefined;
  /** One an account, in the sheet's order. */
  readonly scores: readonly AccountScore[];
}

/** Headings that the scorecard's metrics read. */
function wantedHeadings({ metrics }: Scorecard): string[] {
  return metrics.flatMap(({ columns }) => columns);
}

export function workOut(rows: CardRows, tab: Tab | undefined, context: ReadingContext): Working {
  const parsed = parseScorecard(gridOfRows(rows), '');
  const draft = parsed.draft ?? scorecardOf([]);
  const { scorecard } = parsed;
  const { accountColumn } = draft.settings;
  const accounts = tab && accountsFor(tab, wantedHeadings(draft), accountColumn);
  const plan = scorecard && accounts ? planScoring(scorecard, accounts.table.headings) : undefined;
  return {
    rows,
    parsed,
    draft,
    metrics: metricsByRow(rows, draft.metrics),
    scorecard,
    issues: parsed.issues.map((issue) => placed(rows, issue)),
    accounts,
    context,
    plan,
    scores: plan && accounts ? accounts.rows.map((row) => scoreAccount(plan, row, context)) : [],
  };
}

/** A row of which nothing is left is no metric to the parser, and still a row here. */
function metricsByRow(rows: CardRows, metrics: readonly Metric[]): Metric[] {
  let next = 0;
  return rows.Metrics.map(({ cells }) => {
    const isBlankRow = Object.values(cells).every(isBlank);
    if (!isBlankRow) next += 1;
    return (isBlankRow ? undefined : metrics[next - 1]) ?? metricOf('', 'number');
  });
}

/** Cells of the scorecard lead to their field; others are named. */
export function placed(rows: CardRows, { cell, message, severity }: Issue): PlacedIssue {
  const place = cell.startsWith('!') ? placeOnGrid(rows, cell) : undefined;
  return { place, message: place === undefined && cell !== '' ? `${cell}: ${message}` : message, severity };
}

/** Of one field, or of a whole row where no heading is given. */
export function issuesAt(
  issues: readonly PlacedIssue[],
  section: CardPlace['section'],
  index: number,
  heading?: string,
): readonly PlacedIssue[] {
  return issues.filter(
    ({ place }) =>
      place?.section === section &&
      place.index === index &&
      (heading === undefined || place.heading === heading),
  );
}

let lastFound: { tab: Tab; key: string; accounts: Accounts | undefined } | undefined;

/** The table is looked for only when the tab or the headings are others: a threshold that moves changes neither. */
function accountsFor(tab: Tab, wanted: readonly string[], accountColumn: string): Accounts | undefined {
  const key = [accountColumn, ...wanted].map(matchKey).join('\n');
  if (lastFound?.tab !== tab || lastFound.key !== key)
    lastFound = { tab, key, accounts: accountsOf(tab, wanted, { accountColumn }) };
  return lastFound.accounts;
}
