// Writes the result of a scoring as JSON for other programs: docs/score-json.schema.json describes it.
import type { ImportNote } from '../formats/csv/import-note';
import type { ReportedIssue, ScoringReport } from './add-on-answers';

export interface JsonContext {
  readonly version: string;
  readonly file: string;
  readonly settled: readonly ImportNote[];
  readonly importIssues: readonly ImportNote[];
}

/** Files that were written, as the user named them. */
export interface WrittenFiles {
  readonly out: string | undefined;
  readonly history: string | undefined;
}

/** @param tested further fields, where the scorecard was tested */
export function scoredJson(
  context: JsonContext,
  report: ScoringReport,
  written: WrittenFiles,
  tested: object = {},
): string {
  return print({
    scored: true,
    ...start(context),
    out: written.out ?? null,
    history: written.history === undefined ? null : historyJson(written.history, report),
    ...reportJson(report),
    issues: report.issues.map(issueJson),
    ...notes(context),
    ...tested,
  });
}

/** Nothing was scored: the scorecard has mistakes, or the message names what is missing. */
export function unscoredJson(
  context: JsonContext,
  message: string,
  issues: readonly ReportedIssue[],
): string {
  return print({
    scored: false,
    ...start(context),
    message,
    issues: issues.map(issueJson),
    ...notes(context),
  });
}

/** Each field by name: the report may get fields that only the dialog needs. */
function reportJson(report: ScoringReport): object {
  const { score, band, coverage, drivers, computed, flags, all } = report.columns;
  return {
    scorecard: report.scorecard,
    starter: report.starter,
    proposal: report.proposal,
    templates: report.templates,
    provisional: report.provisional,
    asOf: report.asOf,
    sheet: report.sheet,
    headingRow: report.headingRow,
    firstRow: report.firstRow,
    lastRow: report.lastRow,
    columns: { score, band, coverage, drivers, computed, flags, all },
    scale: report.scale,
    decimals: report.decimals,
    valueHeading: report.valueHeading,
    withoutAmount: report.withoutAmount,
    bands: report.bands.map(({ name, color, accounts, value }) => ({ name, color, accounts, value })),
    columnsNotUsed: report.columnsNotUsed.map(({ heading, reason }) => ({ heading, reason })),
    segments: report.segments,
    meanCoverage: report.meanCoverage,
    accounts: report.accounts.map(accountJson),
    changed: report.changed.map(({ account, from, to }) => ({ account, from, to })),
    tabsRead: report.tabsRead,
  };
}

function accountJson(account: ScoringReport['accounts'][number]): object {
  const {
    row,
    account: name,
    score,
    band,
    coverage,
    drivers,
    computed,
    flags,
    segment,
    change,
    trend,
  } = account;
  return { row, account: name, score, band, coverage, drivers, computed, flags, segment, change, trend };
}

function historyJson(file: string, { history }: ScoringReport): object {
  const moves = (movers: typeof history.down) =>
    movers.map(({ account, before, now, change, reason }) => ({ account, before, now, change, reason }));
  const days = history.snapshot.kept ? history.snapshot.days : 0;
  return { file, days, baseline: history.baseline, down: moves(history.down), up: moves(history.up) };
}

function issueJson({ code, place, cell, message, severity }: ReportedIssue): object {
  const at = place && { row: place.row, column: place.column };
  return { code, place: at, cell, message, severity };
}

function start({ version, file }: JsonContext): object {
  return { version, file };
}

function notes({ settled, importIssues }: JsonContext): object {
  return { settled: settled.map(noteJson), importIssues: importIssues.map(noteJson) };
}

function noteJson({ column, heading, cell, kind, message }: ImportNote): object {
  return { column, heading, cell: cell ?? null, kind, message };
}

function print(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
