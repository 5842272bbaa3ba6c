// What the rows in hand do to the accounts, beside the scorecard that stands on the tab: counts by band, scores, and who moves.

import { ACCOUNTS_FOR_BANDS } from '../../domain/checker/check-scorecard';
import type { Band } from '../../domain/scorecard/band';
import { NOT_ENOUGH_DATA } from '../../domain/scorecard/band';
import type { AccountScore } from '../../domain/scoring/score-account';
import { isDateCell, matchKey } from '../../domain/values/cell';
import { readNumberText } from '../../domain/values/number-text';
import { accountName, columnOf, tabRow } from './accounts';
import type { Working } from './working';

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
  readonly scoreBefore: number | null;
  readonly score: number | null;
  /** What the account is worth (the value column); undefined where nobody says it. */
  readonly value: number | undefined;
}

export interface Preview {
  readonly accounts: number;
  /** Best band first, "Not enough data" last. */
  readonly bands: readonly BandCount[];
  /** Accounts by score in twenty equal steps of the scale; before: under the scorecard on the tab. */
  readonly histogram: readonly number[];
  readonly histogramBefore: readonly number[] | undefined;
  /** Those that change band, the worthiest first. Empty where there is no scorecard on the tab. */
  readonly movers: readonly Mover[];
  /** Of the movers, what comes to each band, by its name. */
  readonly movedValue: ReadonlyMap<string, number>;
  /** What the value column is called; '' where nobody says it. */
  readonly valueName: string;
  /** Too few accounts for the bands to be more than a first impression. */
  readonly provisional: boolean;
}

export const HISTOGRAM_STEPS = 20;

/** @param before of the rows on the tab; undefined where there is no scorecard or it holds mistakes */
export function previewOf(now: Working, before: Working | undefined): Preview {
  const scale = now.draft.settings.scale;
  const old = before?.scorecard && before.accounts ? before : undefined;
  const oldByRow = old && scoresByRow(old);
  const movers = oldByRow === undefined ? [] : moversOf(now, oldByRow);
  const movedValue = new Map<string, number>();
  for (const { to, value } of movers) {
    if (value !== undefined) movedValue.set(to, (movedValue.get(to) ?? 0) + value);
  }
  return {
    accounts: now.scores.length,
    bands: bandCounts(now, old),
    histogram: histogramOf(now.scores, scale),
    histogramBefore: old && histogramOf(old.scores, old.draft.settings.scale),
    movers,
    movedValue,
    valueName: now.draft.settings.valueColumn,
    provisional: now.scores.filter(({ score }) => score !== null).length < ACCOUNTS_FOR_BANDS,
  };
}

const byRow = new WeakMap<readonly AccountScore[], ReadonlyMap<number, AccountScore>>();

/** The scorecard on the tab stays the same while somebody drags: its scores are listed by row once. */
function scoresByRow(working: Working): ReadonlyMap<number, AccountScore> {
  const known = byRow.get(working.scores);
  if (known !== undefined) return known;
  const { accounts } = working;
  const made = new Map(
    accounts === undefined ? [] : working.scores.map((score, index) => [tabRow(accounts, index), score]),
  );
  byRow.set(working.scores, made);
  return made;
}

function bandCounts(now: Working, old: Working | undefined): BandCount[] {
  const counts = countByBand(now.scores);
  const before = old && countByBand(old.scores);
  const { bands, notEnoughDataColor } = now.draft;
  const here: Pick<Band, 'name' | 'color'>[] = differentBands([...bands, ...(old?.draft.bands ?? [])]);
  return [...here, { name: NOT_ENOUGH_DATA, color: notEnoughDataColor }].map(({ name, color }) => ({
    name,
    color,
    accounts: counts.get(name) ?? 0,
    before: before && (before.get(name) ?? 0),
  }));
}

function differentBands(bands: readonly Band[]): Band[] {
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
    if (score === null) continue;
    const step = Math.min(HISTOGRAM_STEPS - 1, Math.floor((score / scale) * HISTOGRAM_STEPS));
    counts[step] = (counts[step] ?? 0) + 1;
  }
  return counts;
}

function moversOf(now: Working, before: ReadonlyMap<number, AccountScore>): Mover[] {
  const { accounts, context, draft } = now;
  if (accounts === undefined) return [];
  const valueColumn = columnOf(accounts, draft.settings.valueColumn);
  const movers = now.scores.flatMap((account, index): Mover[] => {
    const row = tabRow(accounts, index);
    const old = before.get(row);
    if (old === undefined || old.band === account.band) return [];
    const cell = accounts.rows[index]?.[valueColumn] ?? '';
    const value = typeof cell === 'string' ? readNumberText(cell, context.locale.decimal) : cell;
    return [
      {
        index,
        row,
        name: accountName(accounts, index),
        from: old.band,
        to: account.band,
        scoreBefore: old.score,
        score: account.score,
        value: typeof value === 'number' && !isDateCell(value) ? value : undefined,
      },
    ];
  });
  return movers.sort((a, b) => (b.value ?? 0) - (a.value ?? 0) || a.index - b.index);
}

/** `214k`, `1.2M`: amounts as people say them. */
export function amountText(amount: number): string {
  const size = Math.abs(amount);
  const [divisor, letter] = size >= 999_500 ? [1e6, 'M'] : size >= 1000 ? [1e3, 'k'] : [1, ''];
  const shown = size / divisor;
  const digits = shown >= 100 || letter === '' ? 0 : 1;
  return `${amount < 0 ? '−' : ''}${Number(shown.toFixed(digits))}${letter}`;
}
