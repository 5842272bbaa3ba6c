// The picture of lost and kept accounts over the score: dots in two rows, stacked where scores are alike.

export interface ScoreDot {
  readonly x: number;
  readonly y: number;
  readonly lost: boolean;
}

export interface DotChart {
  readonly dots: readonly ScoreDot[];
  readonly radius: number;
  /** How many accounts each dot represents, at most. */
  readonly accountsPerDot: number;
  /** Height of the line between the lost (above) and the kept (below). */
  readonly middle: number;
}

export interface ScoredOutcome {
  /** 0-1 of the full mark. */
  readonly share: number;
  readonly lost: boolean;
}

const COLUMNS = 40;
const MOST_DOTS = 400;

/** Lost accounts are stacked up from the line, kept ones down from it. */
export function dotChart(
  accounts: readonly ScoredOutcome[],
  { width, height }: { readonly width: number; readonly height: number },
): DotChart {
  const accountsPerDot = Math.max(1, Math.ceil(accounts.length / MOST_DOTS));
  const columns = { lost: stacks(accounts, true), kept: stacks(accounts, false) };
  const dotsIn = (count: number) => Math.ceil(count / accountsPerDot);
  const [highestLost, highestKept] = [columns.lost, columns.kept].map((counts) =>
    Math.max(1, ...counts.map(dotsIn)),
  );
  const step = Math.min(width / COLUMNS, height / ((highestLost ?? 1) + (highestKept ?? 1) + 1));
  const middle = ((highestLost ?? 1) + 0.5) * step;
  const dotsOf = (counts: readonly number[], lost: boolean) =>
    counts.flatMap((count, column) =>
      Array.from({ length: dotsIn(count) }, (_, at) => ({
        x: ((column + 0.5) * width) / COLUMNS,
        y: middle + (lost ? -1 : 1) * (at + 0.75) * step,
        lost,
      })),
    );
  return {
    dots: [...dotsOf(columns.lost, true), ...dotsOf(columns.kept, false)],
    radius: step * 0.42,
    accountsPerDot,
    middle,
  };
}

function stacks(accounts: readonly ScoredOutcome[], lost: boolean): number[] {
  const counts = Array.from({ length: COLUMNS }, () => 0);
  for (const account of accounts) {
    if (account.lost !== lost) continue;
    const column = Math.min(COLUMNS - 1, Math.max(0, Math.floor(account.share * COLUMNS)));
    counts[column] = (counts[column] ?? 0) + 1;
  }
  return counts;
}
