// The typed surface between sidebar and spreadsheet: the requests, and the answers. Plain JSON only.

import type { ListedAlert } from '../domain/alerts/alerts-tab';
import type { AccountChange } from '../domain/history/account-change';
import type { Proposal } from '../domain/proposal/proposal';
import type { CardRows } from '../domain/scorecard-tab/card-rows';
import type { Cell } from '../domain/values/cell';
import type { CivilDay } from '../domain/values/civil-day';
import type { TextLocale } from '../domain/values/text-locale';
import type { Refusal } from './refusal';
import type { ReportedIssue, ScoringReport } from './scoring-report';
import type {
  HistoryRows,
  HistoryRowsRequest,
  OtherTab,
  OtherTabsRequest,
  PastPart,
  PastRequest,
  RowsPart,
  RowsRequest,
} from './sidebar-tabs';

/** The scorecard tab as it is now. */
export interface CardTab {
  /** Its title; '' where there is none yet. */
  readonly tab: string;
  readonly grid: readonly (readonly Cell[])[];
  /** Changes with every cell of it. */
  readonly stamp: string;
}

export interface OpenedSpreadsheet {
  readonly card: CardTab;
  /** All other tabs, by name. */
  readonly tabs: readonly string[];
  /** The tab that is open, '' where it is the scorecard's. */
  readonly activeTab: string;
  readonly today: CivilDay;
  readonly locale: TextLocale;
  /** The draft that the sidebar stored when it was closed; '' without one. */
  readonly draft: string;
}

/** The past of one account. */
export interface SidebarAccountHistory {
  /** Oldest first, today's last; empty without a history. */
  readonly points: readonly {
    readonly day: string;
    readonly score: number | null;
    readonly band: string;
    readonly scorecard: string;
  }[];
  /** The day that the change is measured from. */
  readonly baseline: string | null;
  /** Split by cause, in points as shown. */
  readonly change: AccountChange | null;
  /** Dimensions with a score, now and at the baseline; empty where the scorecard has none. */
  readonly dimensions: readonly {
    readonly name: string;
    readonly score: number;
    readonly before: number | null;
    readonly arrow: '▲' | '●' | '▼' | '';
  }[];
}

export interface SidebarVersion {
  readonly day: string;
  readonly note: string;
  /** What changed, in words. */
  readonly changed: string;
  readonly bandChanges: number | null;
  /** What differs in it from the scorecard as it is saved now, in words; null where either cannot be read. */
  readonly differences: readonly string[] | null;
  /** The scorecard as it was; null where its cell cannot be read any more. */
  readonly rows: CardRows | null;
}

export interface ApplyRequest {
  readonly rows: CardRows;
  /** Of the tab that the rows were made from; '' where there was none. */
  readonly stamp: string;
  /** Why it was changed, for the versions tab; at most 500 characters. */
  readonly note?: string;
}

export type ApplyAnswer =
  | {
      readonly done: true;
      readonly card: CardTab;
      /** Whether the accounts were scored as well; if not, the message says why. */
      readonly scored: boolean;
      readonly message: string;
      readonly bands: ScoringReport['bands'];
      readonly issues: readonly ReportedIssue[];
    }
  | {
      readonly done: false;
      /** mistakes: see issues, whose cells are those of gridOfRows. changed: the tab was edited since, see card. busy: a colleague is scoring. */
      readonly reason: 'mistakes' | 'changed' | 'busy';
      readonly message: string;
      readonly issues: readonly ReportedIssue[];
      readonly card: CardTab;
    };

export interface SelectedRow {
  readonly tab: string;
  /** From 1; null where nothing is selected. */
  readonly row: number | null;
  /** The whole row as it is now. */
  readonly cells: readonly Cell[];
}

export interface RowToSelect {
  readonly tab: string;
  /** From 1. */
  readonly row: number;
}

/** The formulas over the accounts: rows and columns from 1, ends included. */
export interface FormulaRequest {
  readonly tab: string;
  readonly headingRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** The heading of the first of these columns: if another cell is there now, the table has moved. */
  readonly heading: string;
  /** Whether dates are scored, so that the scores must follow the calendar. */
  readonly dated: boolean;
  /** The cell that the last answer named, such as J2: written only if it is still free. '' only returns the free place. */
  readonly at: string;
}

