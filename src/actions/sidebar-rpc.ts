// What the sidebar asks of the spreadsheet, answered in plain JSON; mistakes are answers, never thrown.
import { metricTypeOf } from '../domain/metric-types/registry';
import { parseScorecard } from '../domain/scorecard-tab/parse';
import type { SpreadsheetContext } from '../domain/spreadsheet-context';
import { openBook } from '../sheets/open-book';
import { findScorecard } from '../sheets/scorecard-sheet';
import { scoreAccounts } from './score-accounts';
import { counted, notScoredText } from './scoring-report';
import type { SidebarScorecard, SidebarScoring } from './sidebar-server';

const ISSUES_SENT = 50;

export function sidebarScorecard(spreadsheet: SpreadsheetContext): SidebarScorecard {
  const card = findScorecard(openBook(), spreadsheet);
  if (card === undefined) return { found: false, name: '', tab: '', metrics: [], issues: [] };
  const { scorecard, issues } = parseScorecard(card.grid, card.title);
  const metrics = scorecard?.metrics ?? [];
  const total = metrics.reduce((sum, metric) => sum + metric.weight, 0);
  return {
    found: true,
    name: scorecard?.settings.name || card.title,
    tab: card.title,
    metrics: metrics.map(({ name, type, weight }) => ({
      name,
      type: metricTypeOf(type)?.label ?? type,
      weight,
      share: total > 0 ? weight / total : 0,
    })),
    issues: issues.slice(0, ISSUES_SENT),
  };
}

export function sidebarScoreAccounts(spreadsheet: SpreadsheetContext): SidebarScoring {
  const outcome = scoreAccounts(spreadsheet);
  if (!outcome.scored) {
    return {
      scored: false,
      message: notScoredText({ ...outcome, issues: [] }),
      bands: [],
      issues: outcome.issues.slice(0, ISSUES_SENT),
    };
  }
  const changed =
    outcome.changed.length > 0
      ? ` ${counted(outcome.changed.length, 'account')} changed band since the last run.`
      : '';
  return {
    scored: true,
    message: `${counted(outcome.accounts.length, 'account')} scored as of ${outcome.asOf}.${changed}`,
    bands: outcome.bands,
    issues: outcome.issues.slice(0, ISSUES_SENT),
  };
}
