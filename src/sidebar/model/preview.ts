// The effect of the user's changes on the accounts, compared with the scorecard on the tab: counts by band, scores, and who changes band.

import { ACCOUNTS_FOR_BANDS } from '../../domain/checker/check-scorecard';
import type { Band } from '../../domain/scorecard/band';
import { NOT_ENOUGH_DATA } from '../../domain/scorecard/band';
import type { AccountScore } from '../../domain/scoring/score-account';
import { amountIn } from '../../domain/table/account-columns';
import { matchKey } from '../../domain/values/cell';
import { accountName, columnOf, tabRow } from './accounts';
import type { Evaluation } from './evaluation';

export interface BandCount {
  readonly name: string;
  readonly color: string;
  readonly accounts: number;
  /** Under the scorecard on the tab; undefined where there is none. */
  readonly before: number | undefined;
}

export interface Mover {
  /** Position of the account. */
  readonly index: number;
  /** Its row on the tab, from 1. */
  readonly row: number;
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly scoreBefore: number | undefined;
  readonly score: number | undefined;
  readonly direction: 'up' | 'down' | 'other';
  /** What the account is worth (the value column); undefined where that is unknown. */
  readonly value: number | undefined;
}

export interface Preview {
  readonly accounts: number;
  /** Best band first, "Not enough data" last. */
  readonly bands: readonly BandCount[];
  /** Accounts by score in twenty equal steps of the scale; before: under the scorecard on the tab. */
  readonly histogram: readonly number[];
  readonly histogramBefore: readonly number[] | undefined;
  /** Accounts that change band, the most valuable first. Empty where there is no scorecard on the tab. */
  readonly movers: readonly Mover[];
  /** What the movers are worth; undefined where there is no value column. */
  readonly movedValue: number | undefined;
  /** Heading of the value column; '' where the scorecard names none. */
  readonly valueName: string;
  /** Too few accounts for the bands to be more than a first impression. */
  readonly provisional: boolean;
}

export const HISTOGRAM_STEPS = 20;

/**
 * @param before the scorecard on the tab; undefined where there is none
 * @param scoresBefore its scores by row, where the caller keeps them: they stay the same while the user drags a threshold
 */
export function previewOf(
  now: Evaluation,
  before: Evaluation | undefined,
  scoresBefore = before && scoresByRow(before),
): Preview {
  const scale = now.draft.settings.scale;
  const old = before?.scorecard && before.accounts ? before : undefined;
  const movers = old && scoresBefore ? moversOf(now, scoresBefore) : [];
  return {
    accounts: now.scores.length,
    bands: bandCounts(now, old),
    histogram: histogramOf(now.scores, scale),
    histogramBefore: old && histogramOf(old.scores, old.draft.settings.scale),
    movers,
    movedValue: hasValues(now) ? movers.reduce((sum, { value = 0 }) => sum + value, 0) : undefined,
    valueName: now.draft.settings.valueColumn ?? '',
    provisional: now.scores.filter(({ score }) => score !== undefined).length < ACCOUNTS_FOR_BANDS,
  };
}

/** By the account's row on its tab, from 1. */
export function scoresByRow({ accounts, scores }: Evaluation): ReadonlyMap<number, AccountScore> {
  return new Map(
    accounts === undefined ? [] : scores.map((score, index) => [tabRow(accounts, index), score]),
  );
}

function bandCounts(now: Evaluation, old: Evaluation | undefined): BandCount[] {
  const counts = countByBand(now.scores);
  const before = old && countByBand(old.scores);
  const { bands, notEnoughDataColor } = now.draft;
  const here: Pick<Band, 'name' | 'color'>[] = distinctBands([...bands, ...(old?.draft.bands ?? [])]);
  return [...here, { name: NOT_ENOUGH_DATA, color: notEnoughDataColor }].map(({ name, color }) => ({
    name,
    color,
    accounts: counts.get(name) ?? 0,
    before: before && (before.get(name) ?? 0),
  }));
}

function distinctBands(bands: readonly Band[]): Band[] {
  return bands.filter(
    ({ name }, index) => bands.findIndex((other) => matchKey(other.name) === matchKey(name)) === index,
  );
}

function countByBand(scores: readonly AccountScore[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { band } of scores) counts.set(band, (counts.get(band) ?? 0) + 1);
  return counts;
}

function histogramOf(scores: readonly AccountScore[], scale: number): number[] {
  const counts = Array.from({ length: HISTOGRAM_STEPS }, () => 0);
  for (const { score } of scores) {
    if (score === undefined) continue;
    const step = Math.min(HISTOGRAM_STEPS - 1, Math.floor((score / scale) * HISTOGRAM_STEPS));
    counts[step] = (counts[step] ?? 0) + 1;
  }
  return counts;
}

function moversOf(now: Evaluation, before: ReadonlyMap<number, AccountScore>): Mover[] {
  const { accounts, draft } = now;
  if (accounts === undefined) return [];
  const { valueColumn: valueHeading } = draft.settings;
  const valueColumn = valueHeading === undefined ? undefined : columnOf(accounts, valueHeading);
  const movers = now.scores.flatMap((account, index): Mover[] => {
    const row = tabRow(accounts, index);
    const old = before.get(row);
    if (old === undefined || old.band === account.band) return [];
    const value =
      valueColumn === undefined
        ? undefined
        : amountIn(accounts.rows[index]?.[valueColumn] ?? '', now.context);
    return [
      {
        index,
        row,
        name: accountName(accounts, index),
        direction: directionOf(old, account),
        from: old.band,
        to: account.band,
        scoreBefore: old.score,
        score: account.score,
        value,
      },
    ];
  });
  return movers.sort((a, b) => (b.value ?? 0) - (a.value ?? 0) || a.index - b.index);
}

function hasValues({ accounts, draft }: Evaluation): boolean {
  return accounts !== undefined && columnOf(accounts, draft.settings.valueColumn) !== undefined;
}

/** By the place of the band on its own ladder, since both the score and the ladder may have changed. */
function directionOf(before: AccountScore, after: AccountScore): Mover['direction'] {
  const [from, to] = [before, after].map(placeOf);
  if (from === undefined || to === undefined) return 'other';
  if (from !== to) return to > from ? 'up' : 'down';
  return (after.score ?? 0) >= (before.score ?? 0) ? 'up' : 'down';
}

/** From 0 for the lowest band to 1 for the best; undefined without a score. */
function placeOf({ plan, band, score }: AccountScore): number | undefined {
  const { bands } = plan.scorecard;
  const at = bands.findIndex(({ name }) => name === band);
  return score === undefined || at < 0 ? undefined : 1 - at / Math.max(1, bands.length - 1);
}
