// Fetches a tab in parts that google.script.run can carry, and reports how far it is.
import type { Cell } from '../domain/values/cell';
import { decodeColumns } from '../domain/values/coded-columns';
import type { Currency } from '../domain/values/currency';
import type { Tab } from './model/accounts';
import { callServer } from './server';

/** @returns undefined where there is no such tab */
export async function fetchTab(name: string, onShare: (share: number) => void): Promise<Tab | undefined> {
  const grid: Cell[][] = [];
  let ours: readonly number[] = [];
  let derived: readonly number[] = [];
  let currencies: readonly Currency[] = [];
  for (let from = 1; ; ) {
    const part = await callServer('sidebarRows', { tab: name, from });
    if (!part.found) return undefined;
    ours = part.ours;
    derived = part.derived;
    if (from === 1) currencies = part.currencies;
    for (const row of decodeColumns(part.columns)) grid.push(row);
    from += part.rows;
    onShare(part.total > 0 ? Math.min(1, (from - 1) / part.total) : 1);
    if (part.rows === 0 || from > part.total) return { name, grid, ours, derived, currencies };
  }
}
