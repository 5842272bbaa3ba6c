// Who moved since the last run: other bands, large drops and new flags, by the results that the sheet held before.

import { BIG_FALL_SHARE } from '../domain/alert-definitions/big-fall';
import type { Band } from '../domain/scorecard/band';
import { type Cell, cellText, shortText } from '../domain/values/cell';
import type { ColumnPlaces } from '../sheets/column-marks';
import type { AccountMove, FlaggedAccount, ScoredAccount, ScoringReport } from './scoring-report';

/** Drops are differences of rounded numbers: 15.000000000002 is not more than 15. */
const SLACK = 1e-9;

/** The results of the last run, as they are on the sheet. */
export interface ResultsBefore {
  readonly grid: readonly (readonly Cell[])[];
  readonly places: ColumnPlaces;
  /** Results that a sort moved into other rows, by position of the account: as the last snapshot has them. */
  readonly moved: ReadonlyMap<number, { readonly score: number | undefined; readonly band: string }>;
}

export interface MovesInput {
  readonly accounts: readonly ScoredAccount[];
  readonly before: ResultsBefore;
  /** Best first. */
  readonly bands: readonly Band[];
  readonly scale: number;
  /** The value of an account; undefined when unknown. */
  readonly accountValue: (index: number) => number | undefined;
  /** Whether slightly different weights would put an account in another band; called only for those that changed band. */
  readonly isBorderline: (index: number) => boolean;
}

export function movesSince(input: MovesInput): Pick<ScoringReport, 'changed' | 'dropped' | 'flagged'> {
  const moves = input.accounts.map((account, index) => moveOf(account, index, input));
  const isLargeDrop = ({ scoreBefore, score, from, to }: AccountMove) =>
    from === to &&
    scoreBefore !== null &&
    score !== null &&
    scoreBefore - score > BIG_FALL_SHARE * input.scale + SLACK;
  const present = moves.filter((move) => move !== undefined);
  return {
    changed: present.filter(({ from, to }) => from !== to).sort(byUrgency),
    dropped: present.filter(isLargeDrop).sort(byUrgency),
    flagged: input.accounts.flatMap((account, index) =>
      input.before.moved.has(index) ? [] : newFlags(account, input.before),
    ),
  };
}

/** Undefined for an account that had no band before. */
function moveOf(
  { account, row, score, band, drivers }: ScoredAccount,
  index: number,
  { before, bands, accountValue, isBorderline }: MovesInput,
): AccountMove | undefined {
  const moved = before.moved.get(index);
  const bandBefore = shortText(moved?.band ?? textBefore(before, 'band', row));
  if (bandBefore === '') return undefined;
  const cell = moved === undefined ? cellBefore(before, 'score', row) : (moved.score ?? '');
  const scoreBefore = typeof cell === 'number' ? cell : null;
  const rank = (name: string) => {
    const at = bands.findIndex((each) => each.name === name);
    return at < 0 ? bands.length : at;
  };
  const isUp = rank(band) < rank(bandBefore) || (band === bandBefore && (score ?? 0) > (scoreBefore ?? 0));
  return {
    account,
    row,
    from: bandBefore,
    to: band,
    direction: isUp ? 'up' : 'down',
    scoreBefore,
    score,
    borderline: band !== bandBefore && isBorderline(index),
    drivers,
    value: accountValue(index) ?? null,
  };
}

function newFlags({ account, row, flags }: ScoredAccount, before: ResultsBefore): FlaggedAccount[] {
  if (flags === '' || textBefore(before, 'band', row) === '') return [];
  const known = textBefore(before, 'flags', row).split(FLAG_SEPARATOR);
  const added = flags.split(FLAG_SEPARATOR).filter((flag) => !known.includes(flag));
  return added.length === 0 ? [] : [{ account, row, flags: added.join(FLAG_SEPARATOR) }];
}

/** As flagsText joins them. */
const FLAG_SEPARATOR = ' · ';

function cellBefore({ grid, places }: ResultsBefore, id: string, row: number): Cell {
  return grid[row - 1]?.[places.get(id) ?? -1] ?? '';
}

function textBefore(before: ResultsBefore, id: string, row: number): string {
  return cellText(cellBefore(before, id, row)).trim();
}

/** Firm changes first, down before up, then the most valuable. */
function byUrgency(a: AccountMove, b: AccountMove): number {
  if (a.borderline !== b.borderline) return a.borderline ? 1 : -1;
  if (a.direction !== b.direction) return a.direction === 'down' ? -1 : 1;
  return (b.value ?? 0) - (a.value ?? 0) || a.row - b.row;
}
