// The result of a scoring as plain JSON, and a refusal in words.
import { type Issue, issueAddress, issueText } from '../domain/issues/issue';
import type { FittingTemplate } from '../domain/templates/fitting-templates';
import type { Currency } from '../domain/values/currency';
import type { Mover } from './changes-since';
import type { PortfolioFigures } from './portfolio-figures';
import { type Refusal, refusalText } from './refusal';
import type { ReportedProposal } from './reported-proposal';

/** An issue in words, for a page or a program that does not make them itself. */
export type ReportedIssue = Issue & {
  /** `Accounts!E9`; '' without a place. */
  readonly cell: string;
  readonly message: string;
};

/** @param scorecardTab called at most once, and only for an issue of the scorecard's own tab: asking for its title costs a call */
export function reportIssues(issues: readonly Issue[], scorecardTab: () => string): ReportedIssue[] {
  let title: string | undefined;
  return issues.map((issue) => {
    const { place } = issue;
    if (place !== undefined && place.tab === undefined) title ??= scorecardTab();
    const cell = issueAddress(issue, title ?? '');
    const named = place && { ...place, tab: place.tab ?? title };
    return { ...issue, place: named, cell, message: issueText(issue) };
  });
}

export interface ScoredAccount {
  /** Row of the sheet, from 1. */
  readonly row: number;
  readonly account: string;
  readonly score: number | null;
  readonly band: string;
  /** 0-1 */
  readonly coverage: number;
  readonly drivers: string;
  /** Before rules; null without a score. */
  readonly computed: number | null;
  readonly flags: string;
  /** The segment whose rows of the scorecard applied to it; '' = the general ones. */
  readonly segment: string;
  /** Points since the baseline; null where there is nothing to compare with. */
  readonly change: number | null;
  /** 13 weekly bars as text; '' without a history. */
  readonly trend: string;
}

/** What was stored of today on the history tab, or why nothing was. */
export type SnapshotReport =
  | {
      readonly kept: true;
      /** Days that the history holds now. */
      readonly days: number;
      /** Days removed to keep the tab under its cell limit. */
      readonly overBudget: readonly string[];
      /** Whether days that are thinned are gone; 'scattered' where their rows are in too many places. */
      readonly oldDays: 'removed' | 'not removed' | 'scattered';
    }
  | { readonly kept: false; readonly reason: 'off' | 'no account names' | 'not written' | 'partly written' }
  | { readonly kept: false; readonly reason: 'unreadable'; readonly tab: string; readonly missing: string };

export interface HistoryReport {
  readonly snapshot: SnapshotReport;
  /** The day that changes are measured from, YYYY-MM-DD; null without an earlier snapshot. */
  readonly baseline: string | null;
  /** What changed in the scorecard since the last run, in words; '' for nothing. */
  readonly version: string;
  /** Whether that version could not be kept on its tab. */
  readonly versionLost: boolean;
  /** How the accounts moved on average, in a sentence; '' where our own scorecard moved none of them. */
  readonly average: string;
  /** The largest falls and rises with their cause. */
  readonly down: readonly Mover[];
  readonly up: readonly Mover[];
}

export interface ReportedAlert {
  /** The day it opened, YYYY-MM-DD. */
  readonly day: string;
  /** As the alerts tab names it. */
  readonly account: string;
  /** What identifies the account, in matching form: its name may change. */
  readonly key: string;
  /** Row of the accounts tab, from 1. */
  readonly row: number;
  readonly alert: string;
  readonly score: number | null;
  readonly change: number | null;
  readonly because: string;
  readonly value: number | null;
  /** YYYY-MM-DD */
  readonly renewal: string | null;
  /** The owner of the account; '' when there is none. */
  readonly owner: string;
  readonly action: string;
  /** Open, or Snoozed until a day. */
  readonly status: string;
  /** Its cause is gone and the account is in its best band: the next scoring closes it unless that changes. */
  readonly isClosing: boolean;
}

export interface AlertsReport {
  /** Whether the accounts were checked for alerts: otherwise the lists are empty, although lines of the tab may be open. */
  readonly isChecked: boolean;
  /** The tab of the alerts; null where there is none. */
  readonly tab: string | null;
  /** New in this run, the most value at stake first. */
  readonly opened: readonly ReportedAlert[];
  /** Open and snoozed ones of earlier runs. */
  readonly waiting: readonly ReportedAlert[];
  /** What is only for the digest, such as good news: true now, and since when. */
  readonly news: readonly ReportedAlert[];
  /** Open and snoozed alerts after the run, new ones among them. */
  readonly open: number;
  /** Alerts that this run closed, since their cause or their account is gone. */
  readonly recovered: number;
  /** Rows of the accounts tab, from 1, of accounts that are known as lost: they get no alert. */
  readonly lost: readonly number[];
  /** Why no alerts were opened, or what to correct on their tab; '' for nothing. */
  readonly problem: string;
}

export interface BandTotal {
  readonly name: string;
  readonly color: string;
  readonly accounts: number;
  /** Sum of the value column; null without one. */
  readonly value: number | null;
}

/** An account whose result is another than at the last run; both scores are rounded as shown. */
export interface AccountMove {
  readonly account: string;
  /** Row of the sheet, from 1. */
  readonly row: number;
  readonly from: string;
  readonly to: string;
  readonly direction: 'up' | 'down';
  readonly scoreBefore: number | null;
  readonly score: number | null;
  /** Slightly different weights would give another band: the change may be no news. */
  readonly borderline: boolean;
  /** Where it loses points now. */
  readonly drivers: string;
  /** From the value column; null without one. */
  readonly value: number | null;
}

