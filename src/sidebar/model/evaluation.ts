// What follows from the scorecard's rows and the accounts: the scorecard, its issues with their places, and every account's score.

import { type Issue, issueText } from '../../domain/issues/issue';
import { DEFAULT_TYPE } from '../../domain/metric-types/registry';
import { type Metric, metricOf, type Scorecard, scorecardOf } from '../../domain/scorecard/scorecard';
import { type CardPlace, type CardRows, gridOfRows, placeOnGrid } from '../../domain/scorecard-tab/card-rows';
import { type ParsedScorecard, parseScorecard } from '../../domain/scorecard-tab/parse';
import { planScoring, type ScoringPlan } from '../../domain/scoring/plan-scoring';
import type { AccountScore } from '../../domain/scoring/score-account';
import { scoreTable } from '../../domain/scoring/score-table';
import { cellText, isBlank, matchKey } from '../../domain/values/cell';
import { placeText } from '../../domain/values/cell-place';
import type { ReadingContext } from '../../domain/values/reading-context';
import type { Accounts } from './accounts';
import type { Derivation } from './derived-accounts';
import { type FetchedPast, flagFromPast } from './past';

/** An issue and the field it is about. */
export interface PlacedIssue {
  readonly place: CardPlace | undefined;
  readonly message: string;
  readonly severity: Issue['severity'];
}

/** The scorecard as its rows give it. */
export interface ScorecardReading {
  readonly rows: CardRows;
  readonly parsed: ParsedScorecard;
  /** As far as it can be read, with defaults in place of errors. */
  readonly draft: Scorecard;
  /** The metric of each row of Metrics, by position. */
  readonly metrics: readonly Metric[];
  /** undefined while there are errors. */
  readonly scorecard: Scorecard | undefined;
  readonly issues: readonly PlacedIssue[];
}

export interface Evaluation extends ScorecardReading {
  /** undefined while no table is found. */
  readonly accounts: Accounts | undefined;
  readonly context: ReadingContext;
  /** undefined until a rule asks for it and it is fetched. */
  readonly past: FetchedPast | undefined;
  /** Columns from other tabs, in the scorecard's order. */
  readonly derived: Pick<Derivation, 'columns' | 'joins' | 'waiting'>;
  /** Names of the metrics and columns and numbers of the rules that have errors: the scores are without them. */
  readonly unfinished: readonly string[];
  /** undefined without accounts, or while nothing can be scored; then there are no scores. */
  readonly plan: ScoringPlan | undefined;
  /** One for each account, in the sheet's order. */
  readonly scores: readonly AccountScore[];
}

/** What the table of accounts is found by. */
export interface TableSearch {
  /** Headings that the metrics read. */
  readonly headings: readonly string[];
  readonly accountColumn: string | undefined;
}

export function readRows(rows: CardRows): ScorecardReading {
  const parsed = parseScorecard(gridOfRows(rows));
  const draft = parsed.draft ?? scorecardOf([]);
  return {
    rows,
    parsed,
    draft,
    metrics: metricsByRow(rows, draft.metrics),
    scorecard: parsed.scorecard,
    issues: parsed.issues.map((issue) => placeIssue(rows, { ...issue, message: issueText(issue) })),
  };
}

/** Derived columns are on the tab only once they are written. */
export function tableSearch({ draft }: ScorecardReading): TableSearch {
  const derived = new Set(draft.derivedColumns.map(({ heading }) => matchKey(heading)));
  return {
    headings: draft.metrics.flatMap(({ columns }) => columns).filter((each) => !derived.has(matchKey(each))),
    accountColumn: draft.settings.accountColumn,
  };
}

const NOTHING_DERIVED = { columns: [], joins: [], waiting: [] };

/** @param derivation the accounts with the scorecard's derived columns; undefined while no table is found */
export function scoreAll(
  reading: ScorecardReading,
  derivation: Derivation | undefined,
  context: ReadingContext,
  past?: FetchedPast,
): Evaluation {
  const accounts = derivation?.accounts;
  const unfinished = unfinishedRows(reading);
  const scorecard = reading.scorecard ?? withoutUnfinished(reading, unfinished);
  const plan = scorecard && accounts ? planScoring(scorecard, accounts.table.headings) : undefined;
  return {
    ...reading,
    accounts,
    context,
    past,
    derived: derivation ?? NOTHING_DERIVED,
    unfinished: unfinished.map((place) => rowName(reading.rows, place)),
    plan,
    scores: plan && scorecard && accounts ? scoresOf(plan, scorecard, accounts, context, past) : [],
  };
}

