// Two hundred derived columns over a workbook of five tabs, against handwritten SQL queries.
import type { DuckDBConnection } from '@duckdb/node-api';
import { deriveColumns } from '../../../src/domain/derived-columns/derive-columns';
import {
  AGGREGATIONS,
  type Aggregation,
  type DerivedColumn,
  type RowCondition,
} from '../../../src/domain/scorecard/derived-column';
import { scorecardOf } from '../../../src/domain/scorecard/scorecard';
import type { Cell } from '../../../src/domain/values/cell';
import { addDays } from '../../../src/domain/values/civil-day';
import { EN_US } from '../../../src/domain/values/text-locale';
import { duckdbOrReason } from '../../support/duckdb';

const ASOF = '2026-11-16';
const ACCOUNTS = 40;
const ROWS = 250;
const DEFINITIONS = 200;
const TABS = ['Tickets', 'Surveys', 'Logins', 'Invoices'];

const opened = duckdbOrReason();
const left = opened.duckdb ? '' : ` (left out: ${opened.reason})`;
const inDuckdb = opened.duckdb ? test : test.skip;

/** The same numbers in every run. Source: mulberry32. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Row {
  /** undefined when the key matches no account. */
  readonly account: number | undefined;
  readonly day: string | undefined;
  readonly amount: number | undefined;
  readonly word: string | undefined;
  readonly user: string;
}

/** The key as other systems write it: in another case, with blanks around it. */
function keyOf(account: number, draw: number): string {
  const id = `${(0x75e01264 + account * 7919).toString(16).toUpperCase()}`;
  if (draw < 0.2) return id.toLowerCase();
  return draw < 0.4 ? ` ${id}  ` : id;
}

function tabRows(seed: number): readonly (Row & { readonly key: string })[] {
  const next = numbers(seed);
  return Array.from({ length: ROWS }, () => {
    // A quarter of the accounts have no row anywhere.
    const account = next() < 0.1 ? undefined : Math.floor(next() * ACCOUNTS * 0.75);
    return {
      account,
      key: account === undefined ? `X${Math.floor(next() * 9)}` : keyOf(account, next()),
      day: next() < 0.05 ? undefined : addDays(ASOF, 20 - Math.floor(next() * 220)),
      amount: next() < 0.15 ? undefined : Math.floor(next() * 41) / 4,
      word: next() < 0.15 ? undefined : (['High', 'high', 'Low', 'Normal'][Math.floor(next() * 4)] ?? ''),
      user: ['ann', 'Ann', 'bob', 'cat', 'dan'][Math.floor(next() * 5)] ?? '',
    };
  });
}

const CONDITIONS: readonly (readonly [RowCondition, string])[] = [
  [{ heading: 'Word', is: { kind: 'is', text: 'High' } }, "lower(word) = 'high'"],
  [{ heading: 'Word', is: { kind: 'not', text: 'low' } }, "(word IS NULL OR lower(word) <> 'low')"],
  [{ heading: 'Word', is: { kind: 'contains', text: 'o' } }, "word LIKE '%o%'"],
  [{ heading: 'Word', is: { kind: 'blank' } }, 'word IS NULL'],
  [{ heading: 'Amount', is: { kind: 'above', number: 5 } }, 'amount > 5'],
  [{ heading: 'Day', is: { kind: 'within the last', days: 45 } }, 'day BETWEEN as_of - 45 AND as_of'],
];

interface Definition {
  readonly column: DerivedColumn;
  readonly sql: string;
}

