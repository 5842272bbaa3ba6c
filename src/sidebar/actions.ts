// What a person can do in the sidebar: every change of the state starts here.
import type { ApplyAnswer, CardTab, OpenedBook } from '../actions/sidebar-server';
import { type CardPlace, type CardRows, cardRowsOf, NO_ROWS } from '../domain/scorecard-tab/card-rows';
import { matchKey } from '../domain/values/cell';
import { isChanged, workingOf } from './derived';
import { keepDraftOf, readDraft } from './draft';
import { fetchTab } from './fetch-tab';
import { tabRow } from './model/accounts';
import { settingIn, withSetting } from './model/edits';
import { mergeRows, sameRows } from './model/merge';
import { callServer, focusSheet } from './server';
import type { State, Status, Store, View } from './store';

export interface Actions {
  /** Reads the spreadsheet anew; unsaved changes stay. */
  open(): Promise<void>;
  /** Fetches another tab of accounts. @returns whether it is there */
  useTab(name: string): Promise<boolean>;
  /** Begins with these rows in the place of none, or of others. */
  begin(rows: CardRows, view: View): void;
  /** @param series edits of the same series (a drag) are taken back together */
  edit(label: string, change: (rows: CardRows) => CardRows, series?: string): void;
  undo(): void;
  show(view: View, focus?: CardPlace): void;
  /** Back to the choice of templates; what is in hand stays until another choice is made. */
  chooseAnew(): void;
  backToCard(): void;
  apply(): Promise<void>;
  discard(): void;
  /** After a change by hand on the tab: for each difference whether mine holds. */
  settle(mine: readonly boolean[]): void;
  takeTheirs(): void;
  /** The account on the row that is selected in the sheet. */
  readSelected(): Promise<void>;
  selectRow(row: number): Promise<void>;
  say(text: string, kind?: Status['kind']): void;
}

const UNDO_STEPS = 50;

