// The result of a scoring as plain JSON, and the same in words for the closing dialog.
import { ACCOUNTS_FOR_BANDS } from '../domain/checker/check-scorecard';
import { type Issue, type IssueCode, issueAddress, issueText } from '../domain/issues/issue';
import type { FittingTemplate } from '../domain/templates/fitting-templates';
import type { CellPlace } from '../domain/values/cell-place';

/** An issue in words, for a page or a program that does not make them itself. */
export interface ReportedIssue {
  readonly code: IssueCode;
  /** undefined where no single cell is to blame. */
  readonly place: CellPlace | undefined;
  /** `Accounts!E9`; '' without a place. */
  readonly cell: string;
  readonly message: string;
  /** With an error in the scorecard nothing is scored. */
  readonly severity: Issue['severity'];
}

/** @param scorecardTab called at most once, and only for an issue of the scorecard's own tab: asking for its title costs a call */
export function reportIssues(issues: readonly Issue[], scorecardTab: () => string): ReportedIssue[] {
  let title: string | undefined;
  return issues.map((issue) => {
    const { code, place, severity } = issue;
    if (place !== undefined && place.tab === undefined) title ??= scorecardTab();
    const cell = issueAddress(issue, title ?? '');
    return { code, place, cell, message: issueText(issue), severity };
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
}

export interface ScoringReport {
  readonly scored: true;
  /** Name of the scorecard. */
  readonly scorecard: string;
  /** A starter scorecard was made from the data in this run. */
  readonly starter: boolean;
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
  readonly bands: readonly { readonly name: string; readonly color: string; readonly accounts: number }[];
  /** How many accounts each segment's rows of the scorecard applied to; '' = the general rows. Empty without segments. */
  readonly segments: readonly { readonly name: string; readonly accounts: number }[];
  /** 0-1; null without accounts. */
  readonly meanCoverage: number | null;
  readonly accounts: readonly ScoredAccount[];
  readonly changed: readonly { readonly account: string; readonly from: string; readonly to: string }[];
  readonly issues: readonly ReportedIssue[];
  /** A basic filter ends before our columns: sorting by it would separate scores from accounts. */
  readonly filterFallsShort: boolean;
}

/** Nothing was scored and nothing was written: why, and what to do. */
export interface NotScored {
  readonly scored: false;
  readonly message: string;
  readonly issues: readonly ReportedIssue[];
}

export function notScored(message: string, issues: readonly ReportedIssue[] = []): NotScored {
  return { scored: false, message, issues };
}

export type ScoringOutcome = ScoringReport | NotScored;

const BAR_LENGTH = 20;
const NAMES_SHOWN = 5;
const ISSUES_SHOWN = 10;

/** The closing dialog: accounts by band with a bar each, who changed band, who lacks data, the first issues. */
export function reportText(report: ScoringReport): string {
  const total = report.accounts.length;
  const parts = [report.bands.map((band) => bandLine(band.name, band.accounts, total)).join('\n')];
  if (report.segments.length > 0) parts.push(segmentsText(report));
  if (report.changed.length > 0) parts.push(changedText(report));
  parts.push(...provisionalText(report), ...starterText(report), ...issuesText(report.issues));
  return parts.join('\n\n');
}

export function notScoredText(outcome: NotScored): string {
  return [outcome.message, ...issuesText(outcome.issues)].join('\n\n');
}

function bandLine(name: string, accounts: number, total: number): string {
  const length = total === 0 ? 0 : Math.round((accounts / total) * BAR_LENGTH);
  const bar =
    '█'.repeat(accounts > 0 ? Math.max(1, length) : 0) +
    '░'.repeat(BAR_LENGTH - Math.max(accounts > 0 ? 1 : 0, length));
  return `${bar}  ${accounts}  ${name}`;
}

function changedText({ changed }: ScoringReport): string {
  const named = changed.slice(0, NAMES_SHOWN).map(({ account, from, to }) => `${account}: ${from} → ${to}`);
  const more = changed.length - named.length;
  return [
    `${counted(changed.length, 'account')} changed band since the last run:`,
    ...named,
    ...(more > 0 ? [`and ${more} more`] : []),
  ].join('\n');
}

function segmentsText({ segments }: ScoringReport): string {
  const counts = segments.map(({ name, accounts }) => `${name === '' ? 'general' : name} ${accounts}`);
  return `By segment: ${counts.join(', ')}`;
}

function provisionalText({ provisional, accounts }: ScoringReport): string[] {
  const scored = accounts.filter(({ score }) => score !== null).length;
  return provisional && scored > 0
    ? [
        `Only ${counted(scored, 'account')} ${scored === 1 ? 'has' : 'have'} a score: until there are ${ACCOUNTS_FOR_BANDS}, take the bands as provisional.`,
      ]
    : [];
}

function starterText({ starter, templates }: ScoringReport): string[] {
  if (!starter) return [];
  const proposed =
    'There was no scorecard yet, so one was proposed from your data, on the tab Health Scorecard. It is only a first guess: review its metrics and thresholds, correct what you know better, and score again.';
  const fitting = templates.map(({ name, found, of }) => `${name} (${found} of ${of} columns)`);
  return fitting.length === 0
    ? [proposed]
    : [proposed, `Templates that fit your columns: ${fitting.join(', ')}.`];
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
