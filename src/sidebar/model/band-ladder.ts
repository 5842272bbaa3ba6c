// The ladder of bands that holds for a segment: where each begins, how far its border may move, and how bands are added and taken away.
import { BAND_PALETTE, NOT_ENOUGH_DATA } from '../../domain/band';
import { cellText, matchKey } from '../../domain/cell';
import type { Scorecard } from '../../domain/scorecard';
import type { CardRows } from '../../domain/scorecard-tab/card-rows';
import { freeName, settingIndex, withCell, withOwnBands, withoutRow, withRow, withSetting } from './edits';

export interface Rung {
  /** Position in Bands. */
  readonly index: number;
  readonly name: string;
  /** NaN where its cell holds no number. */
  readonly from: number;
  readonly color: string;
  /** '' = general. */
  readonly segment: string;
  /** Where its border may stand, between its neighbors. */
  readonly low: number;
  readonly high: number;
}

/** Everything that the view of bands shows, as rows: standard bands, "Not enough data", and the coverage that parts it. */
export function withBandRows(rows: CardRows, { settings, notEnoughDataColor }: Scorecard): CardRows {
  const own = withOwnBands(rows, settings.scale);
  const named =
    notEnoughData(own) < 0
      ? withRow(own, 'Bands', { Band: NOT_ENOUGH_DATA, Color: notEnoughDataColor })
      : own;
  return settingIndex(named, 'Minimum coverage') < 0 ? withSetting(named, 'Minimum coverage', 0) : named;
}

/** Position of its row. */
export function notEnoughData(rows: CardRows): number {
  return rows.Bands.findIndex(({ cells }) => matchKey(cells.Band ?? '') === matchKey(NOT_ENOUGH_DATA));
}

/** From best to worst: a segment's own bands, and the general ones that it does not override. */
export function ladderOf(rows: CardRows, { settings, bands }: Scorecard, segment: string): Rung[] {
  const step = settings.scale / 100;
  const all = rows.Bands.map(({ cells }, index) => {
    const name = cellText(cells.Band ?? '').trim();
    const of = matchKey(cells.Segment ?? '');
    const read = bands.find(
      (each) => matchKey(each.name) === matchKey(name) && matchKey(each.segment) === of,
    );
    return { index, name, from: read?.from ?? Number.NaN, color: read?.color ?? '', segment: of };
  }).filter(({ index }) => index !== notEnoughData(rows));
  const own = all.filter((rung) => rung.segment === matchKey(segment));
  const isOver = (name: string) => own.some((rung) => matchKey(rung.name) === matchKey(name));
  const ladder = [
    ...own,
    ...all.filter((rung) => rung.segment === '' && segment !== '' && !isOver(rung.name)),
  ];
  ladder.sort((a, b) => b.from - a.from);
  return ladder.map((rung, at) => ({
    ...rung,
    low: tidy((ladder[at + 1]?.from ?? -step) + step),
    high: at === 0 ? settings.scale : tidy((ladder[at - 1]?.from ?? 0) - step),
  }));
}

function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

/** The score that is wanted for a border, or the nearest that its neighbors let it have. */
export function borderAt({ low, high }: Rung, wanted: number): number {
  return low <= high ? Math.min(high, Math.max(low, wanted)) : wanted;
}

/** The widest band is cut in two halves: the upper one is the new band. */
export function withBandAdded(rows: CardRows, ladder: readonly Rung[], scale: number): CardRows {
  const widths = ladder.map(({ from }, at) => (ladder[at - 1]?.from ?? scale) - from);
  const width = Math.max(...widths);
  const widest = ladder[widths.indexOf(width)];
  if (widest === undefined) return rows;
  const cells = {
    Band: freeName(rows, 'Bands', 'Band', 'New band'),
    From: tidy(widest.from + (Math.round((width / scale) * 50) * scale) / 100),
    Color: BAND_PALETTE.find((each) => !ladder.some(({ color }) => color === each)) ?? BAND_PALETTE[3],
  };
  return withRow(rows, 'Bands', cells, widest.index);
}

/** The lowest that stays begins at 0. */
export function withoutBand(rows: CardRows, ladder: readonly Rung[], index: number): CardRows {
  const rest = ladder.filter((rung) => rung.index !== index);
  const lowest = rest[rest.length - 1];
  const mended = lowest && lowest.from > 0 ? withCell(rows, 'Bands', lowest.index, 'From', 0) : rows;
  return withoutRow(mended, 'Bands', index);
}
