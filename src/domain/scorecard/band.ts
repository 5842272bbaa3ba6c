// Bands: the named, colored ranges of scores.
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
