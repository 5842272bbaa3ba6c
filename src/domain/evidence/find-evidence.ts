// Findings from past outcomes: which losses the scorecard predicted, which metrics predict, and which changes pay off.

import { NOT_ENOUGH_DATA } from '../scorecard/band';
import type { Metric, Scale } from '../scorecard/scorecard';
import { lacksColumns, type PlannedMetric } from '../scoring/plan-scoring';
import { createRandom, shuffled } from '../statistics/random';
import { matchKey } from '../values/cell';
import { type Area, areaUnderCurve } from './area';
import { type BandStarts, proposeBandStarts } from './band-starts';
import { type Book, pickFromBook, sampleOf, userWeights } from './book';
import { bookOf, countedMetrics, type ScoredOutcome } from './book-of-accounts';
import { checkDirections, type DirectionVerdict, directionVerdict } from './directions';
import { findLeaks, type Leak, type Readiness, readinessOf } from './guards';
import { NORMAL_95, rateInterval } from './interval';
import { type JudgedLevel, type Judgment, judgeLevels } from './judge-levels';
import { type LearnedLevels, type Level, learnLevels } from './levels';
import { type BandOutcome, bandOutcomes } from './lift';
import { type Learning, type ProposedChanges, proposedChanges } from './proposed-changes';
import { type Progress, within } from './steps';

export interface MetricEvidence {
  readonly metric: Metric;
  /** Its share of the score now, 0-1. */
  readonly share: number;
  /** How often a lost account has the lower metric score; undefined where it is the same for all. */
  readonly area: Area | undefined;
  readonly direction: DirectionVerdict;
  /** Why it may know the outcome already. */
  readonly leak: Leak | undefined;
  /** Its columns are not in the table. */
  readonly isLacking: boolean;
  /** Whether weights and thresholds are learned from it. */
  readonly isUsed: boolean;
}

export interface ProposedLevel extends JudgedLevel {
  readonly changes: ProposedChanges;
  readonly isRecommended: boolean;
}

export interface Evidence {
  readonly lost: number;
  readonly kept: number;
  readonly readiness: Readiness;
  /** Best band first, "Not enough data" last where it has accounts. */
  readonly bands: readonly BandOutcome[];
  /** Positions of lost accounts that were in their best band. */
  readonly lostWhileHealthy: readonly number[];
  /** Of the health score as it is: nothing is learned for it. undefined where there are too few outcomes. */
  readonly area: Area | undefined;
  readonly metrics: readonly MetricEvidence[];
  /** Why no changes are learned; undefined where they are. */
  readonly notLearned: 'too few' | 'method' | 'no metric' | undefined;
  /** Whether the score (changed as recommended) separates lost from kept better than a coin; undefined when nothing is learned. */
  readonly hasSignal: boolean | undefined;
  /** Probability (0-1) that the weights are right as they are. */
  readonly keep: number | undefined;
  /** Figures of the scorecard as it is, on the same folds; undefined where nothing is learned. */
  readonly asSet: JudgedLevel | undefined;
  /** Levels that change something, the lightest first. */
  readonly levels: readonly ProposedLevel[];
  readonly recommended: Level;
  /** Undefined unless they are steady. */
  readonly bandStarts: BandStarts | undefined;
  /** Accounts that changes were learned from, where there are too many to use all. */
  readonly sampled: number | undefined;
}

export interface EvidenceInput {
  /** Accounts with a known outcome. */
  readonly accounts: readonly ScoredOutcome[];
  /** Names of metrics that are known before a customer leaves, although they nearly decide the outcome. */
  readonly trusted: readonly string[];
}

/** More accounts do not change a proposal any more, and would take minutes. */
const MOST_LEARNED = 10_000;

