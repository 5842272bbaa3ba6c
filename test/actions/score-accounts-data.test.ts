// Odd data and odd scorecards: each problem names its cell, nothing counts as 0 by mistake, and no text becomes a formula.
import type { CellInput } from '../../host/api';
import {
  accountsBook,
  column,
  openHost,
  refused,
  SMALL_SCORECARD,
  SMALL_TABLE,
  scored,
} from '../support/open-host';
import { reportShown } from '../support/report-shown';

describe('cells that cannot be read', () => {
  const rows: CellInput[][] = [
    ['Account', 'Logins', 'Tickets', 'Contact', 'Pulse'],
    ['Alder', '1.74x', 5, { date: '2026-11-20' }, 'Green'],
    ['Birch', '1,200', { formula: '=1/0' }, 'last week', 'Teal'],
    ['Cedar', { date: '2026-01-05' }, ' - ', { date: '2027-01-05' }, ''],
  ];
  const metrics = [
    { Metric: 'Logins', Healthy: 1000, 'At risk': 0 },
    { Metric: 'Tickets', Healthy: 0, 'At risk': 10 },
    { Metric: 'Contact', Type: 'recency', Healthy: 10, 'At risk': 30 },
    { Metric: 'Pulse', Type: 'category', Points: 'Green: 100; Red: 0' },
  ];
  const host = openHost(accountsBook(rows, { metrics }));
  const report = scored(host);

  test('are missing and reported with their cell; a dash or a blank is only missing', () => {
    expect(report.issues.map((issue) => `${issue.cell}: ${issue.message}`)).toEqual([
      'Accounts!B2: "1.74x" is not a number, so Logins counts as missing',
      'Accounts!C3: #DIV/0! is an error, so Tickets counts as missing',
      'Accounts!D3: "last week" is not a date, so Contact counts as missing',
      'Accounts!E3: "Teal" has no points, so Pulse counts as missing',
      'Accounts!B4: the date 2026-01-05 is not a number, so Logins counts as missing',
      'Accounts!D4: 2027-01-05 is after the day of scoring, 2026-11-22, so Contact counts as missing',
    ]);
  });

  test('lower coverage, not the score', () => {
    expect(report.accounts.map(({ score, coverage }) => [score, coverage])).toEqual([
      [83.3, 0.75],
      [100, 0.25],
      [null, 0],
    ]);
  });

  test('the report lists them by kind, with the place of each', () => {
    const unreadable = reportShown(host).issues.find(({ title }) => title === 'Cells that could not be read');
    expect(unreadable?.shown[0]).toEqual({
      cell: 'Accounts!B2',
      message: expect.stringContaining('"1.74x" is not a number'),
      place: { tab: 'Accounts', row: 2, column: 2 },
    });
  });
});

test("text in cells is read in the spreadsheet's locale", () => {
  const rows: CellInput[][] = [
    ['Account', 'Logins', 'Contact'],
    ['Alder', '1,500', '03/11/2026'],
    ['Birch', '1.500', '11/03/2026'],
  ];
  const metrics = [
    { Metric: 'Logins', Healthy: 2000, 'At risk': 0 },
    { Metric: 'Contact', Type: 'recency', Healthy: 0, 'At risk': 365, Weight: 0 },
  ];
  const byLocale = ['en_US', 'en_GB', 'de_DE'].map((locale) => {
    const host = openHost({ ...accountsBook(rows, { metrics }), locale });
    return scored(host).accounts.map((account) => account.score);
  });
  expect(byLocale).toEqual([
    [75, 0.1],
    [75, 0.1],
    [0.1, 75],
  ]);
});

