// Templates and the check on the command line: the real command, the real bundle.
import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readOptions } from '../../../host/cli/options';
import { schemaErrors } from '../../support/json-schema';
import { type CommandFolder, commandFolder } from '../../support/run-command';

const EXAMPLES = join(import.meta.dirname, '../../../examples');
const SCHEMA = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../docs/score-json.schema.json'), 'utf8'),
);
const DAY = ['--as-of', '2026-11-16'];

let folder: CommandFolder;
beforeAll(() => {
  folder = commandFolder();
  for (const name of ['five-dimensions.csv', 'accounts.csv', 'scorecard.csv'])
    copyFileSync(join(EXAMPLES, name), join(folder.path, name));
});
afterAll(() => folder.remove());

describe('--template', () => {
  it('makes the scorecard, says what was found, and writes all our columns, those of the dimensions too', () => {
    const ran = folder.score(
      'five-dimensions.csv',
      '--template',
      'Five-Dimensions',
      ...DAY,
      '--out',
      'scored.csv',
    );
    expect(ran.stderr).toBe('');
    expect(ran.code).toBe(0);
    expect(ran.stdout).toContain('scorecard "Five dimensions"');
    expect(ran.stdout).toMatch(/Five dimensions: 11 of 11 columns found\.\n {2}Metric +Type/);
    const before = folder.read('five-dimensions.csv').split('\n');
    const after = folder.read('scored.csv').split('\n');
    expect(after[0]).toBe(
      `${before[0]},Health score,Health band,Health coverage,Health drivers,Health computed,Health flags,Health: Product adoption,Health: Relationship,Health: Service,Health: Financial,Health: External`,
    );
    expect(after.map((line, row) => line.startsWith(before[row] ?? '?'))).toEqual(before.map(() => true));
    const again = folder.score('five-dimensions.csv', '--template', 'five-dimensions', ...DAY, '--json');
    const json = JSON.parse(again.stdout);
    expect(schemaErrors(SCHEMA, json)).toEqual([]);
    expect(json).toMatchObject({ starter: false, provisional: false, issues: [], templates: [] });
    expect(json.columns.all).toHaveLength(11);
  });

  it('leaves out what the file has no columns for, and says so', () => {
    const ran = folder.score('accounts.csv', '--template', 'lifecycle-stages', ...DAY);
    expect(ran.code).toBe(0);
    expect(ran.stdout).toContain(
      'Lifecycle stages: 4 of 9 columns found. Left out because their columns were not found: Change of use, CSAT, Kick-off done',
    );
  });

  it.each([
    [
      'a name that there is not',
      ['accounts.csv', '--template', 'seven'],
      'There is no template "seven". Choose one of raw-four,',
    ],
    [
      'a file without its columns',
      ['accounts.csv', '--template', 'product-led'],
      'none of the columns that Product-led needs. It reads Weekly active users,',
    ],
  ])('refuses %s in one line', (_, words, sentence) => {
    const ran = folder.score(...words);
    expect(ran.code).toBe(2);
    expect(ran.stdout).toBe('');
    expect(ran.stderr).toMatch(/^accounts\.csv: [^\n]+\n$/);
    expect(ran.stderr).toContain(sentence);
  });
});

