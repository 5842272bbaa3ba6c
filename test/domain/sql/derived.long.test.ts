// Derived columns as SQL: BigQuery's grammar parses every kind of them, and columns that cannot be written are refused with their cell.
import { Parser } from 'node-sql-parser';
import { issueLine } from '../../../src/domain/issues/issue';
import { AGGREGATIONS } from '../../../src/domain/scorecard/derived-column';
import { parseScorecard } from '../../../src/domain/scorecard-tab/parse';
import type { SqlTable } from '../../../src/domain/sql/column-reader';
import { compileSql } from '../../../src/domain/sql/compile-sql';
import { SQL_DIALECTS, sqlDialectOf } from '../../../src/domain/sql/dialect';
import type { Cell } from '../../../src/domain/values/cell';

/**
 * The grammar knows no ORDER BY in ARRAY_AGG and only numbers as offsets. BigQuery has both:
 * https://cloud.google.com/bigquery/docs/reference/standard-sql/aggregate_functions#array_agg
 */
function withoutUnknownForms(text: string): string {
  const order = '\\w+ (?:ASC|DESC)(?:, \\w+ (?:ASC|DESC))*';
  return text
    .replace(new RegExp(`ARRAY_AGG\\((\\w+) IGNORE NULLS ORDER BY ${order} LIMIT 1\\)`, 'g'), 'ARRAY_AGG($1)')
    .replace(/ARRAY_AGG\((\w+) IGNORE NULLS ORDER BY \1\)/g, 'ARRAY_AGG($1)')
    .replace(/\[SAFE_OFFSET\(DIV\(ARRAY_LENGTH\(\w+\)(?: - 1)?, 2\)\)\]/g, '');
}

type Rows = readonly (readonly Cell[])[];

const DERIVED = [
  'Derived columns',
  ['Column', 'From', 'Key', 'What', 'Of', 'Where', 'Window', 'If none'],
] as const;

function compiled(
  sections: Rows,
  { dialect = 'bigquery', tables = [TICKETS] }: { dialect?: string; tables?: readonly SqlTable[] } = {},
) {
  const names = sections
    .slice(sections.findIndex(([first]) => first === 'Derived columns') + 2)
    .map(([heading]) => heading ?? '')
    .filter((heading) => heading !== '');
  const parsed = parseScorecard([
    ['Metrics'],
    ['Metric', 'Healthy', 'At risk'],
    ...names.map((heading) => [heading, 1, 9]),
    [],
    ...sections,
  ]);
  const { scorecard } = parsed;
  if (scorecard === undefined) throw new Error(JSON.stringify(parsed.issues));
  const found = sqlDialectOf(dialect);
  if (found === undefined) throw new Error('no such dialect');
  const { text, issues } = compileSql({
    scorecard,
    dialect: found,
    from: found.identifier('accounts'),
    key: 'account_id',
    asOf: { timeZone: 'UTC' },
    columns: undefined,
    tables,
    version: '0',
    places: parsed,
  });
  return { text, lines: issues.map((issue) => issueLine(issue, 'Health Scorecard')) };
}

const TICKETS: SqlTable = { tab: 'Tickets', from: '`desk`.`tickets`', columns: undefined };

const section = (...rows: Rows): Rows => [[DERIVED[0]], DERIVED[1], ...rows];

const ROWS = Object.keys(AGGREGATIONS)
  .filter((what) => what !== 'value')
  .map((what) => [
    `Tickets: ${what}`,
    'Tickets',
    'Account ID',
    what,
    ['count', 'share', 'days since'].includes(what) ? '' : 'Hours',
    'Priority is High; Closed after 2026-01-01',
    'last 30 days by Created',
  ]);

