// What every view has at hand: the state, what follows from it, and what a person can do.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Actions } from './actions';
import type { PlacedIssue, Working } from './model/working';
import type { State } from './store';

export interface Work {
  readonly state: State;
  readonly working: Working;
  /** Of the scorecard and of the data under it; the latter come a moment after a change. */
  readonly issues: readonly PlacedIssue[];
  readonly actions: Actions;
}

export const WorkContext = createContext<Work | undefined>(undefined);

export function useWork(): Work {
  const work = useContext(WorkContext);
  if (work === undefined) throw new Error('a view stands outside the app');
  return work;
}
