// Format changes: Google refuses some of them beside tables with typed columns, and a refusal must never fail a run.

/** What was refused, as the report names it. */
export type Look = 'number formats' | 'bold headings' | 'band colors' | 'notes on headings';

/** Changes formats and waits until Google has accepted it. @returns false when it was refused */
export function tryLooks(change: () => void): boolean {
  try {
    change();
    SpreadsheetApp.flush();
    return true;
  } catch {
    return false;
  }
}
