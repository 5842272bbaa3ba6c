// Exit codes and messages: 2 for errors that the user can fix, 1 for a fault, and a stack trace only in debug mode.
import { join } from 'node:path';
import { runScore } from '../../../host/cli/run-score';
import { type CommandFolder, commandFolder } from '../../support/run-command';

function terminal() {
  const stdout: string[] = [];
  const stderr: string[] = [];
  return {
    output: { stdout, stderr },
    stdout: { write: (text: string) => stdout.push(text) },
    stderr: { write: (text: string) => stderr.push(text) },
    withColor: false,
    folder: '.',
    version: '1.0.0',
    debug: false,
  };
}

describe('runScore, with an input error', () => {
  let folder: CommandFolder;
  beforeAll(() => {
    folder = commandFolder();
    folder.write('accounts.csv', 'Account,NPS\nAcme,3\n');
    folder.write('book.csv', 'PK\u0003\u0004');
    folder.write('wide.csv', `A${',x'.repeat(19_999)}\nB\n`);
  });
  afterAll(() => folder.remove());

  it.each([
    ['nothing named', [], 'Name the file with your accounts, a CSV or an Excel workbook (.xlsx).'],
    ['an unknown option', ['accounts.csv', '--fast'], 'There is no option --fast.'],
    ['a file that is not there', ['none.csv'], 'There is no file '],
    ['a scorecard that is not there', ['accounts.csv', '--scorecard', 'none.csv'], 'There is no file '],
    ['a workbook', ['book.csv'], 'book.csv is damaged, or was not downloaded completely.'],
    [
      'more columns than a spreadsheet has',
      ['wide.csv'],
      'has 2 rows and 20,000 columns, more than a spreadsheet holds.',
    ],
    ['the input as output', ['accounts.csv', '--out', 'accounts.csv'], 'never overwritten'],
    [
      'one file for both',
      ['accounts.csv', '--scorecard', 'accounts.csv'],
      'both as the accounts and as the scorecard',
    ],
  ])('reports it in one line: %s', (_, words, sentence) => {
    const screen = terminal();
    const paths = words.map((word) => (word.endsWith('.csv') ? join(folder.path, word) : word));
    expect(runScore(paths, screen)).toBe(2);
    expect(screen.output.stdout).toEqual([]);
    expect(screen.output.stderr.join('')).toMatch(/^[^\n]+\n$/);
    expect(screen.output.stderr.join('')).toContain(sentence);
  });
});

describe('runScore, with a fault', () => {
  const broken = (debug: boolean) => ({
    ...terminal(),
    debug,
    stdout: {
      write: () => {
        throw new Error('the screen is\ngone');
      },
    },
  });

  it('reports it in one sentence', () => {
    const screen = broken(false);
    expect(runScore(['--help'], screen)).toBe(1);
    expect(screen.output.stderr).toEqual([
      'Something went wrong: the screen is gone\nSet CUSTOMER_HEALTH_DEBUG=1 to see where.\n',
    ]);
  });

  it('throws it in debug mode', () => {
    expect(() => runScore(['--help'], broken(true))).toThrow('the screen is\ngone');
  });
});