test("a missing column is reported at the scorecard's cell, and counts as missing", () => {
  const scorecard = {
    metrics: [...SMALL_SCORECARD.metrics, { Metric: 'NPS', Column: 'NPS score', Healthy: 9, 'At risk': 6 }],
  };
  const report = scored(openHost(accountsBook(SMALL_TABLE, scorecard)));
  expect(report.issues[0]).toEqual({
    code: 'column-not-found',
    heading: 'NPS score',
    tab: 'Accounts',
    missingMetric: 'NPS',
    place: { tab: 'Health Scorecard', row: 7, column: 2 },
    cell: 'Health Scorecard!B7',
    message: 'there is no column "NPS score" on the tab Accounts, so NPS counts as missing for every account',
    severity: 'warning',
  });
  expect(report.accounts[0]?.coverage).toBe(0.8);
});

test('amounts that cannot be read are reported once, at the first, since the sums leave them out', () => {
  const rows: CellInput[][] = [
    ['Account', 'Logins', 'Tickets', 'ARR'],
    ['Alder', 20, 10, 900],
    ['Birch', 0, 0, 'about 5k'],
    ['Cedar', 10, 5, ''],
    ['Dogwood', 20, 0, 'see CRM'],
  ];
  const settings = { ...SMALL_SCORECARD.settings, 'Value column': 'ARR' };
  const report = scored(openHost(accountsBook(rows, { ...SMALL_SCORECARD, settings })));
  expect(report.issues).toMatchObject([
    {
      code: 'amounts-unreadable',
      cell: 'Accounts!D3',
      message:
        '"about 5k" in ARR cannot be read as an amount, nor can 1 more below it: sums of ARR leave these accounts out',
    },
  ]);
  expect(report.bands.reduce((sum, { value }) => sum + (value ?? 0), 0)).toBe(900);
  expect(report.withoutAmount).toBe(3);
});

test('renewals that cannot be read are reported once, at the first, since months and alerts leave them out', () => {
  const renewals: CellInput[] = [{ date: '2026-12-31' }, '31/12/2026', 'Q4 2026', '', '2026-11-30', 'TBD'];
  const rows: CellInput[][] = [
    ['Account', 'Logins', 'Tickets', 'Renews'],
    ...renewals.map((renewal, at): CellInput[] => [`Account ${at}`, 10, 5, renewal]),
  ];
  const settings = { ...SMALL_SCORECARD.settings, 'Renewal column': 'Renews', History: 'off' };
  const report = scored(openHost(accountsBook(rows, { ...SMALL_SCORECARD, settings })));
  expect(report.issues).toMatchObject([
    { code: 'renewals-unreadable', cell: 'Accounts!D3', first: '31/12/2026', accounts: 3 },
  ]);
});

test('when a heading appears twice, the first counts, and it is reported', () => {
  const rows: CellInput[][] = [
    ['Account', 'Logins', 'Tickets', 'logins '],
    ['Alder', 20, 10, 0],
  ];
  const report = scored(openHost(accountsBook(rows, SMALL_SCORECARD)));
  expect(report.accounts[0]?.score).toBe(75);
  expect(report.issues[0]).toMatchObject({
    cell: 'Accounts!D1',
    message: expect.stringContaining('appears twice: the first column counts'),
  });
});

describe('a scorecard with errors', () => {
  test('scores nothing, writes nothing, and lists every cell', () => {
    const metrics = [
      { Metric: 'Logins', Healthy: 'lots', 'At risk': 0, Weight: -1 },
      { Metric: 'Tickets', Type: 'mood' },
    ];
    const host = openHost(accountsBook(SMALL_TABLE, { metrics }));
    host.serviceCalls.reset();
    const outcome = refused(host);
    expect(outcome.issues.map((issue) => issue.cell)).toEqual([
      'Health Scorecard!D5',
      'Health Scorecard!H5',
      'Health Scorecard!C6',
    ]);
    expect(host.ui.alerts[0]?.message).toContain('Health Scorecard!D5: "lots" is not a number');
    expect(host.serviceCalls.log.filter((call) => /\.(set|insert|add)/.test(call))).toEqual([]);
  });

  test('a tab that does not exist is named', () => {
    const host = openHost(
      accountsBook(SMALL_TABLE, { ...SMALL_SCORECARD, settings: { 'Accounts tab': 'Acounts' } }),
    );
    expect(refused(host).message).toContain(
      'looks for the accounts on the tab "Acounts", but there is no such tab',
    );
  });

  test('the scorecard itself is not scored', () => {
    const host = openHost(accountsBook(SMALL_TABLE, SMALL_SCORECARD));
    host.activate('Health Scorecard');
    expect(refused(host).message).toBe(
      'Open the tab with your accounts first, then choose Score accounts again.',
    );
  });
});

