// The accounts' side of a join: which of their columns the keys of a tab are looked up in.
import type { OtherName, Source } from '../scorecard/derived-column';
import { matchKey } from '../values/cell';
import { headingPositions } from '../values/headings';
import { type AccountKeys, accountKeys, firstKnown } from './account-keys';
import type { AccountsToDerive, DeriveRequest } from './derive-request';

export type KeysProblem =
  | { readonly code: 'derived-accounts-heading-missing'; readonly heading: string }
  | { readonly code: 'derived-accounts-without-key' };

/**
 * The accounts' side of the join: the column of domains where the source says so; else the column with the heading of the key;
 * else the account key, and where that does not know a key the account's name.
 */
export function keysFor(
  { headings, rows, nameColumn }: AccountsToDerive,
  { key, match, via }: Source,
  { settings, otherNames }: DeriveRequest['scorecard'],
): AccountKeys | KeysProblem {
  const positions = headingPositions(headings);
  const at = (heading: string | undefined) =>
    heading === undefined || heading === '' ? undefined : positions.get(matchKey(heading));
  const keysOf = (column: number, names: readonly OtherName[]) =>
    accountKeys(
      rows.map((row) => row[column] ?? ''),
      names,
      match.kind === 'name',
    );
  if (match.kind === 'domain') {
    const column = at(match.heading);
    return column === undefined
      ? { code: 'derived-accounts-heading-missing', heading: match.heading }
      : keysOf(column, otherNames);
  }
  const columns = [at(via?.accountKey ?? key) ?? at(settings.accountKey), nameColumn];
  const [first, second] = [...new Set(columns)].filter((column) => column !== undefined);
  if (first === undefined) return { code: 'derived-accounts-without-key' };
  const keys = keysOf(first, otherNames);
  return second === undefined ? keys : firstKnown(keys, keysOf(second, otherNames));
}
