// Where the parts of a line chart of scores go: band stripes, lines with gaps, dots, and marks where the scorecard changed.
import { dayNumber } from '../../domain/values/civil-day';

export interface ChartPoint {
  readonly day: string;
  /** null without enough data: the line has a gap there. */
  readonly score: number | null;
  /** Stamp of the scorecard that gave the score. */
  readonly scorecard: string;
}

export interface ChartBand {
  readonly name: string;
  readonly from: number;
  readonly color: string;
}

export interface ChartSize {
  /** The full mark. */
  readonly scale: number;
  readonly width: number;
  readonly height: number;
}

export interface ScoreChart {
  /** Bands from top to bottom. */
  readonly stripes: readonly {
    readonly name: string;
    readonly color: string;
    readonly top: number;
    readonly height: number;
  }[];
  /** Each unbroken run of scores as the points of a polyline. */
  readonly lines: readonly string[];
  readonly dots: readonly {
    readonly x: number;
    readonly y: number;
    readonly day: string;
    readonly score: number;
  }[];
  /** Horizontal positions. */
  readonly scorecardChanges: readonly number[];
}

/** Room for the dots at the edges. */
const MARGIN = 4;

/** @param points oldest first @param bands from best to worst */
export function chartOf(
  points: readonly ChartPoint[],
  bands: readonly ChartBand[],
  size: ChartSize,
): ScoreChart {
  const days = points.map(({ day }) => dayNumber(day));
  const [first = 0, last = 0] = [days[0], days[days.length - 1]];
  const x = (index: number) =>
    tidy(MARGIN + ((size.width - 2 * MARGIN) * ((days[index] ?? first) - first)) / Math.max(1, last - first));
  const y = (score: number) => tidy(size.height * (1 - Math.max(0, Math.min(1, score / size.scale))));
  const dots = points.flatMap(({ score, day }, index) =>
    score === null ? [] : [{ x: x(index), y: y(score), day, score }],
  );
  return {
    stripes: stripesOf(bands, size),
    lines: runsOfScores(points).map((run) =>
      run.map((index) => `${x(index)},${y(points[index]?.score ?? 0)}`).join(' '),
    ),
    dots,
    scorecardChanges: points.flatMap(({ scorecard }, index) => {
      const before = points[index - 1]?.scorecard;
      return before === undefined || before === scorecard ? [] : [tidy((x(index - 1) + x(index)) / 2)];
    }),
  };
}

function stripesOf(bands: readonly ChartBand[], { scale, height }: ChartSize): ScoreChart['stripes'] {
  let top = 0;
  return bands.map(({ name, color, from }) => {
    const bottom = tidy(height * (1 - Math.max(0, Math.min(1, from / scale))));
    const stripe = { name, color, top, height: Math.max(0, bottom - top) };
    top = bottom;
    return stripe;
  });
}

function runsOfScores(points: readonly ChartPoint[]): number[][] {
  const runs: number[][] = [];
  points.forEach(({ score }, index) => {
    if (score === null) return;
    const run = runs[runs.length - 1];
    if (run !== undefined && run[run.length - 1] === index - 1) run.push(index);
    else runs.push([index]);
  });
  return runs;
}

function tidy(position: number): number {
  return Math.round(position * 10) / 10;
}