describe('--list-templates', () => {
  it('shows all eleven, each with its purpose and its source', () => {
    const ran = folder.score('--list-templates');
    expect(ran.code).toBe(0);
    expect(ran.stdout.match(/^[a-z-]+$/gm)).toHaveLength(11);
    expect(ran.stdout.match(/^ {2}for {6}\S.*\.?$/gm)).toHaveLength(11);
    expect(ran.stdout).not.toContain('found');
  });

  it('with a file, how many columns it has, and the command for the one that fits best', () => {
    const ran = folder.score('--list-templates', 'five-dimensions.csv');
    expect(ran.stdout).toMatch(/^five-dimensions$[\s\S]*?^ {2}found {4}all 11 columns$/m);
    expect(ran.stdout).toContain('npm run score -- five-dimensions.csv --template five-dimensions');
    expect(folder.score('--list-templates', 'none.csv')).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('a proposed scorecard', () => {
  it('suggests the templates that fit', () => {
    const ran = folder.score('five-dimensions.csv', ...DAY);
    expect(ran.stdout).toContain('--template five-dimensions  Five dimensions: 11 of 11 columns');
  });
});

describe('--check', () => {
  const CARD = [
    'Health Scorecard,1',
    '',
    'Metrics',
    'Metric,Type,Healthy,At risk,Points,Weight',
    'Active days,number,300,200,,1',
    'NPS,number,9,6,,1',
    'CSM pulse,category,,,Green: 100; Yellow: 50,1',
    '',
  ].join('\n');

  it('says only that nothing needs fixing, with exit code 0', () => {
    const ran = folder.score('accounts.csv', '--scorecard', 'scorecard.csv', '--check', ...DAY);
    expect(ran).toEqual({ code: 0, stdout: 'Nothing to fix.\n', stderr: '' });
  });

  it('prints only what needs fixing, with cells, and exit code 3', () => {
    folder.write('card.csv', CARD);
    const ran = folder.score('accounts.csv', '--scorecard', 'card.csv', '--check', ...DAY);
    expect(ran.code).toBe(3);
    const lines = ran.stdout.trimEnd().split('\n');
    expect(lines[0]).toMatch(
      /^card\.csv, line 5, column Healthy: every value of Active days, 1 to 22, gets no score/,
    );
    expect(lines[1]).toMatch(/^card\.csv, line 7, column Points: no points for "Red" \(6 accounts\)/);
    expect(lines.filter((line) => !/^(card\.csv, )?line \d+, column /.test(line))).toEqual([]);
  });

  it('lists a total row that was left out, which needs no fixing: exit code 0', () => {
    folder.write('totals.csv', 'Account,NPS\nA Co,9\nB Co,2\nC Co,5\nTotal,16\n');
    folder.write('nps.csv', 'Metrics\nMetric,Type,Healthy,At risk\nNPS,number,8,3\n');
    const ran = folder.score('totals.csv', '--scorecard', 'nps.csv', '--check');
    expect(ran.stdout).toContain('line 5 looks like a total');
    expect(ran.code).toBe(0);
  });

  it('prints errors of the scorecard the same way', () => {
    folder.write('card.csv', CARD.replace('300', 'many'));
    const ran = folder.score('accounts.csv', '--scorecard', 'card.csv', '--check');
    expect(ran).toMatchObject({ code: 3, stderr: '' });
    expect(ran.stdout).toBe('card.csv, line 5, column Healthy: "many" is not a number\n');
  });
});

describe('contradictory options', () => {
  it.each([
    [
      ['a.csv', '--template', 'x', '--scorecard', 's.csv'],
      'from --template or from --scorecard, not from both',
    ],
    [['a.csv', '--check', '--out', 'b.csv'], '--check writes nothing'],
    [['a.csv', '--check', '--json'], '--json lists the same issues'],
    [['a.csv', '--check=yes'], '--check takes no value.'],
    [['a.csv', '--template'], '--template needs the name of a template'],
    [['--list-templates', '--json'], '--list-templates goes with a file of accounts at most'],
    [['a.csv', 'b.csv', '--list-templates'], 'Only one file of accounts'],
  ])('%j', (words, sentence) => {
    const read = readOptions(words);
    expect('problem' in read ? read.problem : '').toContain(sentence);
  });

  it('reads the list with and without a file', () => {
    expect(readOptions(['--list-templates'])).toEqual({ list: { accounts: undefined } });
    expect(readOptions(['a.csv', '--list-templates'])).toEqual({ list: { accounts: 'a.csv' } });
  });
});
