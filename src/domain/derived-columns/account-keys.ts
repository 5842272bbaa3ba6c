// Finds the account that a row of another tab belongs to: by its key, by another name, or by the domain of an address.
import type { OtherName } from '../scorecard/derived-column';
import { type Cell, cellText, isBlank, isErrorCell, matchKey } from '../values/cell';
import { isOneEditApart, nameCore } from './name-form';

export interface AccountKeys {
  /** Positions of the accounts that a key belongs to; empty where it belongs to none. */
  find(key: Cell): readonly number[];
  /** Keys that several accounts share, with their accounts. */
  readonly shared: readonly { readonly key: string; readonly accounts: readonly number[] }[];
  /** Accounts whose name is close to a key that matched nothing, at most three; nothing is merged by this. */
  nearest(key: Cell): readonly string[];
}

/** Domains that belong to everybody. */
export const FREE_MAIL: ReadonlySet<string> = new Set([
  'gmail.com',
  'googlemail.com',
  'yahoo.com',
  'yahoo.co.uk',
  'hotmail.com',
  'outlook.com',
  'live.com',
  'msn.com',
  'icloud.com',
  'me.com',
  'aol.com',
  'gmx.com',
  'gmx.de',
  'web.de',
  'mail.com',
  'proton.me',
  'protonmail.com',
  'qq.com',
]);
const NO_ACCOUNTS: readonly number[] = [];
const MOST_NEAR = 3;

/**
 * @param keys one per account: its name, id or domain. Numbers and texts are the same key (123 = "123"), "0042" stays text
 * @param names further names of accounts, from the scorecard tab
 * @param byForm also finds a name that is the same but for legal form, accents and punctuation, where it means one account alone
 */
export function accountKeys(
  keys: readonly Cell[],
  names: readonly OtherName[] = [],
  byForm = false,
): AccountKeys {
  const byKey = new Map<string, number[]>();
  const byDomain = new Map<string, number[]>();
  const byCore = new Map<string, number[]>();
  keys.forEach((cell, account) => {
    if (isBlank(cell) || isErrorCell(cell)) return;
    add(byKey, keyOf(cell), account);
    const domain = domainOf(keyOf(cell));
    if (domain !== undefined) add(byDomain, domain, account);
    if (byForm) add(byCore, nameCore(cellText(cell)), account);
  });
  const shared = [...byKey].filter(([, accounts]) => accounts.length > 1);
  for (const { account, alsoCalled } of names) {
    for (const index of byKey.get(keyOf(account)) ?? []) add(byKey, keyOf(alsoCalled), index);
  }
  const findByForm = (cell: Cell) => {
    const meant = byForm ? byCore.get(nameCore(cellText(cell))) : undefined;
    return meant?.length === 1 ? meant : NO_ACCOUNTS;
  };
  let cores: readonly { readonly core: string; readonly name: string }[] | undefined;
  return {
    find(cell) {
      if (isBlank(cell) || isErrorCell(cell)) return NO_ACCOUNTS;
      const key = keyOf(cell);
      const direct = byKey.get(key);
      if (direct !== undefined) return direct;
      const domain = domainOf(key);
      return (domain === undefined ? undefined : byDomain.get(domain)) ?? findByForm(cell);
    },
    shared: shared.map(([key, accounts]) => ({ key, accounts })),
    nearest(cell) {
      const core = nameCore(cellText(cell));
      cores ??= keys.map((key) => ({ core: nameCore(cellText(key)), name: cellText(key).trim() }));
      const near = cores.filter((each) => isNear(core, each.core)).map(({ name }) => name);
      return [...new Set(near)].slice(0, MOST_NEAR);
    },
  };
}

/** A key that the first ones do not know is looked up among the second ones: ids first, names after them. */
export function firstKnown(first: AccountKeys, second: AccountKeys): AccountKeys {
  return {
    find(key) {
      const found = first.find(key);
      return found.length > 0 ? found : second.find(key);
    },
    shared: first.shared,
    nearest: (key) => [...new Set([...first.nearest(key), ...second.nearest(key)])].slice(0, MOST_NEAR),
  };
}

/** Trimmed, case folded, NFC, white space collapsed; invisible characters do not count. */
export function keyOf(cell: Cell): string {
  return matchKey(typeof cell === 'string' ? cell.replace(/[\u200b-\u200f\u2060\ufeff]/g, '') : cell);
}

/** The domain of an e-mail address, a URL or a bare domain; undefined for anything else and for free mail. */
function domainOf(key: string): string | undefined {
  const address = /^[^\s@]+@([a-z0-9-]+(?:\.[a-z0-9-]+)+)$/.exec(key)?.[1];
  const host = /^(?:https?:\/\/)?(?:www\.)?([a-z0-9-]+(?:\.[a-z0-9-]+)+)(?:[/:?#].*)?$/.exec(key)?.[1];
  const domain = address ?? host;
  return domain === undefined || FREE_MAIL.has(domain) ? undefined : domain;
}

function isNear(core: string, other: string): boolean {
  if (core === '' || other === '') return false;
  if (core === other) return true;
  // Account 27 is not Account 28, and one id is never nearly another.
  if (/\d/.test(core + other)) return false;
  return core.length >= 6 && other.length >= 6 && isOneEditApart(core, other);
}

function add(map: Map<string, number[]>, key: string, account: number): void {
  const accounts = map.get(key);
  if (accounts === undefined) map.set(key, [account]);
  else if (!accounts.includes(account)) accounts.push(account);
}
