// The menu: its captions, the functions behind them, and the message after each click.
import type { RegionalSettings } from '../domain/values/regional-settings';
import { APP_NAME, ask, showMessage, showReport, showSidebar, toast } from '../sheets/dialogs';
import { selectCell } from '../sheets/open-spreadsheet';
import { addSampleAccounts } from './add-sample-accounts';
import { colorBandsOnSelection } from './color-bands-on-selection';
import { HELP_TEXT } from './help';
import { makeReportPage } from './make-report-page';
import { PORTFOLIO_NOT_WRITTEN } from './refresh-portfolio';
import { removeHealthColumns } from './remove-health-columns';
import { scoreAccounts } from './score-accounts';
import { counted, notScoredText, type ScoringOutcome } from './scoring-report';
import { selectResults } from './select-results';

/** In the order of the menu; main.ts exposes each name. */
export const MENU_ITEMS = [
  { caption: 'Score accounts', functionName: 'menuScoreAccounts' },
  { caption: 'Refresh portfolio', functionName: 'menuRefreshPortfolio' },
  { caption: 'Color bands on selection', functionName: 'menuColorBandsOnSelection' },
  { caption: 'Remove health columns', functionName: 'menuRemoveHealthColumns' },
  { caption: 'Open sidebar', functionName: 'menuOpenSidebar' },
  { caption: 'Evidence…', functionName: 'menuEvidence' },
  { caption: 'Add sample accounts', functionName: 'menuAddSampleAccounts' },
  { caption: 'Self-check', functionName: 'menuSelfCheck' },
  { caption: 'Help', functionName: 'menuHelp' },
] as const;

/** Only where main-scheduled.ts has put its function beside the others. */
export const SCHEDULE_ITEM = { caption: 'Schedule…', functionName: 'menuSchedule' } as const;

/** @returns the outcome, for callers other than Sheets, which drops it */
export function clickScoreAccounts(regional: RegionalSettings): ScoringOutcome {
  const outcome = scoreAccounts(regional);
  if (!outcome.scored) {
    showMessage('Nothing was scored', notScoredText(outcome));
    return outcome;
  }
  selectResults(outcome, 'heading');
  showReport(`${counted(outcome.accounts.length, 'account')} scored`, makeReportPage(outcome));
  return outcome;
}

/** Scores the accounts and makes the page, so that both show the same; then opens it. @returns the outcome, as above */
export function clickRefreshPortfolio(regional: RegionalSettings): ScoringOutcome {
  const outcome = scoreAccounts(regional, { portfolio: 'make' });
  if (!outcome.scored) {
    showMessage('The portfolio was not refreshed', notScoredText(outcome));
    return outcome;
  }
  const tab = outcome.portfolio?.tab ?? undefined;
  if (tab !== undefined && selectCell(tab, 1, 1))
    toast(`${counted(outcome.accounts.length, 'account')} scored. This is the portfolio.`);
  else showMessage('The portfolio was not refreshed', PORTFOLIO_NOT_WRITTEN);
  return outcome;
}

export function clickColorBands(regional: RegionalSettings): void {
  const message = colorBandsOnSelection(regional);
  if (message.colored) toast(message.text);
  else showMessage('Nothing was colored', message.text);
}

export function clickRemoveHealthColumns(regional: RegionalSettings): void {
  const title = 'Remove health columns';
  const question =
    'Columns that were inserted on this tab will be deleted, and columns that were there before will be cleared. Your own cells and the scorecard stay. Formulas that read the scores will lose them.';
  if (ask(`${title}?`, question)) showMessage(title, removeHealthColumns(regional));
}

export function clickAddSampleAccounts(regional: RegionalSettings): void {
  toast(addSampleAccounts(regional));
}

export function clickOpenSidebar(): void {
  showSidebar();
}

/** Opens the sidebar where the score is tested against what happened. */
export function clickEvidence(): void {
  showSidebar('Evidence');
}

export function clickHelp(): void {
  showMessage(APP_NAME, HELP_TEXT);
}
