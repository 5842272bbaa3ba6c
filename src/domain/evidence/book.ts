// A book of accounts with known outcomes: what each account scored on each metric, its raw numbers, and whether it was lost.
import type { Sample } from './sample';
import { type Shape, shareOnShape } from './shape';

export interface BookMetric {
  readonly name: string;
  /** The user's effective weight, 0 or more: inside its dimension times the dimension's. */
  readonly weight: number;
  /** By account: the metric score as a fraction of the full mark, 0-1; NaN where the account has no value. */
  readonly shares: Float64Array;
  /** By account: the raw number; NaN for none. undefined for metrics whose thresholds are not on a number line. */
  readonly numbers: Float64Array | undefined;
}

export interface Book {
  readonly metrics: readonly BookMetric[];
  /** By account. */
  readonly lost: readonly boolean[];
  /** By account: which customer it is, so that several renewals of one customer stay together. undefined: each its own. */
  readonly customers: readonly number[] | undefined;
}

/** Changes of a scorecard that outcomes speak for. */
export interface LearnedChanges {
  /** By metric, 0 or more; only proportions matter. */
  readonly weights: Float64Array;
  /** Positions of metrics whose direction is turned. */
  readonly turned: readonly number[];
  /** By position of the metric: other thresholds. */
  readonly shapes: ReadonlyMap<number, Shape>;
}

export function userWeights(book: Book): Float64Array {
  return Float64Array.from(book.metrics, (metric) => metric.weight);
}

/** Metric scores under changed directions and thresholds, blanks filled with the account's own mean, as "leave out" does. */
export function sampleOf(
  book: Book,
  { turned, shapes }: Pick<LearnedChanges, 'turned' | 'shapes'> = { turned: [], shapes: new Map() },
): Sample {
  const shares = book.metrics.map((metric, index) => {
    const shape = shapes.get(index);
    if (shape !== undefined && metric.numbers !== undefined)
      // A blank stays what "If blank" makes of it.
      return metric.numbers.map((value, account) =>
        Number.isNaN(value) ? (metric.shares[account] ?? Number.NaN) : shareOnShape(shape, value),
      );
    return turned.includes(index) ? metric.shares.map((share) => 1 - share) : metric.shares;
  });
  return { shares: fillBlanks(shares, userWeights(book)), lost: book.lost };
}

/** The accounts at these positions. */
export function pickFromBook(book: Book, accounts: readonly number[]): Book {
  const pick = (values: Float64Array) =>
    Float64Array.from(accounts, (account) => values[account] ?? Number.NaN);
  return {
    metrics: book.metrics.map((metric) => ({
      ...metric,
      shares: pick(metric.shares),
      numbers: metric.numbers && pick(metric.numbers),
    })),
    lost: accounts.map((account) => book.lost[account] === true),
    customers: book.customers && accounts.map((account) => book.customers?.[account] ?? account),
  };
}

/** What is left out counts like the rest of the account: Σ w s / Σ w over its present metrics, a half where there is none. */
function fillBlanks(shares: readonly Float64Array[], weights: Float64Array): Float64Array[] {
  const count = shares[0]?.length ?? 0;
  const own = new Float64Array(count);
  for (let account = 0; account < count; account += 1) {
    let sum = 0;
    let weight = 0;
    shares.forEach((metric, index) => {
      const share = metric[account] ?? Number.NaN;
      if (Number.isNaN(share)) return;
      sum += (weights[index] ?? 0) * share;
      weight += weights[index] ?? 0;
    });
    own[account] = weight > 0 ? sum / weight : 0.5;
  }
  return shares.map((metric) =>
    metric.map((share, account) => (Number.isNaN(share) ? (own[account] ?? 0.5) : share)),
  );
}
