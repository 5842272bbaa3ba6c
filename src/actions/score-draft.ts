// Scores the accounts of a tab with a scorecard that the sidebar has not applied yet; nothing is written.

import { resultColumns } from '../domain/explaining/results';
import { gridOfRows } from '../domain/scorecard-tab/card-rows';
import { type ParsedScorecard, parseScorecard } from '../domain/scorecard-tab/parse';
import { planScoring } from '../domain/scoring/plan-scoring';
import { type ScoredTable, scoreTable } from '../domain/scoring/score-table';
import type { RegionalSettings } from '../domain/values/regional-settings';
import { openSpreadsheet, sheetNamed } from '../sheets/open-spreadsheet';
import { readTab, type TabRead, wantedTable } from './accounts-table';
import { type DerivedTable, deriveAccounts } from './derive-accounts';
import { cardRowsFrom, fieldsOf, textFrom } from './untrusted';

export interface ScoredDraft {
  readonly tab: string;
  readonly parsed: ParsedScorecard;
  readonly read: TabRead;
  readonly derived: DerivedTable;
  readonly scored: ScoredTable;
}

/**
 * @param request untrusted; `rows` of the draft and the `tab` of the accounts
 * @returns undefined where the draft has errors, or its table is not on the tab
 */
export function scoreDraft(regional: RegionalSettings, request: unknown): ScoredDraft | undefined {
  const field = fieldsOf(request);
  const parsed = parseScorecard(gridOfRows(cardRowsFrom(field('rows'))));
  const tab = textFrom(field('tab'));
  const sheet = sheetNamed(openSpreadsheet(), tab);
  const { scorecard } = parsed;
  if (sheet === undefined || scorecard === undefined) return undefined;
  const read = readTab(sheet, regional, wantedTable(scorecard), resultColumns(scorecard));
  if (read === undefined) return undefined;
  const context = { asOf: regional.today(), locale: regional.locale() };
  const derived = deriveAccounts(scorecard, read, context, regional);
  const scored = scoreTable(planScoring(scorecard, derived.table.headings), derived.rows, context);
  return { tab, parsed, read: { ...read, table: derived.table }, derived, scored };
}
