// Flags of rules about change and trend: in the sheet, in the report, and never in the score.
import { accountsBook, openHost, SMALL_SCORECARD, scored } from '../support/open-host';

const RULES = [
  ['Health change', 'below -15', 'flag', 'Big drop'],
  ['Health trend', 'Sudden drop', 'flag', 'Call today'],
];

test('an account that dropped is flagged from the second snapshot on, and its score is what the formula gives', () => {
  const rows = [
    ['Account', 'Logins', 'Tickets'],
    ['Alder', 20, 0],
    ['Birch', 0, 0],
  ];
  let today = '2026-11-01';
  const host = openHost(accountsBook(rows, { ...SMALL_SCORECARD, rules: RULES }), {
    now: () => new Date(`${today}T12:00:00Z`),
  });
  const sheet = host.sheet('Accounts');
  const headings = () => sheet.display('A1:L1')[0] ?? [];
  const flags = () => {
    const column = headings().indexOf('Health flags');
    return sheet.display('A2:L3').map((row) => row[column]);
  };
  scored(host);
  expect(flags()).toEqual(['', '']);
  sheet.type('B2', '4');
  today = '2026-11-08';
  expect(scored(host).flagged).toEqual([{ account: 'Alder', row: 2, flags: 'Big drop · Call today' }]);
  expect(flags()).toEqual(['Big drop · Call today', '']);
  sheet.type('N1', '=HEALTHSCORE(A2:C3; A1:C1; SCORECARD)');
  const score = sheet.values('A2:L2')[0]?.[headings().indexOf('Health score')];
  expect(sheet.values('N1')).toEqual([[score]]);
});
