// Versions of the scorecard: a tab with a line for each change, and the whole scorecard of then in one cell.

import type { Scorecard } from '../scorecard/scorecard';
import { renderScorecard } from '../scorecard-tab/render';
import { stampOf } from '../scorecard-tab/stamp';
import { type Cell, cellText, isDateCell, matchKey } from '../values/cell';
import { type CivilDay, readDayText } from '../values/civil-day';
import { scorecardStamp } from './scorecard-stamp';

export const VERSIONS_TAB = 'Health Scorecard Versions';
export const VERSION_HEADINGS = [
  'Day',
  'Stamp',
  'Note',
  'What changed',
  'Accounts that changed band',
  'Scorecard',
] as const;

/** A cell holds 50,000 characters; an apostrophe may come before them. */
const LONGEST_CELL = 49_000;

export interface ScorecardVersion {
  readonly day: CivilDay;
  readonly stamp: string;
  readonly note: string;
  readonly changed: string;
  /** undefined where the line does not say. */
  readonly bandChanges: number | undefined;
  /** The scorecard tab of then; undefined where its cell was edited so that it cannot be read. */
  readonly grid: readonly (readonly Cell[])[] | undefined;
}

/**
 * Of the whole scorecard, alerts, plays and notes too; only the name of the accounts tab may differ.
 * It begins with the stamp that the history has beside the scores of this scorecard.
 */
export function versionStamp(scorecard: Scorecard): string {
  const whole = renderScorecard({ ...scorecard, settings: { ...scorecard.settings, accountsTab: '' } });
  return `${scorecardStamp(scorecard)}/${stampOf(whole)}`;
}

/** The scorecard in one cell: a line of JSON for each row of its tab. undefined for one that is too long for a cell. */
export function versionText(scorecard: Scorecard): string | undefined {
  const lines = renderScorecard(scorecard).map((row) => {
    let length = row.length;
    while (length > 0 && row[length - 1] === '') length -= 1;
    return JSON.stringify(row.slice(0, length));
  });
  const text = lines.join('\n');
  return text.length <= LONGEST_CELL ? text : undefined;
}

function readVersionText(text: string): readonly (readonly Cell[])[] | undefined {
  try {
    const rows = text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line): unknown => JSON.parse(line));
    return rows.every(isRowOfCells) ? rows : undefined;
  } catch {
    return undefined;
  }
}

function isRowOfCells(value: unknown): value is readonly Cell[] {
  return Array.isArray(value) && value.every((cell) => ['string', 'number', 'boolean'].includes(typeof cell));
}

/** Newest first by day, of one day the lowest first. Columns are found by heading; rows without a stamp are the user's own. */
export function parseVersions(grid: readonly (readonly Cell[])[]): ScorecardVersion[] {
  const headings = (grid[0] ?? []).map(matchKey);
  const column = (heading: (typeof VERSION_HEADINGS)[number]) => headings.indexOf(matchKey(heading));
  const versions = grid.slice(1).flatMap((row): ScorecardVersion[] => {
    const cell = (heading: (typeof VERSION_HEADINGS)[number]) => row[column(heading)] ?? '';
    const day = dayOf(cell('Day'));
    const stamp = cellText(cell('Stamp')).trim();
    if (day === undefined || stamp === '') return [];
    const bandChanges = cell('Accounts that changed band');
    return [
      {
        day,
        stamp,
        note: cellText(cell('Note')),
        changed: cellText(cell('What changed')),
        bandChanges: typeof bandChanges === 'number' ? bandChanges : undefined,
        grid: readVersionText(cellText(cell('Scorecard'))),
      },
    ];
  });
  // The sort is stable, and the tab may have been sorted.
  return versions.reverse().sort((a, b) => (a.day < b.day ? 1 : -Number(a.day > b.day)));
}

function dayOf(cell: Cell): CivilDay | undefined {
  if (isDateCell(cell)) return cell.day;
  return typeof cell === 'string' ? readDayText(cell, 'year-first') : undefined;
}
