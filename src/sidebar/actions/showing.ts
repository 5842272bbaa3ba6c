// Moves between the views, and between the sidebar and the sheet's selected row.
import { batch } from '@preact/signals-core';
import type { CardPlace } from '../../domain/scorecard-tab/card-rows';
import type { Cell } from '../../domain/values/cell';
import { focusSheet } from '../../pages/script-run';
import type { AccountFilter } from '../model/overview';
import { callServer } from '../server';
import { isScorecardView, type SelectedRow, type SidebarState, type View } from '../state';
import type { Reporter } from './status';

export interface ShowingActions {
  /** @param focus the field that takes the focus */
  show(view: View, focus?: CardPlace): void;
  /** Shows a row that was just added, with the focus in this field; its errors wait until the user has changed a field. */
  showNewRow(view: View, field: CardPlace): void;
  /** The user has changed a field. */
  touch(field: CardPlace): void;
  openMetric(index: number | undefined): void;
  /** Lists these accounts in the overview. */
  filterAccounts(filter: AccountFilter): void;
  /** Back to the proposals and templates; the scorecard stays until the user picks another one. */
  chooseAgain(): void;
  backToScorecard(): void;
  /** Reads which row is selected in the sheet, with its cells. @returns false after an error, which is shown */
  readSelected(): Promise<boolean>;
  /** @param tab the accounts tab if omitted */
  selectRow(row: number, tab?: string): Promise<void>;
}

export function createShowing(state: SidebarState, { showMessage, showError }: Reporter): ShowingActions {
  const show = (view: View, focus?: CardPlace) =>
    batch(() => {
      state.newRow.value = undefined;
      state.view.value = view;
      if (isScorecardView(view)) state.scorecardView.value = view;
      state.focus.value = focus;
      state.phase.value = 'scorecard';
      if (focus?.section === 'Metrics') state.openMetric.value = focus.index;
    });
  return {
    show,
    showNewRow: (view, field) =>
      batch(() => {
        show(view, field);
        state.newRow.value = { section: field.section, index: field.index, changed: [] };
      }),
    touch({ section, index, heading }) {
      const row = state.newRow.value;
      if (row?.section === section && row.index === index && !row.changed.includes(heading))
        state.newRow.value = { ...row, changed: [...row.changed, heading] };
    },
    openMetric: (index) =>
      batch(() => {
        state.openMetric.value = index;
        state.newRow.value = undefined;
        // The field of an earlier issue must not take the focus again.
        state.focus.value = undefined;
      }),
    filterAccounts: (filter) => {
      state.accountFilter.value = filter;
    },
    chooseAgain: () => {
      state.phase.value = 'start';
    },
    backToScorecard: () => {
      state.phase.value = 'scorecard';
    },
    async readSelected() {
      if (state.isBusy.value) return true;
      const tab = state.accountsTab.value;
      try {
        const { cells, tab: name, row } = await callServer('sidebarSelected');
        // Another tab may have been fetched in the meantime.
        if (state.accountsTab.value === tab)
          takeSelection(state, { tab: name, row: row ?? undefined }, cells);
        return true;
      } catch (error) {
        showError(error);
        return false;
      }
    },
    async selectRow(row, tab = state.accountsTab.value?.name) {
      if (tab === undefined) return;
      try {
        if (await callServer('sidebarSelectRow', { tab, row })) focusSheet();
        else showMessage(`Row ${row} no longer exists. Read the sheet again, under Overview.`, 'error');
      } catch (error) {
        showError(error);
      }
    },
  };
}

/** Takes the selected row, and its cells where they have changed since the accounts were fetched. */
function takeSelection(state: SidebarState, { tab: name, row }: SelectedRow, cells: readonly Cell[]): void {
  const before = state.selectedRow.value;
  const tab = state.accountsTab.value;
  batch(() => {
    if (before?.tab !== name || before.row !== row) state.selectedRow.value = { tab: name, row };
    if (tab?.name !== name || row === undefined) return;
    if (JSON.stringify(tab.grid[row - 1] ?? []) === JSON.stringify(cells)) return;
    state.accountsTab.value = {
      ...tab,
      grid: tab.grid.map((each, at) => (at === row - 1 ? cells : each)),
    };
  });
}
