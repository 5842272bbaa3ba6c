// Unsaved changes, kept with the person's own properties of this spreadsheet until they are applied or discarded.
import type { CardRows } from '../domain/scorecard-tab/card-rows';
import { SECTIONS } from '../domain/scorecard-tab/layout';
import { isChanged } from './derived';
import { callServer } from './server';
import type { Store } from './store';

interface Draft {
  readonly version: 1;
  /** The rows that the changes started from. */
  readonly saved: CardRows;
  readonly rows: CardRows;
}

const WAIT_MS = 250;

/** Keeps what is unsaved a moment after the last change; forgets it when nothing is. */
export function keepDraftOf(store: Store): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  // What an earlier sidebar kept is not known here.
  let kept: string | undefined;
  let turn = Promise.resolve();
  const keep = async () => {
    const state = store.get();
    const draft: Draft = { version: 1, saved: state.saved, rows: state.rows };
    const text = isChanged(state) ? JSON.stringify(draft) : '';
    if (text === kept) return;
    try {
      if (!(await callServer('sidebarKeepDraft', text))) throw new Error('too large');
      kept = text;
    } catch {
      const said = 'Your changes could not be kept for later. Apply them before you close the sidebar.';
      store.set({ status: { text: said, kind: 'error' } });
    }
  };
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      turn = turn.then(keep);
    }, WAIT_MS);
  };
}

/** @returns undefined where nothing was kept, or where it cannot be read any more */
export function readDraft(text: string): Draft | undefined {
  if (text === '') return undefined;
  try {
    const draft: Partial<Draft> = JSON.parse(text);
    const { version, saved, rows } = draft;
    return version === 1 && isRows(rows) && isRows(saved) ? { version, saved, rows } : undefined;
  } catch {
    return undefined;
  }
}

function isRows(rows: unknown): rows is CardRows {
  if (typeof rows !== 'object' || rows === null) return false;
  const sections = new Map<string, unknown>(Object.entries(rows));
  return SECTIONS.every((section) => Array.isArray(sections.get(section)));
}
