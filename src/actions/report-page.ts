// The report after scoring as its page gets it: short lists in plain JSON, and the requests that the page may send.

import type { Mover } from './changes-since';
import type {
  AccountMove,
  ColumnNotUsed,
  ColumnUsed,
  FlaggedAccount,
  ReportedAlert,
  ScoringReport,
} from './scoring-report';

/** The first of a list, and how many there are in all. */
export interface ShownPart<Item> {
  readonly shown: readonly Item[];
  readonly total: number;
}

export interface ShownIssue {
  /** `Accounts!E9`; '' where no single cell is to blame. */
  readonly cell: string;
  readonly message: string;
  readonly place: PlaceToSelect | null;
}

export interface IssueGroup extends ShownPart<ShownIssue> {
  readonly title: string;
}

export interface PlaceToSelect {
  readonly tab: string;
  /** Both count from 1. */
  readonly row: number;
  readonly column: number;
}

export interface ShownMover extends Omit<Mover, 'index'> {
  /** From 1. */
  readonly row: number;
}

/** The largest moves since the day that the scorecard compares with. */
export interface ShownSince {
  readonly day: string;
  /** How the accounts moved on average; '' where our own scorecard moved none of them. */
  readonly average: string;
  readonly down: readonly ShownMover[];
  readonly up: readonly ShownMover[];
}

/** What a run did on the alerts tab. */
export interface ShownAlerts {
  /** null where there is no such tab. */
  readonly tab: string | null;
  /** The most value at stake first. */
  readonly opened: ShownPart<ReportedAlert>;
  readonly open: number;
  readonly recovered: number;
}

export interface ReportPage
  extends Pick<
    ScoringReport,
    | 'scorecard'
    | 'starter'
    | 'asOf'
    | 'sheet'
    | 'scale'
    | 'decimals'
    | 'bands'
    | 'currency'
    | 'withoutAmount'
    | 'segments'
    | 'filterFallsShort'
    | 'columnToFreeze'
    | 'tabsRead'
  > {
  readonly version: string;
  readonly accounts: number;
  readonly meanCoverage: number;
  /** Sentences about the scorecard as a whole, such as that its bands are provisional. */
  readonly notes: readonly string[];
  readonly valueHeading: string | null;
  readonly changed: ShownPart<AccountMove>;
  readonly dropped: ShownPart<AccountMove>;
  readonly flagged: ShownPart<FlaggedAccount>;
  /** null without an earlier snapshot. */
  readonly since: ShownSince | null;
  readonly alerts: ShownAlerts;
  readonly issues: readonly IssueGroup[];
  readonly used: readonly ColumnUsed[];
  readonly notUsed: ShownPart<ColumnNotUsed>;
  /** Position of the account's first cell of ours, for links to an account. */
  readonly linkColumn: number;
}

/** The typed surface; main.ts exposes each under the same name. */
export interface ReportServer {
  /** @returns whether there is such a cell; it is selected then */
  reportSelectCell(place: PlaceToSelect): boolean;
  /** Widens the filter of a tab so that it covers our columns. */
  reportWidenFilter(tab: string): void;
  /** Freezes a tab's columns up to one, so that names stay in view. @param place its row does not count */
  reportFreezeColumns(place: PlaceToSelect): void;
  menuOpenSidebar(): void;
}
