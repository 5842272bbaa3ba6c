// The alerts tab as people keep it: columns in any order, lines of their own between ours.
import { openAlerts, parseAlertsTab } from '../../../src/domain/alerts/alerts-tab';
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

test('open alerts come with the most value at stake first; a snooze that is over is open', () => {
  const open = openAlerts(rows, '2026-11-22', 100);
  expect(open.map(({ account, row }) => [account, row])).toEqual([
    ['Hooli', 5],
    ['Umbrella', 7],
    ['Acme', 2],
  ]);
  expect(open[2]).toEqual({
    day: '2026-11-20',
    account: 'Acme',
    alert: 'At risk',
    score: 35,
    change: null,
    because: '',
    value: 1000,
    renewal: '2027-01-12',
    action: 'Call',
    note: '',
    row: 2,
  });
});

test('a status that is not understood counts as open, and is named', () => {
  const tab = parseAlertsTab(rows);
  if ('missing' in tab) throw new Error('missing');
  expect(tab.rows.map(({ unknownStatus }) => unknownStatus).filter(Boolean)).toEqual(['who owns this?']);
});

test('a tab without the headings that find a line says which', () => {
  expect(parseAlertsTab([['Day', 'Account', 'Note']])).toEqual({ missing: ['Alert', 'Status'] });
  expect(parseAlertsTab([])).toEqual({ missing: ['Day', 'Account', 'Alert', 'Status'] });
  expect(openAlerts([['Day']], '2026-11-22', 100)).toEqual([]);
});
