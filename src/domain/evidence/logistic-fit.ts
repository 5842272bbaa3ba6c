// Fits the chance of loss to metric scores: logit P(lost) = intercept − Σ coefficient × share, pulled toward the user's weights.
import type { Sample } from './sample';
import { at, cholesky, type Matrix, set, solveCholesky, zeros } from './symmetric-matrix';

export interface Fit {
  readonly intercept: number;
  /** By metric: what a full mark takes from the log odds of loss. */
  readonly coefficients: Float64Array;
  /** Of the data alone, without any penalty. */
  readonly logLikelihood: number;
  /** Second derivatives of −log likelihood at the solution: intercept first, then one row a metric. */
  readonly curvature: Matrix;
}

export interface FitOptions {
  /** The user's weights scaled to length 1: keeping their proportions costs nothing. */
  readonly direction: Float64Array;
  /** How far coefficients may move from that direction; undefined for no pull at all. */
  readonly spread: number | undefined;
  /** Whether coefficients may go below 0, so that a higher metric score means a higher risk. */
  readonly allowNegative: boolean;
  /** A fit to start from: it saves steps and changes nothing else. */
  readonly start?: Pick<Fit, 'intercept' | 'coefficients'>;
  /** By account: a fixed part of the log odds. */
  readonly offset?: Float64Array;
}

/** Keeps e^x finite; beyond it chances are 0 or 1 to double precision anyway. */
const LARGEST_LOG_ODDS = 35;
/** Keeps the matrix invertible when two metrics are the same, and coefficients finite when a metric decides the outcome alone. */
const RIDGE = 1e-6;
const MOST_STEPS = 60;
const SHORTEST_STEP = 1e-6;
/** A coefficient this small counts as 0. */
const AT_BOUND = 1e-12;

/**
 * The most likely coefficients under a normal prior of the given spread around the user's direction.
 * Minimizes −ℓ + (1/2τ²) βᵀ(I − uuᵀ)β by projected Newton steps with halving.
 * Source: Bertsekas (1982) for the bounds; the prior follows Steyerberg (2004).
 */
export function fitLogistic(sample: Sample, options: FitOptions): Fit {
  const size = sample.shares.length + 1;
  const penalty = penaltyMatrix(options.direction, options.spread);
  let theta = startOf(size, sample, options);
  let state = evaluate(sample, theta, options.offset);
  let objective = objectiveOf(state, theta, penalty);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const gradient = penalizedGradient(state.gradient, theta, penalty);
    const free = freePositions(theta, gradient, options.allowNegative);
    if (free.every((index) => Math.abs(gradient[index] ?? 0) < 1e-7 * sample.lost.length)) break;
    const direction = newtonDirection(state.curvature, penalty, gradient, free);
    const next = lineSearch({ sample, theta, direction, objective, penalty, options });
    if (next === undefined) break;
    const fall = objective - next.objective;
    theta = next.theta;
    state = next.state;
    objective = next.objective;
    if (fall < 1e-10 * Math.max(1, Math.abs(objective))) break;
  }
  return {
    intercept: theta[0] ?? 0,
    coefficients: theta.slice(1),
    logLikelihood: state.logLikelihood,
    curvature: state.curvature,
  };
}

/** τ⁻²(I − uuᵀ) with a row of zeros in front for the intercept; all zeros without a spread. */
export function priorCurvature(direction: Float64Array, spread: number | undefined): Float64Array[] {
  const matrix = zeros(direction.length + 1);
  if (spread === undefined) return matrix;
  const strength = 1 / spread ** 2;
  direction.forEach((rowWeight, row) => {
    direction.forEach((columnWeight, column) => {
      set(matrix, row + 1, column + 1, strength * (Number(row === column) - rowWeight * columnWeight));
    });
  });
  return matrix;
}

function penaltyMatrix(direction: Float64Array, spread: number | undefined): Matrix {
  const matrix = priorCurvature(direction, spread);
  for (let index = 1; index < matrix.length; index += 1)
    set(matrix, index, index, at(matrix, index, index) + RIDGE);
  return matrix;
}

function startOf(size: number, sample: Sample, { start }: FitOptions): Float64Array {
  const theta = new Float64Array(size);
  if (start !== undefined) {
    theta[0] = start.intercept;
    theta.set(start.coefficients, 1);
    return theta;
  }
  const lost = sample.lost.reduce((count, isLost) => count + Number(isLost), 0);
  theta[0] = Math.log((lost + 0.5) / (sample.lost.length - lost + 0.5));
  return theta;
}

interface State {
  readonly logLikelihood: number;
  /** Of −log likelihood. */
  readonly gradient: Float64Array;
  readonly curvature: Matrix;
}