export interface FormulaAnswer {
  readonly written: boolean;
  /** The cell of the first formula, such as J2; '' where there is no room. */
  readonly at: string;
  readonly score: string;
  readonly band: string;
  /** Why nothing was written, or what was. */
  readonly message: string;
}

export interface SidebarTemplate {
  readonly id: string;
  readonly name: string;
  /** What it is for, in one sentence. */
  readonly purpose: string;
  /** Whose model it is. */
  readonly source: string;
  /** Names of its metrics. */
  readonly metrics: readonly string[];
  /** Columns that it reads, by its own headings; how many of them the tab has; those that it lacks. */
  readonly columns: readonly string[];
  readonly found: number;
  readonly lacking: readonly string[];
}

/** What a scorecard could be, from the accounts themselves or from a template. */
export interface ProposalRequest {
  readonly tab: string;
  /** Row of the headings, from 1; 0 lets them be found. */
  readonly headingRow: number;
  /** One column only, for a metric to be added; '' proposes a whole scorecard. */
  readonly column: string;
  /** Cells of that column, one per account, where it is not on the tab yet. */
  readonly cells?: readonly Cell[];
  /** Id of a template; '' proposes from the data. */
  readonly template: string;
  /** For a template: the sheet's heading that the user picked for one of its own. */
  readonly picks: Readonly<Record<string, string>>;
}

export interface SidebarProposal {
  /** Whether there is one; if not, the message says why. */
  readonly done: boolean;
  readonly message: string;
  /** Empty without a proposal. For one column only Metrics, one row. */
  readonly rows: CardRows;
  /** From the data: what counts, open questions, what is left out. undefined for a template. */
  readonly proposal: Proposal | undefined;
  /** Of a template: metrics that are left out, and columns that were not found. */
  readonly leftOut: readonly string[];
  readonly lacking: readonly string[];
}

/** Whether the scorecard tab was made; if not, the message says why. */
export type SidebarTemplateUse =
  | {
      readonly done: true;
      readonly message: string;
      /** Names of metrics that were left out, and the columns that were not found. */
      readonly leftOut: readonly string[];
      readonly lacking: readonly string[];
    }
  | { readonly done: false; readonly message: string; readonly refusal: Refusal };

/** A scorecard that is not applied yet, on the accounts of a tab. */
export interface CheckRequest {
  readonly rows: CardRows;
  readonly tab: string;
}

export interface SidebarCheck {
  /** What is odd about the scorecard and its data. Places on the scorecard, which name no tab, are those of gridOfRows. */
  readonly issues: readonly ReportedIssue[];
}

export interface NextBandRequest extends CheckRequest {
  /** The account's row on the tab, from 1. */
  readonly row: number;
}

export interface SidebarNextBand {
  /** What would move the account to the next band, in one sentence; '' when nothing needs to change. */
  readonly text: string;
}

/** The typed surface; main.ts exposes each under the same name. */
export interface SidebarServer {
  sidebarOpen(): OpenedSpreadsheet;
  sidebarRows(request: RowsRequest): RowsPart;
  sidebarOtherTabs(request: OtherTabsRequest): readonly OtherTab[];
  sidebarApply(request: ApplyRequest): ApplyAnswer;
  /** '' forgets it. @returns whether it was kept */
  sidebarKeepDraft(text: string): boolean;
  /** Versions of the scorecard that were kept, newest first. */
  sidebarVersions(): readonly SidebarVersion[];
  /** The lines of the alerts tab that are open, snoozed or done, one per account. */
  sidebarAlerts(): readonly ListedAlert[];
  sidebarSelected(): SelectedRow;
  /** @returns whether there is such a row */
  sidebarSelectRow(row: RowToSelect): boolean;
  sidebarFormula(request: FormulaRequest): FormulaAnswer;
  sidebarCheck(request: CheckRequest): SidebarCheck;
  sidebarNextBand(request: NextBandRequest): SidebarNextBand;
  /** @returns null without a history */
  sidebarHistoryRows(request: HistoryRowsRequest): HistoryRows | null;
  sidebarPast(request: PastRequest): PastPart;
  sidebarAccountHistory(request: NextBandRequest): SidebarAccountHistory;
  /** @param tab whose columns count; the open one if omitted */
  sidebarTemplates(tab?: string): readonly SidebarTemplate[];
  sidebarPropose(request: ProposalRequest): SidebarProposal;
  /** For the command line; the sidebar makes its own rows from a template. */
  sidebarUseTemplate(id: string): SidebarTemplateUse;
}
