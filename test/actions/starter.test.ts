// With no scorecard yet, Score accounts proposes one from the data and says that it is a proposal.
import type { CellInput } from '../../host/api';
import { accountsBook, openHost, refused, scored } from '../support/open-host';
import { reportShown } from '../support/report-shown';
import { ask } from '../support/sidebar-calls';

const rows: CellInput[][] = [
  [
    'Customer',
    'Owner',
    'ARR',
    'Logins',
    'Open tickets',
    'NPS',
    'Pulse',
    'Last contact',
    'Renewal',
    'Invoice overdue',
    'Adoption',
  ],
  ...Array.from({ length: 30 }, (_, index): CellInput[] => [
    `Customer ${index + 1}`,
    index % 2 === 0 ? 'Ada' : 'Ben',
    1000 * (index + 1),
    index,
    30 - ((index * 7) % 30),
    index % 3 === 0 ? '' : index % 11,
    ['Green', 'Yellow', 'Red'][index % 3] ?? '',
    { date: new Date(Date.UTC(2026, 10, 21 - ((index * 11) % 30) * 2)).toISOString().slice(0, 10) },
    { date: '2027-03-01' },
    index % 5 === 0 ? 'yes' : 'no',
    { number: ((index * 13) % 30) / 30, format: '0%' },
  ]),
];

describe('a starter', () => {
  const host = openHost(accountsBook(rows));
  const report = scored(host);
  const tab = host.sheet('Health Scorecard').display('A1:N40');
  const metric = (name: string) => tab.find((row) => row[0] === name);

  test('is created on its own tab with the named range, and the accounts stay in view', () => {
    expect(report.starter).toBe(true);
    expect(host.sheetNames().slice(0, 2)).toEqual(['Accounts', 'Health Portfolio']);
    expect(host.activeSheetName()).toBe('Accounts');
    expect(host.namedRanges()).toContainEqual({
      name: 'SCORECARD',
      sheet: 'Health Scorecard',
      range: 'A:N',
    });
  });

  test('uses the columns that show health, with type and direction, and leaves out names, money and plans', () => {
    const names = tab.slice(tab.findIndex((row) => row[0] === 'Metric') + 1).map((row) => row[0] ?? '');
    expect(names.slice(0, names.indexOf(''))).toEqual([
      'Logins',
      'Open tickets',
      'NPS',
      'Pulse',
      'Last contact',
      'Invoice overdue',
      'Adoption',
    ]);
    expect([metric('Pulse')?.[3], metric('Last contact')?.[3], metric('Invoice overdue')?.[3]]).toEqual([
      'category',
      'recency',
      'yes/no',
    ]);
  });

  // Logins 0-29: 5.8 and 23.2, in steps of 2. Tickets 1-30: 6.8 and 24.2. Days 1, 3 ... 59: 12.6 and 47.4, in steps of 5.
  test('sets thresholds near the 20th and 80th percentile, as round numbers, the better one first', () => {
    expect(metric('Logins')?.slice(4, 6)).toEqual(['24', '6']);
    expect(metric('Open tickets')?.slice(4, 6)).toEqual(['6', '24']);
    expect(metric('Last contact')?.slice(4, 6)).toEqual(['15', '45']);
    expect(metric('Invoice overdue')?.[4]).toBe('no');
  });

  test('says in every place that it is a proposal to review', () => {
    expect(report.scorecard).toBe('Starter (a proposal: please review it)');
    expect(metric('Open tickets')?.[12]).toMatch(
      /^Proposal: fewer or less is better \(the heading says support load\)/,
    );
    expect(reportShown(host).notes[0]).toContain(
      'one was proposed from your data, on the tab Health Scorecard. It is only a first guess',
    );
  });

  test('scores at once, and again with the same result', () => {
    expect(report.accounts.filter((account) => account.score !== null)).toHaveLength(30);
    const again = scored(host);
    expect(again.starter).toBe(false);
    expect(again.accounts).toEqual(report.accounts);
  });
});

test.each<[string, CellInput[][], string]>([
  [
    'an empty tab',
    [],
    'No table of accounts was found on the tab Accounts. Open the tab that has one row for each account',
  ],
  ['only headings', [['Account', 'Logins']], 'No table of accounts was found'],
  [
    'nothing that can be a metric',
    [
      ['Account', 'City'],
      ['Alder', 'Oslo'],
      ['Birch', 'Rome'],
    ],
    'None of the columns on the tab Accounts looks like a sign of health',
  ],
])('%s gets a sentence, and nothing is created', (_, cells, sentence) => {
  const host = openHost(accountsBook(cells));
  expect(refused(host).message).toContain(sentence);
  expect(host.sheetNames()).toEqual(['Accounts']);
  expect(host.ui.alerts[0]?.title).toBe('Nothing was scored');
});