/** Yields the share of the work that is done. The same accounts give the same evidence, to the last digit. */
export function* findEvidence({ accounts, trusted }: EvidenceInput): Progress<Evidence> {
  const scored = accounts.filter(({ score }) => score.score !== undefined);
  const lost = accounts.filter((account) => account.lost).length;
  const metrics = countedMetrics(accounts);
  const book = bookOf(scored, metrics);
  const readiness = readinessOf(book);
  const leaks = readiness === 'too few' ? [] : findLeaks(book, metrics.map(headingsOf));
  const isTrusted = ({ metric }: Leak) =>
    trusted.some((name) => matchKey(name) === matchKey(metrics[metric]?.metric.name ?? ''));
  const suspects = leaks.filter((leak) => leak.verdict === 'refused' || !isTrusted(leak));
  const isLacking = (at: number) => metrics[at] !== undefined && lacksColumns(metrics[at]);
  const used = [...metrics.keys()].filter(
    (at) => !isLacking(at) && !suspects.some(({ metric }) => metric === at),
  );
  const area =
    readiness === 'too few'
      ? undefined
      : areaUnderCurve(
          scored.map(({ score }) => score.score ?? 0),
          book.lost,
        );
  const sample = sampleFrom(book);
  const learnedBook = withMetrics(sample, used);
  const notLearned = reasonNotToLearn(scored, readiness, used);
  yield 0;
  const learned =
    notLearned === undefined
      ? yield* learn(learnedBook)
      : { judgment: undefined, levels: undefined, verdicts: [] };
  const { judgment } = learned;
  return {
    lost,
    kept: accounts.length - lost,
    readiness,
    ...bandsOf(accounts),
    area,
    metrics: metrics.map(
      ({ metric }, at): MetricEvidence => ({
        metric,
        share: book.metrics[at]?.weight ?? 0,
        area: readiness === 'too few' ? undefined : metricArea(book, at),
        direction: learned.verdicts[used.indexOf(at)] ?? 'agrees',
        leak: leaks.find((leak) => leak.metric === at),
        isLacking: isLacking(at),
        isUsed: used.includes(at),
      }),
    ),
    notLearned,
    hasSignal: judgment?.hasSignal,
    keep: learned.levels?.keep,
    asSet: judgment?.levels[0],
    levels: proposedLevels(learned, {
      book: learnedBook,
      used,
      metrics,
      shares: book.metrics.map(({ weight }) => weight),
      scale: scaleOf(scored),
    }),
    recommended: judgment?.recommended ?? 'as set',
    bandStarts: steadyStarts(scored, area),
    sampled: sample === book ? undefined : sample.lost.length,
  };
}

interface Learned {
  readonly judgment: Judgment | undefined;
  readonly levels: LearnedLevels | undefined;
  /** By metric of the book. */
  readonly verdicts: readonly DirectionVerdict[];
}

/** The part of the work that is learning once; judging is the rest. */
const LEARNING_SHARE = 0.1;

function* learn(book: Book): Progress<Learned> {
  const levels = yield* within(0, learnLevels(book));
  const verdicts = (checkDirections(sampleOf(book), userWeights(book)) ?? []).map(directionVerdict);
  yield LEARNING_SHARE;
  const job = judgeLevels(book);
  for (;;) {
    const step = job.next();
    if (step.done) return { judgment: step.value, levels, verdicts };
    yield LEARNING_SHARE + (1 - LEARNING_SHARE) * step.value;
  }
}

function reasonNotToLearn(
  scored: readonly ScoredOutcome[],
  readiness: Readiness,
  used: readonly number[],
): Evidence['notLearned'] {
  if (readiness === 'too few') return 'too few';
  if (scored[0]?.score.plan.scorecard.settings.method !== 'weighted') return 'method';
  return used.length === 0 ? 'no metric' : undefined;
}

function headingsOf({ metric }: PlannedMetric): string {
  return metric.columns.join(' ');
}

function metricArea(book: Book, at: number): Area | undefined {
  const shares = book.metrics[at]?.shares ?? new Float64Array();
  const present = [...shares.keys()].filter((account) => !Number.isNaN(shares[account] ?? Number.NaN));
  const values = present.map((account) => shares[account] ?? 0);
  if (new Set(values).size < 2) return undefined;
  return areaUnderCurve(
    values,
    present.map((account) => book.lost[account] === true),
  );
}

