// Bands: the named, colored ranges of scores.
import { matchKey } from '../values/cell';
import { isAtLeast } from '../values/compare';

export interface Band {
  readonly name: string;
  /** The lowest score of the band: "at or above". */
  readonly from: number;
  /** Background as `#rrggbb`. */
  readonly color: string;
  /** The segment whose accounts it is for; undefined = all. */
  readonly segment: string | undefined;
}

export const NOT_ENOUGH_DATA = 'Not enough data';
export const NOT_ENOUGH_DATA_COLOR = '#f1f3f4';

/** Lightness differs as well as hue, so that color-blind people can tell them apart (a test computes the distances). */
export function standardBands(scale: number): readonly Band[] {
  return [
    { name: 'Healthy', from: 0.7 * scale, color: '#b7e1cd', segment: undefined },
    { name: 'Watch', from: 0.4 * scale, color: '#fce8b2', segment: undefined },
    { name: 'At risk', from: 0, color: '#e58b84', segment: undefined },
  ];
}

/** Colors for bands without a color of their own, from best to worst. */
export const BAND_PALETTE = ['#b7e1cd', '#fce8b2', '#e58b84', '#6fa8dc', '#c27ba0'] as const;

/**
 * The band of a score: the highest whose floor the score reaches, "at or above"; a score below every floor is in the lowest.
 * @param bands from best to worst, at least one
 * @param score in the scale's units, rounded as shown
 */
export function bandOf(bands: readonly Band[], score: number): string {
  for (const band of bands) if (isAtLeast(score, band.from)) return band.name;
  return bands[bands.length - 1]?.name ?? '';
}

/** The bands of all segments in one order. */
export interface BandLadder {
  /** From best to worst; a name that segments begin at other scores is where the general one is. */
  readonly names: readonly string[];
  /** At least as good as the best general band. */
  readonly healthy: ReadonlySet<string>;
  /** As bad as the worst general band. */
  readonly atRisk: ReadonlySet<string>;
}

/** @example Great from 85 for one segment, Healthy 70, At risk 0: Great and Healthy are healthy */
export function bandLadder(bands: readonly Band[]): BandLadder {
  const general = bands.filter(({ segment }) => segment === undefined);
  const byName = new Map<string, Band>();
  for (const band of [...general, ...bands])
    if (!byName.has(matchKey(band.name))) byName.set(matchKey(band.name), band);
  const ladder = [...byName.values()].sort((first, second) => second.from - first.from);
  const ends = general.length > 0 ? general : ladder;
  const best = Math.max(...ends.map(({ from }) => from));
  const worst = Math.min(...ends.map(({ from }) => from));
  const namesWhere = (holds: (band: Band) => boolean) => ladder.filter(holds).map(({ name }) => name);
  return {
    names: ladder.map(({ name }) => name),
    healthy: new Set(namesWhere(({ from }) => from >= best)),
    atRisk: new Set(namesWhere(({ from }) => from <= worst)),
  };
}
