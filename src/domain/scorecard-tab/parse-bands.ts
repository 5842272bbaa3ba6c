// Reads the Bands section.
import {
  BAND_PALETTE,
  type Band,
  NOT_ENOUGH_DATA,
  NOT_ENOUGH_DATA_COLOR,
  standardBands,
} from '../scorecard/band';
import { errorAt } from '../scorecard/issue';
import type { Scale } from '../scorecard/scorecard';
import { type Cell, cellText, isBlank, isDateCell, matchKey, textIn } from '../values/cell';
import { isProblem } from '../values/problem';
import { scorecardNumber } from '../values/scorecard-number';
import type { SectionRow, SectionTable } from './read-sections';
import type { TabIssue, TabProblem } from './tab-issue';

export interface ParsedBands {
  readonly bands: readonly Band[];
  readonly notEnoughDataColor: string;
}

interface BandRow {
  readonly band: Band;
  readonly row: SectionRow;
}

export function parseBands(table: SectionTable | undefined, scale: Scale, issues: TabIssue[]): ParsedBands {
  const found: BandRow[] = [];
  let notEnoughDataColor = NOT_ENOUGH_DATA_COLOR;
  for (const row of table?.rows ?? []) {
    const report = (heading: string, problem: TabProblem) =>
      issues.push(errorAt(row.place(heading), problem));
    const name = cellText(row.cell('Band')).trim();
    const color = readColor(row.cell('Color'));
    if (color === undefined) report('Color', { code: 'not-a-color', text: cellText(row.cell('Color')) });
    if (matchKey(name) === matchKey(NOT_ENOUGH_DATA)) {
      notEnoughDataColor = color || NOT_ENOUGH_DATA_COLOR;
      continue;
    }
    if (name === '') {
      report('Band', { code: 'band-without-name' });
      continue;
    }
    const from = readFloor(row.cell('From'));
    if (isProblem(from)) report('From', from);
    else if (from < 0 || from > scale) report('From', { code: 'band-floor-out-of-range', highest: scale });
    const segment = textIn(row.cell('Segment'));
    found.push({
      band: { name, from: isProblem(from) ? Number.NaN : from, color: color ?? '', segment },
      row,
    });
  }
  if (!found.some(({ band }) => band.segment === undefined)) {
    return { bands: [...standardBands(scale), ...withColors(found)], notEnoughDataColor };
  }
  const segments = new Set(found.map(({ band }) => matchKey(band.segment ?? '')));
  for (const segment of segments) checkLadder(ladderOf(found, segment), segment, issues);
  return { bands: withColors(found), notEnoughDataColor };
}

/** The bands that hold for a segment: its own, and the general ones that it does not override. */
function ladderOf(found: readonly BandRow[], segment: string): BandRow[] {
  const own = found.filter(({ band }) => matchKey(band.segment ?? '') === segment);
  const names = own.map(({ band }) => matchKey(band.name));
  const general = found.filter(
    ({ band }) => band.segment === undefined && !names.includes(matchKey(band.name)),
  );
  return segment === '' ? own : [...general, ...own];
}

function checkLadder(ladder: readonly BandRow[], segment: string, issues: TabIssue[]): void {
  const report = ({ row }: BandRow, heading: string, problem: TabProblem) =>
    issues.push(errorAt(row.place(heading), problem));
  const mine = ladder.filter(({ band }) => matchKey(band.segment ?? '') === segment);
  for (const each of mine) {
    const before = ladder.slice(0, ladder.indexOf(each));
    if (before.some(({ band }) => matchKey(band.name) === matchKey(each.band.name)))
      report(each, 'Band', { code: 'band-repeated', name: each.band.name });
    if (before.some(({ band }) => band.from === each.band.from))
      report(each, 'From', { code: 'band-floor-repeated', floor: each.band.from });
  }
  if (ladder.some(({ band }) => Number.isNaN(band.from))) return;
  const lowest = [...ladder].sort((a, b) => a.band.from - b.band.from)[0];
  if (lowest && lowest.band.from > 0)
    report(lowest, 'From', { code: 'lowest-band-above-zero', floor: lowest.band.from });
}

/** General bands from best to worst, then those of segments; a band without a color gets one. */
function withColors(found: readonly BandRow[]): Band[] {
  const sorted = (rows: readonly BandRow[]) => rows.map(({ band }) => band).sort((a, b) => b.from - a.from);
  const general = sorted(found.filter(({ band }) => band.segment === undefined));
  const colored = general.map((band, index) => ({
    ...band,
    color: band.color || colorAt(index, general.length),
  }));
  const own = sorted(found.filter(({ band }) => band.segment !== undefined)).map((band) => {
    const like = colored.find((each) => matchKey(each.name) === matchKey(band.name));
    return { ...band, color: band.color || like?.color || BAND_PALETTE[1] };
  });
  return [...colored, ...own];
}

function readFloor(cell: Cell): number | TabProblem {
  if (isDateCell(cell)) return { code: 'turned-into-date' };
  if (isBlank(cell)) return { code: 'band-without-floor' };
  const read = typeof cell === 'string' ? scorecardNumber(cell) : cell;
  return typeof read === 'boolean' ? { code: 'band-floor-not-a-number', cell } : read;
}

/** '' for blank, undefined for what is not a color. */
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
