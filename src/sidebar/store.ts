// What the sidebar holds at a moment, and who is told when it changes.
import type { CardTab, OpenedBook } from '../actions/sidebar-server';
import { type CardPlace, type CardRows, NO_ROWS } from '../domain/scorecard-tab/card-rows';
import type { Tab } from './model/accounts';
import type { Conflict } from './model/merge';

export const VIEWS = [
  'Metrics',
  'Weights',
  'Bands',
  'Rules',
  'Segments',
  'Preview',
  'Account',
  'More',
] as const;
export type View = (typeof VIEWS)[number];

/** A step that can be taken back. */
export interface Step {
  readonly rows: CardRows;
  readonly label: string;
}

export interface Status {
  readonly text: string;
  readonly kind: 'plain' | 'busy' | 'error';
}

export interface State {
  /** loading: nothing to show yet. start: no scorecard is chosen yet. */
  readonly phase: 'loading' | 'start' | 'card';
  readonly view: View;
  /** The field that an issue led to; its control takes the focus. */
  readonly focus: CardPlace | undefined;
  readonly status: Status;
  /** Share of the accounts that have been fetched, 0-1; undefined while none are under way. */
  readonly fetched: number | undefined;
  /** Something runs that must end before another begins. */
  readonly busy: boolean;
  readonly book: OpenedBook | undefined;
  /** The scorecard tab as last seen; tab '' where there is none. */
  readonly card: CardTab;
  readonly tab: Tab | undefined;
  /** The rows of the scorecard tab, and those in hand. */
  readonly saved: CardRows;
  readonly rows: CardRows;
  readonly past: readonly Step[];
  /** What an edit can take back, said until the next edit or a while. */
  readonly offerUndo: string;
  readonly conflict: Conflict | undefined;
  /** Position of the account under the cursor; undefined before anybody asked. */
  readonly account: number | undefined;
}

export interface Store {
  get(): State;
  set(change: Partial<State>): void;
  subscribe(listener: () => void): () => void;
}

/** Before anything is read. */
const INITIAL: State = {
  phase: 'loading',
  view: 'Metrics',
  focus: undefined,
  status: { text: '', kind: 'plain' },
  fetched: undefined,
  busy: false,
  book: undefined,
  card: { tab: '', grid: [], stamp: '' },
  tab: undefined,
  saved: NO_ROWS,
  rows: NO_ROWS,
  past: [],
  offerUndo: '',
  conflict: undefined,
  account: undefined,
};

export function createStore(): Store {
  let state = INITIAL;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set(change) {
      state = { ...state, ...change };
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
