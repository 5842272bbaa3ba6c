// Reads the Bands section.
import { BAND_PALETTE, type Band, NOT_ENOUGH_DATA, NOT_ENOUGH_DATA_COLOR, standardBands } from '../band';
import { type Cell, cellText, isBlank, isDateCell, matchKey, shortText } from '../cell';
import type { Issue } from '../issue';
import { isProblem } from '../problem';
import type { Scale } from '../scorecard';
import { scorecardNumber } from '../scorecard-number';
import { TURNED_INTO_DATE } from '../threshold';
import type { SectionRow, SectionTable } from './read-sections';

export interface ParsedBands {
  readonly bands: readonly Band[];
  readonly notEnoughDataColor: string;
}

export function parseBands(table: SectionTable | undefined, scale: Scale, issues: Issue[]): ParsedBands {
  const found: { band: Band; row: SectionRow }[] = [];
  let notEnoughDataColor = NOT_ENOUGH_DATA_COLOR;
  for (const row of table?.rows ?? []) {
    const name = cellText(row.cell('Band')).trim();
    const wrong = (heading: string, message: string) =>
      issues.push({ cell: row.address(heading), message, severity: 'error' });
    if (!isBlank(row.cell('Segment'))) {
      issues.push({
        cell: row.address('Segment'),
        message: 'bands of a segment are not used by this version: the row is left out',
        severity: 'warning',
      });
      continue;
    }
    const color = readColor(row.cell('Color'));
    if (color === undefined)
      wrong('Color', `"${shortText(cellText(row.cell('Color')))}" is not a color: write one such as #b7e1cd`);
    if (matchKey(name) === matchKey(NOT_ENOUGH_DATA)) {
      notEnoughDataColor = color || NOT_ENOUGH_DATA_COLOR;
      continue;
    }
    if (name === '') {
      wrong('Band', 'this band needs a name');
      continue;
    }
    if (found.some(({ band }) => matchKey(band.name) === matchKey(name)))
      wrong('Band', `"${shortText(name)}" stands here a second time`);
    const from = readFloor(row.cell('From'));
    if (typeof from === 'string') wrong('From', from);
    else if (from < 0 || from > scale) wrong('From', `a band starts somewhere from 0 to ${scale}`);
    else if (found.some(({ band }) => band.from === from))
      wrong('From', `two bands start at ${from}: give each a start of its own`);
    found.push({
      band: { name, from: typeof from === 'string' ? Number.NaN : from, color: color ?? '' },
      row,
    });
  }
  if (found.length === 0) return { bands: standardBands(scale), notEnoughDataColor };
  found.sort((a, b) => b.band.from - a.band.from);
  const allRead = found.every(({ band }) => !Number.isNaN(band.from));
  const lowest = found[found.length - 1];
  if (allRead && lowest && lowest.band.from > 0) {
    issues.push({
      cell: lowest.row.address('From'),
      message: `the lowest band must start at 0, or scores below ${lowest.band.from} have no band`,
      severity: 'error',
    });
  }
  return {
    bands: found.map(({ band }, index) => ({ ...band, color: band.color || colorAt(index, found.length) })),
    notEnoughDataColor,
  };
}

function readFloor(cell: Cell): number | string {
  if (isDateCell(cell)) return TURNED_INTO_DATE;
  if (isBlank(cell)) return 'write the lowest score of this band';
  const read = typeof cell === 'string' ? scorecardNumber(cell) : cell;
  if (typeof read === 'number') return read;
  return isProblem(read) ? read.problem : `"${cellText(cell)}" is not a number`;
}

/** '' for blank, undefined for what is no color. */
function readColor(cell: Cell): string | undefined {
  const text = cellText(cell).trim().toLowerCase();
  return text === '' || /^#[0-9a-f]{6}$/.test(text) ? text : undefined;
}

/** The best band gets the palette's first color, the worst its third, those between what is left. */
function colorAt(index: number, count: number): string {
  if (index === 0) return BAND_PALETTE[0];
  if (index === count - 1) return BAND_PALETTE[2];
  const between = [BAND_PALETTE[1], BAND_PALETTE[3], BAND_PALETTE[4]] as const;
  return between[(index - 1) % between.length] ?? BAND_PALETTE[1];
}
