// Thresholds that the outcomes support, one metric after the other, each accepted only if the fit improves by more than its parameters cost.
import { plainArea } from './area';
import { type Book, type LearnedChanges, sampleOf, userWeights } from './book';
import { type Fit, fitLogistic, lossChances } from './logistic-fit';
import { type Sample, unitDirection, weightedShares } from './sample';
import { roundShape, type Shape, shareOnShape } from './shape';
import { bestShapes, MOST_SINGLE_VALUES, shapeGrid } from './shape-search';
import type { Steps } from './steps';

/** The spread under which weights are fitted while thresholds are searched. */
const SPREAD = 2;
/** What a family of shapes costs, in units of log(accounts). */
const PRICE = { ramp: 2, sweetSpotExtra: 3 };
/** Rounded thresholds are taken if this share of their gain stays. */
const ROUNDED_GAIN = 0.9;
const SHARE_STEP = 0.05;

/** @param turned positions of metrics whose direction is turned already */
export function* learnShapes(book: Book, turned: readonly number[]): Steps<ReadonlyMap<number, Shape>> {
  const shapes = new Map<number, Shape>();
  const direction = unitDirection(userWeights(book));
  if (direction === undefined) return shapes;
  for (const [metric, { numbers }] of book.metrics.entries()) {
    if (numbers === undefined) continue;
    const sample = sampleOf(book, { turned, shapes });
    const fit = fitLogistic(sample, { direction, spread: SPREAD, allowNegative: false });
    const shape = shapeFor({ sample, fit, metric, numbers });
    if (shape !== undefined) shapes.set(metric, shape);
    yield;
  }
  return shapes;
}

/** Weights of the changed book, fitted under the spread that the search used. */
export function weightsUnder(book: Book, changes: Pick<LearnedChanges, 'turned' | 'shapes'>): Float64Array {
  const direction = unitDirection(userWeights(book));
  if (direction === undefined) return userWeights(book);
  return fitLogistic(sampleOf(book, changes), { direction, spread: SPREAD, allowNegative: false })
    .coefficients;
}

interface Search {
  readonly sample: Sample;
  readonly fit: Fit;
  readonly metric: number;
  readonly numbers: Float64Array;
}

interface Candidate {
  readonly shape: Shape | undefined;
  readonly shares: Float64Array;
  readonly fit: Fit;
  readonly price: number;
}

function shapeFor({ sample, fit, metric, numbers }: Search): Shape | undefined {
  const now = sample.shares[metric];
  if (now === undefined) return undefined;
  const others = fit.coefficients.map((value, index) => (index === metric ? 0 : value));
  const offset = weightedShares(sample, others).map((value) => -value);
  const { residuals, variances } = residualsOf(sample, offset);
  const judge = (shape: Shape | undefined, price: number): Candidate => {
    const shares = shape === undefined ? now : withShape(now, numbers, shape);
    return { shape, shares, fit: fitOne(sample, shares, offset), price };
  };
  const { ramp, sweetSpot } = bestShapes(numbers, residuals, variances);
  const grid = shapeGrid(numbers);
  const unit = Math.log(sample.lost.length);
  const start = judge(undefined, 0);
  let best = start;
  const take = (candidate: Candidate) => {
    const gain = 2 * (candidate.fit.logLikelihood - best.fit.logLikelihood);
    if (gain > (candidate.price - best.price) * unit) best = candidate;
  };
  if (ramp !== undefined) take(judge(ramp, PRICE.ramp));
  if (sweetSpot !== undefined) take(judge(sweetSpot, best.price + PRICE.sweetSpotExtra));
  const points = grid.length <= MOST_SINGLE_VALUES && pointsFor(numbers, grid, residuals, variances);
  if (points) take(judge(points, Math.max(best.price + 1, grid.length - 1)));
  if (best.shape === undefined || !keepsOrder(sample, offset, start, best)) return undefined;
  return friendlyShape(best.shape, start, best, judge);
}

function residualsOf(sample: Sample, offset: Float64Array) {
  const { lost } = sample;
  const nothing: Sample = { shares: [], lost };
  const { intercept } = fitLogistic(nothing, {
    direction: new Float64Array(0),
    spread: undefined,
    allowNegative: true,
    offset,
  });
  const chances = lossChances(nothing, Float64Array.of(intercept), offset);
  return {
    residuals: chances.map((chance, account) => Number(lost[account]) - chance),
    variances: chances.map((chance) => chance * (1 - chance)),
  };
}

function fitOne({ lost }: Sample, shares: Float64Array, offset: Float64Array): Fit {
  return fitLogistic(
    { shares: [shares], lost },
    { direction: Float64Array.of(1), spread: undefined, allowNegative: false, offset },
  );
}

/** Blanks keep the account's own mean. */
function withShape(now: Float64Array, numbers: Float64Array, shape: Shape): Float64Array {
  return now.map((share, account) => {
    const value = numbers[account] ?? Number.NaN;
    return Number.isNaN(value) ? share : shareOnShape(shape, value);
  });
}

/** Each value's share of the full mark from its shrunken residual log odds, in steps of 0.05. */
function pointsFor(
  numbers: Float64Array,
  grid: readonly number[],
  residuals: Float64Array,
  variances: Float64Array,
): Shape | undefined {
  if (grid.length < 3) return undefined;
  const risks = grid.map((value) => {
    let residual = 0;
    let variance = 1;
    numbers.forEach((each, account) => {
      if (each !== value) return;
      residual += residuals[account] ?? 0;
      variance += variances[account] ?? 0;
    });
    return residual / variance;
  });
  const [lowest, highest] = [Math.min(...risks), Math.max(...risks)];
  if (!(highest > lowest)) return undefined;
  const share = (risk: number) => Math.round((highest - risk) / (highest - lowest) / SHARE_STEP) * SHARE_STEP;
  return {
    kind: 'points',
    steps: grid.map((from, index) => ({ from, share: Number(share(risks[index] ?? highest).toFixed(2)) })),
  };
}

/** Steep thresholds make ties: they are taken only if lost and kept accounts stay as well separated as before. */
function keepsOrder(sample: Sample, offset: Float64Array, before: Candidate, after: Candidate): boolean {
  const area = ({ shares, fit }: Candidate) =>
    plainArea(
      shares.map((share, account) => (fit.coefficients[0] ?? 0) * share - (offset[account] ?? 0)),
      sample.lost,
    ) ?? 0.5;
  return area(after) >= area(before);
}

/** The fewest significant digits that keep most of the gain. */
function friendlyShape(
  shape: Shape,
  before: Candidate,
  best: Candidate,
  judge: (shape: Shape, price: number) => Candidate,
): Shape {
  const gain = best.fit.logLikelihood - before.fit.logLikelihood;
  for (const digits of [1, 2, 3]) {
    const rounded = roundShape(shape, digits);
    if (rounded === undefined) continue;
    const kept = judge(rounded, best.price).fit.logLikelihood - before.fit.logLikelihood;
    if (kept >= ROUNDED_GAIN * gain) return rounded;
  }
  return shape;
}
