// Searches thresholds for one metric: every ramp and sweet spot on a grid of its values, by a score test that costs little.
import type { Shape } from './shape';

/** Up to this many different values each one is a grid point, and points for single values are tried. */
export const MOST_SINGLE_VALUES = 12;

const QUANTILES = [0, 2.5, 5, 10, 20, 30, 40, 50, 60, 70, 80, 90, 95, 97.5, 100];
/** Sweet spots need four borders, so their grid is coarser. */
const SWEET_SPOT_POINTS = 9;

/** Residuals of a model without the metric, gathered between neighboring grid points. */
interface Cells {
  readonly grid: readonly number[];
  /** By cell: Σ r, Σ r t, Σ w, Σ w t, Σ w t², t being the position in the cell, 0-1. */
  readonly moments: readonly Float64Array[];
}

/** The grid points of a metric's numbers: its different values, or quantiles of all of them. */
export function shapeGrid(numbers: Float64Array): number[] {
  const sorted = numbers.filter((value) => !Number.isNaN(value)).sort();
  const distinct = [...new Set(sorted)];
  if (distinct.length <= MOST_SINGLE_VALUES) return distinct;
  return [...new Set(QUANTILES.map((percent) => quantile(sorted, percent / 100)))];
}

/**
 * The best ramp and the best sweet spot by the score test; undefined where none lowers the risk.
 * @param residuals by account: outcome (1 lost, 0 kept) minus fitted chance
 * @param variances by account: chance × (1 − chance)
 */
export function bestShapes(
  numbers: Float64Array,
  residuals: Float64Array,
  variances: Float64Array,
): { readonly ramp: Shape | undefined; readonly sweetSpot: Shape | undefined } {
  const grid = shapeGrid(numbers);
  const cells = gatherCells(numbers, grid, residuals, variances);
  return { ramp: bestRamp(cells), sweetSpot: bestSweetSpot(cells) };
}

function gatherCells(
  numbers: Float64Array,
  grid: readonly number[],
  residuals: Float64Array,
  variances: Float64Array,
): Cells {
  const moments = grid.map(() => new Float64Array(5));
  numbers.forEach((value, account) => {
    if (Number.isNaN(value)) return;
    const cell = cellOf(grid, value);
    const from = grid[cell] ?? value;
    const next = grid[cell + 1];
    const t = next === undefined ? 0 : (value - from) / (next - from);
    const r = residuals[account] ?? 0;
    const w = variances[account] ?? 0;
    const sums = moments[cell];
    if (sums === undefined) return;
    [r, r * t, w, w * t, w * t * t].forEach((term, index) => {
      sums[index] = (sums[index] ?? 0) + term;
    });
  });
  return { grid, moments };
}

/** The last grid point at or below the value. */
function cellOf(grid: readonly number[], value: number): number {
  let low = 0;
  let high = grid.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((grid[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

function bestRamp({ grid, moments }: Cells): Shape | undefined {
  let best: Shape | undefined;
  let bestGain = 0;
  for (let low = 0; low < grid.length; low += 1) {
    for (let high = low + 1; high < grid.length; high += 1) {
      const [from, to] = [grid[low] ?? 0, grid[high] ?? 0];
      const levels = grid.map((value) => Math.max(0, Math.min(1, (value - from) / (to - from))));
      const { slope, gain } = scoreTest(moments, levels);
      if (gain <= bestGain) continue;
      bestGain = gain;
      best =
        slope < 0 ? { kind: 'ramp', atRisk: from, healthy: to } : { kind: 'ramp', atRisk: to, healthy: from };
    }
  }
  return best;
}

function bestSweetSpot({ grid, moments }: Cells): Shape | undefined {
  const points = spread(grid.length, SWEET_SPOT_POINTS).map((index) => grid[index] ?? 0);
  let best: Shape | undefined;
  let bestGain = 0;
  for (const [a, low] of points.entries()) {
    for (const [b, from] of points.entries()) {
      if (b <= a) continue;
      for (const [c, to] of points.entries()) {
        if (c < b) continue;
        for (const high of points.slice(c + 1)) {
          const levels = grid.map((value) =>
            Math.max(0, Math.min(1, (value - low) / (from - low), (high - value) / (high - to))),
          );
          const { slope, gain } = scoreTest(moments, levels);
          if (slope >= 0 || gain <= bestGain) continue;
          bestGain = gain;
          best = { kind: 'sweet spot', low, from, to, high };
        }
      }
    }
  }
  return best;
}

/**
 * Twice the log likelihood that a candidate would gain, about, and the sign of its effect.
 * @param levels the candidate's share at each grid point; it is straight between them
 */
function scoreTest(moments: readonly Float64Array[], levels: readonly number[]) {
  let [r, rs, w, ws, wss] = [0, 0, 0, 0, 0];
  moments.forEach((sums, cell) => {
    const from = levels[cell] ?? 0;
    const rise = (levels[cell + 1] ?? from) - from;
    const [r0 = 0, r1 = 0, w0 = 0, w1 = 0, w2 = 0] = sums;
    r += r0;
    rs += from * r0 + rise * r1;
    w += w0;
    ws += from * w0 + rise * w1;
    wss += from * from * w0 + 2 * from * rise * w1 + rise * rise * w2;
  });
  if (w <= 0) return { slope: 0, gain: 0 };
  const slope = rs - (r * ws) / w;
  const information = wss - (ws * ws) / w;
  return { slope, gain: information > 1e-12 ? (slope * slope) / information : 0 };
}

/** This many positions of a list, evenly spread, first and last among them. */
function spread(length: number, most: number): number[] {
  if (length <= most) return Array.from({ length }, (_, index) => index);
  return Array.from({ length: most }, (_, index) => Math.round((index * (length - 1)) / (most - 1)));
}

/** Linear interpolation between neighbors: Hyndman and Fan (1996), definition 7. */
function quantile(sorted: Float64Array, share: number): number {
  const position = (sorted.length - 1) * share;
  const below = sorted[Math.floor(position)] ?? 0;
  const above = sorted[Math.ceil(position)] ?? below;
  return below + (above - below) * (position - Math.floor(position));
}
