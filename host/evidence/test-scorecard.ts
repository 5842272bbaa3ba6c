// Tests the scorecard of a local spreadsheet against what happened, and compares it with another one.
import { calibrationDay } from '../../src/domain/evidence/calibration-mark';
import {
  compareScores,
  differenceText,
  type ScorecardComparison,
} from '../../src/domain/evidence/compare-scores';
import { type Evidence, findEvidence } from '../../src/domain/evidence/find-evidence';
import { readinessOf } from '../../src/domain/evidence/guards';
import { type SeenAccounts, seeAccounts, seenAfter } from '../../src/domain/evidence/seen-accounts';
import { finish } from '../../src/domain/evidence/steps';
import type { OutcomeSettings } from '../../src/domain/scorecard/outcome-settings';
import type { Scorecard } from '../../src/domain/scorecard/scorecard';
import { planScoring } from '../../src/domain/scoring/plan-scoring';
import type { AccountScore } from '../../src/domain/scoring/score-account';
import { scoreRowsOfDays, scoreTable } from '../../src/domain/scoring/score-table';
import { type Cell, matchKey } from '../../src/domain/values/cell';
import { headingPositions } from '../../src/domain/values/headings';
import type { Host } from '../api';
import type { CellInput } from '../formats/workbook-input';
import { parsedScorecard } from '../sql/scorecard-grid';
import { missingColumns, type OutcomeProblem, unreadOutcomes } from './outcome-problem';
import { type OpenedSheet, readAccounts, readHistory, readOpened, type SheetAccounts } from './read-sheet';

/** What the command line says; the rest is as the scorecard's settings have it. */
export interface OutcomeRequest {
  readonly column: string | undefined;
  readonly date: string | undefined;
  readonly lost: readonly string[];
  readonly kept: readonly string[];
  readonly horizonDays: number | undefined;
}

export interface TestRequest {
  /** undefined: only a comparison. */
  readonly outcome: OutcomeRequest | undefined;
  /** The cells of another scorecard. */
  readonly against: readonly (readonly CellInput[])[] | undefined;
  /** The tab that was scored. */
  readonly tab: string;
}

export interface TestedEvidence {
  readonly found: Evidence;
  readonly seen: SeenAccounts;
  readonly lookBackDays: number;
  /** Names of the lost accounts that were in their best band. */
  readonly lostWhileHealthy: readonly string[];
  readonly calibrated: string | undefined;
}

export interface ComparedAccount {
  readonly account: string;
  readonly before: number | undefined;
  readonly after: number | undefined;
  readonly because: string;
}

export interface TestedComparison extends ScorecardComparison {
  /** Known outcomes that both were tested on. */
  readonly outcomes: number;
  readonly accounts: readonly ComparedAccount[];
}

export interface Tested {
  readonly evidence: TestedEvidence | undefined;
  readonly comparison: TestedComparison | undefined;
}

export function testScorecard(host: Host, request: TestRequest): Tested | OutcomeProblem {
  const opened = readOpened(host);
  const { scorecard } = opened.parsed;
  if (scorecard === undefined) return { problem: 'The scorecard has errors.' };
  const seen = request.outcome && seeOutcomes(host, opened, scorecard, request.outcome, request.tab);
  if (seen !== undefined && 'problem' in seen) return seen;
  const evidence = seen && testOutcomes(scorecard, opened, seen);
  if (request.against === undefined) return { evidence, comparison: undefined };
  const accounts = readAccounts(host, request.tab, opened);
  const other = parsedScorecard(request.against).scorecard;
  if (other === undefined || accounts === undefined)
    return { problem: 'The scorecard of --against has errors: check it alone with --scorecard and --check.' };
  return { evidence, comparison: compareOn(accounts, scorecard, other, opened, seen?.seen) };
}

interface SeenOutcomes {
  readonly seen: SeenAccounts;
  readonly table: SheetAccounts;
  readonly settings: OutcomeSettings;
}

