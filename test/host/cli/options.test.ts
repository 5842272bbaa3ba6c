// The options of the command line, and the messages for wrong ones.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HELP, readOptions } from '../../../host/cli/options';

const problemOf = (words: string[]) => {
  const read = readOptions(words);
  return 'problem' in read ? read.problem : null;
};

describe('readOptions', () => {
  it('reads a single file', () => {
    expect(readOptions(['a.csv'])).toEqual({
      options: {
        accounts: 'a.csv',
        scorecard: undefined,
        asOf: undefined,
        out: undefined,
        json: false,
        template: undefined,
        history: undefined,
        with: [],
        check: false,
        alerts: false,
        portfolio: false,
      },
    });
  });

  it('reads every option, in any order and both spellings', () => {
    const words = ['--json', '--as-of=2026-10-02', 'a.csv', '--out', 'b.csv', '--scorecard', 's.csv'];
    expect(readOptions(words)).toEqual({
      options: {
        accounts: 'a.csv',
        scorecard: 's.csv',
        asOf: '2026-10-02',
        out: 'b.csv',
        json: true,
        template: undefined,
        history: undefined,
        with: [],
        check: false,
        alerts: false,
        portfolio: false,
      },
    });
  });

  it.each([[['--help']], [['-h']], [['a.csv', '--json', '--help']]])('shows help for %j', (words) => {
    expect(readOptions(words)).toEqual({ help: true });
  });

  it.each([
    [[], 'Name the file with your accounts, a CSV or an Excel workbook (.xlsx).'],
    [['a.csv', 'b.csv'], 'Only one file of accounts can be scored at a time, but "b.csv" is given as well.'],
    [['a.csv', '--colour'], 'There is no option --colour.'],
    [['a.csv', '--jsn'], 'There is no option --jsn. Did you mean --json?'],
    [['a.csv', '--as_of=2026-10-02'], 'There is no option --as_of. Did you mean --as-of?'],
    [['a.csv', '-x'], 'There is no option -x.'],
    [['a.csv', '--toString'], 'There is no option --toString.'],
    [['a.csv', '--out'], '--out needs the name of a file to write.'],
    [['a.csv', '--out='], '--out needs the name of a file to write.'],
    [['a.csv', '--out', '--json'], '--out needs the name of a file to write.'],
    [['a.csv', '--json=yes'], '--json takes no value.'],
    [['a.csv', '--out', 'b.csv', '--out', 'c.csv'], '--out is given twice.'],
    [['a.csv', '--as-of', 'today'], '--as-of needs a day written as YYYY-MM-DD, and "today" is not one.'],
    [['a.csv', '--as-of', '2026-02-30'], '"2026-02-30" is not one.'],
    [['a.csv', '--as-of', '02.10.2026'], '"02.10.2026" is not one.'],
    [['a.csv', '--as-of', '2026-10-02T10:00'], '"2026-10-02T10:00" is not one.'],
  ])('refuses %j', (words, sentence) => {
    expect(problemOf(words)).toContain(sentence);
  });
});

it('shows each of its options in the usage lines of the README', () => {
  const readme = readFileSync(join(import.meta.dirname, '../../../README.md'), 'utf8');
  const usage = readme.split('\n').filter((line) => line.startsWith('npm run score -- '));
  const options = [...HELP.matchAll(/^ {2}(--[a-z-]+)/gm)].map((match) => match[1] ?? '');
  expect(options.length).toBeGreaterThan(7);
  for (const option of options) expect(usage.join('\n')).toContain(option);
});
