// The starter scorecard: a proposal from the headings and the data, to be looked at by a person.
import type { Cell } from './cell';
import { type CivilDay, dayNumber } from './civil-day';
import { type ColumnProfile, percentile, profileColumn } from './column-profile';
import { type Metric, metricOf, type Scorecard, scorecardOf } from './scorecard';
import { type Direction, directionOf, isNoMetric, wordPoints } from './starter-words';
import type { TextLocale } from './text-locale';

export const STARTER_NAME = 'Starter (a proposal: please look it over)';

/** More metrics than this and nobody can say why a score moved (Rocketlane: 4-6). */
const METRICS_PROPOSED = 8;

/** A column with fewer values than this share of the accounts tells too little. */
const FILLED_ENOUGH = 0.2;

export interface StarterTable {
  readonly headings: readonly Cell[];
  /** One row an account. */
  readonly rows: readonly (readonly Cell[])[];
  /** The column that names accounts. */
  readonly accountColumn: number | undefined;
  readonly asOf: CivilDay;
  readonly locale: TextLocale;
}

/** @returns undefined where no column can be a metric */
export function starterScorecard(table: StarterTable): Scorecard | undefined {
  const metrics: Metric[] = [];
  const seen = new Set<string>();
  table.headings.forEach((heading, column) => {
    const profile = profileColumn(
      heading,
      table.rows.map((row) => row[column] ?? ''),
      table.locale,
    );
    if (column === table.accountColumn || profile.heading === '' || seen.has(profile.heading.toLowerCase()))
      return;
    seen.add(profile.heading.toLowerCase());
    if (profile.filled < FILLED_ENOUGH || isNoMetric(profile.heading)) return;
    const metric = proposedMetric(profile, dayNumber(table.asOf));
    if (metric !== undefined && metrics.length < METRICS_PROPOSED) metrics.push(metric);
  });
  if (metrics.length === 0) return undefined;
  return scorecardOf(metrics, { name: STARTER_NAME, minimumCoverage: 0.5 });
}

function proposedMetric(profile: ColumnProfile, today: number): Metric | undefined {
  const { heading, kind } = profile;
  const direction = directionOf(heading);
  if (kind === 'answers') {
    const yes = direction !== 'lower';
    return metricOf(heading, 'yes/no', {
      healthy: { kind: 'answer', yes },
      note: `Proposal: ${yes ? 'yes' : 'no'} is the good answer. Change it if it is not.`,
    });
  }
  if (kind === 'words') {
    const labels = wordPoints(profile.words);
    return (
      labels &&
      metricOf(heading, 'category', {
        points: { kind: 'labels', labels },
        note: 'Proposal: points by what the words say. Change them to what they mean to you.',
      })
    );
  }
  if (kind === 'dates') {
    const days = profile.numbers
      .filter((day) => day <= today)
      .map((day) => today - day)
      .reverse();
    return days.length * 2 < profile.numbers.length
      ? undefined
      : onPercentiles(heading, 'recency', days, 'lower', 'older is worse');
  }
  if (kind === 'numbers' || kind === 'percents') {
    const type = looksLikeShare(profile) ? 'percent' : looksLikeRating(profile) ? 'rating' : 'number';
    return onPercentiles(heading, type, profile.numbers, direction, why(heading, direction));
  }
  return undefined;
}

function why(heading: string, direction: Direction): string {
  return direction === 'lower'
    ? `lower is better, because the heading says "${heading}"`
    : 'higher is better';
}

/** Text with %, a heading that says so, or fractions around 0 to 1: a cell that shows 85% is 0.85. */
function looksLikeShare({ heading, kind, numbers }: ColumnProfile): boolean {
  if (kind === 'percents' || /%|percent|pct|share|rate\b/i.test(heading)) return true;
  const fractions = numbers.filter((value) => !Number.isInteger(value)).length;
  return fractions * 2 > numbers.length && numbers.every((value) => value >= 0 && value <= 1.5);
}

function looksLikeRating({ heading, numbers }: ColumnProfile): boolean {
  return (
    /rating|csat|stars|satisfaction|sentiment|pulse/i.test(heading) &&
    numbers.every((value) => value >= 1 && value <= 5)
  );
}

/** Thresholds from the 20th and 80th percentile, rounded to friendly numbers. A constant column is no metric. */
function onPercentiles(
  heading: string,
  type: string,
  sorted: readonly number[],
  direction: Direction,
  reason: string,
): Metric | undefined {
  const lowest = sorted[0] ?? Number.NaN;
  const highest = sorted[sorted.length - 1] ?? Number.NaN;
  if (!(highest > lowest)) return undefined;
  let low = percentile(sorted, 0.2);
  let high = percentile(sorted, 0.8);
  if (low === high) [low, high] = [lowest, highest];
  const [from, to] = friendlyPair(low, high);
  const [healthy, atRisk] = direction === 'lower' ? [from, to] : [to, from];
  return metricOf(heading, type, {
    healthy: { kind: 'number', at: healthy },
    atRisk: { kind: 'number', at: atRisk },
    note: `Proposal: ${reason}; thresholds near your 20th and 80th percentile. Change them to what you know.`,
  });
}

/** Both rounded to the coarsest step of 1, 2 or 5 × 10^n that leaves at least four steps between them. */
export function friendlyPair(low: number, high: number): readonly [number, number] {
  const raw = (high - low) / 4;
  const power = 10 ** Math.floor(Math.log10(raw));
  const factor = [5, 2, 1].find((each) => each * power <= raw * (1 + 1e-9)) ?? 1;
  const tidy = (value: number) =>
    Number((Math.round(value / (factor * power)) * factor * power).toPrecision(12));
  return [tidy(low), tidy(high)];
}
