// Issues about derived columns and their tabs; what is wrong with a derived cell leads to its definition.

import { checkDerived } from '../domain/checker/check-derived';
import type { Issue } from '../domain/issues/issue';
import { warningAt } from '../domain/scorecard/issue';
import type { ParsedScorecard } from '../domain/scorecard-tab/parse';
import type { ReadingContext } from '../domain/values/reading-context';
import { ISSUES_KEPT } from './data-issues';
import type { DerivedTable } from './derive-accounts';
import type { AccountsRead } from './scoring-job';

export function derivedIssues(
  parsed: ParsedScorecard,
  { added, taken, joins }: DerivedTable,
  { asOf }: ReadingContext,
): Issue[] {
  const settled = joins.flatMap(({ tab, table }) =>
    table.settled
      .slice(0, ISSUES_KEPT)
      .map(({ row, column, problem }) =>
        warningAt({ tab, row: table.firstRow + row + 1, column: column + 1 }, problem),
      ),
  );
  return [...checkDerived(parsed, { columns: added, taken, joins, asOf }), ...settled];
}

/** A derived column may not be on the tab yet: its cells are led to where the column is defined. */
export function withDerivedPlaces(
  parsed: ParsedScorecard,
  { tab, table, derived }: Pick<AccountsRead, 'tab' | 'table' | 'derived'>,
  issues: readonly Issue[],
): Issue[] {
  return issues.map((issue) => {
    const { place } = issue;
    if (place?.tab !== tab) return issue;
    const column = derived.added[place.column - table.lastColumn - 2]?.column;
    return column === undefined ? issue : { ...issue, place: parsed.derivedPlace(column, 'Column') };
  });
}
