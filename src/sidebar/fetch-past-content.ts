// Fetches the rows of the history that derived columns read; a scorecard without such a column asks for nothing.
import { effect } from '@preact/signals-core';
import type { HistoryRows } from '../actions/sidebar-tabs';
import { isFromHistory } from '../domain/derived-columns/source-of';
import type { HistoryContent } from '../domain/derived-columns/tab-content';
import { historyColumns } from '../domain/history/history-tab';
import type { Scorecard } from '../domain/scorecard/scorecard';
import { decodeColumns } from '../domain/values/coded-columns';
import type { Derived } from './derived';
import { callServer } from './server';
import type { SidebarState } from './state';

const PAUSE_MS = 300;
/** A history without a snapshot. */
const NO_CONTENT: HistoryContent = { headings: [], rows: [], dayColumn: 0, accountColumn: 1 };

/** @returns stops it */
export function keepPastContent({ isBusy, pastContent }: SidebarState, { evaluation }: Derived): () => void {
  let fetched = '';
  return effect(() => {
    const { draft, accounts } = evaluation.value;
    const wanted = wantedRows(draft);
    const key = JSON.stringify(wanted);
    if (isBusy.value || accounts === undefined || wanted.daysAgo.length === 0) return;
    if (pastContent.value !== undefined && key === fetched) return;
    let isCurrent = true;
    const timer = setTimeout(async () => {
      const rows = await callServer('sidebarHistoryRows', wanted).catch(() => null);
      if (!isCurrent) return;
      fetched = key;
      pastContent.value = contentOf(rows);
    }, PAUSE_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  });
}

function wantedRows({ derivedColumns }: Scorecard) {
  const columns = derivedColumns.filter(isFromHistory);
  const daysAgo = columns.flatMap(({ window }) => (window.kind === 'days ago' ? [window.days] : []));
  return {
    daysAgo: [...new Set(daysAgo)].sort((a, b) => a - b),
    headings: [...new Set(columns.map(({ of }) => of))].sort(),
  };
}

function contentOf(rows: HistoryRows | null): HistoryContent {
  const { day, account } = historyColumns(rows?.headings ?? []);
  if (rows === null || day === undefined || account === undefined) return NO_CONTENT;
  return {
    headings: rows.headings,
    rows: decodeColumns(rows.columns),
    dayColumn: day,
    accountColumn: account,
  };
}
