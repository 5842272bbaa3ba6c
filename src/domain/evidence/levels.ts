// The ladder of changes: the scorecard as it is, other weights, turned directions, other thresholds; each holds the one before.
import { type Book, type LearnedChanges, sampleOf, userWeights } from './book';
import { metricsToTurn } from './directions';
import { fitWeights } from './fit-weights';
import { learnShapes, weightsUnder } from './learn-shapes';
import { countLost, turnMetrics, weightedShares } from './sample';
import type { Steps } from './steps';

export const LEVELS = ['as set', 'weights', 'directions', 'thresholds'] as const;
export type Level = (typeof LEVELS)[number];

/** Thresholds are searched only with at least this many lost and this many kept accounts. */
const LEAST_FOR_THRESHOLDS = 30;

export interface LearnedLevels {
  readonly levels: Readonly<Record<Level, LearnedChanges>>;
  /** Posterior probability (0-1) that the user's weights are right as they are. */
  readonly keep: number;
}

const NO_SHAPES: LearnedChanges['shapes'] = new Map();

/** Learns every level from the accounts of a book. A level that finds nothing to change is the one before it. */
export function* learnLevels(book: Book): Steps<LearnedLevels> {
  const own = userWeights(book);
  const asSet: LearnedChanges = { weights: own, turned: [], shapes: NO_SHAPES };
  const sample = sampleOf(book);
  const fitted = fitWeights(sample, own);
  yield;
  const keep = fitted?.keep ?? 1;
  const weights: LearnedChanges =
    fitted === undefined || keep >= 0.5 ? asSet : { ...asSet, weights: fitted.coefficients };
  const turned = metricsToTurn(sample, own);
  yield;
  const turnedFit = turned.length > 0 ? fitWeights(turnMetrics(sample, turned), own) : undefined;
  const directions: LearnedChanges =
    turnedFit === undefined
      ? weights
      : { weights: turnedFit.keep >= 0.5 ? own : turnedFit.coefficients, turned, shapes: NO_SHAPES };
  return {
    levels: {
      'as set': asSet,
      weights,
      directions,
      thresholds: yield* withThresholds(book, directions),
    },
    keep,
  };
}

function* withThresholds(book: Book, directions: LearnedChanges): Steps<LearnedChanges> {
  const lost = countLost(book);
  if (Math.min(lost, book.lost.length - lost) < LEAST_FOR_THRESHOLDS) return directions;
  const shapes = yield* learnShapes(book, directions.turned);
  if (shapes.size === 0) return directions;
  const { turned } = directions;
  return { weights: weightsUnder(book, { turned, shapes }), turned, shapes };
}

/** Each account's score as a fraction under changed weights, directions and thresholds. */
export function scoresUnder(book: Book, changes: LearnedChanges): Float64Array {
  const total = changes.weights.reduce((sum, weight) => sum + weight, 0);
  const weights = total > 0 ? changes.weights.map((weight) => weight / total) : changes.weights;
  return weightedShares(sampleOf(book, changes), weights);
}
