// The portfolio on earlier days, from the history: scores, bands and value as they were then.
import type { History, SnapshotRow } from '../history/history-tab';
import { isLost, type KnownLosses } from '../history/known-loss';
import { bandOf } from '../scorecard/band';
import type { Scorecard } from '../scorecard/scorecard';
import { scorecardFor } from '../scoring/plan-scoring';
import { type AccountColumns, accountRecord } from '../table/account-columns';
import { addDays, type CivilDay } from '../values/civil-day';
import type { ReadingContext } from '../values/reading-context';
import { meanHealth, weightedHealth } from './health';
import { groupBy, type PortfolioContext, type StateThen, sumOf, usableValue } from './portfolio-account';

/** Weeks that the page shows. */
export const PORTFOLIO_WEEKS = 26;

/** A snapshot of the whole portfolio. */
export interface PortfolioDay {
  readonly day: CivilDay;
  readonly weighted: number | undefined;
  readonly mean: number | undefined;
  /** By band, in the order of the scorecard's bands. */
  readonly valueByBand: readonly number[];
  readonly accountsByBand: readonly number[];
}

export function portfolioDay(
  day: CivilDay,
  accounts: readonly Pick<StateThen, 'score' | 'band' | 'value'>[],
  { bands }: Pick<PortfolioContext, 'bands'>,
): PortfolioDay {
  const byBand = groupBy(accounts, ({ band }) => band);
  return {
    day,
    weighted: weightedHealth(accounts).health,
    mean: meanHealth(accounts),
    valueByBand: bands.map((band) => sumOf(byBand.get(band) ?? [], ({ value }) => usableValue(value))),
    accountsByBand: bands.map((band) => byBand.get(band)?.length ?? 0),
  };
}

/** How the rows of a history are read. */
export interface HistoryReading {
  /** Of the history. */
  readonly columns: AccountColumns;
  readonly reading: Pick<ReadingContext, 'locale'>;
  /** Of today. */
  readonly scorecard: Scorecard;
  /** undefined where no column says who was lost. */
  readonly losses: KnownLosses | undefined;
}

/** The state of an account in a snapshot, as it was kept. A band that has another name now is found by its score. */
export function stateThen(
  { score, band, cells }: SnapshotRow,
  { columns, reading, scorecard }: HistoryReading,
): Omit<StateThen, 'dimensions'> {
  const { value, renewal, segment } = accountRecord(cells, columns, reading);
  const isKnown = score === undefined || scorecard.bands.some(({ name }) => name === band);
  const name = isKnown ? band : bandOf(scorecardFor(scorecard, segment).bands, score);
  return { score, band: name, value, renewal };
}

/** Every day of the history before today, oldest first, with those who were customers on it. */
export function portfolioDays(
  history: History,
  reading: HistoryReading,
  context: PortfolioContext,
): PortfolioDay[] {
  return [...groupBy(history.rows, ({ day }) => day)].flatMap(([day, rows]) =>
    day < context.asOf
      ? [
          portfolioDay(
            day,
            rows.flatMap((row) =>
              isLost(reading.losses, row.account, day) ? [] : [stateThen(row, reading)],
            ),
            context,
          ),
        ]
      : [],
  );
}

/** The last day of each of the last 26 weeks, oldest first, the last of them ending today; undefined for a week without one. */
export function lastOfEachWeek(
  days: readonly PortfolioDay[],
  asOf: CivilDay,
): readonly { readonly ending: CivilDay; readonly last: PortfolioDay | undefined }[] {
  return Array.from({ length: PORTFOLIO_WEEKS }, (_, index) => {
    const ending = addDays(asOf, 7 * (index - PORTFOLIO_WEEKS + 1));
    const inWeek = days.filter(({ day }) => day <= ending && day > addDays(ending, -7));
    return { ending, last: inWeek[inWeek.length - 1] };
  });
}
