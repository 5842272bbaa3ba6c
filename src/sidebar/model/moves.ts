// The accounts that change band, in words: how many move where, and what they are worth.
import type { Mover } from './preview';

interface Move {
  readonly direction: Mover['direction'];
  /** The band that they move to. */
  readonly band: string;
  readonly accounts: number;
}

/** Upward moves first, then downward ones, then those into or out of "Not enough data"; larger groups first. */
function movesOf(movers: readonly Mover[]): readonly Move[] {
  const groups = new Map<string, Move>();
  for (const { direction, to } of movers) {
    const key = `${direction} ${to}`;
    const accounts = (groups.get(key)?.accounts ?? 0) + 1;
    groups.set(key, { direction, band: to, accounts });
  }
  const order = ['up', 'down', 'other'];
  return [...groups.values()].sort(
    (a, b) => order.indexOf(a.direction) - order.indexOf(b.direction) || b.accounts - a.accounts,
  );
}

/** "2 up to Healthy, 6 down to Watch". */
export function movesText(movers: readonly Mover[]): string {
  return movesOf(movers)
    .map(({ direction, band, accounts }) =>
      direction === 'other' ? `${accounts} to ${band}` : `${accounts} ${direction} to ${band}`,
    )
    .join(', ');
}

/** "2 up, 6 down": short, for a single line. */
export function shortMovesText(movers: readonly Mover[]): string {
  return (['up', 'down', 'other'] as const)
    .map((direction) => [movers.filter((mover) => mover.direction === direction).length, direction] as const)
    .filter(([count]) => count > 0)
    .map(([count, direction]) =>
      direction === 'other' ? `${count} with or without data` : `${count} ${direction}`,
    )
    .join(', ');
}
