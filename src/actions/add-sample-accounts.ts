// Add sample accounts: a tab of invented accounts and, only where there is none yet, a scorecard for them.
import { SAMPLE_TAB, sampleAccounts } from '../domain/bundled-data/sample-accounts';
import { sampleHistory } from '../domain/bundled-data/sample-history';
import {
  PAST_ACCOUNTS_TAB,
  PAST_OUTCOME,
  samplePastAccounts,
} from '../domain/bundled-data/sample-past-accounts';
import { sampleTabs } from '../domain/bundled-data/sample-tabs';
import { NO_OUTCOMES } from '../domain/scorecard/outcome-settings';
import type { RegionalSettings } from '../domain/values/regional-settings';
import { hasHistory } from '../sheets/history-sheet';
import { BUSY, withDocumentLock } from '../sheets/lock';
import { openSpreadsheet } from '../sheets/open-spreadsheet';
import { readReadyMade } from '../sheets/ready-made-file';
import { addSamplePast } from '../sheets/sample-past';
import { addSampleSheet } from '../sheets/sample-sheet';
import { createScorecard, findScorecard } from '../sheets/scorecard-sheet';

/** @returns the message for the user */
export function addSampleAccounts(regional: RegionalSettings): string {
  const spreadsheet = openSpreadsheet();
  const { sampleRows, sampleScorecard } = readReadyMade();
  const table = sampleAccounts(regional.today(), sampleRows);
  const locked = withDocumentLock(() => {
    const hasScorecard = findScorecard(spreadsheet, regional) !== undefined;
    const sheet = addSampleSheet(spreadsheet, SAMPLE_TAB, table);
    if (!hasScorecard) {
      const past = addSampleSheet(spreadsheet, PAST_ACCOUNTS_TAB, samplePastAccounts(regional.today()));
      for (const { title, table: rows } of sampleTabs(regional.today(), sampleRows))
        addSampleSheet(spreadsheet, title, rows);
      spreadsheet.setActiveSheet(sheet);
      const outcomes = { ...NO_OUTCOMES, tab: past.getName(), column: PAST_OUTCOME };
      const settings = { ...sampleScorecard.settings, accountsTab: sheet.getName(), outcomes };
      const scorecard = { ...sampleScorecard, settings };
      createScorecard(spreadsheet, scorecard);
      if (!hasHistory(spreadsheet))
        addSamplePast(spreadsheet, sampleHistory(regional.today(), sampleRows, scorecard), regional);
    }
    return hasScorecard;
  });
  if (locked === undefined) return BUSY;
  const added = `${table.length - 1} invented accounts are here.`;
  return locked.done
    ? `${added} Your own scorecard was left as it is.`
    : `${added} Now choose Customer Health > Score accounts.`;
}