function scoresOf(
  plan: ScoringPlan,
  scorecard: Scorecard,
  accounts: Accounts,
  context: ReadingContext,
  past: FetchedPast | undefined,
): readonly AccountScore[] {
  const table = scoreTable(plan, accounts.rows, context);
  return (past === undefined ? table : flagFromPast(table, scorecard, accounts, past)).accounts;
}

/** Sections of which a row with errors is left out, so that the rest is previewed. */
const LEFT_OUT = ['Metrics', 'Rules', 'Derived columns', 'Names', 'Alerts', 'Plays'] as const;

interface RowPlace {
  readonly section: (typeof LEFT_OUT)[number];
  readonly index: number;
}

/** The rows with errors, each once. */
function unfinishedRows({ issues }: ScorecardReading): readonly RowPlace[] {
  const rows = new Map<string, RowPlace>();
  for (const { place, severity } of issues) {
    const section = LEFT_OUT.find((each) => each === place?.section);
    if (severity !== 'error' || place === undefined || section === undefined) continue;
    rows.set(`${section} ${place.index}`, { section, index: place.index });
  }
  return [...rows.values()];
}

const ROW_NAMES: Readonly<Record<RowPlace['section'], string>> = {
  Metrics: 'metric',
  Rules: 'rule',
  'Derived columns': 'column',
  Names: 'name',
  Alerts: 'alert',
  Plays: 'play',
};

/** Sections whose rows go by a name. */
const NAME_HEADINGS: Readonly<Partial<Record<RowPlace['section'], string>>> = {
  Metrics: 'Metric',
  'Derived columns': 'Column',
};

function rowName(rows: CardRows, { section, index }: RowPlace): string {
  const name = rows[section][index]?.cells[NAME_HEADINGS[section] ?? ''] ?? '';
  return cellText(name).trim() || `${ROW_NAMES[section]} ${index + 1}`;
}

/** What can be scored while some rows have errors; undefined with errors anywhere else. */
function withoutUnfinished(
  { rows, draft, metrics, issues }: ScorecardReading,
  unfinished: readonly RowPlace[],
): Scorecard | undefined {
  const isElsewhere = issues.some(
    ({ place, severity }) => severity === 'error' && !LEFT_OUT.some((each) => each === place?.section),
  );
  const left = unfinished.flatMap(({ section, index }) => (section === 'Metrics' ? [metrics[index]] : []));
  const headings = new Set(
    unfinished.flatMap(({ section, index }) =>
      section === 'Derived columns' ? [matchKey(rows[section][index]?.cells.Column ?? '')] : [],
    ),
  );
  // The parser's draft is already without the rules and columns that have errors.
  const finished = draft.metrics.filter(
    (metric) => !left.includes(metric) && !metric.columns.some((column) => headings.has(matchKey(column))),
  );
  return isElsewhere || finished.length === 0 ? undefined : { ...draft, metrics: finished };
}

/** The parser skips a row in which every cell is blank; here it keeps its place. */
function metricsByRow(rows: CardRows, metrics: readonly Metric[]): Metric[] {
  let next = 0;
  return rows.Metrics.map(({ cells }) => {
    const isBlankRow = Object.values(cells).every(isBlank);
    if (!isBlankRow) next += 1;
    return (isBlankRow ? undefined : metrics[next - 1]) ?? metricOf('', DEFAULT_TYPE.id);
  });
}

/** An issue of a scorecard cell leads to its field; for any other cell its address goes in front of the message. */
export function placeIssue(
  rows: CardRows,
  { place, message, severity }: Pick<Issue, 'place' | 'severity'> & { readonly message: string },
): PlacedIssue {
  if (place === undefined) return { place, message, severity };
  if (place.tab !== undefined)
    return { place: undefined, message: `${placeText(place, '')}: ${message}`, severity };
  return { place: placeOnGrid(rows, place), message, severity };
}

/** Of one field, or of a whole row when no heading is given. */
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
