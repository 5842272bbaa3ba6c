// The command line with databases: what it prints, what it scores with DuckDB, and the messages for what it cannot do.
import { mkdirSync } from 'node:fs';
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
folder.write(
  'joined.csv',
  [
    'Health Scorecard,1',
    'Metrics',
    'Metric,Healthy,At risk',
    'Tickets 30d,0,5',
    '',
    '',
    'Derived columns',
    'Column,From,Key,What,Window',
    'Tickets 30d,Tickets,Company,count,last 30 days by Created',
  ].join('\n'),
);
afterAll(() => folder.remove());

async function run(...words: string[]) {
  const output = { code: 0, stdout: '', stderr: '' };
  const target = (name: 'stdout' | 'stderr') => ({
    write: (text: string) => {
      output[name] += text;
    },
  });
  output.code = await scoreInDatabase(words, {
    stdout: target('stdout'),
    stderr: target('stderr'),
    folder: folder.path,
    withColor: false,
    version: '0.1.0',
    debug: false,
  });
  return output;
}

test('--sql prints the statement, and says what is left out of it', async () => {
  const output = await run('--sql', 'bigquery', '--scorecard', EXAMPLE, '--table', 'project.sales.accounts');
  expect(output.code).toBe(0);
  expect(output.stdout).toContain('FROM `project`.`sales`.`accounts`');
  expect(output.stdout).toContain("CURRENT_DATE('UTC') AS as_of");
  const leftOut = output.stderr
    .trimEnd()
    .split('\n')
    .map((line) => line.replace(/^Health Scorecard!B\d+: /, ''));
  expect(leftOut).toEqual([
    'SQL does not flag watermelons: score the accounts in Sheets to see them',
    ...['Sudden drop', 'Sliding', 'Flapping'].map(
      (word) =>
        `SQL does not set the flag of "Health trend ${word} → flag ${word}", since the table holds no history: score the accounts in Sheets to see it`,
    ),
  ]);
});

const FILE = ['--engine', 'duckdb', '--scorecard', 'card.csv'];

test.each([
  [['--sql', 'bigquery'], 'Name the scorecard: --scorecard FILE. --sql cannot propose one.'],
  [['--sql'], '--sql needs bigquery or duckdb.'],
  [
    ['--sql', 'bigquery', '--sorecard', 'card.csv'],
    'There is no option --sorecard. Did you mean --scorecard?',
  ],
  [['--sql', 'bigquery', '--scorecard', 'card.csv', '--json'], '--json does not go with --sql.'],
  [['--sql', 'bigquery', '--sql', 'duckdb', '--scorecard', 'card.csv'], '--sql is given twice.'],
  [
    ['--sql', 'bigquery', '--engine', 'duckdb', '--scorecard', 'card.csv'],
    '--sql prints a statement, and --engine scores a file: choose one of them.',
  ],
  [
    ['a.csv', '--sql', 'bigquery', '--scorecard', 'card.csv'],
    '--sql reads no accounts: leave out a.csv, and name the table in the database with --table.',
  ],
  [
    ['--sql', 'bigquery', '--scorecard', 'card.csv', '--out', 'health.sql'],
    '--sql prints the statement: leave out --out, and write > health.sql behind the command.',
  ],
  [
    ['--sql', 'bigquery', '--scorecard', 'card.csv', '--as-of', '2026-02-30'],
    '--as-of needs a day written as YYYY-MM-DD, and "2026-02-30" is not one.',
  ],
  [
    ['--sql', 'bigquery', '--scorecard', 'card.csv', '--with', 'tickets'],
    '--with needs the name of a tab and its table or file, such as Tickets=tickets.parquet, and "tickets" is not that.',
  ],
  [FILE, 'Name the file with your accounts, which ends in .parquet or .csv.'],
  [
    ['a.csv', 'b.csv', ...FILE],
    'Only one file of accounts can be scored at a time, but "b.csv" is given as well.',
  ],
  [
    ['a.xlsx', ...FILE, '--out', 'b.csv'],
    'DuckDB reads files that end in .parquet or .csv, and "a.xlsx" does not.',
  ],
  [
    ['a.csv', ...FILE, '--with', 'Tickets=t.xlsx', '--out', 'b.csv'],
    'DuckDB reads files that end in .parquet or .csv, and "t.xlsx" does not.',
  ],
  [['a.csv', ...FILE], 'Name the file to write: --out OUT.parquet or --out OUT.csv.'],
  [
    ['a.csv', ...FILE, '--out', 'b.xlsx'],
    'DuckDB writes files that end in .parquet or .csv, and "b.xlsx" does not.',
  ],
  [
    ['a.csv', ...FILE, '--table', 'accounts', '--out', 'b.csv'],
    '--table goes with --sql: the accounts come from the file.',
  ],
  [
    ['a.csv', '--engine', 'spark', '--scorecard', 'card.csv'],
    '--engine can be duckdb, and "spark" is not known.',
  ],
])('%j is refused with a message', async (words, sentence) => {
  expect(await run(...words)).toEqual({
    code: 2,
    stdout: '',
    stderr: `${sentence} See npm run score -- --help.\n`,
  });
});

