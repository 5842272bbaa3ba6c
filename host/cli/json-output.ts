// Writes the result of a scoring as JSON for other programs: docs/score-json.schema.json describes it.
import type { ImportNote } from '../formats/csv/import-note';
import type { ReportedIssue, ScoringReport } from './scoring-report';

export interface JsonContext {
  readonly version: string;
  readonly file: string;
  readonly settled: readonly ImportNote[];
  readonly importIssues: readonly ImportNote[];
}

export function scoredJson(context: JsonContext, report: ScoringReport, out: string | null): string {
  return print({ scored: true, ...start(context), out, ...report, ...notes(context) });
}

/** Nothing was scored: the scorecard has mistakes, or the message tells what is missing. */
export function unscoredJson(
  context: JsonContext,
  message: string,
  issues: readonly ReportedIssue[],
): string {
  return print({ scored: false, ...start(context), message, issues, ...notes(context) });
}

function start({ version, file }: JsonContext): object {
  return { version, file };
}

function notes({ settled, importIssues }: JsonContext): object {
  return { settled: settled.map(noteJson), importIssues: importIssues.map(noteJson) };
}

function noteJson({ column, heading, cell, kind, message }: ImportNote): object {
  return { column, heading, cell, kind, message };
}

function print(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
