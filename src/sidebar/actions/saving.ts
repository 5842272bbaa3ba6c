// Saves the scorecard on its tab and has all accounts scored.

import { settingIn, withSetting } from '../model/edits';
import { sameRows } from '../model/merge';
import { callServer } from '../server';
import type { SidebarState } from '../state';
import { accountsTabSetting, type Fetching } from './fetching';
import type { Merging } from './merging';
import type { Reporter } from './status';

export interface SavingActions {
  setNote(text: string): void;
  apply(): Promise<void>;
}

export function createSaving(
  state: SidebarState,
  { run, showMessage }: Reporter,
  { fetchAccounts, fetchAlerts }: Fetching,
  { takeScorecardTab }: Merging,
): SavingActions {
  /** @returns whether to try again: only a note or a color of the tab had changed */
  async function save(): Promise<boolean> {
    const rows = state.rows.value;
    const tab = state.accountsTab.value;
    // The tab of the preview is the one to score, also when the scorecard does not name it.
    const namesTab = tab === undefined || settingIn(rows, 'Accounts tab') !== '';
    const request = {
      rows: namesTab ? rows : withSetting(rows, 'Accounts tab', tab.name),
      stamp: state.scorecardTab.value.stamp,
      note: state.note.value,
    };
    const answer = await callServer('sidebarApply', request);
    // The user may have made more changes in the meantime.
    const now = state.rows.value;
    if (answer.done) {
      takeScorecardTab(answer.card, rows, now === rows ? undefined : now);
      state.undoText.value = '';
      state.note.value = '';
      showMessage(answer.message, answer.scored ? 'plain' : 'error');
      if (tab !== undefined && answer.scored)
        await Promise.all([
          fetchAccounts(accountsTabSetting(state.opened.value, state.rows.value) ?? tab.name),
          fetchAlerts(),
        ]);
      return false;
    }
    if (answer.reason !== 'changed') {
      showMessage(answer.message, 'error');
      return false;
    }
    takeScorecardTab(answer.card, state.savedRows.value, now);
    return state.conflict.value === undefined && sameRows(state.rows.value, now);
  }
  return {
    setNote(text) {
      state.note.value = text;
    },
    apply: () =>
      run('Saving the scorecard and scoring all accounts…', async () => {
        if (await save()) await save();
      }),
  };
}