function definitions(): readonly Definition[] {
  const next = numbers(7);
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(next() * items.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  };
  const whats = (Object.keys(AGGREGATIONS) as Aggregation[]).filter((what) => what !== 'value');
  return Array.from({ length: DEFINITIONS }, (_, at): Definition => {
    const what = whats[at % whats.length] ?? 'count';
    const conditions =
      what === 'share' || next() < 0.5 ? [pick(CONDITIONS), ...(next() < 0.3 ? [pick(CONDITIONS)] : [])] : [];
    const needsDay = AGGREGATIONS[what].needsDay;
    const days = 1 + Math.floor(next() * 120);
    const isLast = what === 'change' || next() < 0.6;
    const window: DerivedColumn['window'] = isLast
      ? { kind: 'last', days, dayColumn: 'Day' }
      : needsDay || next() < 0.5
        ? { kind: 'up to today', dayColumn: 'Day' }
        : { kind: 'all' };
    const isNumeric = ['sum', 'average', 'median', 'minimum', 'maximum'].includes(what);
    const of = ofColumn(what, isNumeric, next());
    const column: DerivedColumn = {
      heading: `Column ${at}`,
      from: pick(TABS),
      key: 'Key',
      what,
      of,
      where: conditions.map(([condition]) => condition),
      window,
      unknownIsZero: AGGREGATIONS[what].isZeroWithoutRows && next() < 0.3,
      note: '',
    };
    return { column, sql: query(column, conditions.map(([, sql]) => sql).join(' AND ') || 'true') };
  });
}

function ofColumn(what: Aggregation, isNumeric: boolean, draw: number): string {
  if (isNumeric) return 'Amount';
  if (what === 'unique') return 'User';
  if (what === 'latest' || what === 'earliest') return draw < 0.5 ? 'Word' : 'Amount';
  return (what === 'count' || what === 'change') && draw < 0.4 ? 'Amount' : '';
}

/** One row per account: its value, and whether the tab has it. */
function query({ what, of, window, from, unknownIsZero }: DerivedColumn, where: string): string {
  const hasDay = window.kind !== 'all';
  const inWindow = windowSql(window, 0);
  const before = windowSql(window, 1);
  const filtered = what === 'share' ? 'true' : `(${where})`;
  const cell = of === 'User' ? 'usr' : of.toLowerCase() || 'key';
  const inside = `FILTER (WHERE ${inWindow} AND ${filtered})`;
  const known = hasDay ? 'count(*) FILTER (WHERE day IS NULL OR day <= as_of)' : 'count(*)';
  const rows = `count(*) ${inside}`;
  const amount = (filter: string) =>
    of === '' ? `count(*) ${filter}` : `coalesce(sum(amount) ${filter}, 0)`;
  const earlier = `FILTER (WHERE ${before} AND ${filtered})`;
  const present = `FILTER (WHERE ${inWindow} AND ${filtered} AND ${cell} IS NOT NULL AND day IS NOT NULL)`;
  const values: Readonly<Partial<Record<Aggregation, string>>> = {
    count: of === '' ? rows : `count(${cell}) ${inside}`,
    sum: `CASE WHEN ${rows} = 0 THEN 0 ELSE sum(amount) ${inside} END`,
    average: `avg(amount) ${inside}`,
    median: `median(amount) ${inside}`,
    minimum: `min(amount) ${inside}`,
    maximum: `max(amount) ${inside}`,
    latest: `last(${cell} ORDER BY day, row) ${present}`,
    earliest: `first(${cell} ORDER BY day, row) ${present}`,
    'days since': `date_diff('day', max(day) ${inside}, DATE '${ASOF}')`,
    unique: `count(DISTINCT lower(usr)) ${inside}`,
    share: `CASE WHEN ${rows} = 0 THEN 0 ELSE avg(CASE WHEN ${where} THEN 1 ELSE 0 END) ${inside} END`,
    change: `CASE WHEN count(*) ${earlier} = 0 THEN CASE WHEN ${rows} = 0 THEN 0 END
      WHEN ${amount(earlier)} = 0 THEN CASE WHEN ${amount(inside)} = 0 THEN 0 END
      ELSE (${amount(inside)} - ${amount(earlier)}) / abs(${amount(earlier)}) END`,
  };
  const value = values[what] ?? '';
  const zero = unknownIsZero ? '0' : 'NULL';
  return `WITH t AS (SELECT *, DATE '${ASOF}' AS as_of FROM "${from}")
    SELECT a.account, CASE WHEN coalesce(k.known, 0) = 0 THEN ${zero} ELSE k.value END
    FROM range(${ACCOUNTS}) a(account)
    LEFT JOIN (SELECT account, ${known} AS known, ${value} AS value FROM t WHERE account IS NOT NULL GROUP BY account) k
    ON k.account = a.account ORDER BY a.account`;
}

