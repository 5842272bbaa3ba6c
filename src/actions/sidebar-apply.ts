// Saves the sidebar's scorecard on its tab and scores the accounts at once, under one lock.
import { issueLine } from '../domain/issues/issue';
import type { Scorecard } from '../domain/scorecard/scorecard';
import { type CardRows, gridOfRows } from '../domain/scorecard-tab/card-rows';
import { TAB_TITLE } from '../domain/scorecard-tab/layout';
import { parseScorecard } from '../domain/scorecard-tab/parse';
import { plannedGrid, planUpdate } from '../domain/scorecard-tab/plan-update';
import { stampOf } from '../domain/scorecard-tab/stamp';
import type { TabIssue } from '../domain/scorecard-tab/tab-issue';
import { shortText } from '../domain/values/cell';
import type { RegionalSettings } from '../domain/values/regional-settings';
import { BUSY, withDocumentLock } from '../sheets/lock';
import { openSpreadsheet } from '../sheets/open-spreadsheet';
import { createScorecard, findScorecard, type ScorecardSheet } from '../sheets/scorecard-sheet';
import { updateScorecard } from '../sheets/update-scorecard';
import { UnfinishedWrite } from '../sheets/write-or-restore';
import { type ScoringRun, scoreSpreadsheet } from './score-accounts';
import {
  type AccountMove,
  counted,
  notScored,
  notScoredText,
  type ReportedIssue,
  reportIssues,
  type ScoringOutcome,
} from './scoring-report';
import { selectResults } from './select-results';
import { scorecardTabOf } from './sidebar-open';
import type { ApplyAnswer, CardTab } from './sidebar-server';
import { cardRowsFrom, fieldsOf, textFrom } from './untrusted';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Refusal = ApplyAnswer & { readonly done: false };

const ISSUES_SENT = 50;
const LONGEST_NOTE = 500;

export function sidebarApply(regional: RegionalSettings, request: unknown): ApplyAnswer {
  const field = fieldsOf(request);
  const rows = cardRowsFrom(field('rows'));
  const stamp = textFrom(field('stamp'));
  const note = field('note') === undefined ? '' : textFrom(field('note'), LONGEST_NOTE);
  const begun = Date.now();
  const spreadsheet = openSpreadsheet();
  const cardNow = () => scorecardTabOf(findScorecard(spreadsheet, regional));
  const { scorecard, issues } = parseScorecard(gridOfRows(rows));
  if (scorecard === undefined)
    return refusal(
      'mistakes',
      'Nothing was saved. Fix the errors first.',
      cardNow(),
      reportIssues(errorsOf(issues), () => TAB_TITLE),
    );
  const locked = withDocumentLock((): { readonly answer: ApplyAnswer; readonly outcome?: ScoringOutcome } => {
    const refused = save(spreadsheet, regional, { rows, stamp, scorecard });
    if (refused !== undefined) return { answer: refused };
    const outcome = scoreSaved({
      spreadsheet,
      regional,
      begun,
      note,
      portfolio: 'refresh',
      isRecorded: true,
    });
    return { answer: answerOf(outcome, cardNow()), outcome };
  });
  if (locked === undefined) return refusal('busy', BUSY, cardNow());
  const { answer, outcome } = locked.done;
  if (outcome?.scored) selectResults(outcome, 'selected');
  return answer;
}

function errorsOf(issues: readonly TabIssue[]): readonly TabIssue[] {
  return issues.filter(({ severity }) => severity === 'error').slice(0, ISSUES_SENT);
}

function refusal(
  reason: Refusal['reason'],
  message: string,
  card: CardTab,
  issues: readonly ReportedIssue[] = [],
): Refusal {
  return { done: false, reason, message, issues, card };
}

interface ToSave {
  readonly rows: CardRows;
  readonly stamp: string;
  /** The rows, parsed. */
  readonly scorecard: Scorecard;
}

/** @returns why nothing was saved; undefined where it was */
function save(
  spreadsheet: Spreadsheet,
  regional: RegionalSettings,
  { rows, stamp, scorecard }: ToSave,
): Refusal | undefined {
  const card = findScorecard(spreadsheet, regional);
  const changed = (now: ScorecardSheet | undefined) =>
    refusal('changed', 'Nothing was saved: the scorecard was changed in the meantime.', scorecardTabOf(now));
  if ((card ? stampOf(card.grid) : '') !== stamp) return changed(card);
  if (card === undefined) {
    createScorecard(spreadsheet, scorecard);
    return undefined;
  }
  const plan = planUpdate(card.grid, rows);
  const planned = parseScorecard(plannedGrid(plan));
  if (JSON.stringify(planned.scorecard) !== JSON.stringify(scorecard)) {
    const now = scorecardTabOf(card);
    const [error] = errorsOf(planned.issues);
    const reason =
      error === undefined
        ? `${now.tab}: there is not enough room for all columns`
        : issueLine(error, now.tab);
    return refusal('mistakes', `Nothing was saved. Fix this on the tab first: ${reason}`, now);
  }
  return updateScorecard(card, plan, regional) ? undefined : changed(findScorecard(spreadsheet, regional));
}

/** The scorecard is saved already: a fault in scoring does not undo that. */
function scoreSaved(run: ScoringRun): ScoringOutcome {
  try {
    return scoreSpreadsheet(run);
  } catch (fault) {
    const message = fault instanceof Error ? fault.message : String(fault);
    const next = fault instanceof UnfinishedWrite ? fault.leftBehind : 'Choose Score accounts to try again.';
    return notScored({ code: 'scoring-failed', fault: message, next });
  }
}

function answerOf(outcome: ScoringOutcome, card: CardTab): ApplyAnswer {
  const issues = outcome.issues.slice(0, ISSUES_SENT);
  if (!outcome.scored) {
    const message = notScoredText({ ...outcome, issues: [] });
    return { done: true, card, scored: false, message, bands: [], issues };
  }
  const { accounts, asOf, bands, changed } = outcome;
  const message = `${counted(accounts.length, 'account')} scored as of ${asOf}.${changesText(changed)}`;
  return { done: true, card, scored: true, message, bands, issues };
}

/** How many accounts the message names. */
const NAMED = 3;

/** " 5 accounts changed band: Acme down to At risk, Birch up to Watch, Cedar down to Watch and 2 more." */
function changesText(moves: readonly AccountMove[]): string {
  if (moves.length === 0) return '';
  const named = moves
    .slice(0, NAMED)
    .map(({ account, direction, to }) => `${shortText(account, 30)} ${direction} to ${to}`);
  const more = moves.length > NAMED ? ` and ${moves.length - NAMED} more` : '';
  return ` ${counted(moves.length, 'account')} changed band: ${named.join(', ')}${more}.`;
}
