// A run's sentences about the history: why nothing was stored, what was thinned, what changed in the scorecard, and what that did.
import { signed } from '../domain/explaining/drivers';
import { PARTLY_WRITTEN } from '../sheets/history-sheet';
import type { MeanChange } from './changes-since';
import { counted, type HistoryReport } from './scoring-report';

/** @example 'On average 120 accounts moved by −3.2 points: −1.0 from the customers, −2.2 from changes to the scorecard.' */
export function averageText(mean: MeanChange | undefined, decimals: number): string {
  if (mean === undefined) return '';
  const { accounts, change, customer, scorecard } = mean;
  const points = (part: number) => signed(part, decimals);
  return `On average ${counted(accounts, 'account')} moved by ${points(change)} points: ${points(customer)} from ${accounts === 1 ? 'the customer' : 'the customers'}, ${points(scorecard)} from changes to the scorecard.`;
}

export function historyNotes({ snapshot, version, versionLost }: HistoryReport): string[] {
  const notes: string[] = [];
  if (!snapshot.kept && snapshot.reason === 'not written')
    notes.push(
      'The scores are written, but today could not be kept on the tab Health History. Check that you may edit that tab, then score again.',
    );
  if (!snapshot.kept && snapshot.reason === 'partly written') notes.push(PARTLY_WRITTEN);
  if (!snapshot.kept && snapshot.reason === 'unreadable')
    notes.push(
      `Today was not kept: the first row of the tab ${snapshot.tab} has no heading ${snapshot.missing}. Put the headings back into row 1, or give the tab another title and delete the name HISTORY (Data > Named ranges) to start a new history. Then score again.`,
    );
  if (!snapshot.kept && snapshot.reason === 'no account names')
    notes.push(
      'No history was kept, because no column names the accounts. Write its heading beside Account column on the scorecard tab.',
    );
  if (snapshot.kept && snapshot.overBudget.length > 0)
    notes.push(
      `The tab Health History was full, so its oldest days were removed, up to ${snapshot.overBudget[snapshot.overBudget.length - 1]}. Set History to weekly to keep a longer time.`,
    );
  if (snapshot.kept && snapshot.oldDays === 'not removed')
    notes.push(
      'Today is kept on the tab Health History, but old rows could not be removed there. The next scoring tries again.',
    );
  if (snapshot.kept && snapshot.oldDays === 'scattered')
    notes.push(
      'Some old days stay on the tab Health History for now, because their rows are in many places. Sort that tab by Day, and the next scorings remove them.',
    );
  if (version !== '' && version !== 'First version')
    notes.push(`The scorecard changed since the last run: ${version}.`);
  if (versionLost)
    notes.push(
      'The scores are written, but this version of the scorecard could not be kept on the tab Health Scorecard Versions. Check that you may edit that tab. The next scoring tries again.',
    );
  return notes;
}
