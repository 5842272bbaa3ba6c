// Issues about what identifies accounts in the history: keys that two of them share, and accounts without one.

import type { DataIssue } from '../domain/checker/data-problems';
import { firstKeys, keyColumn } from '../domain/history/account-keys';
import { warningAt } from '../domain/scorecard/issue';
import type { ScoredTable } from '../domain/scoring/score-table';
import { type Cell, cellText, isBlank, matchKey } from '../domain/values/cell';
import { ISSUES_KEPT } from './data-issues';
import type { AccountsRead, ScoringJob } from './scoring-job';

/** Empty where no history is kept. A blank name is an issue of its own: see table-issues.ts. */
export function keyIssues(
  { scorecard, isRecorded }: Pick<ScoringJob, 'scorecard' | 'isRecorded'>,
  { table, tab, nameColumn }: Pick<AccountsRead, 'table' | 'tab' | 'nameColumn'>,
  { rows }: ScoredTable,
): DataIssue[] {
  const column = keyColumn(scorecard, table.headings, nameColumn);
  if (scorecard.settings.history === 'off' || !isRecorded || column === undefined) return [];
  const heading = cellText(table.headings[column] ?? '');
  const keys = firstKeys(rows, column);
  const placeOf = (index: number) => ({
    tab,
    row: (table.accountRows[index] ?? 0) + 1,
    column: column + 1,
  });
  const rowOf = new Map(keys.map((key, index) => [matchKey(key), index]));
  return rows
    .flatMap((row, index): DataIssue[] => {
      const cell: Cell = row[column] ?? '';
      if (keys[index] !== '') return [];
      if (isBlank(cell))
        return column === nameColumn ? [] : [warningAt(placeOf(index), { code: 'key-blank', heading })];
      const otherPlace = placeOf(rowOf.get(matchKey(cell)) ?? 0);
      const isName = column === nameColumn;
      return [
        warningAt(placeOf(index), { code: 'key-repeated', key: cellText(cell), otherPlace, heading, isName }),
      ];
    })
    .slice(0, ISSUES_KEPT);
}

/** Each account once: its key says more than its name. Where the column most likely does not name accounts, that is all to say. */
export function withNameIssues(
  keys: readonly DataIssue[],
  names: readonly DataIssue[],
): readonly DataIssue[] {
  if (names.some(({ code }) => code === 'names-repeat'))
    return [...keys.filter((issue) => !(issue.code === 'key-repeated' && issue.isName)), ...names];
  const reported = new Set(keys.map(({ place }) => JSON.stringify(place)));
  const isNew = ({ code, place }: DataIssue) =>
    code !== 'name-repeated' || !reported.has(JSON.stringify(place));
  return [...keys, ...names.filter(isNew)];
}
