// What the sidebar knows and shows, as signals: actions write them, views and derived values read them.
import { type ReadonlySignal, type Signal, signal } from '@preact/signals-core';
import type { CardTab, OpenedSpreadsheet } from '../actions/sidebar-server';
import type { OtherTab } from '../actions/sidebar-tabs';
import type { ListedAlert } from '../domain/alerts/alerts-tab';
import type { HistoryContent } from '../domain/derived-columns/tab-content';
import type { Evidence } from '../domain/evidence/find-evidence';
import type { SeenAccounts } from '../domain/evidence/seen-accounts';
import { type CardPlace, type CardRows, NO_ROWS } from '../domain/scorecard-tab/card-rows';
import type { AccountScore } from '../domain/scoring/score-account';
import type { CivilDay } from '../domain/values/civil-day';
import type { Accounts, Tab } from './model/accounts';
import type { Evaluation, PlacedIssue } from './model/evaluation';
import type { Conflict } from './model/merge';
import type { AccountFilter } from './model/overview';
import type { FetchedPast } from './model/past';
import { NO_SOURCES, type SourceTabs } from './model/source-tabs';

/** The views of the tab Scorecard. */
export const SCORECARD_VIEWS = ['Metrics', 'Weights', 'Bands', 'Rules', 'Segments'] as const;
export type ScorecardView = (typeof SCORECARD_VIEWS)[number];
export type View = 'Overview' | ScorecardView | 'Account' | 'Evidence' | 'More';

export function isScorecardView(view: View): view is ScorecardView {
  return SCORECARD_VIEWS.some((each) => each === view);
}

/** loading: nothing to show yet. start: no scorecard is chosen yet. scorecard: the views. */
type Phase = 'loading' | 'start' | 'scorecard';

export interface Status {
  readonly text: string;
  readonly kind: 'plain' | 'busy' | 'error';
}

/** An edit that can be undone: the rows before it. */
export interface UndoStep {
  readonly rows: CardRows;
  readonly label: string;
}

/** The row that is selected in the sheet. */
export interface SelectedRow {
  readonly tab: string;
  /** From 1; undefined where nothing is selected. */
  readonly row: number | undefined;
}

/** A row that was just added: its fields show errors only after the user has changed them. */
export interface NewRow {
  readonly section: CardPlace['section'];
  readonly index: number;
  /** Headings of the fields that the user has changed. */
  readonly changed: readonly string[];
}

/** What is known about the outcomes of past accounts. */
type EvidenceState =
  | { readonly kind: 'none' }
  | { readonly kind: 'running'; readonly share: number }
  | FinishedEvidence;

export interface FinishedEvidence {
  readonly kind: 'done';
  readonly found: Evidence;
  readonly seen: SeenAccounts;
  /** Only outcomes after this day can judge the scorecard; undefined where all can. */
  readonly calibrated: CivilDay | undefined;
  /** One for each account that was seen. */
  readonly scores: readonly AccountScore[];
  /** The table with the outcomes. */
  readonly accounts: Accounts;
  /** The scorecard that was tested. */
  readonly evaluation: Evaluation;
}

