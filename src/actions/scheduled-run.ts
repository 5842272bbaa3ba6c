// The unattended daily run: scores, updates history and alerts, mails the digest, and records how it went.

import type { MailSettings } from '../domain/scorecard/mail-settings';
import { parseScorecard } from '../domain/scorecard-tab/parse';
import type { RegionalSettings } from '../domain/values/regional-settings';
import { withRetries } from '../sheets/retry';
import { keepSchedule, readSchedule } from '../sheets/schedule-store';
import { findScorecard } from '../sheets/scorecard-sheet';
import { linksInto, momentText, noteOnAlerts, unattendedSpreadsheet } from '../sheets/unattended';
import { scoreAccounts } from './score-accounts';
import { counted } from './scoring-report';
import { sendDigest } from './send-digest';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Whether an unattended run sees the spreadsheet: reads nothing from it, writes nothing to it. */
export function scheduleTest(): void {
  const isThere = unattendedSpreadsheet() !== undefined;
  keepSchedule({ ...readSchedule(), test: isThere ? 'sees the spreadsheet' : 'sees nothing' });
}

/** A fault is kept for Schedule… and thrown again: Google mails a summary of failures to the owner of the run. */
export function scheduledRun(regional: RegionalSettings): void {
  const spreadsheet = unattendedSpreadsheet();
  try {
    if (spreadsheet === undefined)
      throw new Error('Google gave the daily run no spreadsheet. Choose Schedule… to test again.');
    const result = scoreAndMail(spreadsheet, regional);
    keepSchedule({
      ...readSchedule(),
      lastRun: momentText(spreadsheet),
      lastResult: result,
      lastFailure: undefined,
      failures: 0,
    });
    tryNote(spreadsheet, `Last daily run: ${momentText(spreadsheet)}. ${result}`);
  } catch (fault) {
    keepFailure(spreadsheet, fault instanceof Error ? fault.message : String(fault));
    throw fault;
  }
}

function scoreAndMail(spreadsheet: Spreadsheet, regional: RegionalSettings): string {
  const mail = mailSettings(spreadsheet, regional);
  // A second attempt on the same day keeps everything that the first has written.
  const outcome = withRetries(() => scoreAccounts(regional));
  if (!outcome.scored) throw new Error(outcome.message);
  const scored = `${counted(outcome.accounts.length, 'account')} scored, ${counted(outcome.alerts.opened.length, 'new alert')}.`;
  const links = linksInto(spreadsheet, outcome.sheet);
  return `${scored} ${sendDigest({ report: outcome, mail, links })}`;
}

/** An unattended run has no open tab and proposes no scorecard: both must be set before. */
function mailSettings(spreadsheet: Spreadsheet, regional: RegionalSettings): MailSettings {
  const card = withRetries(() => findScorecard(spreadsheet, regional));
  const scorecard = card === undefined ? undefined : parseScorecard(card.grid).scorecard;
  if (scorecard?.settings.accountsTab === undefined)
    throw new Error(
      card === undefined || scorecard !== undefined
        ? 'The accounts were never scored from the menu. Choose Score accounts once.'
        : `The tab ${card.title} has errors. Choose Score accounts to see them.`,
    );
  return scorecard.settings.mail;
}

function keepFailure(spreadsheet: Spreadsheet | undefined, message: string): void {
  const record = readSchedule();
  const when = spreadsheet === undefined ? '' : `${momentText(spreadsheet)}: `;
  keepSchedule({ ...record, lastFailure: `${when}${message}`, failures: (record.failures ?? 0) + 1 });
  if (spreadsheet !== undefined) tryNote(spreadsheet, `The last daily run failed. ${when}${message}`);
}

function tryNote(spreadsheet: Spreadsheet, text: string): void {
  try {
    noteOnAlerts(spreadsheet, text);
  } catch (fault) {
    console.error(fault);
  }
}
