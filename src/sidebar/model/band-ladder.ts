// The bands as a ladder: how far a border may move between its neighbors, and how a band is added.
import { BAND_PALETTE, type Band, NOT_ENOUGH_DATA } from '../../domain/scorecard/band';
import type { Scorecard } from '../../domain/scorecard/scorecard';
import type { CardRows } from '../../domain/scorecard-tab/card-rows';
import { type Cell, matchKey } from '../../domain/values/cell';
import { freeName, withOwnBands, withRow } from './edits';

export function isNotEnoughData(name: Cell): boolean {
  return matchKey(name) === matchKey(NOT_ENOUGH_DATA);
}

/** Everything that the view of bands shows, as rows: the standard bands, and "Not enough data". */
export function withBandRows(rows: CardRows, { settings, notEnoughDataColor }: Scorecard): CardRows {
  const own = withOwnBands(rows, settings.scale);
  return own.Bands.some(({ cells }) => isNotEnoughData(cells.Band ?? ''))
    ? own
    : withRow(own, 'Bands', { Band: NOT_ENOUGH_DATA, Color: notEnoughDataColor });
}

/** 0.1 of 10: binary fractions leave no dust. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

/**
 * The start that is wanted for a band, or the nearest that its neighbors let it have; the lowest begins at 0.
 * @param bands from best to worst
 */
export function startOf(bands: readonly Band[], at: number, wanted: number, scale: number): number {
  const below = bands[at + 1];
  if (below === undefined) return 0;
  const step = scale / 100;
  const high = (bands[at - 1]?.from ?? scale + step) - step;
  return tidy(Math.max(below.from + step, Math.min(high, wanted)));
}

/** The widest general band is cut in two halves: the upper one is new. @param rows with bands of their own */
export function withBandAdded(rows: CardRows, { bands, settings }: Scorecard): CardRows {
  const { scale } = settings;
  const general = bands.filter(({ segment }) => segment === '');
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
