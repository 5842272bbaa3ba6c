// The rows of the history that derived columns take their values from, for the sidebar's previews.
import { HISTORY_HEADINGS } from '../domain/history/history-tab';
import { matchKey } from '../domain/values/cell';
import { encodeColumns } from '../domain/values/coded-columns';
import type { RegionalSettings } from '../domain/values/regional-settings';
import { openSpreadsheet } from '../sheets/open-spreadsheet';
import { readHistoryContent } from '../sheets/read-tabs';
import type { HistoryRows } from './sidebar-tabs';
import { fieldsOf, LAST_ROW, listFrom, textFrom, wholeFrom } from './untrusted';

/** @returns null without a history */
export function sidebarHistoryRows(regional: RegionalSettings, request: unknown): HistoryRows | null {
  const field = fieldsOf(request);
  const daysAgo = listFrom(field('daysAgo'), (days) => wholeFrom(days, 0, LAST_ROW));
  const { day, account } = HISTORY_HEADINGS;
  const wanted = new Set(
    [day, account, ...listFrom(field('headings'), (each) => textFrom(each))].map(matchKey),
  );
  const content = readHistoryContent(openSpreadsheet(), daysAgo, regional.today(), regional);
  if (content === undefined) return null;
  const columns = content.headings.flatMap((heading, column) =>
    wanted.has(matchKey(heading)) ? [column] : [],
  );
  const rows = content.rows.map((row) => columns.map((column) => row[column] ?? ''));
  return {
    headings: columns.map((column) => content.headings[column] ?? ''),
    columns: encodeColumns(rows, columns.length),
  };
}