function evaluate(sample: Sample, theta: Float64Array, offset: Float64Array | undefined): State {
  const { shares, lost } = sample;
  const chances = lossChances(sample, theta, offset);
  let logLikelihood = 0;
  const gradient = new Float64Array(theta.length);
  const curvature = zeros(theta.length);
  const residuals = new Float64Array(lost.length);
  const variances = new Float64Array(lost.length);
  for (let account = 0; account < lost.length; account += 1) {
    const chance = chances[account] ?? 0;
    logLikelihood += Math.log(lost[account] ? chance : 1 - chance);
    residuals[account] = chance - Number(lost[account]);
    variances[account] = chance * (1 - chance);
  }
  // The design is 1 for the intercept and −share for a metric.
  gradient[0] = sum(residuals);
  set(curvature, 0, 0, sum(variances));
  for (const [index, metric] of shares.entries()) {
    gradient[index + 1] = -dot(residuals, metric);
    const weighted = product(variances, metric);
    setBoth(curvature, 0, index + 1, -sum(weighted));
    for (let other = 0; other <= index; other += 1)
      setBoth(curvature, index + 1, other + 1, dot(weighted, shares[other] ?? metric));
  }
  return { logLikelihood, gradient, curvature };
}

function setBoth(matrix: Matrix, row: number, column: number, value: number): void {
  set(matrix, row, column, value);
  set(matrix, column, row, value);
}

/** Each account's chance of loss, 0-1. @param theta intercept first */
export function lossChances(
  { shares, lost }: Sample,
  theta: Float64Array,
  offset: Float64Array | undefined,
): Float64Array {
  const logOdds = new Float64Array(lost.length).fill(theta[0] ?? 0);
  shares.forEach((metric, index) => {
    const coefficient = theta[index + 1] ?? 0;
    if (coefficient === 0) return;
    for (let account = 0; account < logOdds.length; account += 1)
      logOdds[account] = (logOdds[account] ?? 0) - coefficient * (metric[account] ?? 0);
  });
  for (let account = 0; account < logOdds.length; account += 1)
    logOdds[account] = chanceOf((logOdds[account] ?? 0) + (offset?.[account] ?? 0));
  return logOdds;
}

function chanceOf(logOdds: number): number {
  if (logOdds > LARGEST_LOG_ODDS) return chanceOf(LARGEST_LOG_ODDS);
  if (logOdds < -LARGEST_LOG_ODDS) return chanceOf(-LARGEST_LOG_ODDS);
  return 1 / (1 + Math.exp(-logOdds));
}

function objectiveOf(state: State, theta: Float64Array, penalty: Matrix): number {
  return -state.logLikelihood + quadratic(theta, penalty) / 2;
}

function penalizedGradient(gradient: Float64Array, theta: Float64Array, penalty: Matrix): Float64Array {
  return gradient.map((value, row) => value + dot(penalty[row] ?? theta, theta));
}

/** Coefficients at 0 that want to go below stay where they are. */
function freePositions(theta: Float64Array, gradient: Float64Array, allowNegative: boolean): number[] {
  return [...theta.keys()].filter(
    (index) => allowNegative || index === 0 || (theta[index] ?? 0) > AT_BOUND || (gradient[index] ?? 0) <= 0,
  );
}

function newtonDirection(
  curvature: Matrix,
  penalty: Matrix,
  gradient: Float64Array,
  free: readonly number[],
): Float64Array {
  const matrix = zeros(free.length);
  for (let jitter = 0; ; jitter = jitter === 0 ? 1e-8 : jitter * 10) {
    free.forEach((row, i) => {
      free.forEach((column, j) => {
        set(matrix, i, j, at(curvature, row, column) + at(penalty, row, column) + (i === j ? jitter : 0));
      });
    });
    const lower = cholesky(matrix);
    if (lower === undefined) continue;
    const step = solveCholesky(
      lower,
      free.map((index) => -(gradient[index] ?? 0)),
    );
    const direction = new Float64Array(gradient.length);
    free.forEach((index, i) => {
      direction[index] = step[i] ?? 0;
    });
    return direction;
  }
}

interface Search {
  readonly sample: Sample;
  readonly theta: Float64Array;
  readonly direction: Float64Array;
  readonly objective: number;
  readonly penalty: Matrix;
  readonly options: FitOptions;
}

/** The longest halved step that lowers the objective; undefined where none does. */
function lineSearch({ sample, theta, direction, objective, penalty, options }: Search) {
  for (let length = 1; length >= SHORTEST_STEP; length /= 2) {
    const moved = theta.map((value, index) => {
      const next = value + length * (direction[index] ?? 0);
      return options.allowNegative || index === 0 ? next : Math.max(0, next);
    });
    const state = evaluate(sample, moved, options.offset);
    const reached = objectiveOf(state, moved, penalty);
    if (reached < objective - 1e-12 * Math.max(1, Math.abs(objective)))
      return { theta: moved, state, objective: reached };
  }
  return undefined;
}

function quadratic(theta: Float64Array, matrix: Matrix): number {
  return matrix.reduce((total, row, index) => total + (theta[index] ?? 0) * dot(row, theta), 0);
}

function sum(values: Float64Array): number {
  let total = 0;
  for (let index = 0; index < values.length; index += 1) total += values[index] ?? 0;
  return total;
}

function dot(a: Float64Array, b: Float64Array): number {
  let total = 0;
  for (let index = 0; index < a.length; index += 1) total += (a[index] ?? 0) * (b[index] ?? 0);
  return total;
}

function product(a: Float64Array, b: Float64Array): Float64Array {
  const result = new Float64Array(a.length);
  for (let index = 0; index < a.length; index += 1) result[index] = (a[index] ?? 0) * (b[index] ?? 0);
  return result;
}
