// Edits of the scorecard's rows, each of which can be undone.
import { batch } from '@preact/signals-core';
import type { CardRows } from '../../domain/scorecard-tab/card-rows';
import { withSetting } from '../model/edits';
import type { SidebarState, UndoStep, View } from '../state';
import type { Fetching } from './fetching';
import type { Reporter } from './status';

export interface EditingActions {
  /** Replaces the scorecard, or starts the first one, with these rows. */
  begin(rows: CardRows, view: View): void;
  /** @param series edits of the same series (a drag, a word being typed) are undone together until a pause */
  edit(label: string, change: (rows: CardRows) => CardRows, series?: string): void;
  undo(): void;
  discard(): void;
}

const UNDO_STEPS = 50;
/** After a pause this long, an edit of the same series is an undo step of its own. */
const SERIES_PAUSE_MS = 1000;

export function createEditing(
  state: SidebarState,
  { showMessage }: Reporter,
  { followTab }: Pick<Fetching, 'followTab'>,
): EditingActions {
  let lastEdit: { readonly series: string | undefined; readonly at: number } | undefined;
  const withStep = (step: UndoStep) => [...state.undoSteps.value, step].slice(-UNDO_STEPS);
  return {
    begin(rows, view) {
      const tab = state.accountsTab.value;
      lastEdit = undefined;
      batch(() => {
        if (state.phase.value === 'scorecard')
          state.undoSteps.value = withStep({ rows: state.rows.value, label: 'New scorecard' });
        state.rows.value = tab === undefined ? rows : withSetting(rows, 'Accounts tab', tab.name);
        state.phase.value = 'scorecard';
        state.view.value = view;
        state.focus.value = undefined;
      });
    },
    edit(label, change, series) {
      const rows = state.rows.value;
      const next = change(rows);
      if (next === rows) return;
      const now = Date.now();
      const continues =
        series !== undefined && lastEdit?.series === series && now - lastEdit.at < SERIES_PAUSE_MS;
      lastEdit = { series, at: now };
      batch(() => {
        if (!continues) state.undoSteps.value = withStep({ rows, label });
        state.rows.value = next;
        state.undoText.value = series === undefined ? label : '';
        showMessage('');
      });
    },
    undo() {
      const step = state.undoSteps.value[state.undoSteps.value.length - 1];
      if (step === undefined) return;
      lastEdit = undefined;
      batch(() => {
        state.newRow.value = undefined;
        state.undoSteps.value = state.undoSteps.value.slice(0, -1);
        state.rows.value = step.rows;
        state.undoText.value = '';
        showMessage(`Undone: ${step.label}`);
      });
      followTab();
    },
    discard() {
      lastEdit = undefined;
      batch(() => {
        state.undoSteps.value = withStep({ rows: state.rows.value, label: 'Discard' });
        state.rows.value = state.savedRows.value;
        state.undoText.value = 'Changes discarded';
        state.conflict.value = undefined;
        state.phase.value = state.scorecardTab.value.tab === '' ? 'start' : 'scorecard';
        showMessage('');
      });
      followTab();
    },
  };
}
