// Fetches the accounts of a tab, in parts.
import { batch } from '@preact/signals-core';
import type { OpenedSpreadsheet } from '../../actions/sidebar-server';
import type { CardRows } from '../../domain/scorecard-tab/card-rows';
import { matchKey } from '../../domain/values/cell';
import { fetchTab } from '../fetch-tab';
import { settingIn } from '../model/edits';
import { callServer } from '../server';
import type { SidebarState } from '../state';
import type { Reporter } from './status';

/** The tab that the scorecard names, where the spreadsheet has it. */
export function accountsTabSetting(book: OpenedSpreadsheet | undefined, rows: CardRows): string | undefined {
  const name = matchKey(settingIn(rows, 'Accounts tab'));
  return book?.tabs.find((tab) => matchKey(tab) === name);
}

export interface Fetching {
  /** @returns whether the tab exists */
  fetchAccounts(name: string): Promise<boolean>;
  /** Reads what the alerts tab says. A fault costs the list its alerts, and nothing else. */
  fetchAlerts(): Promise<void>;
  /** Fetches the tab that the scorecard names, unless it is the one that is shown. */
  followTab(): void;
}

export function createFetching(state: SidebarState, { run }: Reporter): Fetching {
  const fetchAccounts = async (name: string): Promise<boolean> => {
    const { fetchedShare } = state;
    fetchedShare.value = 0;
    const tab = await fetchTab(name, (share) => {
      fetchedShare.value = share;
    });
    batch(() => {
      if (tab !== undefined) state.accountsTab.value = tab;
      fetchedShare.value = undefined;
    });
    return tab !== undefined;
  };
  const followTab = () => {
    const name = accountsTabSetting(state.opened.value, state.rows.value);
    if (name !== undefined && name !== state.accountsTab.value?.name)
      run('Reading your accounts…', async () => {
        await fetchAccounts(name);
      });
  };
  const fetchAlerts = () =>
    callServer('sidebarAlerts').then(
      (alerts) => {
        state.alerts.value = alerts;
      },
      (error) => console.warn(error),
    );
  return { fetchAccounts, fetchAlerts, followTab };
}
