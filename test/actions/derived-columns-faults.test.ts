// When a service call fails while derived columns are inserted before existing results, the tab has all old columns or all new ones.
import type { CellInput, Host, WorkbookInput } from '../../host/api';
import { scorecardCells } from '../support/in-a-cell';
import { MENU, openHost, SCORECARD_NAME, scored } from '../support/open-host';
import { REMOVE } from '../support/open-person';

const ACCOUNTS: readonly (readonly CellInput[])[] = [
  ['Account', 'ARR'],
  ['Alder', 100],
  ['Birch', 200],
];
const TICKETS: readonly (readonly CellInput[])[] = [
  ['Account', 'Hours'],
  ['Alder', 2],
  ['Alder', 3],
  ['Birch', 1],
];
const CARD = [
  ...scorecardCells({
    settings: { 'Accounts tab': 'Accounts', History: 'off' },
    metrics: [{ Metric: 'ARR', Healthy: 200, 'At risk': 0 }],
  }),
  [''],
  ['Derived columns'],
  ['Column', 'From', 'Key', 'What', 'Of'],
].map((row) => [...row]);
const HOURS = ['Hours', 'Tickets', 'Account', 'sum', 'Hours'];

const BOOK: WorkbookInput = {
  sheets: [
    { name: 'Accounts', rows: ACCOUNTS },
    { name: 'Tickets', rows: TICKETS },
    { name: 'Health Scorecard', rows: CARD },
  ],
  namedRanges: [SCORECARD_NAME],
};

/** Scored once, with a note of the user's after the results; then a derived column is defined. */
function beforeInsertion(): Host {
  const host = openHost(BOOK, { readings: { writeFaults: 'late' } });
  scored(host);
  host.sheet('Accounts').type('G1', 'Remark');
  host.sheet('Accounts').type('G2', 'call them');
  HOURS.forEach((text, at) => {
    host.sheet('Health Scorecard').type(`${'ABCDE'.charAt(at)}${CARD.length + 1}`, text);
  });
  host.serviceCalls.reset();
  return host;
}

const values = (host: Host) => host.sheet('Accounts').values('A1:I4');

const clean = beforeInsertion();
const before = values(clean);
scored(clean);
const calls = clean.serviceCalls.total;
const after = values(clean);

test('the column goes between the table and the results', () => {
  expect(after[0]?.slice(0, 8)).toEqual([
    ...[
      'Account',
      'ARR',
      'Hours',
      'Health score',
      'Health band',
      'Health coverage',
      'Health drivers',
      'Remark',
    ],
  ]);
});

test.each(Array.from({ length: calls }, (_, index) => index + 1))('fails at service call %i', (n) => {
  const host = beforeInsertion();
  host.serviceCalls.failAt(n);
  host.clickMenu(MENU, 'Score accounts');
  expect(host.documentLocked()).toBe(false);
  expect([before, after]).toContainEqual(values(host));
  scored(host);
  expect(values(host)).toEqual(after);
  host.clickMenu(MENU, REMOVE);
  // The health columns were free before, so they are emptied; the inserted one is deleted.
  expect(values(host)[0]?.slice(0, 7)).toEqual(['Account', 'ARR', '', '', '', '', 'Remark']);
});

test.each([
  ['chart', 'holds only a chart'],
  ['connected', 'is a Connected Sheet, which add-ons cannot read'],
] as const)('a %s tab is reported in a sentence, and its metric is missing', (type, sentence) => {
  const card = [
    ...scorecardCells({
      settings: { 'Accounts tab': 'Accounts', History: 'off' },
      metrics: [
        { Metric: 'Hours', Healthy: 0, 'At risk': 9 },
        { Metric: 'ARR', Healthy: 200, 'At risk': 0 },
      ],
    }),
    ...[[''], ['Derived columns'], ['Column', 'From', 'Key', 'What', 'Of'], HOURS],
  ].map((row) => [...row]);
  const host = openHost({
    sheets: [
      { name: 'Accounts', rows: ACCOUNTS },
      { name: 'Health Scorecard', rows: card },
    ],
    namedRanges: [SCORECARD_NAME],
  });
  host.addTabWithoutCells('Tickets', type);
  const report = scored(host);
  expect(report.issues[0]?.message).toContain(sentence);
  expect(report.accounts.map(({ score, coverage }) => [score, coverage])).toEqual([
    [50, 0.5],
    [100, 0.5],
  ]);
});
