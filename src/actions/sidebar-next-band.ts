// What would move one account to the next band, under the sidebar's scorecard.

import { prepareSearch } from '../domain/next-band/change-search';
import { nextBandOf, nextBandText } from '../domain/next-band/next-band';
import type { RegionalSettings } from '../domain/values/regional-settings';
import { scoreDraft } from './score-draft';
import type { SidebarNextBand } from './sidebar-server';
import { fieldsOf, lineFrom } from './untrusted';

const NOTHING: SidebarNextBand = { text: '' };

export function sidebarNextBand(regional: RegionalSettings, request: unknown): SidebarNextBand {
  const row = lineFrom(fieldsOf(request)('row'));
  const draft = scoreDraft(regional, request);
  if (draft === undefined) return NOTHING;
  const { plan, rows, accounts, context } = draft.scored;
  const index = draft.read.table.accountRows.indexOf(row - 1);
  const account = accounts[index];
  if (account === undefined || nextBandOf(account) === undefined) return NOTHING;
  return { text: nextBandText(prepareSearch(plan, accounts, context), rows[index] ?? [], account) };
}
