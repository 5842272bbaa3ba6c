// Fetches the past of the accounts once a rule asks for it; without such a rule it costs nothing.
import { effect } from '@preact/signals-core';
import type { PastRequest } from '../actions/sidebar-tabs';
import { asksForTime } from '../domain/history/trend-words';
import type { Derived } from './derived';
import { type FetchedPast, pastKey, pastOf } from './model/past';
import { callServer } from './server';
import type { SidebarState } from './state';

const PAUSE_MS = 300;

/** @returns stops it */
export function keepPast({ isBusy, past }: SidebarState, { evaluation }: Derived): () => void {
  return effect(() => {
    const { draft, rows, accounts } = evaluation.value;
    const key = pastKey(draft);
    if (isBusy.value || past.value?.key === key || !asksForTime(draft)) return;
    let isCurrent = true;
    const timer = setTimeout(async () => {
      try {
        const fetched = await fetchPast(key, { rows, tab: accounts?.tab ?? '' });
        if (isCurrent) past.value = fetched;
      } catch {
        // The preview goes without these flags; the next change asks again.
      }
    }, PAUSE_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  });
}

async function fetchPast(key: string, request: Omit<PastRequest, 'from'>): Promise<FetchedPast> {
  const parts = [await callServer('sidebarPast', { ...request, from: 1 })];
  const [first] = parts;
  for (let from = 1 + (first?.accounts.length ?? 0); from <= (first?.total ?? 0); ) {
    const part = await callServer('sidebarPast', { ...request, from });
    if (part.accounts.length === 0) break;
    parts.push(part);
    from += part.accounts.length;
  }
  return pastOf(key, parts);
}
