// "npm run score" from the arguments to the exit code: the real bundle, real-life files.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { schemaErrors } from '../../support/json-schema';
import { type CommandFolder, commandFolder } from '../../support/run-command';

const SCHEMA = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../docs/score-json.schema.json'), 'utf8'),
);
const OURS = 'Health score,Health band,Health coverage,Health drivers';

const ACCOUNTS = [
  'Account,Plan,NPS,Logins,Last contact,Renewal rate',
  'Acme,Gold,9,40,2026-09-28,95%',
  'Beta,Free,2,3,2026-07-01,40%',
  '"Gamma, Inc.",Gold,,20,2026-09-01,80%',
  'Delta,Silver,6,15,2026-08-15,70%',
  'Epsilon,Free,1.74x,1,2026-05-01,20%',
  'Zeta,Gold,10,55,2026-09-30,99%',
  '',
].join('\r\n');

const SCORECARD = [
  'Health Scorecard,1',
  '',
  'Settings',
  'Setting,Value',
  'Scale,100',
  'Decimals,1',
  'Minimum coverage,50%',
  'Account column,Account',
  '',
  'Metrics',
  'Metric,Column,Type,Healthy,At risk,Weight',
  'NPS,NPS,number,9,0,2',
  'Logins,Logins,number,40,0,1',
  'Last contact,Last contact,recency,7,90,1',
  '',
].join('\n');

let folder: CommandFolder;
beforeEach(() => {
  folder = commandFolder();
  folder.write('accounts.csv', ACCOUNTS);
  folder.write('scorecard.csv', SCORECARD);
});
afterEach(() => folder.remove());

