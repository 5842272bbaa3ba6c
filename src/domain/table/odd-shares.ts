// Cells a hundredfold off their column: a bare 35 among 85%, 62% and 71%.
import type { Cell } from '../values/cell';
import { readNumberText } from '../values/number-text';
import type { ColumnSettling } from './column-settling';

/** Shares reach 150% at times; from 500% on, a bare number is one without its percent sign. */
const LARGEST_SHARE = 1.5;
const LEAST_BARE = 5;

/** Two others show the scale; more than a third of the column may not be off it. */
const OTHERS_ENOUGH = 2;
const ODD_SHARE = 1 / 3;

/** @param cells of a column whose thresholds are shares, such as 80% */
export function settleShares(heading: string, cells: readonly Cell[]): ColumnSettling | undefined {
  const shares = cells.flatMap((cell, at) => {
    const share = shareIn(cell);
    return share === undefined
      ? []
      : [{ at, share, isBare: typeof cell === 'number' || !endsInPercent(cell) }];
  });
  const odd = shares.filter(({ share, isBare }) => isBare && share >= LEAST_BARE);
  const others = shares.filter((each) => !odd.includes(each));
  const isOnScale = others.every(({ share }) => share <= LARGEST_SHARE);
  if (odd.length === 0 || !isOnScale || others.length < OTHERS_ENOUGH) return undefined;
  if (odd.length > shares.length * ODD_SHARE) return undefined;
  return {
    cells: odd.map(({ at }) => ({ at, cell: '' })),
    findings: odd.map(({ at, share }) => ({
      at,
      problem: { code: 'percent-sign-missing', heading, number: share },
    })),
  };
}

function shareIn(cell: Cell): number | undefined {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : undefined;
  return typeof cell === 'string' ? (readNumberText(cell, '.') ?? readNumberText(cell, ',')) : undefined;
}

function endsInPercent(cell: Cell): boolean {
  return typeof cell === 'string' && cell.trim().endsWith('%');
}
