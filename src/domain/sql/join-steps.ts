// Joins the rows of a table to the accounts: each key finds its accounts in the same order of ways as in the add-on.

import { FREE_MAIL, keyOf } from '../derived-columns/account-keys';
import type { OtherName } from '../scorecard/derived-column';
import { joinFormOf, joinKeySql, type SqlTableColumn } from './column-reader';
import type { SqlDialect } from './dialect';
import type { SqlProblem } from './sql-problems';
import { queryText } from './step';

/** An e-mail address without spaces, and what a web address or a bare domain begins with. */
const ADDRESS = '^[^\\s@]+@([a-z0-9-]+(?:\\.[a-z0-9-]+)+)$';
const HOST = '^(?:https?://)?(?:www\\.)?([a-z0-9-]+(?:\\.[a-z0-9-]+)+)(?:[/:?#].*)?$';

/** The accounts' side of a join. Accounts with the same keys get the same values. */
export interface AccountSide {
  /** What the accounts are selected from. */
  readonly from: string;
  /** Columns that hold keys: those that the first one does not know are looked up in the second one. */
  readonly keys: readonly SqlTableColumn[];
  readonly names: readonly OtherName[];
}

export const accountKeyName = (at: number) => `account_key_${at + 1}`;

/** The key of an account in one of its columns. @param column as it is written in the statement */
export function accountKeySql(dialect: SqlDialect, column: string, type: SqlTableColumn['type']): string {
  return joinKeySql(dialect, column, joinFormOf(type));
}

export interface Links {
  readonly steps: readonly string[];
  /** The step with the columns row_key and the accounts' keys. */
  readonly name: string;
  /** The step with the accounts' keys, and how many accounts have them. */
  readonly accounts: string;
}

/**
 * Steps that find the accounts of each key of a step; the last one has the columns row_key and the accounts' keys.
 * @param keysFrom a step with the column row_key, which is NULL for rows without one
 */
export function linkSteps(
  prefix: string,
  keysFrom: string,
  side: AccountSide,
  dialect: SqlDialect,
  report: (problem: SqlProblem) => void,
): Links {
  const keyNames = side.keys.map((_, at) => accountKeyName(at));
  const accounts = `${prefix}accounts`;
  const keys = `${prefix}keys`;
  const names = `${prefix}names`;
  const links = `${prefix}links`;
  const pairs = namePairs(side.names);
  const ways = keyNames.flatMap((_, at) => [
    [`${keys}.row_key = ${accounts}.${accountKeyName(at)}`, ''],
    ...(pairs.length === 0
      ? []
      : [
          [
            `${names}.account = ${accounts}.${accountKeyName(at)}`,
            ` JOIN ${names} ON ${names}.also_called = ${keys}.row_key`,
            'same',
          ],
        ]),
    [`${keys}.row_domain = ${accounts}.${domainName(at)}`, ''],
  ]);
  let way = 0;
  const found = ways.map(([on = '', join = '', same]) => {
    // Another name of an account counts as much as its key.
    if (same === undefined) way += 1;
    return `SELECT ${keys}.row_key, ${selected(accounts, keyNames)}, ${way} AS way FROM ${keys}${join} JOIN ${accounts} ON ${on}`;
  });
  const namesStep = queryText(names, 'Other names of accounts.', [
    pairs
      .map(({ account, alsoCalled }) => {
        if (/[σς]/.test(`${account}${alsoCalled}`))
          report({ code: 'sql-letters', text: `${account}, ${alsoCalled}` });
        return `SELECT ${dialect.text(account)} AS account, ${dialect.text(alsoCalled)} AS also_called`;
      })
      .join(' UNION ALL '),
  ]);
  const steps = [
    accountsStep(accounts, side, dialect),
    keysStep(keys, keysFrom, dialect),
    ...(pairs.length === 0 ? [] : [namesStep]),
    queryText(links, 'The accounts of each key, by the first way that finds some.', [
      `SELECT DISTINCT row_key, ${keyNames.join(', ')}`,
      'FROM (',
      '  SELECT *, MIN(way) OVER (PARTITION BY row_key) AS first_way',
      `  FROM (\n      ${found.join('\n      UNION ALL ')}\n    ) AS found`,
      ') AS ranked',
      'WHERE way = first_way',
    ]),
  ];
  return { steps, name: links, accounts };
}

const domainName = (at: number) => `account_domain_${at + 1}`;

function selected(from: string, names: readonly string[]): string {
  return names.map((name) => `${from}.${name}`).join(', ');
}

function accountsStep(name: string, { from, keys }: AccountSide, dialect: SqlDialect): string {
  const columns = keys.map(
    ({ heading, type }, at) =>
      `${accountKeySql(dialect, dialect.identifier(heading), type)} AS ${accountKeyName(at)}`,
  );
  const domains = keys.map((_, at) => `${hostSql(dialect, accountKeyName(at))} AS ${domainName(at)}`);
  return queryText(name, 'The keys of the accounts, and their domains.', [
    `SELECT ${keys.map((_, at) => `${accountKeyName(at)}, ${ownDomainSql(domainName(at), dialect)} AS ${domainName(at)}`).join(', ')}, accounts`,
    'FROM (',
    `  SELECT *, ${domains.join(', ')}`,
    '  FROM (',
    `    SELECT ${keys.map((_, at) => accountKeyName(at)).join(', ')}, COUNT(*) AS accounts`,
    `    FROM (SELECT ${columns.join(', ')} FROM ${from}) AS all_accounts`,
    `    GROUP BY ${keys.map((_, at) => accountKeyName(at)).join(', ')}`,
    '  ) AS known',
    ') AS hosts',
  ]);
}

/** @param kind of the keys: their columns are called after it */
export function keysStep(name: string, from: string, dialect: SqlDialect, kind = 'row'): string {
  const key = `${kind}_key`;
  return queryText(name, 'Each key once, with its domain.', [
    `SELECT ${key}, ${ownDomainSql('host', dialect)} AS ${kind}_domain`,
    'FROM (',
    `  SELECT ${key}, ${hostSql(dialect, key)} AS host`,
    `  FROM (SELECT DISTINCT ${key} FROM ${from} WHERE ${key} IS NOT NULL) AS each_key`,
    ') AS hosts',
  ]);
}

function hostSql(dialect: SqlDialect, key: string): string {
  return `COALESCE(${dialect.extract(key, ADDRESS)}, ${dialect.extract(key, HOST)})`;
}

/** NULL for domains that belong to everybody. */
function ownDomainSql(host: string, dialect: SqlDialect): string {
  return `CASE WHEN ${host} NOT IN (${[...FREE_MAIL].map(dialect.text).join(', ')}) THEN ${host} END`;
}

/** A name of a name is a name too, as long as it comes later. */
function namePairs(names: readonly OtherName[]): readonly OtherName[] {
  const pairs: OtherName[] = [];
  for (const { account, alsoCalled } of names) {
    const [key, other] = [keyOf(account), keyOf(alsoCalled)];
    const owners = [key, ...pairs.filter((pair) => pair.alsoCalled === key).map((pair) => pair.account)];
    for (const owner of owners) pairs.push({ account: owner, alsoCalled: other });
  }
  return pairs;
}
