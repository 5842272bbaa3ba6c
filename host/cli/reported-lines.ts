// Puts everything that was noticed about the file and the scorecard into at most twenty lines.
import { columnLetters } from '../formats/csv/column-letters';
import { groupsOf, noteLines } from '../formats/csv/grouped-notes';
import type { ImportNote } from '../formats/csv/import-note';
import type { ReportedIssue } from './add-on-answers';
import { oneLine } from './text-layout';

const MOST_LINES = 20;
/** As many of a kind are reported one by one. */
const FEW = 3;

export interface Noticed {
  readonly settled: readonly ImportNote[];
  readonly importIssues: readonly ImportNote[];
  readonly issues: readonly ReportedIssue[];
}

/** Mistakes first, then what was left out, then how the columns were read. */
export function reportedLines(noticed: Noticed): string[] {
  const errors = noticed.issues.filter((issue) => issue.severity === 'error');
  const warnings = noticed.issues.filter((issue) => issue.severity === 'warning');
  const lines = [
    ...issueLines(errors),
    ...noteLines(noticed.importIssues).map(oneLine),
    ...issueLines(warnings),
    ...noticed.settled.map((note) => oneLine(note.message)),
  ];
  if (lines.length <= MOST_LINES) return lines;
  const shown = lines.slice(0, MOST_LINES - 1);
  return [...shown, `and ${(lines.length - shown.length).toLocaleString('en-US')} more; --json lists all`];
}

export function issueLine({ place, cell, message, namesLines }: ReportedIssue): string {
  return oneLine(place === undefined || namesLines === true ? message : `${cell}: ${message}`);
}

/** Many of one kind in one column make one line, at the place of the first. */
function issueLines(issues: readonly ReportedIssue[]): string[] {
  return groupsOf(issues, ({ code, place }) => `${code} ${place?.column}`).flatMap((group) => {
    const [first] = group;
    if (first?.place === undefined || group.length <= FEW) return group.map(issueLine);
    const more = (group.length - 1).toLocaleString('en-US');
    const name = first.columnName ?? columnLetters(first.place.column);
    const column = first.namesLines === true ? '' : ` in column ${name}`;
    return [`${issueLine(first)} (${more} more like it${column})`];
  });
}