test('our own columns from an earlier scoring are not metrics', () => {
  const first = openHost(accountsBook(rows));
  scored(first);
  const earlier = first
    .sheet('Accounts')
    .values('A1:O31')
    .map((row) => row.map((cell): CellInput => (typeof cell === 'object' && !('date' in cell) ? '' : cell)));
  const again = openHost(accountsBook(earlier));
  const report = scored(again);
  expect(report.starter).toBe(true);
  expect(again.sheet('Health Scorecard').values('A1:A40').flat()).not.toContain('Health score');
  expect(report.accounts).toEqual(scored(first).accounts);
});

test('shares are percents, and a count of seats bought is not a sign of health', () => {
  const cells: CellInput[][] = [
    ['Account', 'Seats bought', 'Core features'],
    ...Array.from({ length: 20 }, (_, index): CellInput[] => [
      `Account ${index}`,
      index * 10,
      { number: index / 21, format: '0%' },
    ]),
  ];
  const host = openHost(accountsBook(cells));
  scored(host);
  const tab = host.sheet('Health Scorecard').display('A1:F40');
  const first = tab.findIndex((row) => row[0] === 'Metric') + 1;
  expect(tab.slice(first, first + 2)).toEqual([
    ['Core features', '', '', 'percent', '70%', '20%'],
    ['', '', '', '', '', ''],
  ]);
});

test('a tab that describes the columns is not scored, and the message names the tab with the accounts', () => {
  const dictionary: CellInput[][] = [
    ['Field', 'Type', 'Description'],
    ['Customer', 'text', 'Legal name'],
    ['Logins', 'number', 'Logins of the last 30 days'],
    ['NPS', 'number', 'Latest answer, 0 to 10'],
  ];
  const accounts = accountsBook(rows);
  const host = openHost({
    ...accounts,
    sheets: [
      { name: 'Data dictionary', rows: dictionary },
      { name: 'Read me', rows: [['Our accounts']] },
      ...accounts.sheets,
    ],
  });
  host.activate('Data dictionary');
  expect(refused(host).message).toBe(
    'The tab Data dictionary holds no accounts to score, but the tab Accounts seems to. Open the tab with your accounts first, then choose Score accounts again.',
  );
  host.activate('Accounts');
  expect(scored(host).sheet).toBe('Accounts');
});

describe('the value of the accounts', () => {
  it.each([
    ['$#,##0', '$', ''],
    ['#,##0.00 [$€-407]', '', ' €'],
    ['[$CHF] #,##0', 'CHF ', ''],
  ])(
    'keeps the number format %j through a scoring, and the sidebar gets its currency',
    (format, prefix, suffix) => {
      const cells = rows.map((row, at) =>
        row.map((cell, column): CellInput => (at > 0 && column === 2 ? { number: 1000 * at, format } : cell)),
      );
      const host = openHost(accountsBook(cells));
      // The local engine has no countries in its formats: it shows [$€-407] as [$€].
      const shown = host.sheet('Accounts').numberFormat('C2');
      expect(shown).toBe(format.replace('-407', ''));
      scored(host);
      const headings = host.sheet('Accounts').display('A1:P1')[0] ?? [];
      const at = headings.indexOf('ARR');
      const cell = `${'ABCDEFGHIJKLMNOP'[at]}2`;
      expect(host.sheet('Accounts').numberFormat(cell)).toBe(shown);
      const settings = host.sheet('Health Scorecard').display('A1:B40');
      expect(settings.find(([name]) => name === 'Value column')?.[1]).toBe('ARR');
      expect(ask(host, 'sidebarRows', { tab: 'Accounts', from: 1 }).currencies[at]).toEqual({
        prefix,
        suffix,
      });
    },
  );
});

test('impossible values do not count, and the report names their cells', () => {
  const odd: Readonly<Record<string, CellInput>> = {
    '4/Logins': -3,
    '6/Last contact': { date: '1905-03-01' },
    '8/Adoption': { number: -0.4, format: '0%' },
  };
  const cells = rows.map((row, at) =>
    row.map((cell, column): CellInput => odd[`${at}/${rows[0]?.[column]}`] ?? cell),
  );
  const report = scored(openHost(accountsBook(cells)));
  expect(report.starter).toBe(true);
  const reported = report.issues.map(({ code, cell }) => `${cell} ${code}`);
  expect(reported).toEqual(
    expect.arrayContaining([
      'Accounts!D5 negative-count',
      'Accounts!H7 date-impossible',
      'Accounts!K9 percent-impossible',
    ]),
  );
  expect(report.issues.find(({ code }) => code === 'date-impossible')?.message).toBe(
    '1905-03-01 in Last contact is decades away from all others, so it does not count: fix the year',
  );
  expect(report.accounts[3]?.coverage).toBeLessThan(1);
});