test.each([
  [['--sql', 'oracle', '--scorecard', 'card.csv'], 'SQL is written for bigquery or duckdb.\n'],
  [['a.csv', ...FILE, '--out', 'b.csv'], 'There is no file a.csv.\n'],
  [['card.csv', ...FILE, '--with', 'Tickets=t.csv', '--out', 'b.csv'], 'There is no file t.csv.\n'],
  [
    ['--sql', 'bigquery', '--scorecard', 'joined.csv'],
    'Health Scorecard!B9: "Tickets 30d" is calculated from the tab "Tickets": name the table with its rows: --with Tickets=...\n',
  ],
])('%j is refused', async (words, stderr) => {
  expect(await run(...words)).toEqual({ code: 2, stdout: '', stderr });
});

test('--with names the table of a tab', async () => {
  const output = await run(
    ...['--sql', 'bigquery', '--scorecard', 'joined.csv', '--with', 'tickets=project.desk.tickets'],
    ...['--key', 'account_id'],
  );
  expect(output.stderr).toBe('');
  expect(output.stdout).toContain('FROM `project`.`desk`.`tickets`');
});

inDuckdb.each([
  [['fake.parquet', ...FILE], /^DuckDB stopped: .*fake\.parquet' too small to be a Parquet file\n$/],
  [['few.csv', ...FILE, '--key', 'ID'], /^--key: the table has no column "ID": add it to the table/],
  [['folder.csv', ...FILE], /^folder\.csv is a folder, not a file\.\n$/],
  [['few.cvs.csv', ...FILE], /^There is no file few\.cvs\.csv\.\n$/],
  [['feww.csv', ...FILE], /^There is no file feww\.csv\. Did you mean few\.csv\?\n$/],
])(`%j says which file it is and what to do${leftOut}`, async (words, stderr) => {
  folder.write('fake.parquet', 'not parquet');
  folder.write('few.csv', 'Account,Logins,Paid\nAcme,20,yes\n');
  mkdirSync(join(folder.path, 'folder.csv'), { recursive: true });
  const output = await run(...words, '--out', 'refused.csv');
  expect(output).toMatchObject({ code: 2, stdout: '' });
  expect(output.stderr).toMatch(stderr);
});

inDuckdb(`a column is calculated from the rows of another file${leftOut}`, async () => {
  folder.write('accounts.csv', 'Account,Logins\nAcme,20\nBolt,20\nCask,20\n');
  folder.write(
    'tickets.csv',
    'Company,Created\nacme ,2026-11-20\nACME,2026-11-01\nBolt,2026-01-05\nBolt,2026-12-01\nDune,2026-11-20\n',
  );
  const output = await run(
    ...['accounts.csv', '--engine', 'duckdb', '--scorecard', 'joined.csv', '--with', 'Tickets=tickets.csv'],
    ...['--as-of', '2026-11-28', '--out', 'out.csv'],
  );
  expect(output).toMatchObject({ code: 0, stderr: '' });
  const [headings, ...rows] = folder.read('out.csv').trim().split('\n');
  expect([headings, ...rows.sort()]).toEqual([
    'account,health_score,health_band,health_coverage,health_computed,health_flags,points_tickets_30d,derived_tickets_30d',
    'Acme,60.0,Watch,1.0,60.0,"",-40.0,2.0',
    'Bolt,100.0,Healthy,1.0,100.0,"",0.0,0.0',
    'Cask,,Not enough data,0.0,,"",,',
  ]);
});

inDuckdb(`a file is scored from CSV to CSV and from Parquet to Parquet${leftOut}`, async () => {
  folder.write('accounts.csv', 'Account,Logins,Paid\nAcme,20,yes\nBolt,5,no\nCask,,yes\nDune,N/A,\n');
  const output = await run(
    'accounts.csv',
    '--engine',
    'duckdb',
    '--scorecard',
    'card.csv',
    '--out',
    'out.csv',
  );
  expect(output).toEqual({
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
    const output = await run(
      'words.csv',
      '--engine',
      'duckdb',
      '--scorecard',
      'card.csv',
      '--out',
      'out2.csv',
    );
    expect(output.code).toBe(2);
    expect(output.stderr).toBe(
      'Health Scorecard!A5: column "Logins" of the table holds text, not numbers: convert it in the table\n',
    );
  },
);