function bandsOf(accounts: readonly ScoredOutcome[]): Pick<Evidence, 'bands' | 'lostWhileHealthy'> {
  const names = new Map<string, string>();
  for (const { score } of accounts)
    for (const { name } of score.plan.scorecard.bands)
      if (!names.has(matchKey(name))) names.set(matchKey(name), name);
  const isUnscored = accounts.some(({ score }) => score.band === NOT_ENOUGH_DATA);
  const bands = bandOutcomes(
    [...names.values(), ...(isUnscored ? [NOT_ENOUGH_DATA] : [])],
    accounts.map(({ score }) => score.band),
    accounts.map(({ lost }) => lost),
  );
  const isSurprise = ({ lost, score }: ScoredOutcome) =>
    lost && score.score !== undefined && score.band === score.plan.scorecard.bands[0]?.name;
  return {
    bands,
    lostWhileHealthy: [...accounts.keys()].filter((at) => {
      const account = accounts[at];
      return account !== undefined && isSurprise(account);
    }),
  };
}

/** All lost and kept accounts in the proportions of the book, drawn by a fixed seed. */
function sampleFrom(book: Book): Book {
  const all = [...book.lost.keys()];
  if (all.length <= MOST_LEARNED) return book;
  const drawn = shuffled(all, createRandom(1)).slice(0, MOST_LEARNED);
  return pickFromBook(
    book,
    drawn.sort((a, b) => a - b),
  );
}

function withMetrics(book: Book, used: readonly number[]): Book {
  return { ...book, metrics: used.flatMap((at) => book.metrics[at] ?? []) };
}

function proposedLevels(
  { judgment, levels }: Learned,
  learning: Omit<Learning, 'learned'>,
): readonly ProposedLevel[] {
  if (judgment === undefined || levels === undefined) return [];
  const seen = new Set([levels.levels['as set']]);
  return judgment.levels.flatMap((judged): ProposedLevel[] => {
    const learned = levels.levels[judged.level];
    if (seen.has(learned)) return [];
    seen.add(learned);
    const changes = proposedChanges({ ...learning, learned });
    if (changes === undefined) return [];
    return [{ ...judged, changes, isRecommended: judged.level === judgment.recommended }];
  });
}

function scaleOf(scored: readonly ScoredOutcome[]): Scale {
  return scored[0]?.score.plan.scorecard.settings.scale ?? 100;
}

const LEAST_FOR_BANDS = 50;
/** Bands from outcomes need a score that predicts something. */
const LEAST_AREA_FOR_BANDS = 0.6;

/** Only where both starts are steady, and the rates of neighboring bands cannot be the same. */
function steadyStarts(scored: readonly ScoredOutcome[], area: Area | undefined): BandStarts | undefined {
  const lost = scored.map((account) => account.lost);
  const lostCount = lost.filter(Boolean).length;
  if (Math.min(lostCount, lost.length - lostCount) < LEAST_FOR_BANDS) return undefined;
  if (area === undefined || area.area - NORMAL_95 * area.error <= LEAST_AREA_FOR_BANDS) return undefined;
  const scores = scored.map(({ score }) => score.score ?? 0);
  const starts = proposeBandStarts(scores, lost, scaleOf(scored));
  if (starts === undefined || !starts.healthy.isSteady || !starts.watch.isSteady) return undefined;
  const rateBetween = (from: number, to: number) => {
    const own = [...scores.keys()].filter((at) => (scores[at] ?? 0) >= from && (scores[at] ?? 0) < to);
    return rateInterval(own.filter((at) => lost[at]).length, own.length);
  };
  const { healthy, watch } = starts;
  const [low, middle, high] = [
    rateBetween(Number.NEGATIVE_INFINITY, watch.start),
    rateBetween(watch.start, healthy.start),
    rateBetween(healthy.start, Number.POSITIVE_INFINITY),
  ];
  const isApart = (low?.low ?? 0) > (middle?.high ?? 1) && (middle?.low ?? 0) > (high?.high ?? 1);
  return isApart ? starts : undefined;
}
