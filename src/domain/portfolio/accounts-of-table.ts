// The portfolio of a scored table: each account with its value, owner, renewal, its lost points, and its state at the baseline.
import { exactLosses } from '../explaining/contributions';
import { driversText } from '../explaining/drivers';
import { createComparison } from '../history/columns-kept';
import type { History } from '../history/history-tab';
import { type KnownLosses, lossOfGone, lossOfListed } from '../history/known-loss';
import type { RescoredSnapshot } from '../history/rescore';
import { bandLadder, NOT_ENOUGH_DATA } from '../scorecard/band';
import type { Scorecard } from '../scorecard/scorecard';
import type { AccountScore } from '../scoring/score-account';
import type { ScoredTable } from '../scoring/score-table';
import { dimensionScores } from '../scoring/watermelon';
import { type AccountColumns, accountColumns, accountRecord } from '../table/account-columns';
import { type Cell, matchKey } from '../values/cell';
import type { CivilDay } from '../values/civil-day';
import { type Portfolio, portfolio } from './portfolio';
import type { DimensionScores, PortfolioAccount, PortfolioContext, StateThen } from './portfolio-account';
import { type HistoryReading, portfolioDays, stateThen } from './portfolio-days';

export interface PortfolioSource {
  readonly scorecard: Scorecard;
  readonly headings: readonly Cell[];
  readonly table: ScoredTable;
  /** The names that people see, one for each account. */
  readonly names: readonly string[];
  /** By which the history knows the accounts; undefined where nothing identifies them. */
  readonly keys: readonly Cell[] | undefined;
  readonly past: PortfolioPast | undefined;
  /** undefined where no column says who was lost. */
  readonly losses: KnownLosses | undefined;
  /** What to do about each account; '' without a play. */
  readonly action: (index: number) => string;
  /** Why each account moved since the baseline; '' where it did not. */
  readonly moved: (index: number) => string;
}

/** What the portfolio needs of the history. */
export interface PortfolioPast {
  readonly history: History;
  readonly baseline: CivilDay | undefined;
  /** The accounts of the baseline, their cells of then under today's scorecard. */
  readonly accountsThen: readonly RescoredSnapshot[];
}

/** @param hasBlanks whether an account had too little data for a score, now or on a day that is shown */
function portfolioContext(
  { settings, bands }: Pick<Scorecard, 'settings' | 'bands'>,
  asOf: CivilDay,
  hasBlanks: boolean,
): PortfolioContext {
  const { names, healthy, atRisk } = bandLadder(bands);
  return {
    asOf,
    fullMark: settings.scale,
    bands: hasBlanks ? [...names, NOT_ENOUGH_DATA] : names,
    healthy,
    atRisk,
  };
}

export function portfolioOf(source: PortfolioSource): Portfolio {
  const { scorecard, headings, table, past } = source;
  const context = portfolioContext(scorecard, table.context.asOf, hasBlanks(source));
  const columns = accountColumns(headings, scorecard.settings);
  const then: HistoryReading = {
    columns: accountColumns(past?.history.headings ?? [], scorecard.settings),
    reading: table.context,
    scorecard,
    losses: source.losses,
  };
  const keys = new Set((source.keys ?? []).map(matchKey));
  const gone = past?.accountsThen.filter(({ snapshot }) => !keys.has(matchKey(snapshot.account))) ?? [];
  return portfolio(
    {
      accounts: portfolioAccounts(source, columns, then),
      gone: gone.map((each) => ({
        ...stateOf(each, then),
        loss: lossOfGone(source.losses, each.snapshot.account, past?.baseline),
      })),
      baseline: past?.baseline,
      earlierDays: past ? portfolioDays(past.history, then, context) : [],
      has: {
        value: columns.value !== undefined,
        renewal: columns.renewal !== undefined,
        owner: columns.owner !== undefined,
        segment: columns.segment !== undefined,
        outcome:
          scorecard.settings.outcomes.column !== undefined &&
          (past?.baseline === undefined || source.losses !== undefined),
      },
    },
    context,
  );
}

function portfolioAccounts(
  { scorecard, headings, table, names, keys, past, losses, moved, action }: PortfolioSource,
  columns: AccountColumns,
  then: HistoryReading,
): PortfolioAccount[] {
  const kept = new Map((past?.accountsThen ?? []).map((each) => [matchKey(each.snapshot.account), each]));
  const snapshots =
    past?.baseline === undefined || keys === undefined
      ? kept
      : createComparison({ scorecard, table, headings, keys })(past.history, past.baseline, kept);
  return table.accounts.map((account, index) => {
    const before = snapshots.get(matchKey(keys?.[index] ?? ''));
    return {
      ...accountRecord(table.rows[index] ?? [], columns, table.context),
      name: names[index] ?? '',
      score: account.score,
      band: account.band,
      dimensions: dimensionsOf(account),
      losses: lossesOf(account),
      // Words are made only of the few accounts that are shown.
      get because() {
        return driversText(account);
      },
      get moved() {
        return moved(index);
      },
      get action() {
        return action(index);
      },
      loss: lossOfListed(losses, keys?.[index] ?? '', past?.baseline, table.context.asOf),
      before: before && {
        ...stateOf(before, then),
        rescored: { score: before.score.score, band: before.score.band },
      },
    };
  });
}

function hasBlanks({ table, past }: PortfolioSource): boolean {
  const isBlank = ({ score }: { readonly score: number | undefined }) => score === undefined;
  return table.accounts.some(isBlank) || (past?.history.rows.some(isBlank) ?? false);
}

function stateOf({ snapshot, score }: RescoredSnapshot, then: HistoryReading): StateThen {
  return { ...stateThen(snapshot, then), dimensions: dimensionsOf(score) };
}

function dimensionsOf(account: AccountScore): DimensionScores {
  return new Map(
    dimensionScores(account).flatMap(({ name, score }) =>
      score === undefined ? [] : [[name, score] as const],
    ),
  );
}

/** By metric: points lost against the full mark; under the method points, those that it took. */
function lossesOf(account: AccountScore): ReadonlyMap<string, number> {
  const { plan, points } = account;
  const losses =
    plan.scorecard.settings.method === 'points'
      ? points.map((each) => Math.max(0, -each))
      : exactLosses(account);
  return new Map(
    plan.metrics.flatMap(({ metric }, index) =>
      account.metricScores[index] === undefined ? [] : [[metric.name, losses[index] ?? 0] as const],
    ),
  );
}
