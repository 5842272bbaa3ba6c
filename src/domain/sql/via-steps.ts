// A table between the rows and the accounts, such as subscriptions: a key of the rows leads to the key of an account.

import type { Via } from '../scorecard/derived-column';
import { shortText } from '../values/cell';
import { columnReader, type Report, type SqlTable, tableCell } from './column-reader';
import type { SqlDialect } from './dialect';
import { type AccountSide, accountKeyName, keysStep, type Links, linkSteps } from './join-steps';
import { queryText } from './step';

export interface ViaRequest {
  readonly via: Via;
  readonly table: SqlTable;
  readonly side: AccountSide;
}

/**
 * Steps that find the accounts of each key by way of another table; a key that leads to several accounts there leads to none.
 * @param keysFrom a step with the column row_key, which is NULL for rows without one
 */
export function viaSteps(
  prefix: string,
  keysFrom: string,
  { via, table, side }: ViaRequest,
  dialect: SqlDialect,
  report: Report,
): Links {
  const names = {
    cells: `${prefix}via_cells`,
    via: `${prefix}via`,
    reached: `${prefix}via_reached`,
    unclear: `${prefix}via_unclear`,
    keys: `${prefix}keys`,
    viaKeys: `${prefix}via_key_domains`,
    found: `${prefix}via_found`,
    links: `${prefix}links`,
  };
  const accounts = linkSteps(`${prefix}via_`, names.via, side, dialect, report);
  const keys = side.keys.map((_, at) => accountKeyName(at));
  const sameKeys = keys.map((key) => `${accounts.accounts}.${key} = ${accounts.name}.${key}`);
  const steps = [
    ...viaTableSteps(names, via, table, dialect, report),
    ...accounts.steps,
    queryText(names.reached, `The accounts that each key of ${shortText(via.tab)} leads to.`, [
      `SELECT DISTINCT ${names.via}.via_key, ${keys.map((key) => `${accounts.name}.${key}`).join(', ')}, ${accounts.accounts}.accounts`,
      `FROM ${names.via}`,
      `JOIN ${accounts.name} ON ${accounts.name}.row_key = ${names.via}.row_key`,
      `JOIN ${accounts.accounts} ON ${sameKeys.join(' AND ')}`,
    ]),
    queryText(names.unclear, 'Keys that lead to several accounts.', [
      `SELECT via_key FROM ${names.reached}`,
      `WHERE via_key IN (SELECT via_key FROM ${names.via} GROUP BY via_key HAVING COUNT(DISTINCT COALESCE(row_key, '')) > 1)`,
      'GROUP BY via_key HAVING SUM(accounts) > 1',
    ]),
    keysStep(names.keys, keysFrom, dialect),
    keysStep(names.viaKeys, names.via, dialect, 'via'),
    queryText(names.found, `Each key of the rows on ${shortText(via.tab)}.`, [
      'SELECT row_key, via_key',
      'FROM (',
      '  SELECT *, MIN(way) OVER (PARTITION BY row_key) AS first_way',
      '  FROM (',
      `    SELECT ${names.keys}.row_key, ${names.viaKeys}.via_key, 1 AS way FROM ${names.keys} JOIN ${names.viaKeys} ON ${names.viaKeys}.via_key = ${names.keys}.row_key`,
      `    UNION ALL SELECT ${names.keys}.row_key, ${names.viaKeys}.via_key, 2 AS way FROM ${names.keys} JOIN ${names.viaKeys} ON ${names.viaKeys}.via_domain = ${names.keys}.row_domain`,
      '  ) AS found',
      ') AS ranked',
      'WHERE way = first_way',
    ]),
    queryText(names.links, 'The accounts of each key of the rows.', [
      `SELECT DISTINCT ${names.found}.row_key, ${keys.map((key) => `${names.reached}.${key}`).join(', ')}`,
      `FROM ${names.found}`,
      `JOIN ${names.reached} ON ${names.reached}.via_key = ${names.found}.via_key`,
      `WHERE ${names.found}.row_key NOT IN (SELECT row_key FROM ${names.found} WHERE via_key IN (SELECT via_key FROM ${names.unclear}))`,
    ]),
  ];
  return { steps, name: names.links, accounts: accounts.accounts };
}

function viaTableSteps(
  names: { readonly cells: string; readonly via: string },
  { tab, key, accountKey }: Via,
  table: SqlTable,
  dialect: SqlDialect,
  report: Report,
): readonly string[] {
  const reader = columnReader(dialect);
  const viaKey = tableCell(table, key, reader, report).joinKey();
  const account = tableCell(table, accountKey, reader, report);
  const rowKey = `CASE WHEN NOT ${account.isMissing()} THEN ${account.joinKey()} END`;
  return [
    queryText(names.cells, `The columns of ${shortText(tab)} that lead to accounts.`, [
      `SELECT ${reader.lines().join(', ')}`,
      `FROM ${table.from}`,
    ]),
    queryText(names.via, 'Its keys, each with the key of an account.', [
      `SELECT DISTINCT ${viaKey} AS via_key, ${rowKey} AS row_key FROM ${names.cells} WHERE ${viaKey} <> ''`,
    ]),
  ];
}
