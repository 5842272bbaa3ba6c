// Has the scorecard and its data checked, a moment after the last change.
import { effect } from '@preact/signals-core';
import type { CheckingActions } from './actions/checking';
import type { Derived } from './derived';
import type { SidebarState } from './state';

/** The check reads every account, so it waits for a pause in the changes this long. */
const PAUSE_MS = 1200;

/** @returns stops it */
export function keepChecking(
  { isBusy, warnings }: SidebarState,
  { evaluation }: Derived,
  { check }: CheckingActions,
): () => void {
  return effect(() => {
    const current = evaluation.value;
    if (isBusy.value) return;
    let isCurrent = true;
    const timer = setTimeout(async () => {
      try {
        const found = await check(current, () => isCurrent);
        if (isCurrent && found !== undefined) warnings.value = found;
      } catch {
        // The warnings stay as they are; the next change asks again.
      }
    }, PAUSE_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  });
}
