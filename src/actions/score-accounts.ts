// Score accounts: which scorecard, which tab; without a scorecard one is proposed. Then the tab is scored, under the document's lock.

import { questionText } from '../domain/proposal/proposal-text';
import { proposeScorecard } from '../domain/proposal/propose-scorecard';
import { scorecardFrom } from '../domain/proposal/scorecard-from';
import type { Scorecard } from '../domain/scorecard/scorecard';
import { parseScorecard } from '../domain/scorecard-tab/parse';
import { isDataDictionary } from '../domain/table/data-dictionary';
import { accountColumn } from '../domain/table/table';
import type { RegionalSettings } from '../domain/values/regional-settings';
import { withDocumentLock } from '../sheets/lock';
import { activeSheet, openSpreadsheet, sameSheet, tabNamed, withoutCells } from '../sheets/open-spreadsheet';
import { createScorecard, findScorecard } from '../sheets/scorecard-sheet';
import { accountsElsewhere } from './accounts-elsewhere';
import { findAccounts } from './accounts-table';
import { scoreSheet } from './score-sheet';
import type { ScoringJob } from './scoring-job';
import { notScored, reportIssues, type ScoringOutcome } from './scoring-report';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Scores the accounts tab under the document's lock. */
export function scoreAccounts(
  regional: RegionalSettings,
  { portfolio = 'refresh', isRecorded = true }: Partial<ScoringWishes> = {},
): ScoringOutcome {
  const begun = Date.now();
  const spreadsheet = openSpreadsheet();
  const locked = withDocumentLock(() =>
    scoreSpreadsheet({ spreadsheet, regional, begun, note: undefined, portfolio, isRecorded }),
  );
  return locked?.done ?? notScored({ code: 'busy' });
}

type ScoringWishes = Pick<ScoringJob, 'portfolio' | 'isRecorded'>;

export interface ScoringRun extends ScoringWishes {
  readonly spreadsheet: Spreadsheet;
  readonly regional: RegionalSettings;
  /** When the run began, in milliseconds. */
  readonly begun: number;
  /** Why the scorecard was changed, as the user wrote at Apply, '' for nothing; undefined for a run without Apply. */
  readonly note: string | undefined;
}

/** Scores the accounts tab; the caller holds the lock. */
export function scoreSpreadsheet(run: ScoringRun): ScoringOutcome {
  const { spreadsheet, regional } = run;
  const existing = findScorecard(spreadsheet, regional);
  if (existing === undefined) return scoreWithStarter(run);
  const parsed = parseScorecard(existing.grid);
  if (parsed.scorecard === undefined) {
    return notScored(
      { code: 'scorecard-has-errors', scorecardTab: existing.title },
      reportIssues(
        parsed.issues.filter(({ severity }) => severity === 'error'),
        () => existing.title,
      ),
    );
  }
  const accountsTab = parsed.scorecard.settings.accountsTab;
  const sheet = accountsTab === undefined ? activeSheet(spreadsheet) : tabNamed(spreadsheet, accountsTab);
  if (sheet === undefined) {
    return notScored({
      code: 'accounts-tab-missing',
      name: accountsTab ?? '',
      scorecardTab: existing.title,
    });
  }
  const problem = withoutCells(sheet);
  if (problem !== undefined) return notScored(problem);
  if (sameSheet(sheet, existing.sheet)) {
    return notScored({ code: 'scorecard-is-open' });
  }
  return scoreSheet({
    sheet,
    card: existing,
    parsed,
    scorecard: parsed.scorecard,
    proposal: undefined,
    regional,
    begun: run.begun,
    note: run.note,
    portfolio: run.portfolio,
    isRecorded: run.isRecorded,
  });
}

function scoreWithStarter(run: ScoringRun): ScoringOutcome {
  const { spreadsheet, regional } = run;
  const sheet = activeSheet(spreadsheet);
  const problem = withoutCells(sheet);
  if (problem !== undefined) return notScored(problem);
  const accounts = findAccounts(sheet, regional);
  if (accounts === undefined || isDataDictionary(accounts.table.headings)) {
    return notScored(
      accountsElsewhere(spreadsheet, sheet, regional) ?? {
        code: 'no-table',
        tab: sheet.getName(),
        wanted: 'scores',
      },
    );
  }
  const { grid, table } = accounts;
  const proposal = proposeScorecard({
    headings: table.headings,
    rows: table.accountRows.map((row) => grid[row] ?? []),
    accountColumn: accountColumn(table, grid),
    asOf: regional.today(),
    locale: regional.locale(),
  });
  const proposed = scorecardFrom(proposal);
  if (proposed === undefined) {
    const tab = sheet.getName();
    const questions = proposal.questions.map(questionText);
    if (questions.length > 0) return notScored({ code: 'only-questions', tab, questions });
    return notScored(accountsElsewhere(spreadsheet, sheet, regional) ?? { code: 'no-signs', tab });
  }
  const scorecard: Scorecard = {
    ...proposed,
    settings: { ...proposed.settings, accountsTab: sheet.getName() },
  };
  const card = createScorecard(spreadsheet, scorecard);
  const parsed = parseScorecard(card.grid);
  // Issues find their cells by the parsed metrics.
  return scoreSheet({
    sheet,
    card,
    parsed,
    scorecard: parsed.scorecard ?? scorecard,
    proposal,
    regional,
    begun: run.begun,
    note: run.note,
    portfolio: run.portfolio,
    isRecorded: run.isRecorded,
  });
}