export interface FlaggedAccount {
  readonly account: string;
  readonly row: number;
  /** Flags that it did not have at the last run. */
  readonly flags: string;
}

export interface ColumnUsed {
  readonly metric: string;
  readonly columns: readonly string[];
  /** Share of the score, 0-1; null under methods without shares. */
  readonly share: number | null;
}

export interface ColumnNotUsed {
  readonly heading: string;
  /** Why a proposal left it out; '' where the scorecard simply does not read it. */
  readonly reason: string;
}

/** What was read of a tab for derived columns. */
export interface TabReport {
  readonly tab: string;
  /** Rows that are not blank; of them those with a key, and those whose key belongs to an account. */
  readonly rows: number;
  readonly withKey: number;
  readonly matched: number;
  /** How many accounts have at least one row. */
  readonly accounts: number;
  /** Of the rows up to the day of scoring, YYYY-MM-DD; null without a column of days. */
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  /** How many different keys belong to no account, and the commonest of them with the names that are close. */
  readonly unmatchedKeys: number;
  readonly unmatched: readonly {
    readonly key: string;
    readonly rows: number;
    readonly nearest: readonly string[];
  }[];
}

export interface ScoringReport {
  readonly scored: true;
  /** Name of the scorecard. */
  readonly scorecard: string;
  /** A starter scorecard was made from the data in this run. */
  readonly starter: boolean;
  /** Beside a starter: what counts and why, its questions, and what is left out. */
  readonly proposal: ReportedProposal | null;
  /** Beside a starter: templates that fit the columns of this table. */
  readonly templates: readonly FittingTemplate[];
  /** So few accounts have a score that their bands are a first impression. */
  readonly provisional: boolean;
  /** YYYY-MM-DD */
  readonly asOf: string;
  readonly sheet: string;
  /** Rows and columns count from 1. */
  readonly headingRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: {
    readonly score: number;
    readonly band: number;
    readonly coverage: number;
    readonly drivers: number;
    readonly computed: number | null;
    readonly flags: number | null;
    /** The last of all our columns. */
    readonly last: number;
    /** All of them, from left to right. */
    readonly all: readonly number[];
  };
  readonly scale: number;
  readonly decimals: number;
  /** From best to worst; the last one is "Not enough data". */
  readonly bands: readonly BandTotal[];
  /** Heading of the column with the accounts' value; null without one. */
  readonly valueHeading: string | null;
  /** Accounts whose cell there is blank or not a number: the sums leave them out. 0 without such a column. */
  readonly withoutAmount: number;
  /** How that column writes money. */
  readonly currency: Currency;
  /** How many accounts each segment's rows of the scorecard applied to; '' = the general rows. Empty without segments. */
  readonly segments: readonly { readonly name: string; readonly accounts: number }[];
  /** 0-1; null without accounts. */
  readonly meanCoverage: number | null;
  readonly accounts: readonly ScoredAccount[];
  /** Accounts in another band than at the last run, those that went down first, the most valuable first among them. */
  readonly changed: readonly AccountMove[];
  /** Accounts in the same band that lost more than 15% of the scale since the last run. */
  readonly dropped: readonly AccountMove[];
  readonly flagged: readonly FlaggedAccount[];
  readonly columnsUsed: readonly ColumnUsed[];
  readonly columnsNotUsed: readonly ColumnNotUsed[];
  /** Formats and colors that Google refused, as beside a table with typed columns; the results are right all the same. */
  readonly refusedLooks: readonly string[];
  readonly issues: readonly ReportedIssue[];
  /** Other tabs that derived columns were calculated from. */
  readonly tabsRead: readonly TabReport[];
  readonly history: HistoryReport;
  /** The portfolio page of this run; null where there is none. Without a tab it could not be written. */
  readonly portfolio: {
    readonly tab: string | null;
    readonly isNew: boolean;
    readonly figures: PortfolioFigures | null;
  } | null;
  readonly alerts: AlertsReport;
  /** A basic filter ends before our columns: sorting by it would separate scores from accounts. */
  readonly filterFallsShort: boolean;
  /** The column up to which to freeze so that names stay in view beside the scores; null where they do. */
  readonly columnToFreeze: number | null;
}

/** Nothing was scored and nothing was written: why, and what to do. */
export interface NotScored {
  readonly scored: false;
  readonly refusal: Refusal;
  /** The refusal in words. */
  readonly message: string;
  readonly issues: readonly ReportedIssue[];
}

export function notScored(refusal: Refusal, issues: readonly ReportedIssue[] = []): NotScored {
  return { scored: false, refusal, message: refusalText(refusal), issues };
}

export type ScoringOutcome = ScoringReport | NotScored;

const ISSUES_SHOWN = 10;

export function notScoredText(outcome: NotScored): string {
  return [outcome.message, ...issuesText(outcome.issues)].join('\n\n');
}

function issuesText(issues: readonly ReportedIssue[]): string[] {
  if (issues.length === 0) return [];
  const shown = issues
    .slice(0, ISSUES_SHOWN)
    .map(({ cell, message }) => (cell === '' ? message : `${cell}: ${message}`));
  const more = issues.length - shown.length;
  return [['Please check:', ...shown, ...(more > 0 ? [`and ${more} more`] : [])].join('\n')];
}

export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
