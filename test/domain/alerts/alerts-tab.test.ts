// The alerts tab as users edit it: columns in any order, and their own lines between ours.
import { listedAlerts, parseAlertsTab } from '../../../src/domain/alerts/alerts-tab';
import type { Cell } from '../../../src/domain/values/cell';

const HEADINGS = [
  'My rank',
  'Status',
  'Account',
  'Day',
  'ALERT',
  'Health score',
  'Value',
  'Renewal',
  'Suggested action',
];
const rows: Cell[][] = [
  HEADINGS,
  ['', 'Open', 'Acme', { day: '2026-11-20' }, 'At risk', 35, 1000, { day: '2027-01-12' }, 'Call'],
  ['', 'Done', 'Globex', { day: '2026-11-19' }, 'At risk', 20, 9000, '', ''],
  ['', 'Snoozed until 2026-11-30', 'Initech', '2026-11-18', 'Big fall', 10, 9000, '', ''],
  ['', 'Snoozed until 2026-11-21', 'Hooli', '2026-11-18', 'Big fall', 30, 5000, '', ''],
  ['', '', '', '', '', '', '', '', ''],
  ['ask Jo', 'who owns this?', 'Umbrella', '2026-11-10', 'At risk', '', 2000, '', ''],
  ['', '', 'no day', '', 'At risk', 1, 9e9, '', ''],
];

test('there is one line per account: an expired snooze counts as open, and an open alert replaces a newer one that is done', () => {
  const more: Cell[][] = [
    ['', 'Done', 'ACME', { day: '2026-11-21' }, 'Big fall', 35, 1000, '', ''],
    ['', 'Recovered 2026-11-20', 'Soylent', '2026-11-01', 'At risk', 35, 1000, '', ''],
  ];
  const listed = listedAlerts([...rows, ...more], '2026-11-22');
  expect(listed.map(({ account, status, until, row }) => [account, status, until, row])).toEqual([
    ['Acme', 'open', null, 2],
    ['Globex', 'done', null, 3],
    ['Initech', 'snoozed', '2026-11-30', 4],
    ['Hooli', 'open', null, 5],
    ['Umbrella', 'open', null, 7],
  ]);
  expect(listed[0]).toMatchObject({ day: '2026-11-20', alert: 'At risk', because: '', action: 'Call' });
});

test('an unknown status counts as open, and is reported', () => {
  const tab = parseAlertsTab(rows);
  if ('missing' in tab) throw new Error('missing');
  expect(tab.rows.map(({ unknownStatus }) => unknownStatus).filter(Boolean)).toEqual(['who owns this?']);
});

test('a tab without the identifying headings reports which are missing', () => {
  expect(parseAlertsTab([['Day', 'Account', 'Note']])).toEqual({ missing: ['Alert', 'Status'] });
  expect(parseAlertsTab([])).toEqual({ missing: ['Day', 'Account', 'Alert', 'Status'] });
  expect(listedAlerts([['Day']], '2026-11-22')).toEqual([]);
});