/** @param back how many windows before this one */
function windowSql(window: DerivedColumn['window'], back: 0 | 1): string {
  if (window.kind === 'all') return 'true';
  if (window.kind !== 'last') return 'day <= as_of';
  const last = back * window.days;
  return `day BETWEEN as_of - ${last + window.days - 1} AND as_of - ${last}`;
}

async function fill(connection: DuckDBConnection, tab: string, rows: readonly Row[]): Promise<void> {
  const quoted = (text: string | undefined) => (text === undefined ? 'NULL' : `'${text}'`);
  const values = rows.map(
    ({ account, day, amount, word, user }, at) =>
      `(${at}, ${account ?? 'NULL'}, 1, CAST(${quoted(day)} AS DATE), CAST(${amount ?? 'NULL'} AS DOUBLE), ${quoted(word)}, '${user}')`,
  );
  await connection.run(
    `CREATE TABLE "${tab}" (row INTEGER, account INTEGER, key INTEGER, day DATE, amount DOUBLE, word VARCHAR, usr VARCHAR);
     INSERT INTO "${tab}" VALUES ${values.join(', ')}`,
  );
}

function shown(value: unknown): string {
  if (value === null || value === '') return '';
  return typeof value === 'number' || typeof value === 'bigint'
    ? String(Number(Number(value).toPrecision(12)))
    : String(value);
}

inDuckdb(`${DEFINITIONS} definitions over five tabs give what the queries give${left}`, async () => {
  if (opened.duckdb === undefined) throw new Error(opened.reason);
  const connection = await (await opened.duckdb.DuckDBInstance.create(':memory:')).connect();
  const tabs = TABS.map((tab, at) => ({ tab, rows: tabRows(100 + at) }));
  for (const { tab, rows } of tabs) await fill(connection, tab, rows);
  const wanted = definitions();
  const { columns } = deriveColumns({
    scorecard: { ...scorecardOf([]), derivedColumns: wanted.map(({ column }) => column) },
    accounts: {
      headings: ['Key'],
      rows: Array.from({ length: ACCOUNTS }, (_, account) => [keyOf(account, 1)]),
      nameColumn: 0,
    },
    tabs: new Map(
      tabs.map(({ tab, rows }) => [
        tab.toLowerCase(),
        {
          kind: 'cells' as const,
          grid: [
            ['Key', 'Day', 'Amount', 'Word', 'User'],
            ...rows.map(({ key, day, amount = '', word = '', user }): Cell[] => [
              key,
              day === undefined ? '' : { day },
              amount,
              word,
              user,
            ]),
          ],
        },
      ]),
    ),
    history: undefined,
    context: { asOf: ASOF, locale: EN_US },
  });
  const different: string[] = [];
  for (const [at, { column, sql }] of wanted.entries()) {
    const result = (await connection.runAndReadAll(sql)).getRows().map((row) => shown(row[1]));
    const own = columns[at]?.cells.map(shown) ?? [];
    expect(columns[at]?.problem).toBeUndefined();
    if (result.join('|') !== own.join('|'))
      different.push(`${JSON.stringify(column)}\n${sql}\n${result.join('|')}\n${own.join('|')}`);
  }
  connection.closeSync();
  expect(different.slice(0, 2)).toEqual([]);
  const filled = columns.flatMap(({ cells }) => cells.filter((cell) => cell !== ''));
  expect(filled.length).toBeGreaterThan((DEFINITIONS * ACCOUNTS) / 2);
});
