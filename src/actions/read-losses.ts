// Which accounts are known as lost, when and why, where the scorecard names the column that says so.
import { knownLosses } from '../domain/evidence/known-losses';
import type { OutcomeTable } from '../domain/evidence/seen-accounts';
import { keyColumn } from '../domain/history/account-keys';
import type { KnownLosses } from '../domain/history/known-loss';
import { accountColumn, findTable } from '../domain/table/table';
import { type Cell, matchKey } from '../domain/values/cell';
import type { ReadingContext } from '../domain/values/reading-context';
import { openSpreadsheet } from '../sheets/open-spreadsheet';
import { readTabs } from '../sheets/read-tabs';
import type { AccountsRead, ScoringJob } from './scoring-job';

export interface LossesRequest {
  readonly job: ScoringJob;
  readonly read: AccountsRead;
  readonly context: ReadingContext;
  readonly keys: readonly Cell[] | undefined;
}

/** Read once, at the first call, since only alerts and the portfolio need them. */
export function lossesOnce(request: LossesRequest): () => KnownLosses | undefined {
  let known: { readonly losses: KnownLosses | undefined } | undefined;
  return () => {
    known ??= { losses: readLosses(request) };
    return known.losses;
  };
}

/**
 * undefined where no outcome column is named, or it is not to be found. Outcomes on the accounts tab are read already; those of
 * another tab take four calls.
 */
function readLosses({ job, read, context, keys }: LossesRequest): KnownLosses | undefined {
  const { outcomes } = job.scorecard.settings;
  if (outcomes.column === undefined || keys === undefined) return undefined;
  if (outcomes.tab === undefined || matchKey(outcomes.tab) === matchKey(read.tab))
    return knownLosses({ headings: read.table.headings, rows: read.derived.rows, keys }, outcomes, context);
  const table = readOutcomeTable(job, outcomes.tab, outcomes.column);
  return table && knownLosses(table, outcomes, context);
}

function readOutcomeTable(
  { scorecard, regional }: ScoringJob,
  tab: string,
  outcomeHeading: string,
): OutcomeTable | undefined {
  const content = readTabs(openSpreadsheet(), [tab], regional).get(matchKey(tab));
  if (content?.kind !== 'cells') return undefined;
  const { accountColumn: heading } = scorecard.settings;
  const table = findTable(content.grid, [outcomeHeading], new Set(), heading);
  if (table === undefined) return undefined;
  const column = keyColumn(scorecard, table.headings, accountColumn(table, content.grid, heading));
  if (column === undefined) return undefined;
  const rows = table.accountRows.map((row) => content.grid[row] ?? []);
  return { headings: table.headings, rows, keys: rows.map((row) => row[column] ?? '') };
}