export function createActions(store: Store): Actions {
  let series: string | undefined;
  const say = (text: string, kind: Status['kind'] = 'plain') => store.set({ status: { text, kind } });
  const sayFault = (fault: unknown) => say(fault instanceof Error ? fault.message : String(fault), 'error');
  const keepDraft = keepDraftOf(store);

  /** One thing at a time; a fault is told in the spreadsheet's own words and loses nothing. */
  async function busy(told: string, work: () => Promise<void>): Promise<void> {
    if (store.get().busy) return;
    store.set({ busy: true, status: { text: told, kind: 'busy' } });
    try {
      await work();
    } catch (fault) {
      sayFault(fault);
    } finally {
      store.set({ busy: false, fetched: undefined });
      if (store.get().status.kind === 'busy') say('');
    }
  }

  async function fetchAccounts(name: string): Promise<boolean> {
    store.set({ fetched: 0 });
    const tab = await fetchTab(name, (fetched) => store.set({ fetched }));
    if (tab !== undefined) store.set({ tab, account: undefined });
    store.set({ fetched: undefined });
    return tab !== undefined;
  }

  /** The tab that the scorecard says, else the one that is open, else the first. */
  function accountsTab(book: OpenedBook, rows: CardRows): string {
    return saidTab(book, rows) ?? (book.activeTab || (book.tabs[0] ?? ''));
  }

  function saidTab(book: OpenedBook, rows: CardRows): string | undefined {
    const said = matchKey(settingIn(rows, 'Accounts tab'));
    return book.tabs.find((tab) => matchKey(tab) === said);
  }

  /** The preview is of the tab that the scorecard says, also after a step back. */
  function followTab(): void {
    const { book, rows, tab } = store.get();
    const said = book && saidTab(book, rows);
    if (said !== undefined && said !== tab?.name)
      busy('Reading your accounts…', async () => {
        await fetchAccounts(said);
      });
  }

  /** @param mine rows in hand that came from `base`; undefined where nothing was changed */
  function takeCard(card: CardTab, base: CardRows, mine: CardRows | undefined): void {
    const theirs = card.tab === '' ? NO_ROWS : cardRowsOf(card.grid);
    if (mine === undefined) {
      store.set({ card, saved: theirs, rows: theirs, past: [], conflict: undefined });
      return;
    }
    const conflict = mergeRows(base, mine, theirs);
    const isOpen = conflict.differences.length > 0;
    // Steps back would lead to rows of the tab as it was.
    store.set({
      card,
      saved: theirs,
      rows: conflict.merge([]),
      past: [],
      conflict: isOpen ? conflict : undefined,
    });
    if (isOpen) say('The scorecard tab was changed meanwhile. Choose what holds.', 'error');
    else if (conflict.takenIn > 0)
      say(
        `The scorecard tab was changed meanwhile. Taken in: ${conflict.takenIn}. Look it over, then apply.`,
      );
  }

  async function open(): Promise<void> {
    await busy('Reading your spreadsheet…', async () => {
      const book = await callServer('sidebarOpen');
      const state = store.get();
      const draft = state.phase === 'loading' ? readDraft(book.draft) : undefined;
      const mine = draft?.rows ?? (state.phase === 'card' && isChanged(state) ? state.rows : undefined);
      store.set({ book });
      takeCard(book.card, draft?.saved ?? state.saved, mine);
      const { rows } = store.get();
      const hasCard = book.card.tab !== '' || mine !== undefined;
      try {
        await fetchAccounts(accountsTab(book, rows));
      } finally {
        // Also where this tab cannot be read (a chart has a tab of its own): another one can be picked.
        store.set({ phase: hasCard ? 'card' : 'start' });
      }
      if (draft !== undefined && store.get().conflict === undefined && store.get().status.kind === 'busy')
        say('Here are your changes from last time. They are not applied yet.');
    });
  }

  function begin(rows: CardRows, view: View): void {
    const { tab, past, rows: before, phase } = store.get();
    const named = tab === undefined ? rows : withSetting(rows, 'Accounts tab', tab.name);
    series = undefined;
    store.set({
      rows: named,
      past: phase === 'card' ? [...past, { rows: before, label: 'New scorecard' }] : past,
      phase: 'card',
      view,
      focus: undefined,
    });
    keepDraft();
  }

  function edit(label: string, change: (rows: CardRows) => CardRows, wanted?: string): void {
    const { rows, past } = store.get();
    const next = change(rows);
    if (next === rows) return;
    const continues = wanted !== undefined && wanted === series;
    series = wanted;
    const steps = continues ? past : [...past, { rows, label }].slice(-UNDO_STEPS);
    store.set({
      rows: next,
      past: steps,
      offerUndo: wanted === undefined ? label : '',
      status: { text: '', kind: 'plain' },
    });
    keepDraft();
  }

  function undo(): void {
    const { past } = store.get();
    const step = past[past.length - 1];
    if (step === undefined) return;
    series = undefined;
    store.set({
      rows: step.rows,
      past: past.slice(0, -1),
      offerUndo: '',
      status: { text: `Taken back: ${step.label}`, kind: 'plain' },
    });
    keepDraft();
    followTab();
  }

  function tellApplied(answer: ApplyAnswer & { readonly done: true }): void {
    say(answer.message, answer.scored ? 'plain' : 'error');
  }

  async function save(isFirst: boolean): Promise<void> {
    const { rows, card, saved, tab } = store.get();
    // What is previewed is what is scored, also where the scorecard does not say the tab.
    const isSaid = tab === undefined || settingIn(rows, 'Accounts tab') !== '';
    const sent = isSaid ? rows : withSetting(rows, 'Accounts tab', tab.name);
    const answer = await callServer('sidebarApply', { rows: sent, stamp: card.stamp });
    // Somebody may have gone on meanwhile.
    const now = store.get().rows;
    if (answer.done) {
      takeCard(answer.card, rows, now === rows ? undefined : now);
      store.set({ offerUndo: '' });
      tellApplied(answer);
      keepDraft();
      const { book, rows: after } = store.get();
      if (tab !== undefined && answer.scored) await fetchAccounts((book && saidTab(book, after)) ?? tab.name);
      return;
    }
    if (answer.reason === 'changed') {
      takeCard(answer.card, saved, now);
      // A note or a color of the tab changed, and nothing of the scorecard.
      const joined = store.get();
      if (joined.conflict === undefined && sameRows(joined.rows, now) && isFirst) await save(false);
    } else say(answer.message, 'error');
  }

  const apply = () => busy('Saving the scorecard and scoring all accounts…', () => save(true));

  function discard(): void {
    const { saved, rows, past, card } = store.get();
    series = undefined;
    store.set({
      rows: saved,
      past: [...past, { rows, label: 'Discard' }],
      offerUndo: 'Changes discarded',
      conflict: undefined,
      phase: card.tab === '' ? 'start' : 'card',
      status: { text: '', kind: 'plain' },
    });
    keepDraft();
    followTab();
  }

  return {
    open,
    begin,
    edit,
    undo,
    apply,
    discard,
    say,
    async useTab(name) {
      let isThere = false;
      await busy('Reading your accounts…', async () => {
        isThere = await fetchAccounts(name);
      });
      return isThere;
    },
    show: (view, focus) => store.set({ view, focus, phase: 'card' }),
    chooseAnew: () => store.set({ phase: 'start' }),
    backToCard: () => store.set({ phase: 'card' }),
    settle(mine) {
      const { conflict } = store.get();
      if (conflict === undefined) return;
      store.set({ rows: conflict.merge(mine), conflict: undefined });
      say('Both are joined. Look it over, then apply.');
      keepDraft();
      followTab();
    },
    takeTheirs() {
      const { saved } = store.get();
      store.set({ rows: saved, conflict: undefined });
      say('The scorecard is as it stands on the tab.');
      keepDraft();
      followTab();
    },
    async readSelected() {
      if (store.get().busy) return;
      try {
        const asked = store.get();
        const found = await selectedAccount(asked);
        // Another tab may have been fetched meanwhile.
        if (store.get().tab === asked.tab) store.set(found);
      } catch (fault) {
        sayFault(fault);
      }
    },
    async selectRow(row) {
      const { tab } = store.get();
      if (tab === undefined) return;
      try {
        const found = await callServer('sidebarSelectRow', { tab: tab.name, row });
        if (found) focusSheet();
        else say(`Row ${row} is not there any more. Read the sheet again, under Preview.`, 'error');
      } catch (fault) {
        sayFault(fault);
      }
    },
  };
}

/** The account under the cursor, with its cells as they stand now. */
async function selectedAccount(state: State): Promise<Partial<State>> {
  const { accounts } = workingOf(state);
  const selected = await callServer('sidebarSelected');
  const { tab } = state;
  if (tab === undefined || accounts === undefined || selected.tab !== tab.name)
    return { account: -1, status: { text: '', kind: 'plain' } };
  const account = accounts.table.accountRows.findIndex(
    (_, index) => tabRow(accounts, index) === selected.row,
  );
  if (account < 0) return { account };
  const grid = tab.grid.map((row, index) => (index === selected.row - 1 ? selected.cells : row));
  const isSame = JSON.stringify(tab.grid[selected.row - 1] ?? []) === JSON.stringify(selected.cells);
  return isSame ? { account } : { account, tab: { ...tab, grid } };
}
