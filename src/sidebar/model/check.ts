// What the spreadsheet's side found odd about a scorecard and its data, each with the field that it is about.
import type { Issue } from '../../domain/scorecard/issue';
import type { CardRows } from '../../domain/scorecard-tab/card-rows';
import { lookInTurn } from '../server';
import { type PlacedIssue, placed, type Working } from './working';

let last: { readonly rows: CardRows; readonly tab: string; readonly found: readonly Issue[] } | undefined;

/** It reads all accounts, so it is asked a moment after the last change. Without an answer there is nothing to tell. */
export async function lookAt(
  { rows, scorecard, accounts }: Working,
  isWanted: () => boolean,
): Promise<readonly PlacedIssue[]> {
  if (scorecard === undefined || accounts === undefined) return [];
  const { tab } = accounts;
  if (last?.rows !== rows || last.tab !== tab) {
    const look = await lookInTurn({ rows, tab, row: 0 }, isWanted);
    if (look === undefined) return [];
    last = { rows, tab, found: look.issues };
  }
  return last.found.map((issue) => placed(rows, issue));
}