describe('hostile text', () => {
  const evil = '=HYPERLINK("http://x","y")';
  const rows: CellInput[][] = [
    ['Account', evil, 'Tickets'],
    [evil, 5, 5],
    ['<img src=x onerror=alert(1)>', 0, 10],
  ];
  const scorecard = {
    metrics: [
      { Metric: '+1', Column: evil, Healthy: 10, 'At risk': 0 },
      { Metric: '@x', Column: 'Tickets', Healthy: 0, 'At risk': 10 },
    ],
    bands: [
      ['=1+1', 70, '#b7e1cd'],
      ['2026-01-05', 40, '#fce8b2'],
      ['TRUE', 0, '#e58b84'],
    ],
  };

  test('names of bands and metrics stay text, whatever they look like, and get their colors', () => {
    const host = openHost(accountsBook(rows, scorecard));
    scored(host);
    const sheet = host.sheet('Accounts');
    expect(column(host, 'Accounts', 'E2:E3')).toEqual(['2026-01-05', 'TRUE']);
    expect(
      sheet
        .formulas('D1:G3')
        .flat()
        .every((formula) => formula === ''),
    ).toBe(true);
    expect(['E2', 'E3'].map((cell) => sheet.seenFill(cell))).toEqual(['#fce8b2', '#e58b84']);
    expect(sheet.values('G2:G3')).toEqual([['−25.0 +1 5 · −25.0 @x 5'], ['−50.0 +1 0 · −50.0 @x 10']]);
  });

  test('a band whose name looks like a formula stays text too', () => {
    const host = openHost(
      accountsBook(
        [
          ['Account', evil, 'Tickets'],
          ['Alder', 10, 0],
        ],
        scorecard,
      ),
    );
    scored(host);
    expect(host.sheet('Accounts').value('E2')).toBe('=1+1');
    expect(host.sheet('Accounts').seenFill('E2')).toBe('#b7e1cd');
  });
});

describe('days', () => {
  const rows: CellInput[][] = [
    ['Account', 'Contact'],
    ['Alder', { date: '2026-11-20' }],
    ['Birch', { date: '2026-11-20T23:30' }],
    ['Cedar', { date: '2026-07-01T00:15' }],
  ];
  const metrics = [
    { Metric: 'Contact', Type: 'recency', Points: '0: 1; 1: 2; 2: 3; 3: 4; 143: 5; 144: 6; 145: 7' },
  ];

  test.each([
    ['Pacific/Auckland', 'America/Los_Angeles', '2026-11-21T20:00:00Z', '2026-11-22'],
    ['America/Los_Angeles', 'Pacific/Auckland', '2026-11-23T05:00:00Z', '2026-11-22'],
    ['Asia/Kolkata', 'Europe/London', '2026-11-22T12:00:00Z', '2026-11-22'],
  ])('are those of the spreadsheet in %s, with the script in %s', (timeZone, scriptTimeZone, now, today) => {
    const host = openHost(
      { ...accountsBook(rows, { metrics }), timeZone },
      { scriptTimeZone, now: () => new Date(now) },
    );
    const report = scored(host);
    expect(report.asOf).toBe(today);
    expect(report.accounts.map((account) => account.score)).toEqual([3, 3, 6]);
  });
});
