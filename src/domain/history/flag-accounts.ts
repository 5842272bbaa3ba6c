// Flags of rules about change and trend, for a scored table and what is known of its past.
import type { Scorecard } from '../scorecard/scorecard';
import type { ScoredTable } from '../scoring/score-table';
import { withTimeFlags } from '../scoring/time-flags';
import type { Cell } from '../values/cell';
import type { CivilDay } from '../values/civil-day';
import { roundHalfUp } from '../values/rounding';
import type { ScoreSeries } from './score-series';
import { scorecardStamp } from './scorecard-stamp';
import { asksForTime, trendWords } from './trend-words';

export interface KnownPast {
  /** The day that scores are compared with; undefined before the second snapshot. */
  readonly baseline: CivilDay | undefined;
  /** Snapshots before the day of scoring, oldest first; empty for an account that is new. */
  seriesOf(account: Cell): ScoreSeries;
}

export interface FlagRequest {
  /** The whole scorecard, its segments too: it is what the history is stamped with. */
  readonly scorecard: Scorecard;
  readonly past: KnownPast;
  /** Of each account; '' for one without a past. */
  readonly keys: readonly Cell[];
  /** Points that an account moved by itself since the baseline, whatever changed in the scorecard; undefined where not known. */
  readonly changeOf: (index: number) => number | undefined;
}

/** The table with these flags; the very same where no rule asks, or nothing is known yet. */
export function flagAccounts(
  table: ScoredTable,
  { scorecard, past, keys, changeOf }: FlagRequest,
): ScoredTable {
  const { baseline } = past;
  if (baseline === undefined || !asksForTime(scorecard)) return table;
  const stamp = scorecardStamp(scorecard);
  const { scale } = scorecard.settings;
  const { asOf } = table.context;
  const accounts = table.accounts.map((account, index) => {
    const { score, band } = account;
    const before = past.seriesOf(keys[index] ?? '');
    const series = [...before, { day: asOf, score, band, scorecard: stamp }];
    const trend = trendWords(series, asOf, account.plan.scorecard.bands, scale);
    return withTimeFlags(account, table.rows[index] ?? [], { change: changeOf(index), trend }, table.context);
  });
  return { ...table, accounts };
}

/** Points since a day, as shown; undefined for an account that had no score then or has none now. */
export function changeSince(
  series: ScoreSeries,
  baseline: CivilDay,
  score: number | undefined,
  decimals: number,
): number | undefined {
  const then = series.find(({ day }) => day === baseline)?.score;
  return score === undefined || then === undefined ? undefined : roundHalfUp(score - then, decimals);
}