test('the BigQuery grammar parses every aggregation, domains, other names and a linking tab', () => {
  const { text, lines } = compiled(
    [
      ['Sources'],
      ['Source', 'Tab', 'Account key', 'Day', 'Known since', 'Row ID', 'Via', 'Match'],
      ['Usage', 'Logins', 'Subscription', 'Day', 'Loaded', 'ID', 'Subs: Subscription -> Account ID', ''],
      ['Survey', 'NPS', 'Email', 'Answered', '', '', '', 'domain: Website'],
      [],
      ['Names'],
      ['Account', 'Also called'],
      ['Acme', 'Acme\'s \\ "Inc"'],
      [],
      ...section(
        ...ROWS,
        ['Logins 30d', 'Usage', '', 'sum', 'Sessions', '', 'last 30 days', 0],
        ['Last NPS', 'Survey', '', 'latest', 'Score', '', ''],
      ),
    ],
    {
      tables: [
        TICKETS,
        { tab: 'Logins', from: '`logins`', columns: undefined },
        { tab: 'Subs', from: '`subs`', columns: undefined },
        { tab: 'NPS', from: '`nps`', columns: undefined },
      ],
    },
  );
  expect(lines).toEqual([]);
  expect(() => new Parser().parse(withoutUnknownForms(text ?? ''), { database: 'bigquery' })).not.toThrow();
  expect(text).toContain('derived_value_1 AS derived_tickets_count');
  expect(text).toContain(
    "-- It joins the rows of Logins by the accounts' account_id, and reads of them:\n--   Day: a day\n--   Sessions: a number",
  );
});

test.each(SQL_DIALECTS)('nothing after the day of scoring counts in $label', ({ id }) => {
  const { text } = compiled(section(['Tickets', 'Tickets', 'Account ID', 'count', '', '', 'by Created']), {
    dialect: id,
  });
  expect(text).toContain('COALESCE(c1_any_day <= as_of, FALSE) AS counts_1');
});

test.each<[string, Rows, string]>([
  [
    'a value from the history',
    section(['Logins before', 'History', '', 'value', 'Logins', '', '30 days ago']),
    'Health Scorecard!B7: derived column "Logins before" cannot be written as SQL: the history is a tab of the spreadsheet. Keep the earlier value as a column of the table',
  ],
  [
    'a tab without a table',
    section(['NPS', 'Survey', 'Email', 'average', 'Score', '', '']),
    'Health Scorecard!B7: "NPS" is calculated from the tab "Survey": name the table with its rows',
  ],
  [
    'keys that match by the form of names',
    [
      ['Sources'],
      ['Source', 'Tab', 'Account key', 'Match'],
      ['Desk', 'Tickets', 'Company', 'name'],
      [],
      ...section(['Count', 'Desk', '', 'count', '', '', '']),
    ],
    'Health Scorecard!D7: derived column "Count" cannot be written as SQL: its keys match by the form of names, which only the add-on compares. Match by an id or a domain',
  ],
])('%s is refused with its cell', (_title, sections, line) => {
  const { text, lines } = compiled(sections);
  expect(text).toBeUndefined();
  expect(lines).toEqual([line]);
});

test('columns of the wrong type are refused with the cell that names them', () => {
  const { lines } = compiled(
    section(
      ['Hours', 'Tickets', 'Account ID', 'sum', 'Hours', 'Severity above 2', 'last 30 days by Created'],
      ['Missing', 'Tickets', 'Account ID', 'sum', 'Minutes', '', ''],
    ),
    {
      tables: [
        {
          ...TICKETS,
          columns: [
            { heading: 'account id', type: 'text' },
            { heading: 'Hours', type: 'text' },
            { heading: 'Severity', type: 'text' },
            { heading: 'Created', type: 'text' },
          ],
        },
      ],
    },
  );
  expect(lines).toEqual([
    'Health Scorecard!G8: column "Created" of the table holds text, not days: convert it in the table',
    'Health Scorecard!F8: column "Severity" of the table holds text, not numbers: convert it in the table',
    'Health Scorecard!E8: column "Hours" of the table holds text, not numbers: convert it in the table',
    'Health Scorecard!E9: the table for "Tickets" has no column "Minutes": add it to the table, or change the scorecard',
  ]);
});