function seeOutcomes(
  host: Host,
  opened: OpenedSheet,
  scorecard: Scorecard,
  { column, date, lost, kept, horizonDays }: OutcomeRequest,
  scoredTab: string,
): SeenOutcomes | OutcomeProblem {
  const before = scorecard.settings.outcomes;
  const settings: OutcomeSettings = {
    ...before,
    column: column ?? before.column,
    date: date ?? (horizonDays === 0 ? undefined : before.date),
    words: {
      ...before.words,
      lost: [...before.words.lost, ...lost],
      kept: [...before.words.kept, ...kept],
    },
    lookBackDays: horizonDays ?? before.lookBackDays,
  };
  const tab = opened.tabs.find((name) => matchKey(name) === matchKey(before.tab ?? '')) ?? scoredTab;
  const table = readAccounts(host, tab, opened);
  if (table === undefined) return { problem: `The tab ${tab} has no table with the scorecard’s columns.` };
  const history = settings.date === undefined ? undefined : readHistory(host, opened);
  const keyColumn = headingPositions(table.headings).get(matchKey(scorecard.settings.accountKey ?? ''));
  const keys = table.rows.map(
    (row, index): Cell => (keyColumn === undefined ? (table.names[index] ?? '') : (row[keyColumn] ?? '')),
  );
  const seen = seeAccounts({ table: { ...table, keys }, settings, history, context: opened.context });
  if (seen !== undefined)
    return unreadOutcomes(settings.column ?? '', seen.outcomes) ?? { seen, table, settings };
  const wanted = [settings.column, settings.date].filter((heading) => heading !== undefined);
  return missingColumns(table.headings, wanted);
}

function testOutcomes(
  scorecard: Scorecard,
  { context }: OpenedSheet,
  { seen: all, table, settings }: SeenOutcomes,
): TestedEvidence {
  const calibrated = calibrationDay(scorecard.metrics.map(({ note }) => note));
  const seen = seenAfter(all, calibrated);
  const scores = scoresOf(scorecard, seen, context.locale);
  const nameOf = (at: number) => table.names[seen.accounts[at]?.position ?? -1] ?? '';
  const accounts = seen.accounts.flatMap(({ lost }, at) => {
    const score = scores[at];
    return score === undefined ? [] : [{ score, lost, key: nameOf(at) }];
  });
  const found = finish(findEvidence({ accounts, trusted: [] }));
  return {
    found,
    seen,
    lookBackDays: settings.lookBackDays,
    lostWhileHealthy: found.lostWhileHealthy.map(nameOf),
    calibrated,
  };
}

function scoresOf(
  scorecard: Scorecard,
  seen: SeenAccounts,
  locale: OpenedSheet['context']['locale'],
): readonly AccountScore[] {
  return scoreRowsOfDays(planScoring(scorecard, seen.headings), seen.accounts, locale);
}

function compareOn(
  accounts: SheetAccounts,
  scorecard: Scorecard,
  other: Scorecard,
  { context }: OpenedSheet,
  all: SeenAccounts | undefined,
): TestedComparison {
  const scoresUnder = (card: Scorecard) =>
    scoreTable(planScoring(card, accounts.headings), accounts.rows, context).accounts;
  const [mine, theirs] = [scoresUnder(scorecard), scoresUnder(other)];
  const comparison = compareScores(mine, theirs, []);
  const notes = [...scorecard.metrics, ...other.metrics].map(({ note }) => note);
  const seen = all && seenAfter(all, calibrationDay(notes));
  const lost = seen?.accounts.map((account) => account.lost) ?? [];
  const isTested = seen !== undefined && readinessOf({ lost }) !== 'too few';
  const { areaGain } = isTested
    ? compareScores(scoresOf(scorecard, seen, context.locale), scoresOf(other, seen, context.locale), lost)
    : comparison;
  return {
    ...comparison,
    areaGain,
    outcomes: isTested ? lost.length : 0,
    accounts: comparison.largest.flatMap(({ account }) => {
      const [before, after] = [mine[account], theirs[account]];
      if (before === undefined || after === undefined) return [];
      return [
        {
          account: accounts.names[account] ?? '',
          before: before.score,
          after: after.score,
          because: differenceText(before, after),
        },
      ];
    }),
  };
}
