// The command line with databases: what it prints, what it scores with DuckDB, and the sentences for what it cannot do.
import { join } from 'node:path';
import { scoreInDatabase } from '../../../host/cli/score-in-database';
import { duckdbOrReason } from '../../support/duckdb';
import { commandFolder } from '../../support/run-command';

const { duckdb, reason } = duckdbOrReason();
const inDuckdb = duckdb ? test : test.skip;
const leftOut = duckdb ? '' : ` (left out: ${reason})`;
const EXAMPLE = join(import.meta.dirname, '..', '..', '..', 'examples', 'scorecard.csv');

const CARD = [
  'Health Scorecard,1',
  '',
  'Metrics',
  'Metric,Type,Healthy,At risk,Weight',
  'Logins,number,20,5,3',
  'Paid,yes/no,yes,,1',
].join('\n');

const folder = commandFolder();
folder.write('card.csv', CARD);
afterAll(() => folder.remove());

async function run(...words: string[]) {
  const said = { code: 0, stdout: '', stderr: '' };
  const target = (name: 'stdout' | 'stderr') => ({
    write: (text: string) => {
      said[name] += text;
    },
  });
  said.code = await scoreInDatabase(words, {
    stdout: target('stdout'),
    stderr: target('stderr'),
    folder: folder.path,
    withColor: false,
    version: '0.1.0',
    debug: false,
  });
  return said;
}

test('--sql prints the statement, and says what is left out of it', async () => {
  const said = await run('--sql', 'bigquery', '--scorecard', EXAMPLE, '--table', 'project.sales.accounts');
  expect(said.code).toBe(0);
  expect(said.stdout).toContain('FROM `project`.`sales`.`accounts`');
  expect(said.stdout).toContain("CURRENT_DATE('UTC') AS as_of");
  expect(said.stderr).toBe(
    'Health Scorecard!B14: SQL does not flag watermelons: score the accounts in Sheets to see them\n',
  );
});

test.each([
  [['--sql', 'bigquery'], 'Name the scorecard: --scorecard FILE. See npm run score -- --help.\n'],
  [['--sql', 'oracle', '--scorecard', 'card.csv'], 'SQL is written for bigquery or duckdb.\n'],
  [
    ['a.xlsx', '--engine', 'duckdb', '--scorecard', 'card.csv', '--out', 'b.csv'],
    'Name one file with your accounts that ends in .parquet or .csv. See npm run score -- --help.\n',
  ],
  [['a.csv', '--engine', 'duckdb', '--scorecard', 'card.csv', '--out', 'b.csv'], 'There is no file a.csv.\n'],
  [
    ['a.csv', '--engine', 'spark', '--scorecard', 'card.csv'],
    '--engine can be duckdb, and "spark" is not known. See npm run score -- --help.\n',
  ],
])('%j is refused with a sentence', async (words, sentence) => {
  expect(await run(...words)).toEqual({ code: 2, stdout: '', stderr: sentence });
});

inDuckdb(`a file is scored from CSV to CSV and from Parquet to Parquet${leftOut}`, async () => {
  folder.write('accounts.csv', 'Account,Logins,Paid\nAcme,20,yes\nBolt,5,no\nCask,,yes\nDune,N/A,\n');
  const said = await run('accounts.csv', '--engine', 'duckdb', '--scorecard', 'card.csv', '--out', 'out.csv');
  expect(said).toEqual({
    code: 0,
    stdout: [
      'accounts.csv: 4 accounts scored with DuckDB',
      '  Healthy: 2',
      '  At risk: 1',
      '  Not enough data: 1',
      'Written: out.csv',
      '',
    ].join('\n'),
    stderr: '',
  });
  expect(folder.read('out.csv').split('\n').slice(0, 5)).toEqual([
    'account,health_score,health_band,health_coverage,health_computed,health_flags,points_logins,points_paid',
    'Acme,100.0,Healthy,1.0,100.0,"",0.0,0.0',
    'Bolt,0.0,At risk,1.0,0.0,"",-75.0,-25.0',
    'Cask,100.0,Healthy,0.25,100.0,"",0.0,0.0',
    'Dune,,Not enough data,0.0,,"",,',
  ]);
  await run('accounts.csv', '--engine', 'duckdb', '--scorecard', 'card.csv', '--out', 'out.parquet');
  folder.write(
    'again.csv',
    CARD.replace('Logins,number,20,5,3', 'health_score,number,20,5,3').replace('Paid,yes/no,yes,,1', ''),
  );
  const again = await run(
    'out.parquet',
    '--engine',
    'duckdb',
    '--scorecard',
    'again.csv',
    '--out',
    'again.parquet',
  );
  expect(again.stdout).toContain('out.parquet: 4 accounts scored with DuckDB');
});

inDuckdb(
  `a column of text for a metric of numbers is refused with the scorecard's cell${leftOut}`,
  async () => {
    folder.write('words.csv', 'Account,Logins,Paid\nAcme,many,yes\n');
    const said = await run('words.csv', '--engine', 'duckdb', '--scorecard', 'card.csv', '--out', 'out2.csv');
    expect(said.code).toBe(2);
    expect(said.stderr).toBe(
      'Health Scorecard!A5: column "Logins" of the table holds text, not numbers: convert it in the table\n',
    );
  },
);
