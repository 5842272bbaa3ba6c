// What the accounts say of each metric: how many are in which band by it, how many have no value, and the values themselves.

import { isNotCounted, isPartlyRead, isValue } from '../../domain/metric-types/metric-type';
import type { Metric, Scorecard } from '../../domain/scorecard/scorecard';
import { sharesOf } from '../../domain/scoring/methods';
import { type CardPlan, planScoring } from '../../domain/scoring/plan-scoring';
import { type AccountScore, cardFor, readMetric } from '../../domain/scoring/score-account';
import { cellText, isMissing, matchKey } from '../../domain/values/cell';
import { type Accounts, cellsOf, columnOf } from './accounts';
import type { Working } from './working';

export interface MetricFacts {
  /** Accounts for which the metric counts. */
  accounts: number;
  blank: number;
  /** Accounts with a value, by the band of the metric's own score. */
  readonly bands: Map<string, number>;
}

/** Accounts of one metric in a card, by position of the band: names would be slow among so many. */
interface Tally {
  readonly fact: MetricFacts | undefined;
  readonly counts: number[];
}

const NO_TALLY: Tally = { fact: undefined, counts: [] };

const known = new WeakMap<readonly AccountScore[], readonly MetricFacts[]>();

/** One for each row of Metrics. Worked out once for each change of the scores. */
export function factsOf({ metrics, scores }: Working): readonly MetricFacts[] {
  const made = known.get(scores);
  if (made !== undefined) return made;
  const facts = metrics.map((): MetricFacts => ({ accounts: 0, blank: 0, bands: new Map() }));
  const tallies = new Map<CardPlan, readonly Tally[]>();
  for (const { card, values, metricScores } of scores) {
    const { bands } = card.scorecard;
    let tally = tallies.get(card);
    if (tally === undefined) {
      tally = card.metrics.map(({ metric }) => ({
        fact: facts[metrics.indexOf(metric)],
        counts: bands.map(() => 0),
      }));
      tallies.set(card, tally);
    }
    for (let at = 0; at < tally.length; at += 1) {
      const { fact, counts } = tally[at] ?? NO_TALLY;
      const reading = values[at];
      if (fact === undefined || isNotCounted(reading)) continue;
      fact.accounts += 1;
      if (!isValue(reading)) {
        fact.blank += 1;
        continue;
      }
      const score = metricScores[at] ?? 0;
      let band = 0;
      while (band < counts.length - 1 && !(score >= (bands[band]?.from ?? 0))) band += 1;
      counts[band] = (counts[band] ?? 0) + 1;
    }
  }
  for (const [{ scorecard }, tally] of tallies) {
    for (const { fact, counts } of tally) {
      scorecard.bands.forEach(({ name }, at) => {
        const count = counts[at] ?? 0;
        if (count > 0) fact?.bands.set(name, (fact.bands.get(name) ?? 0) + count);
      });
    }
  }
  known.set(scores, facts);
  return facts;
}

/** Each metric's share of the score (0-1) where its row holds, also while there are mistakes; none where the method has no shares. */
export function sharesIn(draft: Scorecard): ReadonlyMap<Metric | undefined, number> {
  if (draft.settings.method !== 'weighted') return new Map();
  const plan = planScoring(draft, []);
  return new Map(
    [...plan.segments.values(), plan].flatMap((card) => {
      const shares = sharesOf(
        card,
        card.metrics.map(() => true),
      );
      return card.metrics.map(({ metric }, at) => [metric, shares[at] ?? 0] as const);
    }),
  );
}

const tables = new WeakMap<Accounts, Map<string, unknown>>();

/** What was read from a table, read once for what it was read for. */
function kept<Result>(accounts: Accounts, wanted: unknown, make: () => Result): Result {
  const results = tables.get(accounts) ?? new Map<string, unknown>();
  tables.set(accounts, results);
  const key = JSON.stringify(wanted);
  if (!results.has(key)) results.set(key, make());
  return results.get(key) as Result;
}

/**
 * The metric's values that are numbers (days, shares), sorted. Thresholds do not change them, so they are read once for all
 * positions of a handle, and also while the scorecard holds mistakes.
 */
export function numbersOf({ metrics, accounts, draft, context }: Working, index: number): readonly number[] {
  const wanted = metrics[index];
  if (accounts === undefined || wanted === undefined) return [];
  const { name, type, columns, options } = wanted;
  // Rows of segments say which accounts are left to the others.
  const segments = metrics.map(({ segment }) => segment);
  const read = [index, name, type, columns, options, segments, draft.settings.segmentColumn];
  return kept(accounts, read, () => {
    const plan = planScoring(draft, accounts.table.headings);
    return accounts.rows
      .flatMap((row) => {
        const planned = cardFor(plan, row).metrics.find(({ metric }) => metric === wanted);
        const reading = planned && readMetric(planned, row, context);
        const value = typeof reading === 'object' && isPartlyRead(reading) ? reading.value : reading;
        return typeof value === 'number' ? [value] : [];
      })
      .sort((a, b) => a - b);
  });
}

/** A word found in the data, and how many cells hold it. */
export interface Word {
  readonly word: string;
  readonly count: number;
}

/** Different words of columns, the most frequent first. @param parted whether a cell holds several */
export function wordsIn(
  accounts: Accounts | undefined,
  headings: readonly string[],
  parted = false,
): readonly Word[] {
  if (accounts === undefined) return [];
  return kept(accounts, [headings, parted], () => {
    const found = new Map<string, Word>();
    for (const heading of headings) {
      const cells = cellsOf(accounts, columnOf(accounts, heading)).map(cellText);
      for (const part of parted ? cells.flatMap((text) => text.split(/[,;\n\r]+/)) : cells) {
        if (isMissing(part)) continue;
        const { word, count } = found.get(matchKey(part)) ?? { word: part.trim(), count: 0 };
        found.set(matchKey(part), { word, count: count + 1 });
      }
    }
    return [...found.values()].sort((a, b) => b.count - a.count);
  });
}
