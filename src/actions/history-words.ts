// A run's notes about the history: why nothing was stored, what was thinned, what changed in the scorecard.
import type { HistoryReport } from './scoring-report';

export function historyNotes({ snapshot, version }: HistoryReport): string[] {
  const notes: string[] = [];
  if (!snapshot.kept && snapshot.reason === 'not written')
    notes.push(
      'The scores are written, but today could not be kept on the tab Health History. Check that you may edit that tab, then score again.',
    );
  if (!snapshot.kept && snapshot.reason === 'no account names')
    notes.push(
      'No history was kept, because no column names the accounts. Write its heading beside Account column on the scorecard tab.',
    );
  if (snapshot.kept && snapshot.overBudget.length > 0)
    notes.push(
      `The tab Health History was full, so its oldest days were removed, up to ${snapshot.overBudget[snapshot.overBudget.length - 1]}. Set History to weekly to keep a longer time.`,
    );
  if (version !== '' && version !== 'First version')
    notes.push(`The scorecard changed since the last run: ${version}.`);
  return notes;
}
