// The sections Derived columns, Sources and Names: their fields, and errors with their cells.
import { issueLine } from '../../../src/domain/issues/issue';
import { parseScorecard } from '../../../src/domain/scorecard-tab/parse';
import type { Cell } from '../../../src/domain/values/cell';

type Rows = readonly (readonly Cell[])[];

const METRICS: Rows = [['Metrics'], ['Metric', 'Healthy', 'At risk'], ['NPS', 50, 0]];
const HEADINGS = ['Column', 'From', 'Key', 'What', 'Of', 'Where', 'Window', 'If none', 'Note'];

function parse(...sections: readonly Rows[]) {
  return parseScorecard([...METRICS, ...sections.flat()]);
}

/** The issues of one derived column, which is row 6. */
function linesOf(row: readonly Cell[], ...more: readonly Rows[]): string[] {
  const { issues } = parse([['Derived columns'], HEADINGS, row], ...more);
  return issues.map((issue) => issueLine(issue, 'S'));
}

test('a derived column is read with its conditions and its window', () => {
  const row = [
    'Urgent',
    'Tickets',
    'Account ID',
    'Count',
    '',
    'Priority is High; Hours above 2',
    'last 30 days by Created',
    0,
    'why',
  ];
  expect(parse([['Derived columns'], HEADINGS, row]).scorecard?.derivedColumns).toEqual([
    {
      heading: 'Urgent',
      from: 'Tickets',
      key: 'Account ID',
      what: 'count',
      of: '',
      where: [
        { heading: 'Priority', is: { kind: 'is', text: 'High' } },
        { heading: 'Hours', is: { kind: 'above', number: 2 } },
      ],
      window: { kind: 'last', days: 30, dayColumn: 'Created' },
      unknownIsZero: true,
      note: 'why',
    },
  ]);
});

test('a source fills in the settings that its columns leave blank', () => {
  const source: Rows = [
    ['Sources'],
    ['Source', 'Tab', 'Account key', 'Day', 'Match', 'Via'],
    ['Desk', 'Zendesk export', 'Email', 'Created', 'domain: Website', 'Subs: Sub ID -> Account ID'],
  ];
  expect(linesOf(['Tickets', 'Desk', '', 'count', '', '', 'last 30 days'], source)).toEqual([]);
  expect(linesOf(['Quiet for', 'Desk', '', 'days since'], source)).toEqual([]);
  expect(parse([['Derived columns'], HEADINGS], source).scorecard?.sources[0]).toMatchObject({
    name: 'Desk',
    tab: 'Zendesk export',
    match: { kind: 'domain', heading: 'Website' },
    via: { tab: 'Subs', key: 'Sub ID', accountKey: 'Account ID' },
  });
});

test.each<[readonly Cell[], string]>([
  [['', 'Tickets', 'ID', 'count'], 'S!A6: this derived column needs a heading'],
  [['Health risk', 'Tickets', 'ID', 'count'], 'S!A6: "Health risk" begins with Health'],
  [['T', '', 'ID', 'count'], 'S!B6: write the name of the tab'],
  [['T', 'Tickets', '', 'count'], 'S!C6: write the heading on Tickets under which'],
  [['T', 'Tickets', 'ID', 'mode'], 'S!D6: "mode" is not known here: write one of count, sum, average'],
  [['T', 'Tickets', 'ID', 'sum'], 'S!E6: sum needs a column: write its heading, such as Amount'],
  [['T', 'Tickets', 'ID', 'unique'], 'S!E6: unique needs a column: write its heading, such as User'],
  [['T', 'Tickets', 'ID', 'count', '', 'Priority'], 'S!F6: "Priority" has no condition'],
  [['T', 'Tickets', 'ID', 'count', '', 'Age above old'], 'S!F6: "old" is not a number'],
  [['T', 'Tickets', 'ID', 'share', '', '', 'by Created'], 'S!F6: a share needs a condition'],
  [['T', 'Tickets', 'ID', 'count', '', '', 'recently'], 'S!G6: "recently" is not a window'],
  [['T', 'Tickets', 'ID', 'count', '', '', 'last 30 days'], 'S!G6: count needs the days of the rows'],
  [['T', 'Tickets', 'ID', 'latest', 'Score'], 'S!G6: latest needs the days of the rows'],
  [['T', 'Tickets', 'ID', 'change', '', '', 'by Created'], 'S!G6: a change compares two windows'],
  [['T', 'Tickets', 'ID', 'count', '', '', '30 days ago'], 'S!G6: only a value from History'],
  [['T', 'Tickets', 'ID', 'count', '', '', '', 1], 'S!H6: leave this blank, or write 0'],
  [['T', 'Tickets', 'ID', 'average', 'Hours', '', '', 0], 'S!H6: an account without rows has no average'],
  [['T', 'Tickets', 'ID', 'value', 'Hours'], 'S!D6: "value" is not known here'],
  [['T', 'History', '', 'count'], 'S!D6: History gives the value on an earlier day: write value'],
  [['T', 'History', '', 'value', 'Logins'], 'S!G6: write how old the value is, such as 30 days ago'],
  [
    ['T', 'History', '', 'value', 'Health score', '', '30 days ago'],
    'S!E6: a score cannot be calculated from itself',
  ],
])('%j is an error with its cell', (row, line) => {
  expect(linesOf(row)).toEqual([expect.stringContaining(line)]);
});

test('two columns with one heading, and two sources with one name, are errors', () => {
  const column = ['T', 'Tickets', 'ID', 'count'];
  const { issues } = parse(
    [['Derived columns'], HEADINGS, column, column],
    [['Sources'], ['Source', 'Match', 'Via'], ['Desk'], ['desk'], ['History'], ['A', 'fuzzy', 'Subs'], ['']],
    [['Names'], ['Account', 'Also called'], ['Acme'], ['', 'ACM']],
  );
  expect(issues.map((issue) => issueLine(issue, 'S').slice(0, 40))).toEqual([
    'S!A11: "desk" appears twice: give each s',
    'S!A12: History is the name of the earlie',
    'S!B13: "fuzzy" is not known here: leave ',
    'S!C13: "Subs" is not understood: write t',
    'S!A7: "T" appears twice: give each deriv',
    'S!B17: write both: the account, and what',
    'S!A18: write both: the account, and what',
  ]);
});

test("the user's notes under a title such as Names or Sources stay notes", () => {
  const notes: Rows = [
    [''],
    ['Sources'],
    ['NPS: survey tool', 'sent each quarter'],
    [''],
    ['Names'],
    ['Ann owns this', 'ask her'],
  ];
  const { scorecard, issues } = parse(notes);
  expect(scorecard).toBeDefined();
  expect(issues.map(({ code, severity }) => [code, severity])).toEqual([
    ['unknown-section', 'warning'],
    ['unknown-section', 'warning'],
  ]);
});
