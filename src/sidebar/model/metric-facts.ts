// The accounts' values for each metric: how many are in which band by it, how many are blank, and the values.

import { isNotCounted, isPartlyRead, isValue } from '../../domain/metric-types/metric-type';
import type { Metric, Scorecard } from '../../domain/scorecard/scorecard';
import { sharesOf } from '../../domain/scoring/methods';
import { planScoring, type SegmentPlan } from '../../domain/scoring/plan-scoring';
import { readMetric } from '../../domain/scoring/read-metric';
import { segmentPlanFor } from '../../domain/scoring/score-account';
import { cellText, isMissing, matchKey } from '../../domain/values/cell';
import { type Accounts, cellsOf, columnOf } from './accounts';
import type { Evaluation } from './evaluation';

export interface MetricFacts {
  /** Accounts that the metric applies to. */
  accounts: number;
  blank: number;
  /** Accounts with a value, by the band of the metric's own score. */
  readonly bands: Map<string, number>;
}

/** Counts for one metric of a plan. Bands are counted by position: by name it takes twice as long on 10,000 accounts. */
interface Tally {
  readonly facts: MetricFacts | undefined;
  readonly counts: number[];
}

const NO_TALLY: Tally = { facts: undefined, counts: [] };

/** One for each row of Metrics. */
export function factsOf({ metrics, scores }: Evaluation): readonly MetricFacts[] {
  const facts = metrics.map((): MetricFacts => ({ accounts: 0, blank: 0, bands: new Map() }));
  const tallies = new Map<SegmentPlan, readonly Tally[]>();
  for (const { plan, values, metricScores } of scores) {
    const tally = tallies.get(plan) ?? newTallies(plan, metrics, facts);
    tallies.set(plan, tally);
    for (let at = 0; at < tally.length; at += 1) {
      const { facts: fact, counts } = tally[at] ?? NO_TALLY;
      const reading = values[at];
      if (fact === undefined || isNotCounted(reading)) continue;
      fact.accounts += 1;
      if (isValue(reading)) countBand(counts, plan, metricScores[at] ?? 0);
      else fact.blank += 1;
    }
  }
  for (const [{ scorecard }, tally] of tallies) {
    for (const { facts: fact, counts } of tally) {
      scorecard.bands.forEach(({ name }, at) => {
        const count = counts[at] ?? 0;
        if (count > 0) fact?.bands.set(name, (fact.bands.get(name) ?? 0) + count);
      });
    }
  }
  return facts;
}

function newTallies(
  plan: SegmentPlan,
  metrics: readonly Metric[],
  facts: readonly MetricFacts[],
): readonly Tally[] {
  return plan.metrics.map(({ metric }) => ({
    facts: facts[metrics.indexOf(metric)],
    counts: plan.scorecard.bands.map(() => 0),
  }));
}

function countBand(counts: number[], { scorecard: { bands } }: SegmentPlan, score: number): void {
  let band = 0;
  while (band < counts.length - 1 && !(score >= (bands[band]?.from ?? 0))) band += 1;
  counts[band] = (counts[band] ?? 0) + 1;
}

/** Each metric's share of the score (0-1) where its row applies, also while there are errors; empty where the method has no shares. */
export function sharesIn(draft: Scorecard): ReadonlyMap<Metric | undefined, number> {
  if (draft.settings.method !== 'weighted') return new Map();
  const plan = planScoring(draft, []);
  return new Map(
    [...plan.segments.values(), plan].flatMap((segment) => {
      const shares = sharesOf(
        segment,
        segment.metrics.map(() => true),
      );
      return segment.metrics.map(({ metric }, at) => [metric, shares[at] ?? 0] as const);
    }),
  );
}

/** What `numbersOf` depends on, as text: thresholds are not in it, so dragging one reads nothing again. */
export function numbersKey({ metrics, draft }: Evaluation, index: number): string {
  const metric = metrics[index];
  // Rows of segments decide which accounts are left for the other rows.
  const segments = metrics.map(({ segment }) => segment);
  return JSON.stringify([
    metric?.name,
    metric?.type,
    metric?.columns,
    metric?.options,
    segments,
    draft.settings.segmentColumn,
  ]);
}

/** The metric's values that are numbers (days, shares), sorted; also while the scorecard has errors. */
export function numbersOf(
  { metrics, accounts, draft, context }: Evaluation,
  index: number,
): readonly number[] {
  const wanted = metrics[index];
  if (accounts === undefined || wanted === undefined) return [];
  const plan = planScoring(draft, accounts.table.headings);
  return accounts.rows
    .flatMap((row) => {
      const planned = segmentPlanFor(plan, row).metrics.find(({ metric }) => metric === wanted);
      const reading = planned && readMetric(planned, row, context);
      const value = typeof reading === 'object' && isPartlyRead(reading) ? reading.value : reading;
      return typeof value === 'number' ? [value] : [];
    })
    .sort((a, b) => a - b);
}

/** A word found in the data, and how many cells hold it. */
export interface Word {
  readonly word: string;
  readonly count: number;
}

/** The distinct words of columns, the most frequent first. @param isList whether a cell holds several */
export function wordsIn(accounts: Accounts | undefined, headings: readonly string[], isList = false): Word[] {
  if (accounts === undefined) return [];
  const found = new Map<string, Word>();
  for (const heading of headings) {
    const column = columnOf(accounts, heading);
    const cells = column === undefined ? [] : cellsOf(accounts, column).map(cellText);
    for (const part of isList ? cells.flatMap((text) => text.split(/[,;\n\r]+/)) : cells) {
      if (isMissing(part)) continue;
      const { word, count } = found.get(matchKey(part)) ?? { word: part.trim(), count: 0 };
      found.set(matchKey(part), { word, count: count + 1 });
    }
  }
  return [...found.values()].sort((a, b) => b.count - a.count);
}
