// Derived columns from whole tabs: which row holds the headings, which key matches which account, and the message when none does.
import { deriveColumns } from '../../../src/domain/derived-columns/derive-columns';
import { tabsToRead } from '../../../src/domain/derived-columns/source-of';
import type { TabContent } from '../../../src/domain/derived-columns/tab-content';
import { scorecardOf } from '../../../src/domain/scorecard/scorecard';
import { parseScorecard } from '../../../src/domain/scorecard-tab/parse';
import type { Cell } from '../../../src/domain/values/cell';
import { matchKey } from '../../../src/domain/values/cell';
import { EN_US } from '../../../src/domain/values/text-locale';

const ASOF = '2026-11-16';
const ACCOUNTS = {
  headings: ['Account', 'Account ID', 'Website'],
  rows: [
    ['Acme Inc', '00412345', 'acme.com'],
    ['Globex', '75E01264', 'https://www.globex.com/home'],
    ['Initech', '3', 'initech.com'],
  ],
  nameColumn: 0,
};

const DERIVED = ['Derived columns'];
const HEADINGS = ['Column', 'From', 'Key', 'What', 'Of', 'Where', 'Window', 'If none'];

/** A scorecard tab with these sections below its metric. */
function scorecardWith(...sections: readonly (readonly Cell[])[]) {
  return parseScorecard([['Metrics'], ['Metric', 'Healthy', 'At risk'], ['NPS', 50, 0], [], ...sections]);
}

function derive(
  sections: readonly (readonly Cell[])[],
  tabs: Readonly<Record<string, readonly (readonly Cell[])[] | TabContent['kind']>>,
) {
  const { scorecard, issues } = scorecardWith(...sections);
  if (scorecard === undefined) throw new Error(JSON.stringify(issues));
  const contents = Object.entries(tabs).map(([name, content]): [string, TabContent] => [
    matchKey(name),
    typeof content === 'string'
      ? content === 'cells'
        ? { kind: 'cells', grid: [] }
        : { kind: content }
      : { kind: 'cells', grid: content },
  ]);
  return deriveColumns({
    scorecard,
    accounts: ACCOUNTS,
    tabs: new Map(contents),
    history: undefined,
    context: { asOf: ASOF, locale: EN_US },
  });
}

const COUNT = [DERIVED, HEADINGS, ['Tickets', 'Tickets', 'Account ID', 'count']];

test('ids match as text, whatever they look like', () => {
  const { columns, joins } = derive(COUNT, {
    Tickets: [['Account ID'], ['00412345'], ['75e01264'], [75e1], [3], ['412345']],
  });
  expect(columns[0]?.cells).toEqual([1, 1, 1]);
  expect(joins[0]).toMatchObject({ rows: 5, withKey: 5, matched: 3, accounts: 3 });
  expect(joins[0]?.unmatched.map(({ key }) => key)).toEqual(['750', '412345']);
});

test('blank keys and error cells match nothing, and are not reported as names', () => {
  const { columns, joins } = derive(COUNT, {
    Tickets: [
      ['Account ID', 'Nr'],
      ['#N/A', 1],
      ['', 2],
      [' 3 ', 3],
    ],
  });
  expect(columns[0]?.cells).toEqual(['', '', 1]);
  expect(joins[0]).toMatchObject({ rows: 3, withKey: 1, matched: 1, unmatched: [] });
});

test('the headings are found below a title, and blank rows are skipped', () => {
  const { columns, joins } = derive(COUNT, {
    Tickets: [['Export of November'], [], ['Nr', 'Account ID'], [1, '3'], ['', ''], [2, '3']],
  });
  expect(columns[0]?.cells).toEqual(['', '', 2]);
  expect(joins[0]).toMatchObject({ rows: 2, matched: 2, accounts: 1 });
});

test('a key under an unknown heading is matched with ids first, then with names', () => {
  const { columns } = derive([DERIVED, HEADINGS, ['Tickets', 'Tickets', 'Customer', 'count']], {
    Tickets: [['Customer'], ['globex'], ['INITECH '], ['Acme']],
  });
  expect(columns[0]?.cells).toEqual(['', 1, 1]);
});

test('names that differ only in form match only when the source allows it', () => {
  const sections = [
    ...[DERIVED, HEADINGS, ['Tickets', 'Desk', '', 'count']],
    ...[[], ['Sources'], ['Source', 'Tab', 'Account key', 'Match'], ['Desk', 'Export', 'Customer', 'name']],
  ];
  expect(tabsToRead(scorecardWith(...sections).scorecard ?? scorecardOf([]))).toEqual(['Export']);
  const { columns } = derive(sections, { Export: [['Customer'], ['ACME'], ['Acme, Inc.'], ['Umbrella']] });
  expect(columns[0]?.cells).toEqual([2, '', '']);
});

