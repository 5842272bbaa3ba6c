// Where bands could start, from outcomes: borders between which the rates of loss differ most, with how sure they are.
import { createRandom } from '../statistics/random';

export interface BandStart {
  /** A score in the scorecard's scale. */
  readonly start: number;
  /** Where 80 of 100 resampled books put it. */
  readonly low: number;
  readonly high: number;
  /** Whether it stays within one step for 80 of 100 books: others are not proposed. */
  readonly isSteady: boolean;
}

export interface BandStarts {
  readonly healthy: BandStart;
  readonly watch: BandStart;
}

const RESAMPLES = 100;
const RANGE = 0.8;
/** Each band holds at least this share of the accounts. */
const LEAST_SHARE = 0.1;

/**
 * The two borders that make the outcomes of the three bands most likely; undefined where no borders have falling rates.
 * @param scores by account, 0 to the full mark, from a scorecard that had not seen the account
 * @param fullMark 100 or 10; borders lie on twentieths of it, at least a tenth apart
 */
export function proposeBandStarts(
  scores: ArrayLike<number>,
  lost: readonly boolean[],
  fullMark: number,
): BandStarts | undefined {
  const step = fullMark / 20;
  const cells = Array.from(scores, (score) => Math.max(0, Math.min(19, Math.floor(score / step + 1e-9))));
  const best = bestBorders(countCells(cells, lost, [...cells.keys()]));
  if (best === undefined) return undefined;
  const random = createRandom(1);
  const found = Array.from({ length: RESAMPLES }, () => {
    const drawn = cells.map(() => Math.floor(random() * cells.length));
    return bestBorders(countCells(cells, lost, drawn));
  }).filter((borders) => borders !== undefined);
  const start = (border: number, drawn: readonly number[]): BandStart => {
    const sorted = [...drawn].sort((a, b) => a - b);
    const at = (share: number) => (sorted[Math.round(share * (sorted.length - 1))] ?? border) * step;
    const [low, high] = [at((1 - RANGE) / 2), at((1 + RANGE) / 2)];
    const isSteady =
      found.length >= RANGE * RESAMPLES && high - border * step <= step && border * step - low <= step;
    return { start: border * step, low, high, isSteady };
  };
  return {
    healthy: start(
      best.healthy,
      found.map(({ healthy }) => healthy),
    ),
    watch: start(
      best.watch,
      found.map(({ watch }) => watch),
    ),
  };
}

interface Counts {
  /** Accounts and lost accounts in each twentieth of the scale. */
  readonly accounts: readonly number[];
  readonly lost: readonly number[];
}

function countCells(cells: readonly number[], lost: readonly boolean[], picked: readonly number[]): Counts {
  const accounts = new Array<number>(20).fill(0);
  const lostCounts = new Array<number>(20).fill(0);
  for (const account of picked) {
    const cell = cells[account] ?? 0;
    accounts[cell] = (accounts[cell] ?? 0) + 1;
    if (lost[account]) lostCounts[cell] = (lostCounts[cell] ?? 0) + 1;
  }
  return { accounts, lost: lostCounts };
}

function bestBorders({ accounts, lost }: Counts): { healthy: number; watch: number } | undefined {
  const total = sum(accounts, 0, 20);
  let best: { healthy: number; watch: number } | undefined;
  let bestLikelihood = Number.NEGATIVE_INFINITY;
  for (let watch = 1; watch <= 17; watch += 1) {
    for (let healthy = watch + 2; healthy <= 19; healthy += 1) {
      const bands = [
        [0, watch],
        [watch, healthy],
        [healthy, 20],
      ].map(([from = 0, to = 20]) => ({ accounts: sum(accounts, from, to), lost: sum(lost, from, to) }));
      if (bands.some((band) => band.accounts < LEAST_SHARE * total)) continue;
      const rates = bands.map((band) => (band.lost + 0.5) / (band.accounts + 1));
      if (!((rates[0] ?? 0) > (rates[1] ?? 0) && (rates[1] ?? 0) > (rates[2] ?? 0))) continue;
      const likelihood = bands.reduce((all, band, index) => {
        const rate = rates[index] ?? 0.5;
        return all + band.lost * Math.log(rate) + (band.accounts - band.lost) * Math.log(1 - rate);
      }, 0);
      if (likelihood <= bestLikelihood) continue;
      bestLikelihood = likelihood;
      best = { healthy, watch };
    }
  }
  return best;
}

function sum(values: readonly number[], from: number, to: number): number {
  return values.slice(from, to).reduce((total, value) => total + value, 0);
}
