// Weights supported by the outcomes: a mixture of "the user's weights are right" and six spreads around them.
import { type Fit, fitLogistic, priorCurvature } from './logistic-fit';
import { type Sample, unitDirection, weightedShares } from './sample';
import { at, cholesky, logDeterminant, type Matrix, set, zeros } from './symmetric-matrix';

/** How far weights may be from the user's, on the scale of log odds; each equally likely beforehand. */
export const SPREADS: readonly number[] = [1 / 8, 1 / 4, 1 / 2, 1, 2, 4];

export interface FittedWeights {
  /** Posterior probability (0-1) that the user's proportions are right as they are. */
  readonly keep: number;
  /** By metric, all 0 or more: the proposed coefficients; only their proportions matter for a score. */
  readonly coefficients: Float64Array;
  /** The user's proportions at their most likely size. */
  readonly asSet: { readonly intercept: number; readonly size: number; readonly logLikelihood: number };
  /** Log evidence of each of SPREADS. */
  readonly logEvidence: readonly number[];
}

/**
 * Weights from outcomes, shrunk toward the user's own as far as the outcomes are few or noisy.
 * Undefined where all of the user's weights are 0.
 * Source: Laplace's approximation of the evidence (MacKay 1992), prior around the user's direction as in Steyerberg (2004).
 */
export function fitWeights(sample: Sample, userWeights: ArrayLike<number>): FittedWeights | undefined {
  const direction = unitDirection(userWeights);
  if (direction === undefined) return undefined;
  const asSet = fitAsSet(sample, direction);
  const fits = fitSpreads(sample, direction);
  const logEvidence = fits.map((fit, index) => logEvidenceOf(fit, direction, SPREADS[index] ?? 1));
  const posteriors = posteriorsOf(asSet.logLikelihood, logEvidence);
  const coefficients = direction.map((weight, metric) =>
    fits.reduce(
      (mean, fit, index) => mean + (posteriors.spreads[index] ?? 0) * (fit.coefficients[metric] ?? 0),
      posteriors.keep * asSet.size * weight,
    ),
  );
  return { keep: posteriors.keep, coefficients, asSet, logEvidence };
}

/** One fit for each spread, from the tightest to the widest, each starting where the one before ended. */
export function fitSpreads(
  sample: Sample,
  direction: Float64Array,
  spreads = SPREADS,
  allowNegative = false,
): Fit[] {
  const fits: Fit[] = [];
  for (const spread of spreads) {
    const start = fits[fits.length - 1];
    fits.push(fitLogistic(sample, { direction, spread, allowNegative, ...(start && { start }) }));
  }
  return fits;
}

/** The user's proportions with the most likely intercept and size. */
function fitAsSet(sample: Sample, direction: Float64Array): FittedWeights['asSet'] {
  const along: Sample = { shares: [weightedShares(sample, direction)], lost: sample.lost };
  const fit = fitLogistic(along, {
    direction: Float64Array.of(1),
    spread: undefined,
    allowNegative: false,
  });
  return { intercept: fit.intercept, size: fit.coefficients[0] ?? 0, logLikelihood: fit.logLikelihood };
}

/** How well a spread explains the outcomes, with what its freedom costs; comparable with the log likelihood of the weights as set. */
export function logEvidenceOf(fit: Fit, direction: Float64Array, spread: number): number {
  const prior = priorCurvature(direction, spread);
  const beta = fit.coefficients;
  const pull = beta.reduce(
    (sum, row, i) =>
      sum + beta.reduce((inner, column, j) => inner + row * column * at(prior, i + 1, j + 1), 0),
    0,
  );
  const all = logDeterminantOf(added(fit.curvature, prior));
  const along = logDeterminantOf(alongDirection(fit.curvature, direction));
  const freedom = (direction.length - 1) * Math.log(1 / spread ** 2);
  return fit.logLikelihood - pull / 2 - (all - along - freedom) / 2;
}

/** Equal prior chances for "as set" and for all spreads together. */
function posteriorsOf(asSet: number, spreads: readonly number[]): { keep: number; spreads: number[] } {
  const largest = Math.max(asSet, ...spreads);
  const keep = Math.exp(asSet - largest) / 2;
  const others = spreads.map((value) => Math.exp(value - largest) / (2 * spreads.length));
  const total = others.reduce((sum, value) => sum + value, keep);
  return { keep: keep / total, spreads: others.map((value) => value / total) };
}

/** The curvature along the intercept and the user's direction: 2 × 2. */
function alongDirection(curvature: Matrix, direction: Float64Array): Matrix {
  const block = zeros(2);
  set(block, 0, 0, at(curvature, 0, 0));
  let cross = 0;
  let along = 0;
  direction.forEach((row, i) => {
    cross += row * at(curvature, 0, i + 1);
    direction.forEach((column, j) => {
      along += row * column * at(curvature, i + 1, j + 1);
    });
  });
  set(block, 0, 1, cross);
  set(block, 1, 0, cross);
  set(block, 1, 1, along);
  return block;
}

export function added(a: Matrix, b: Matrix): Matrix {
  return a.map((row, i) => row.map((value, j) => value + at(b, i, j)));
}

/** A matrix that is not positive definite has metrics that say exactly the same: a trace of freedom makes it one. */
export function factor(matrix: Matrix): Matrix {
  for (let jitter = 0; ; jitter = jitter === 0 ? 1e-10 : jitter * 10) {
    const lower = cholesky(matrix.map((row, i) => row.map((value, j) => (i === j ? value + jitter : value))));
    if (lower !== undefined) return lower;
  }
}

function logDeterminantOf(matrix: Matrix): number {
  return logDeterminant(factor(matrix));
}