test('an e-mail address matches the account by its domain', () => {
  const sections = [
    ...[DERIVED, HEADINGS, ['Last NPS', 'Surveys', '', 'latest', 'Score', '', '']],
    [],
    ['Sources'],
    ['Source', 'Account key', 'Day', 'Match'],
    ['Surveys', 'Email', 'Answered', 'domain: Website'],
  ];
  const { columns } = derive(sections, {
    Surveys: [
      ['Email', 'Score', 'Answered'],
      ['ann@acme.com', 9, { day: '2026-11-01' }],
      ['bob@globex.com', 3, { day: '2026-11-02' }],
      ['cat@gmail.com', 1, { day: '2026-11-03' }],
      ['ann@acme.com', 6, { day: '2026-11-17' }],
    ],
  });
  expect(columns[0]?.cells).toEqual([9, 3, '']);
});

test('rows reach their account through a linking tab', () => {
  const sections = [
    ...[DERIVED, HEADINGS, ['Sessions', 'Usage', '', 'sum', 'Sessions']],
    [],
    ['Sources'],
    ['Source', 'Account key', 'Via'],
    ['Usage', 'Sub', 'Subscriptions: Sub ID -> Account ID'],
  ];
  const { columns, joins } = derive(sections, {
    Usage: [
      ['Sub', 'Sessions'],
      ['s1', 5],
      ['s2', 7],
      ['s3', 9],
      ['s4', 1],
    ],
    Subscriptions: [
      ['Sub ID', 'Account ID'],
      ['s1', '3'],
      ['s2', '3'],
      ['s3', '3'],
      ['s3', '00412345'],
    ],
  });
  expect(columns[0]?.cells).toEqual(['', '', 12]);
  expect(joins[0]?.sharedVia).toEqual(['s3']);
  expect(joins[0]?.unmatched.map(({ key }) => key)).toEqual(['s3', 's4']);
});

test('a row counts from the day on which it became known', () => {
  const sections = [
    ...[DERIVED, HEADINGS, ['Tickets', 'Tickets', 'Account ID', 'count']],
    ...[[], ['Sources'], ['Source', 'Known since'], ['Tickets', 'Imported']],
  ];
  const tab = [
    ['Account ID', 'Imported'],
    ['3', { day: '2026-11-16' }],
    ['3', { day: '2026-11-17' }],
  ];
  expect(derive(sections, { Tickets: tab }).columns[0]?.cells).toEqual(['', '', 1]);
});

test('exact copies count once when an id proves them, and are reported otherwise', () => {
  const tab = [
    ['Ticket ID', 'Account ID'],
    ...Array.from({ length: 18 }, (_, at) => [at, '3']),
    [17, '3'],
    [17, '00412345'],
  ];
  const plain = derive(COUNT, { Tickets: tab });
  expect(plain.columns[0]?.cells).toEqual([1, '', 19]);
  expect(plain.joins[0]?.repeated).toEqual({ copies: [18], id: 'Ticket ID' });
  const source = [[], ['Sources'], ['Source', 'Row ID'], ['Tickets', 'Ticket ID']];
  expect(derive([...COUNT, ...source], { Tickets: tab }).columns[0]?.cells).toEqual([1, '', 18]);
});

test('another name of an account matches it, and close names are suggested for the rest', () => {
  const names = [[], ['Names'], ['Account', 'Also called'], ['Globex', 'GBX']];
  const { columns, joins } = derive(
    [DERIVED, HEADINGS, ['Tickets', 'Tickets', 'Customer', 'count'], ...names],
    { Tickets: [['Customer'], ['gbx'], ['Initehc'], ['Umbrella']] },
  );
  expect(columns[0]?.cells).toEqual(['', 1, '']);
  expect(joins[0]?.unmatched).toEqual([
    { key: 'Initehc', rows: 1, nearest: ['Initech'] },
    { key: 'Umbrella', rows: 1, nearest: [] },
  ]);
});

test.each([
  ['missing', 'derived-tab-missing'],
  ['chart', 'derived-tab-is-chart'],
  ['connected sheet', 'derived-tab-is-connected'],
] as const)('a tab that is %s leaves the column without values, never 0', (kind, code) => {
  const { columns } = derive(COUNT, { Tickets: kind });
  expect(columns[0]).toMatchObject({ cells: ['', '', ''], problem: { code } });
});

test('a missing heading is reported', () => {
  const { columns } = derive(COUNT, { Tickets: [['Customer'], ['3']] });
  expect(columns[0]?.problem).toEqual({
    code: 'derived-heading-missing',
    heading: 'Account ID',
    tab: 'Tickets',
    column: 'Tickets',
  });
});

test('text dates are read in the order that their column proves: day first', () => {
  const sections = [
    DERIVED,
    HEADINGS,
    ['Tickets', 'Tickets', 'Account ID', 'count', '', '', 'last 30 days by Created'],
  ];
  const { columns } = derive(sections, {
    Tickets: [
      ['Account ID', 'Created'],
      ['3', '28/10/2026'],
      ['3', '03/11/2026'],
      ['3', '12/09/2026'],
    ],
  });
  expect(columns[0]?.cells).toEqual(['', '', 2]);
});
