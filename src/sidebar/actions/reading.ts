// Reads the spreadsheet: the scorecard, the tabs, and the accounts.
import { ALERTS_TAB } from '../../domain/alerts/alerts-tab';
import type { Derived } from '../derived';
import { readDraft } from '../draft';
import { NO_SOURCES } from '../model/source-tabs';
import { callServer } from '../server';
import type { SidebarState } from '../state';
import { accountsTabSetting, type Fetching } from './fetching';
import type { Merging } from './merging';
import type { Reporter } from './status';

export interface ReadingActions {
  /** Reads the spreadsheet, again if need be; unsaved changes stay. */
  open(): Promise<void>;
  /** Fetches another tab of accounts. @returns whether it exists */
  useTab(name: string): Promise<boolean>;
}

/** They may have changed since they were fetched. */
function forgetOtherTabs({ past, pastContent, sources, otherTabs }: SidebarState): void {
  past.value = undefined;
  pastContent.value = undefined;
  sources.value = NO_SOURCES;
  otherTabs.value = new Map();
}

export function createReading(
  state: SidebarState,
  derived: Derived,
  { run, showMessage }: Reporter,
  { fetchAccounts, fetchAlerts }: Fetching,
  { takeScorecardTab }: Merging,
): ReadingActions {
  const read = async () => {
    const opened = await callServer('sidebarOpen');
    const draft = state.phase.value === 'loading' ? readDraft(opened.draft) : undefined;
    const unsaved = derived.isChanged.value ? state.rows.value : undefined;
    const mine = draft?.rows ?? unsaved;
    state.opened.value = opened;
    forgetOtherTabs(state);
    // Beside the accounts: Google answers both at once.
    const alerts = opened.tabs.includes(ALERTS_TAB) ? fetchAlerts() : undefined;
    takeScorecardTab(opened.card, draft?.saved ?? state.savedRows.value, mine);
    const openTab = opened.activeTab || (opened.tabs[0] ?? '');
    try {
      await fetchAccounts(accountsTabSetting(opened, state.rows.value) ?? openTab);
      await alerts;
    } finally {
      // Also when this tab cannot be read (it may hold only a chart): the user can pick another one.
      state.phase.value = opened.card.tab !== '' || mine !== undefined ? 'scorecard' : 'start';
    }
    if (draft !== undefined && state.conflict.value === undefined && state.status.value.kind === 'busy')
      showMessage('Your unsaved changes from last time are back. They are not applied yet.');
  };
  return {
    open: () => run('Reading your spreadsheet…', read),
    async useTab(name) {
      let exists = false;
      await run('Reading your accounts…', async () => {
        exists = await fetchAccounts(name);
      });
      return exists;
    },
  };
}
