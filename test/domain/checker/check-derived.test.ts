// The checker's issues about derived columns and their tabs, each with the cell to fix.
import { checkDerived } from '../../../src/domain/checker/check-derived';
import { deriveColumns } from '../../../src/domain/derived-columns/derive-columns';
import type { TabContent } from '../../../src/domain/derived-columns/tab-content';
import { issueLine } from '../../../src/domain/issues/issue';
import { parseScorecard } from '../../../src/domain/scorecard-tab/parse';
import { type Cell, matchKey } from '../../../src/domain/values/cell';
import { addDays } from '../../../src/domain/values/civil-day';
import { EN_US } from '../../../src/domain/values/text-locale';

const ASOF = '2026-11-16';
const ago = (days: number): Cell => ({ day: addDays(ASOF, -days) });
const NAMES = ['Acme', 'Globex', 'Initech', 'Umbrella', 'Stark', 'Wayne'];
const HEADINGS = ['Column', 'From', 'Key', 'What', 'Of', 'Where', 'Window'];
const COUNT = ['Tickets 30d', 'Tickets', 'Account', 'count', '', '', 'last 30 days by Created'];

type Rows = readonly (readonly Cell[])[];

/** The lines for a scorecard with these derived columns in rows 6 and below. */
function check(derived: Rows, tickets: Rows | undefined, more: Rows = [], accounts = NAMES): string[] {
  const parsed = parseScorecard([
    ['Metrics'],
    ['Metric', 'Healthy', 'At risk'],
    ['NPS', 50, 0],
    ['Derived columns'],
    HEADINGS,
    ...derived,
    ...more,
  ]);
  if (parsed.scorecard === undefined)
    throw new Error(parsed.issues.map((issue) => issueLine(issue, 'S')).join('\n'));
  const tabs = new Map<string, TabContent>(
    tickets === undefined ? [] : [[matchKey('Tickets'), { kind: 'cells', grid: tickets }]],
  );
  const { columns, joins } = deriveColumns({
    scorecard: parsed.scorecard,
    accounts: { headings: ['Account'], rows: accounts.map((name) => [name]), nameColumn: 0 },
    tabs,
    history: undefined,
    context: { asOf: ASOF, locale: EN_US },
  });
  const issues = checkDerived(parsed, { columns, taken: [], joins, asOf: ASOF });
  return issues.map((issue) => issueLine(issue, 'Scorecard'));
}

/** Different numbers of rows for the accounts, from the first days of the window to today. */
function tickets(...more: Rows): Rows {
  return [
    ['Account', 'Created'],
    ...NAMES.flatMap((name, at) => Array.from({ length: at + 1 }, (_, row): Cell[] => [name, ago(row * 7)])),
    ['Acme', ago(40)],
    ...more,
  ];
}

test('a sound tab has no lines', () => {
  expect(check([COUNT], tickets())).toEqual([]);
});

test('a tab whose dates end at least 15 days ago asks whether its export is old', () => {
  const ended = (days: number): Rows => [
    ['Account', 'Created'],
    ...NAMES.flatMap((name, at) =>
      Array.from({ length: at + 1 }, (_, row): Cell[] => [name, ago(days + row * 7)]),
    ),
    ['Acme', ago(90)],
  ];
  expect(check([COUNT], ended(14))).toEqual([]);
  expect(check([COUNT], ended(15))).toEqual(['Scorecard!B6: Tickets ends on 2026-11-01: is the export old?']);
});

test('a window that begins before the data says when the data begins', () => {
  const change = ['Trend', 'Tickets', 'Account', 'change', '', '', 'last 30 days by Created'];
  expect(check([COUNT, change], tickets())).toEqual([
    'Scorecard!G7: Tickets begins on 2026-10-07, which is less than the 60 days that are compared: the values count what there is',
  ]);
});

test('keys that match less than four fifths are reported, with names that are close', () => {
  const strangers = Array.from({ length: 6 }, (): Cell[] => ['Initehc', ago(3)]);
  const lines = check([COUNT], tickets(...strangers, ['Elsewhere Inc', ago(2)]));
  expect(lines).toEqual([
    'Scorecard!C6: Tickets: only 22 of 29 rows found their account. Where one of these is an account, write it under Names: Initehc (6 rows, is it Initech?), Elsewhere Inc (1 row)',
  ]);
  expect(check([COUNT], tickets(...strangers.slice(0, 5)))).toEqual([]);
});

test('a key that a source defines leads to the source', () => {
  const column = ['Tickets 30d', 'Desk', '', 'count', '', '', 'last 30 days by Created'];
  const source = [['Sources'], ['Source', 'Tab', 'Account key'], ['Desk', 'Tickets', 'Account']];
  const strangers = Array.from({ length: 6 }, (): Cell[] => ['Initehc', ago(3)]);
  expect(check([column], tickets(...strangers), source)).toEqual([
    expect.stringContaining('Scorecard!C9: Tickets: only 22 of 28 rows found their account'),
  ]);
});

test('a value that is the same for every account is reported', () => {
  const none = ['Urgent', 'Tickets', 'Account', 'count', '', 'Created is 2020-01-01', 'by Created'];
  expect(check([none], tickets())).toEqual([
    'Scorecard!F6: Urgent is 0 for every account: check Where, Window and Key',
  ]);
});

test('exact copies of rows are counted when an id column distinguishes rows', () => {
  const rows: Rows = tickets().map((row, at) => [...row, at === 0 ? 'Ticket ID' : at]);
  const last = rows[rows.length - 1] ?? [];
  expect(check([COUNT], [...rows, last])).toEqual([
    'Scorecard!B6: 1 row of Tickets is an exact copy of another: if they are the same event, add the tab under Sources and write Ticket ID under Row ID',
  ]);
});

test('another name for an unknown account is reported', () => {
  const names = [['Names'], ['Account', 'Also called'], ['Globx', 'GBX'], ['Acme', 'ACM']];
  expect(check([COUNT], tickets(), names)).toEqual([
    'Scorecard!A9: no account is called "Globx", so this row settles nothing: write the name as it is on the accounts tab',
  ]);
});

test('two accounts with one key are reported', () => {
  expect(check([COUNT], tickets(), [], [...NAMES, 'acme '])).toEqual([
    'Scorecard!C6: 2 accounts have the key "acme": each gets the rows of all of them',
  ]);
});

test('cells that cannot be read lead to the first of them on their tab', () => {
  const sum = ['Hours', 'Tickets', 'Account', 'sum', 'Hours', '', 'by Created'];
  const rows: Rows = tickets().map((row, at) => [...row, at === 0 ? 'Hours' : at === 3 ? 'a lot' : at]);
  expect(check([sum], rows)).toEqual(['Tickets!C4: this cell cannot be read, so Hours leaves it out']);
});

test('a missing heading leads to the cell that names it', () => {
  const rows: Rows = [['Account'], ['Acme']];
  expect(check([COUNT], rows)).toEqual([
    'Scorecard!G6: there is no column "Created" on the tab Tickets, so Tickets 30d is missing for every account',
  ]);
  expect(check([COUNT], undefined)).toEqual([
    'Scorecard!B6: there is no tab "Tickets", so Tickets 30d is missing for every account: check its name under From',
  ]);
});
