// The cells of a source: how its keys match, and the tab between its rows and the accounts.
import type { KeyMatch, Via } from '../scorecard/derived-column';
import { matchKey } from '../values/cell';

/** Reads a `Match` cell; blank is exact. undefined where it is not understood. */
export function readMatch(text: string): KeyMatch | undefined {
  const key = matchKey(text);
  if (key === '' || key === 'exact') return { kind: 'exact' };
  if (key === 'name') return { kind: 'name' };
  const heading = /^\s*domain\s*:\s*(.+?)\s*$/is.exec(text)?.[1];
  return heading === undefined ? undefined : { kind: 'domain', heading };
}

export function matchText(match: KeyMatch): string {
  if (match.kind === 'domain') return `domain: ${match.heading}`;
  return match.kind === 'exact' ? '' : match.kind;
}

/**
 * Reads a `Via` cell; undefined where it is not understood.
 * @example readVia('Subscriptions: Subscription ID -> Account ID') // { tab: 'Subscriptions', key: 'Subscription ID', accountKey: 'Account ID' }
 */
export function readVia(text: string): Via | undefined {
  const [, tab = '', key = '', accountKey = ''] =
    /^\s*(.+?)\s*:\s*(.+?)\s*(?:->|→)\s*(.+?)\s*$/s.exec(text) ?? [];
  return tab === '' ? undefined : { tab, key, accountKey };
}

export function viaText({ tab, key, accountKey }: Via): string {
  return `${tab}: ${key} -> ${accountKey}`;
}