describe('npm run score', () => {
  it('scores with a scorecard, writes our columns and leaves every other byte alone', () => {
    const ran = folder.score(
      'accounts.csv',
      '--scorecard',
      'scorecard.csv',
      '--as-of',
      '2026-10-02',
      '--out',
      'out.csv',
    );
    expect(ran.stderr).toBe('');
    expect(ran.code).toBe(0);
    expect(ran.stdout).toContain('accounts.csv: 6 accounts, as of 2026-10-02');
    expect(ran.stdout).toContain('Written: out.csv');
    expect(ran.stdout).toContain('line 6, column NPS: ');

    const before = ACCOUNTS.split('\r\n');
    const after = folder.read('out.csv').split('\r\n');
    expect(after.map((line, index) => line.startsWith(before[index] ?? '?'))).toEqual(before.map(() => true));
    expect(after[0]).toBe(`${before[0]},${OURS}`);
    // Acme: NPS 9 and 40 logins are full; 4 days ago is full as well.
    expect(after[1]).toMatch(/^Acme,Gold,9,40,2026-09-28,95%,100\.0,Healthy,100%,/);
    // Beta: (2 * 22.22 + 7.5 + 0) / 4 = 12.99.
    expect(after[2]).toMatch(/^Beta,Free,2,3,2026-07-01,40%,13\.0,At risk,100%,/);
    // Gamma: no NPS; (50 + 100 * (90 - 31) / 83) / 2 = 60.5.
    expect(after[3]).toMatch(/^"Gamma, Inc\.",Gold,,20,2026-09-01,80%,60\.5,Watch,50%,/);
  });

  it("makes room between the user's own columns", () => {
    const rows = [
      'My accounts,,,,see',
      'Account,NPS,Logins,,',
      'Acme,9,40,,a note',
      'Beta,2,3,',
      'Total,11,43',
    ];
    folder.write('notes.csv', rows.join('\n'));
    const ran = folder.score(
      'notes.csv',
      '--scorecard',
      'scorecard.csv',
      '--as-of',
      '2026-10-02',
      '--out',
      'out.csv',
    );
    expect(ran.code).toBe(0);
    const [title, heading, acme, beta, total] = folder.read('out.csv').split('\n');
    expect([title, total]).toEqual(['My accounts,,,,,,,,see', 'Total,11,43']);
    expect(heading).toBe(`Account,NPS,Logins,${OURS},,`);
    expect(acme).toMatch(/^Acme,9,40,100\.0,Healthy,75%,.*,,a note$/);
    expect(beta).toMatch(/^Beta,2,3,[\d.]+,At risk,75%,/);
  });

  it.each([22, 26])('finds room beside %d columns', (columns) => {
    const row = (first: string, second: string, other: string) =>
      [first, second, ...Array<string>(columns - 2).fill(other)].join(',');
    const rows = [row('Account', 'NPS', 'Note'), row('Acme', '9', 'x'), row('Beta', '0', 'y')];
    folder.write('many.csv', rows.join('\n'));
    const card = SCORECARD.replace(/Logins,Logins.*\nLast contact,.*\n/, '');
    folder.write('nps.csv', card);
    folder.score('many.csv', '--scorecard', 'nps.csv', '--out', 'out.csv');
    const [heading, acme] = folder.read('out.csv').split('\n');
    expect(heading).toBe(`${rows[0]},${OURS}`);
    expect(acme).toBe(`${rows[1]},100.0,Healthy,100%,No points lost`);
  });

  it('gives the same file when it scores its own output', () => {
    const words = ['--scorecard', 'scorecard.csv', '--as-of', '2026-10-02'];
    expect(folder.score('accounts.csv', ...words, '--out', 'out.csv').code).toBe(0);
    expect(folder.score('out.csv', ...words, '--out', 'again.csv').code).toBe(0);
    expect(folder.read('again.csv')).toBe(folder.read('out.csv'));
    const over = folder.score('accounts.csv', ...words, '--out', 'out.csv');
    expect(over.stdout).toContain('Overwritten: out.csv');
  });

  it('proposes a scorecard when none is given, and writes nothing unless asked', () => {
    const ran = folder.score('accounts.csv', '--as-of', '2026-10-02');
    expect(ran.code).toBe(0);
    expect(ran.stdout).toContain('proposed from your own data');
    expect(ran.stdout).toMatch(/\n {2}NPS +more is better +healthy at \d/);
    expect(ran.stdout).toContain('Nothing was written.');
  });

  it('prints JSON that fits its schema, and nothing else', () => {
    const ran = folder.score(
      'accounts.csv',
      '--scorecard',
      'scorecard.csv',
      '--as-of',
      '2026-10-02',
      '--json',
    );
    const json = JSON.parse(ran.stdout);
    expect(ran.stderr).toBe('');
    expect(schemaErrors(SCHEMA, json)).toEqual([]);
    expect(json).toMatchObject({
      scored: true,
      starter: false,
      asOf: '2026-10-02',
      sheet: 'Accounts',
      headingRow: 1,
      out: null,
    });
    expect(json.accounts[1]).toMatchObject({
      row: 3,
      account: 'Beta',
      score: 13,
      band: 'At risk',
      coverage: 1,
    });
    expect(json.accounts).toHaveLength(6);
  });

  it('names a column of a setting that is not there, and the one that is nearly meant', () => {
    folder.write('scorecard.csv', SCORECARD.replace('column,Account', 'column,Acount'));
    expect(folder.score('accounts.csv', '--scorecard', 'scorecard.csv').stdout).toContain(
      'scorecard.csv, line 8, column Value: there is no column "Acount" in this file. Did you mean Account?',
    );
  });

  it('lists the errors of a scorecard with their cells', () => {
    folder.write('scorecard.csv', SCORECARD.replace('number,9,0,2', 'number,abc,0,2'));
    const ran = folder.score('accounts.csv', '--scorecard', 'scorecard.csv', '--json', '--out', 'out.csv');
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('scorecard.csv, line 12, column Healthy: ');
    const json = JSON.parse(ran.stdout);
    expect(schemaErrors(SCHEMA, json)).toEqual([]);
    expect(json.scored).toBe(false);
    expect(() => folder.read('out.csv')).toThrow();
  });

  it('reads semicolons and decimal commas, and writes scores the same way', () => {
    folder.write(
      'de.csv',
      '\ufeffAccount;NPS;Logins;Last contact\nAcme;4,5;1.000;25.09.2026\nBeta;9;40;01.10.2026\n',
    );
    const ran = folder.score(
      'de.csv',
      '--scorecard',
      'scorecard.csv',
      '--as-of',
      '2026-10-02',
      '--out',
      'out.csv',
    );
    expect(ran.stdout).toContain('Column B "NPS": read with decimal commas (line 2 "4,5" shows it).');
    const [heading, first] = folder.read('out.csv').split('\n');
    expect(heading).toBe(`\ufeffAccount;NPS;Logins;Last contact;${OURS.replaceAll(',', ';')}`);
    expect(first).toMatch(/^Acme;4,5;1\.000;25\.09\.2026;\d+,\d;/);
  });

  it('says what is missing when there is nothing to score', () => {
    folder.write('plain.csv', 'only one line\n');
    const ran = folder.score('plain.csv', '--json');
    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatch(/^plain\.csv: No table of accounts/);
    expect(schemaErrors(SCHEMA, JSON.parse(ran.stdout))).toEqual([]);
  });

  it('runs as npm starts it, in a separate process', () => {
    const ran = folder.spawn('accounts.csv', '--scorecard', 'scorecard.csv', '--json');
    expect({ ...ran, stdout: '' }).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(JSON.parse(ran.stdout)).toMatchObject({ scored: true, file: 'accounts.csv' });
    expect(folder.spawn('none.csv')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'There is no file none.csv.\n',
    });
  });

  it('explains in one sentence, with exit code 2, what is wrong with a file', () => {
    const ran = folder.score('none.csv', '--json');
    expect(ran).toEqual({ code: 2, stdout: '', stderr: 'There is no file none.csv.\n' });
  });
});