export interface SidebarState {
  readonly phase: Signal<Phase>;
  readonly view: Signal<View>;
  /** The view that the tab Scorecard opens: the last one used. */
  readonly scorecardView: Signal<ScorecardView>;
  /** The field that the user followed an issue to; its control takes the focus. */
  readonly focus: Signal<CardPlace | undefined>;
  readonly newRow: Signal<NewRow | undefined>;
  readonly status: Signal<Status>;
  /** Share of the accounts fetched so far, 0-1; undefined when nothing is being fetched. */
  readonly fetchedShare: Signal<number | undefined>;
  /** Something runs that must end before the next thing starts. */
  readonly isBusy: Signal<boolean>;
  /** The spreadsheet; undefined until it is read. */
  readonly opened: Signal<OpenedSpreadsheet | undefined>;
  /** The scorecard tab as last read; its `tab` is '' where there is none. */
  readonly scorecardTab: Signal<CardTab>;
  /** The tab with the accounts. */
  readonly accountsTab: Signal<Tab | undefined>;
  /** The rows of the scorecard tab. */
  readonly savedRows: Signal<CardRows>;
  /** The rows with the user's unsaved changes. */
  readonly rows: Signal<CardRows>;
  readonly undoSteps: Signal<readonly UndoStep[]>;
  /** What Undo would take back, shown until the next edit. */
  readonly undoText: Signal<string>;
  /** Why the scorecard is changed, for its versions; '' for nothing. */
  readonly note: Signal<string>;
  readonly conflict: Signal<Conflict | undefined>;
  /** undefined until it is read. */
  readonly selectedRow: Signal<SelectedRow | undefined>;
  /** What the alerts tab says, one line per account. */
  readonly alerts: Signal<readonly ListedAlert[]>;
  /** Which accounts the overview lists. */
  readonly accountFilter: Signal<AccountFilter>;
  /** Index of the metric whose card is open. */
  readonly openMetric: Signal<number | undefined>;
  /** Other tabs as far as they are fetched. */
  readonly sources: Signal<SourceTabs>;
  /** The other tab that is being fetched. */
  readonly fetchingTab: Signal<string | undefined>;
  /** Rows of the history that derived columns read; undefined until they are fetched. */
  readonly pastContent: Signal<HistoryContent | undefined>;
  /** The content of other tabs, by name in matching form, as far as it was fetched. */
  readonly otherTabs: Signal<ReadonlyMap<string, OtherTab>>;
  /** Earlier scores, for rules about change and trend; undefined until a rule asks. */
  readonly past: Signal<FetchedPast | undefined>;
  /** What the checker found in the scorecard and its data. */
  readonly warnings: Signal<readonly PlacedIssue[]>;
  /** The tab with the outcomes, where it is not the one with the accounts. */
  readonly outcomesTab: Signal<Tab | undefined>;
  readonly evidence: Signal<EvidenceState>;
  /** Metrics that the user says are known before a customer leaves, although they nearly decide the outcome. */
  readonly trustedMetrics: Signal<readonly string[]>;
}

/** What views see: only actions write. */
export type ReadonlyState = {
  readonly [Name in keyof SidebarState]: ReadonlySignal<SidebarState[Name]['value']>;
};

export function createState(): SidebarState {
  return {
    phase: signal<Phase>('loading'),
    view: signal<View>('Overview'),
    scorecardView: signal<ScorecardView>('Metrics'),
    focus: signal<CardPlace | undefined>(undefined),
    newRow: signal<NewRow | undefined>(undefined),
    status: signal<Status>({ text: '', kind: 'plain' }),
    fetchedShare: signal<number | undefined>(undefined),
    isBusy: signal(false),
    opened: signal<OpenedSpreadsheet | undefined>(undefined),
    scorecardTab: signal<CardTab>({ tab: '', grid: [], stamp: '' }),
    accountsTab: signal<Tab | undefined>(undefined),
    savedRows: signal<CardRows>(NO_ROWS),
    rows: signal<CardRows>(NO_ROWS),
    undoSteps: signal<readonly UndoStep[]>([]),
    undoText: signal(''),
    note: signal(''),
    conflict: signal<Conflict | undefined>(undefined),
    selectedRow: signal<SelectedRow | undefined>(undefined),
    alerts: signal<readonly ListedAlert[]>([]),
    accountFilter: signal<AccountFilter>({ kind: 'to act on' }),
    openMetric: signal<number | undefined>(undefined),
    sources: signal<SourceTabs>(NO_SOURCES),
    fetchingTab: signal<string | undefined>(undefined),
    pastContent: signal<HistoryContent | undefined>(undefined),
    otherTabs: signal<ReadonlyMap<string, OtherTab>>(new Map()),
    past: signal<FetchedPast | undefined>(undefined),
    warnings: signal<readonly PlacedIssue[]>([]),
    outcomesTab: signal<Tab | undefined>(undefined),
    evidence: signal<EvidenceState>({ kind: 'none' }),
    trustedMetrics: signal<readonly string[]>([]),
  };
}
