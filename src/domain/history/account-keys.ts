// What identifies each account of a table in the history.
import type { Scorecard } from '../scorecard/scorecard';
import { type Cell, isBlank, matchKey } from '../values/cell';

/** The column that identifies accounts; undefined where the table has neither the key's column nor one of names. */
export function keyColumn(
  { settings: { accountKey = '' } }: Pick<Scorecard, 'settings'>,
  headings: readonly Cell[],
  nameColumn: number | undefined,
): number | undefined {
  const byHeading = headings.findIndex((heading) => matchKey(heading) === matchKey(accountKey));
  return accountKey !== '' && byHeading !== -1 ? byHeading : nameColumn;
}

/**
 * The key of each account, '' for one that has no past: its cell is blank, or an account above has the same key. Two accounts
 * with one key would be compared with each other.
 * @example firstKeys([['Acme'], ['ACME'], ['Birch']], 0) //=> ['Acme', '', 'Birch']
 */
export function firstKeys(rows: readonly (readonly Cell[])[], column: number): readonly Cell[] {
  const seen = new Set<string>();
  return rows.map((row) => {
    const key = row[column] ?? '';
    if (isBlank(key) || seen.has(matchKey(key))) return '';
    seen.add(matchKey(key));
    return key;
  });
}
