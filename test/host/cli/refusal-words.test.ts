// A refusal at a terminal names files and options: a terminal has no menu, and a CSV has no tabs.
import { join } from 'node:path';
import type { Refusal } from '../../../host/cli/add-on-answers';
import { filePlaces } from '../../../host/cli/file-places';
import { type RefusedFiles, refusalWords } from '../../../host/cli/refusal-words';
import { runScore } from '../../../host/cli/run-score';
import { tableOf } from '../../support/read-csv';
import { type CommandFolder, commandFolder } from '../../support/run-command';

const table = tableOf('Account,ARR\n');
const heading = () => '';
const csv: RefusedFiles = {
  accounts: 'my.csv',
  isWorkbook: false,
  scorecard: undefined,
  places: filePlaces([{ tab: 'Accounts', file: '', table, heading }], []).words,
};
const book: RefusedFiles = {
  accounts: 'my.xlsx',
  isWorkbook: true,
  scorecard: undefined,
  places: filePlaces([], []).words,
};
const SCORECARD = { scorecardTab: 'Health Scorecard' };

describe('refusalWords', () => {
  it.each<readonly [why: string, RefusedFiles, Refusal, sentence: string]>([
    [
      'a workbook has tabs, and the message says what to do in it',
      book,
      { code: 'no-table', tab: 'Q4 (all)', wanted: 'scores' },
      'No table of accounts was found on the tab Q4 (all). Save my.xlsx with the tab open that has one row for each account and a row of headings above them.',
    ],
    [
      'the scorecard tab is open',
      book,
      { code: 'scorecard-is-open' },
      'Save my.xlsx with the tab open that has your accounts.',
    ],
    [
      'a scorecard of its own, as a file beside a workbook',
      { ...book, scorecard: 'card.csv' },
      { code: 'scorecard-has-errors', ...SCORECARD },
      'Nothing was scored, because card.csv has errors. Fix these cells and score again.',
    ],
    [
      "the workbook's own scorecard",
      book,
      { code: 'scorecard-exists', ...SCORECARD },
      'There is a scorecard already, on the tab Health Scorecard, and a template does not overwrite it. Leave out --template to score with it, or rename that tab first.',
    ],
    [
      'the sidebar asks for a template, the terminal for an option',
      csv,
      { code: 'no-table', tab: 'Accounts', wanted: 'template' },
      'No table of accounts was found in this file. It needs one row for each account and a row of headings above them.',
    ],
    [
      'questions cannot be answered in a sidebar',
      csv,
      { code: 'only-questions', tab: 'Accounts', questions: ['Is more Contracts good or bad?'] },
      'No column in this file is certain to be a sign of health, so no scorecard was made. Decide, and write your answers into a scorecard (see --scorecard): Is more Contracts good or bad?',
    ],
  ])('%s', (_, files, refusal, expected) => {
    expect(refusalWords({ refusal, message: '' }, files)).toBe(expected);
  });

  it('keeps the message of a refusal that says the same at a terminal', () => {
    const message = 'There is no template "x". Choose one of a, b.';
    expect(
      refusalWords({ refusal: { code: 'template-unknown', id: 'x', ids: ['a', 'b'] }, message }, csv),
    ).toBe(message);
  });
});

describe('npm run score, refusing a CSV', () => {
  let folder: CommandFolder;
  beforeAll(() => {
    folder = commandFolder();
    const card = 'Health Scorecard,1\nMetrics\nMetric,Healthy,At risk\nLogins';
    folder.write('card.csv', `${card},20,0\n`);
    folder.write('wrong.csv', `${card},abc,0\n`);
    folder.write('plain.csv', 'Name,City\nAda,Berlin\nBob,Paris\n');
    folder.write('words.csv', 'hello\nworld\n');
    folder.write('empty.csv', 'Account,Logins\n');
    folder.write('other.csv', 'Account,Foo\nAda,1\nBob,2\n');
  });
  afterAll(() => folder.remove());

  function refusal(words: readonly string[]): string {
    const messages: string[] = [];
    const paths = words.map((word) => (word.endsWith('.csv') ? join(folder.path, word) : word));
    const code = runScore(paths, {
      stdout: { write: () => undefined },
      stderr: { write: (text: string) => messages.push(text) },
      withColor: false,
      folder: '.',
      version: '1.0.0',
      debug: false,
    });
    expect(code).toBe(2);
    const [first = ''] = messages
      .filter((text) => !text.includes(' ...'))
      .join('')
      .split('\n');
    return first.replaceAll(`${folder.path}/`, '');
  }

  it.each([
    [
      ['plain.csv'],
      'plain.csv: None of the columns in this file looks like a sign of health (such as logins, tickets, NPS or the last contact), so no scorecard could be proposed. Add such a column.',
    ],
    [
      ['words.csv'],
      'words.csv: No table of accounts was found in this file. It needs one row for each account and a row of headings above them.',
    ],
    [
      ['other.csv', '--scorecard', 'card.csv'],
      'other.csv: No row in this file holds the headings that the scorecard reads, such as "Logins". Check the headings, and the Column entries in card.csv.',
    ],
    [
      ['other.csv', '--scorecard', 'wrong.csv'],
      'other.csv: Nothing was scored, because wrong.csv has errors. Fix these cells and score again.',
    ],
    [
      ['empty.csv', '--scorecard', 'card.csv'],
      'empty.csv: There are no accounts in this file below the headings in line 1.',
    ],
  ])('%j', (words, sentence) => {
    expect(refusal(words)).toBe(sentence);
  });

  it.each([[['words.csv', '--template', 'six-metrics']], [['other.csv', '--template', 'six-metrics']]])(
    'never mentions menus and tabs: %j',
    (words) => {
      expect(refusal(words)).not.toMatch(/\bmenu\b|\btab\b|\bchoose\b|sample accounts|sidebar/i);
    },
  );
});
