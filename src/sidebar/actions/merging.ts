// Merges changes that were made on the scorecard tab with the user's own, and lets the user choose where both changed the same field.
import { batch } from '@preact/signals-core';
import type { CardTab } from '../../actions/sidebar-server';
import { type CardRows, cardRowsOf, NO_ROWS } from '../../domain/scorecard-tab/card-rows';
import { type Conflict, mergeRows } from '../model/merge';
import type { SidebarState } from '../state';
import type { Fetching } from './fetching';
import type { Reporter } from './status';

export interface MergingActions {
  /** Ends a conflict. @param keepMine one answer for each difference: true keeps the user's version */
  settle(keepMine: readonly boolean[]): void;
  /** Ends a conflict with the tab's version of everything. */
  takeTheirs(): void;
}

export interface Merging extends MergingActions {
  /** @param mine the user's rows, which started from `base`; undefined when there are no unsaved changes */
  takeScorecardTab(tab: CardTab, base: CardRows, mine: CardRows | undefined): void;
}

export function createMerging(
  state: SidebarState,
  { showMessage }: Reporter,
  { followTab }: Pick<Fetching, 'followTab'>,
): Merging {
  const take = (tab: CardTab, saved: CardRows, rows: CardRows, conflict: Conflict | undefined) =>
    batch(() => {
      state.scorecardTab.value = tab;
      state.savedRows.value = saved;
      state.rows.value = rows;
      // Undo would go back to rows of the tab as it was.
      state.undoSteps.value = [];
      state.conflict.value = conflict;
    });
  const settleWith = (rows: CardRows, message: string) => {
    batch(() => {
      state.rows.value = rows;
      state.conflict.value = undefined;
    });
    showMessage(message);
    followTab();
  };
  return {
    takeScorecardTab(tab, base, mine) {
      const theirs = tab.tab === '' ? NO_ROWS : cardRowsOf(tab.grid);
      if (mine === undefined) return take(tab, theirs, theirs, undefined);
      const conflict = mergeRows(base, mine, theirs);
      const isOpen = conflict.differences.length > 0;
      take(tab, theirs, conflict.merge([]), isOpen ? conflict : undefined);
      if (isOpen) showMessage('The scorecard tab has changed. Choose which version to keep.', 'error');
      else if (conflict.merged > 0)
        showMessage(
          `The scorecard tab has changed. ${changes(conflict.merged)} merged. Check the scorecard, then apply.`,
        );
    },
    settle(keepMine) {
      const conflict = state.conflict.value;
      if (conflict !== undefined)
        settleWith(conflict.merge(keepMine), 'Both versions are merged. Check the scorecard, then apply.');
    },
    takeTheirs: () => settleWith(state.savedRows.value, 'The scorecard is the same as on the tab.'),
  };
}

function changes(count: number): string {
  return count === 1 ? '1 change' : `${count} changes`;
}
