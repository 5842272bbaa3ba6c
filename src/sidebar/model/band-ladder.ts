// The bands as a ladder: how far a border can move between its neighbors, and how a band is added.
import { BAND_PALETTE, type Band, NOT_ENOUGH_DATA } from '../../domain/scorecard/band';
import type { Scorecard } from '../../domain/scorecard/scorecard';
import type { CardRows } from '../../domain/scorecard-tab/card-rows';
import { type Cell, matchKey } from '../../domain/values/cell';
import { freeName, withOwnBands, withRow } from './edits';

export function isNotEnoughData(name: Cell): boolean {
  return matchKey(name) === matchKey(NOT_ENOUGH_DATA);
}

/** Adds what the Bands view shows, as rows: the standard bands, and "Not enough data". */
export function withBandRows(rows: CardRows, { settings, notEnoughDataColor }: Scorecard): CardRows {
  const own = withOwnBands(rows, settings.scale);
  return own.Bands.some(({ cells }) => isNotEnoughData(cells.Band ?? ''))
    ? own
    : withRow(own, 'Bands', { Band: NOT_ENOUGH_DATA, Color: notEnoughDataColor });
}

/** Removes what binary fractions add: `tidy(0.1 + 0.2)` is 0.3. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

/**
 * The wanted start of a band, or the nearest that its neighbors allow; the lowest starts at 0. `startOf(standardBands(100), 0, 30, 100)` is 41.
 * @param bands from best to worst
 * @param at position of the band; undefined for one that is not on the ladder, which starts at 0
 */
export function startOf(
  bands: readonly Band[],
  at: number | undefined,
  wanted: number,
  scale: number,
): number {
  const below = at === undefined ? undefined : bands[at + 1];
  if (at === undefined || below === undefined) return 0;
  const step = scale / 100;
  const high = (bands[at - 1]?.from ?? scale + step) - step;
  return tidy(Math.max(below.from + step, Math.min(high, wanted)));
}

/** Splits the widest general band in two halves: the upper one is new. @param rows with the bands as rows */
export function withBandAdded(rows: CardRows, { bands, settings }: Scorecard): CardRows {
  const { scale } = settings;
  const general = bands.filter(({ segment }) => segment === undefined);
  const widths = general.map(({ from }, at) => (general[at - 1]?.from ?? scale) - from);
  const width = Math.max(...widths);
  const at = widths.indexOf(width);
  return withRow(
    rows,
    'Bands',
    {
      Band: freeName(rows, 'Bands', 'Band', 'New band'),
      From: tidy(Math.round((((general[at]?.from ?? 0) + width / 2) / scale) * 100) * (scale / 100)),
      Color: BAND_PALETTE.find((each) => !general.some(({ color }) => color === each)) ?? BAND_PALETTE[3],
    },
    at,
  );
}
