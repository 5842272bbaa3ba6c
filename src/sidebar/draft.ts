// Unsaved changes, kept in the user's own properties of this spreadsheet until they are applied or discarded.
import { effect } from '@preact/signals-core';
import { type CardRows, NO_ROWS } from '../domain/scorecard-tab/card-rows';
import { FIRST_SECTIONS } from '../domain/scorecard-tab/layout';
import type { StatusActions } from './actions/status';
import { sameRows } from './model/merge';
import { callServer } from './server';
import type { ReadonlyState } from './state';

interface Draft {
  readonly version: 1;
  /** The rows that the changes started from. */
  readonly saved: CardRows;
  readonly rows: CardRows;
}

/** A draft is sent after a pause in the changes this long. */
const PAUSE_MS = 250;

/** Keeps unsaved changes from now on, and forgets them when there are none. @returns stops it */
export function keepDrafts(state: ReadonlyState, { showMessage }: StatusActions): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastCall = Promise.resolve();
  let kept: string | undefined;
  const keep = async () => {
    const text = draftText(state.savedRows.value, state.rows.value);
    if (text === (kept ?? state.opened.value?.draft)) return;
    try {
      if (!(await callServer('sidebarKeepDraft', text))) throw new Error('the draft is too large');
      kept = text;
    } catch {
      showMessage(
        'Your changes could not be kept for later. Apply them before you close the sidebar.',
        'error',
      );
    }
  };
  const stop = effect(() => {
    if (state.phase.value === 'loading') return;
    draftText(state.savedRows.value, state.rows.value);
    clearTimeout(timer);
    timer = setTimeout(() => {
      lastCall = lastCall.then(keep);
    }, PAUSE_MS);
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}

/** '' when there is nothing to keep. */
function draftText(saved: CardRows, rows: CardRows): string {
  const draft: Draft = { version: 1, saved, rows };
  return sameRows(saved, rows) ? '' : JSON.stringify(draft);
}

/** @returns undefined where nothing was kept, or where it can no longer be read */
export function readDraft(text: string): Draft | undefined {
  if (text === '') return undefined;
  try {
    const draft: Partial<Draft> = JSON.parse(text);
    const { version, saved, rows } = draft;
    return version === 1 && isRows(rows) && isRows(saved)
      ? { version, saved: { ...NO_ROWS, ...saved }, rows: { ...NO_ROWS, ...rows } }
      : undefined;
  } catch {
    return undefined;
  }
}

/** Sections that were added since the draft was kept are not in it. */
function isRows(rows: unknown): rows is CardRows {
  if (typeof rows !== 'object' || rows === null) return false;
  const sections = new Map<string, unknown>(Object.entries(rows));
  return FIRST_SECTIONS.every((section) => Array.isArray(sections.get(section)));
}
