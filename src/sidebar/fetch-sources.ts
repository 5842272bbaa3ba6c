// Fetches the tabs that derived columns read: each once, in parts, and below its first part only the columns that are needed.
import { effect } from '@preact/signals-core';
import type { Cell } from '../domain/values/cell';
import { matchKey } from '../domain/values/cell';
import { decodeColumns } from '../domain/values/coded-columns';
import type { StatusActions } from './actions/status';
import type { Derived } from './derived';
import { type SourceGap, type SourceTab, sourceGaps, withColumns } from './model/source-tabs';
import { callServer } from './server';
import type { SidebarState } from './state';

const PAUSE_MS = 150;

/** @returns stops it */
export function keepSources(
  { isBusy, sources, fetchingTab }: SidebarState,
  { evaluation }: Derived,
  { showError }: StatusActions,
): () => void {
  let isFetching = false;
  return effect(() => {
    const { draft, accounts } = evaluation.value;
    if (isBusy.value || isFetching || accounts === undefined) return;
    const [gap] = sourceGaps(draft, sources.value);
    if (gap === undefined) return;
    const timer = setTimeout(async () => {
      isFetching = true;
      fetchingTab.value = gap.tab;
      try {
        const known = sources.value.get(matchKey(gap.tab));
        const tab = known === undefined ? await fetchFirst(gap) : await fetchMore(known, gap.columns ?? []);
        isFetching = false;
        sources.value = new Map([...sources.value, [matchKey(gap.tab), tab]]);
      } catch (error) {
        showError(error);
        // Its columns are missing then; reading the sheet again asks for its rows once more.
        sources.value = new Map([...sources.value, [matchKey(gap.tab), unread(gap.tab)]]);
      } finally {
        isFetching = false;
        fetchingTab.value = undefined;
      }
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  });
}

function unread(name: string): SourceTab {
  return { name, found: false, grid: [], wholeRows: 0, columns: new Set() };
}

/** The first part, whole; the rows below it are blank until their columns are fetched. */
async function fetchFirst({ tab: name }: SourceGap): Promise<SourceTab> {
  const part = await callServer('sidebarRows', { tab: name, from: 1 });
  if (!part.found) return unread(name);
  const first = decodeColumns(part.columns);
  const below = Array.from({ length: Math.max(0, part.total - first.length) }, (): Cell[] => []);
  return { name, found: true, grid: [...first, ...below], wholeRows: first.length, columns: new Set() };
}

async function fetchMore(tab: SourceTab, columns: readonly number[]): Promise<SourceTab> {
  const rows: (readonly Cell[])[] = [];
  for (let from = tab.wholeRows + 1; ; ) {
    const part = await callServer('sidebarRows', { tab: tab.name, from, columns });
    for (const row of decodeColumns(part.columns)) rows.push(row);
    from += part.rows;
    if (!part.found || part.rows === 0 || from > part.total) return withColumns(tab, columns, rows);
  }
}
