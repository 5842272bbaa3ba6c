// --portfolio: the page for a terminal, and its figures as JSON.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { schemaErrors } from '../../support/json-schema';
import { type CommandFolder, commandFolder } from '../../support/run-command';

const SCHEMA = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../docs/score-json.schema.json'), 'utf8'),
);
const SCORECARD = [
  'Settings',
  'Setting,Value',
  'Value column,ARR',
  'Owner column,CSM',
  'Renewal column,Renews',
  'Outcome column,Status',
  'Outcome date,Ended',
  '',
  'Metrics',
  'Metric,Column,Type,Healthy,At risk,Dimension',
  'Logins,,number,20,0,Adoption',
  'Habit,Logins,number,20,0,Relationship',
].join('\n');
const accounts = (alder: number) =>
  `Account,Logins,ARR,CSM,Renews,Status,Ended\nAlder,${alder},"$60,000",Kim,2026-12-20,Active,\nBirch,18,"$30,000",Kim,2027-09-01,Payment failed,2026-11-03\nCedar,10,"$10,000",Lee,2026-11-30,Active,\n`;

let folder: CommandFolder;
beforeEach(() => {
  folder = commandFolder();
  folder.write('scorecard.csv', SCORECARD);
});
afterEach(() => folder.remove());

function run(alder: number, asOf: string, ...more: string[]) {
  folder.write('accounts.csv', accounts(alder));
  return folder.score(
    'accounts.csv',
    '--scorecard',
    'scorecard.csv',
    '--as-of',
    asOf,
    '--portfolio',
    ...more,
  );
}

test('the page is printed block by block, with what it lacks and the alerts where they are asked for', () => {
  run(20, '2026-10-01', '--history', 'history.csv');
  const { code, stdout } = run(4, '2026-11-16', '--history', 'history.csv', '--alerts');
  expect(code).toBe(0);
  const lines = stdout.split('\n').map((line) => line.trim().replace(/ {2,}/g, ' | '));
  expect(lines).toEqual(
    expect.arrayContaining([
      'accounts.csv: portfolio as of 2026-11-16, compared with 2026-10-01',
      'ARR at risk | $60,000 | $0 | +$60,000',
      'Health, weighted by ARR | 24.3 | 92.0 | −67.7',
      'Renewing in 90 days, not healthy | 2 | 1 | +1',
      'Stays if those at risk leave | 14.3%',
      'Newly at risk | 1 | +$60,000',
      '2026-12 | 1 | $60,000 | $0 | $0 | $60,000',
      'Kim | 1 | 20.0 | −80.0 | 1 | $60,000 | $60,000',
      'Alder | 20.0 | −80.0 | $60,000 | −40.0 Logins 20 → 4 · −40.0 Habit 20 → 4',
      'Relationship | 24.3 | 92.0 | −67.7 | ▼ | 2',
      'Churn since then | 33.3%',
      'without involuntary losses | 0.0%',
      'Alerts: 2 new',
      'Name the "Segment column" in the scorecard to see accounts by segment.',
    ]),
  );
});

test('the same figures as JSON follow the schema', () => {
  const { stdout } = run(4, '2026-11-16', '--json');
  const json = JSON.parse(stdout);
  expect(schemaErrors(SCHEMA, json)).toEqual([]);
  expect(json.portfolio).toMatchObject({
    headline: { accounts: 2, value: 70_000, valueAtRisk: 60_000, renewing: 2, renewingValue: 70_000 },
    before: null,
    retention: { renewing: 70_000, atRisk: 60_000 },
    currency: { prefix: '$' },
    missing: ['segment', 'history'],
    first: [{ account: 'Alder', owner: 'Kim', renewal: '2026-12-20' }, { account: 'Cedar' }],
  });
});
