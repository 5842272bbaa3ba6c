// --with NAME=FILE: tabs beside the accounts, for columns calculated from them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { schemaErrors } from '../../support/json-schema';
import { type CommandFolder, commandFolder } from '../../support/run-command';

const SCHEMA = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../docs/score-json.schema.json'), 'utf8'),
);
const SCORECARD = [
  'Metrics',
  'Metric,Healthy,At risk',
  'Tickets 30d,0,4',
  'Last NPS,9,0',
  '',
  'Derived columns',
  'Column,From,Key,What,Of,Window,If none',
  'Tickets 30d,Tickets,Account ID,count,,last 30 days by Created,0',
  'Last NPS,Surveys,Customer,latest,Score,by Answered,',
  '',
].join('\n');

let folder: CommandFolder;
beforeEach(() => {
  folder = commandFolder();
  folder.write('scorecard.csv', SCORECARD);
  folder.write('accounts.csv', 'Account,Account ID\nAlder,75E01264\nBirch,00412345\nCedar,12345678\n');
  folder.write(
    'tickets.csv',
    'Account ID,Created\n75E01264,2026-11-01\n75E01264,2026-11-16\n00412345,2026-10-17\n75E01265,2026-11-02\n',
  );
  folder.write('nps.csv', 'Customer,Answered,Score\nalder,2026-11-01,9\nBrich Ltd,2026-11-02,4\n');
});
afterEach(() => folder.remove());

const WORDS = ['accounts.csv', '--scorecard', 'scorecard.csv', '--as-of', '2026-11-16'];
const WITH = ['--with', 'Tickets=tickets.csv', '--with', 'Surveys=nps.csv'];

test('columns are calculated from the tabs, and every id matches as text', () => {
  const ran = folder.score(...WORDS, ...WITH, '--out', 'out.csv');
  expect(ran.code).toBe(0);
  expect(ran.stdout).toContain(
    'Tickets: 3 of 4 rows belong to 2 accounts, 2026-10-17 to 2026-11-16. Without an account: 75E01265 (1 row).',
  );
  const lines = folder.read('out.csv').trim().split(/\r?\n/);
  expect(lines[0]).toContain('Account,Account ID,Tickets 30d,Last NPS,Health score');
  expect(lines.slice(1).map((line) => line.split(',').slice(1, 5).join(','))).toEqual([
    '75E01264,2,9,75.0',
    '00412345,0,,100.0',
    '12345678,0,,100.0',
  ]);
});

test('the JSON lists the data read from each tab', () => {
  const ran = folder.score(...WORDS, ...WITH, '--json');
  const result = JSON.parse(ran.stdout);
  expect(schemaErrors(SCHEMA, result)).toEqual([]);
  expect(result.tabsRead).toMatchObject([
    { tab: 'Tickets', rows: 4, matched: 3, unmatchedKeys: 1 },
    { tab: 'Surveys', rows: 2, matched: 1, unmatched: [{ key: 'Brich Ltd', rows: 1 }] },
  ]);
});

test('the check names a missing tab and keys that match too little', () => {
  const ran = folder.score(...WORDS, '--with', 'Surveys=nps.csv', '--check');
  expect(ran.code).toBe(3);
  expect(ran.stdout).toContain('scorecard.csv, line 8, column From: there is no tab "Tickets"');
  expect(ran.stdout).toContain(
    'scorecard.csv, line 9, column Key: Surveys: only 1 of 2 rows found their account',
  );
});

test('a note on a column of a tab names a line of its own file', () => {
  const opened = Array.from({ length: 30 }, (_, index) => `75E01264,0${1 + (index % 9)}/11/2026`);
  folder.write('tickets.csv', ['Account ID,Created', ...opened, '75E01264,25/03/2026', ''].join('\n'));
  const ran = folder.score(...WORDS, ...WITH);
  expect(ran.stdout).toContain(
    'Tickets: Column B "Created": dates read day first (line 32 "25/03/2026" shows it).',
  );
});

test('a cell of a tab that can be read two ways is named with its line and column', () => {
  folder.write('tickets.csv', 'Account ID,Created\n"75E\n01264",2026-11-01\n75E01264,1/2/2026\n');
  const ran = folder.score(...WORDS, ...WITH);
  expect(ran.stdout).toContain('Tickets: Column B "Created", line 4: "1/2/2026" can be 2026-');
  const { importIssues } = JSON.parse(folder.score(...WORDS, ...WITH, '--json').stdout);
  expect(importIssues).toMatchObject([{ cell: 'tickets.csv, line 4' }]);
});

test('a workbook brings its own tabs', () => {
  folder.score(...WORDS, ...WITH, '--out', 'book.xlsx');
  const again = folder.score('book.xlsx', '--as-of', '2026-11-16', '--json');
  expect(JSON.parse(again.stdout)).toMatchObject({
    tabsRead: [{ tab: 'Tickets', matched: 3 }, { tab: 'Surveys' }],
    accounts: [{ score: 75 }, { score: 100 }, { score: 100 }],
  });
});

test('without a scorecard the template that reads such tabs is suggested, and no tab is read silently', () => {
  folder.write('logins.csv', 'Day,Account,User,Sessions\n2026-11-16,Alder,ana,3\n2026-11-16,Birch,ben,1\n');
  folder.write('own.csv', 'Account,Logins\nAlder,9\nBirch,1\nCedar,4\n');
  const ran = folder.score(
    'own.csv',
    '--as-of',
    '2026-11-16',
    '--with',
    'Tickets=tickets.csv',
    '--with',
    'Logins=logins.csv',
  );
  expect(ran.stdout).toContain('Nothing is calculated from Tickets, Logins: define columns');
  expect(ran.stdout).toContain('--template several-systems  Several systems: 4 of 6 columns');
});

test.each([
  [['--with', 'tickets.csv'], '--with needs the name of a tab and its file, such as Tickets=tickets.csv'],
  [['--with', 'Accounts=tickets.csv'], 'the accounts are the first file'],
  [['--with', 'A=tickets.csv', '--with', 'a=nps.csv'], '--with gives two files the name a.'],
  [['--with', 'Tickets=none.csv'], 'There is no file none.csv.'],
])('%j is refused with a message', (words, sentence) => {
  const ran = folder.score(...WORDS, ...words);
  expect(ran.code).toBe(2);
  expect(ran.stderr).toContain(sentence);
});
