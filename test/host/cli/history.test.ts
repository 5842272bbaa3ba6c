// --history: a file of snapshots that grows with each run, and its changes.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { schemaErrors } from '../../support/json-schema';
import { type CommandFolder, commandFolder } from '../../support/run-command';

const SCHEMA = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../docs/score-json.schema.json'), 'utf8'),
);
const SCORECARD = [
  'Metrics',
  'Metric,Type,Healthy,At risk,Weight',
  'Logins,number,20,0,3',
  'Tickets,number,0,10,1',
  '',
].join('\n');
const accounts = (logins: number) =>
  `Account,Logins,Tickets\nAlder,${logins},10\nBirch,0,0\n"Cedar, Inc.",5,5\n`;

let folder: CommandFolder;
beforeEach(() => {
  folder = commandFolder();
  folder.write('scorecard.csv', SCORECARD);
});
afterEach(() => folder.remove());

function run(logins: number, asOf: string, ...more: string[]) {
  folder.write('accounts.csv', accounts(logins));
  return folder.score('accounts.csv', '--scorecard', 'scorecard.csv', '--as-of', asOf, ...more);
}

test('the first run creates the file, the second compares with it and adds its day', () => {
  const first = run(20, '2026-10-01', '--history', 'history.csv');
  expect(first.code).toBe(0);
  expect(first.stdout).toContain("Saved today's scores in history.csv, which now has 1 day.");
  const second = run(5, '2026-11-01', '--history', 'history.csv');
  expect(second.stdout).toContain('Since 2026-10-01');
  expect(second.stdout).toMatch(/Alder\s+down 56\.2\s+75\.0 → 18\.8\s+−56\.2 Logins 20 → 5/);
  const lines = folder.read('history.csv').trim().split(/\r?\n/);
  expect(lines[0]).toBe('Day,Account,Health score,Health band,Health coverage,Scorecard,Logins,Tickets');
  expect(lines.slice(1).map((line) => line.split(',').slice(0, 2).join(','))).toEqual([
    '2026-10-01,Alder',
    '2026-10-01,Birch',
    '2026-10-01,"Cedar',
    '2026-11-01,Alder',
    '2026-11-01,Birch',
    '2026-11-01,"Cedar',
  ]);
});

test('only the scored table is not written where the history is', () => {
  const { stdout } = run(20, '2026-10-01', '--history', 'history.csv');
  expect(stdout).not.toContain('Nothing was written');
  expect(stdout).toContain(
    'Only the history was written. Add --out FILE.csv to save the table with its scores.',
  );
});

test('the history of a German CSV has semicolons and decimal commas too, and stays so', () => {
  const german = (logins: string) =>
    folder.write('german.csv', `Account;Logins;Tickets\nAlder;${logins};1,234\n`);
  const score = (day: string) =>
    folder.score('german.csv', '--scorecard', 'scorecard.csv', '--as-of', day, '--history', 'history.csv');
  german('12,5');
  score('2026-10-01');
  const line = '2026-10-01;Alder;68,8;Watch;100%';
  expect(folder.read('history.csv')).toMatch(
    new RegExp(`^.?Day;Account;.*\\r\\n${line};[^;]+;12,5;1,2340\\r\\n$`),
  );
  german('10,5');
  expect(score('2026-11-01').stdout).toMatch(/Alder +down 7\.5 +68\.8 → 61\.3 +−7\.5 Logins 12\.5 → 10\.5/);
  expect(folder.read('history.csv')).toContain(`${line};`);
});

test('a second run on a day replaces its rows', () => {
  run(20, '2026-10-01', '--history', 'history.csv');
  run(0, '2026-10-01', '--history', 'history.csv');
  expect(folder.read('history.csv').trim().split(/\r?\n/)).toHaveLength(4);
});

test('a workbook works as well', () => {
  run(20, '2026-10-01', '--history', 'history.xlsx');
  const second = run(5, '2026-11-01', '--history', 'history.xlsx');
  expect(second.stderr).toBe('');
  expect(second.stdout).toContain('Since 2026-10-01');
});

test('the JSON has the moves with their cause, and fits its schema', () => {
  run(20, '2026-10-01', '--history', 'history.csv');
  const json = JSON.parse(run(5, '2026-11-01', '--history', 'history.csv', '--json').stdout);
  expect(schemaErrors(SCHEMA, json)).toEqual([]);
  expect(json.history).toMatchObject({
    file: 'history.csv',
    days: 2,
    baseline: '2026-10-01',
    down: [{ account: 'Alder', before: 75, now: 18.8, change: -56.2, reason: '−56.2 Logins 20 → 5' }],
  });
});

test.each([
  ['notes.txt', '', '--history notes.txt must end in .csv or .xlsx.'],
  [
    'other.csv',
    'Name,Score\nAcme,5\n',
    'other.csv is not a history: its first row must have the headings Day and Account.',
  ],
  ['accounts.csv', '', '--history accounts.csv is also another file of this command.'],
])('--history %s is refused with a message', (name, content, message) => {
  if (content !== '') folder.write(name, content);
  const { code, stderr } = run(20, '2026-10-01', '--history', name);
  expect(code).toBe(2);
  expect(stderr).toContain(message);
});

test('one new file is not both the scored table and the history', () => {
  const { code, stderr } = run(20, '2026-10-01', '--out', 'new.csv', '--history', './new.csv');
  expect(code).toBe(2);
  expect(stderr).toContain('--history ./new.csv is also another file of this command.');
  expect(existsSync(join(folder.path, 'new.csv'))).toBe(false);
});

test('--alerts lists who needs attention and what fell since the history, as text and as JSON', () => {
  run(20, '2026-10-01', '--history', 'history.csv');
  const shown = run(2, '2026-11-01', '--history', 'history.csv', '--alerts');
  expect(shown.stdout).toContain('Alerts: 3 new');
  expect(shown.stdout).toMatch(
    /Alder\n {2}Big fall · 7\.5 \(−67\.5\) · since 2026-11-01\n {2}Why {3}−67\.5 Logins 20 → 2/,
  );
  const json = JSON.parse(run(2, '2026-11-01', '--history', 'history.csv', '--alerts', '--json').stdout);
  expect(schemaErrors(SCHEMA, json)).toEqual([]);
  expect(json.alerts.opened).toContainEqual(
    expect.objectContaining({
      account: 'Alder',
      alert: 'Big fall',
      score: 7.5,
      change: -67.5,
      status: 'Open',
    }),
  );
});
