// Headings as long as a cell may be: a search that starts again at each character would take minutes.
import { wordDictionary, wordMeaning } from '../../../src/domain/proposal/judge-words';
import { inOnePass } from '../../support/in-one-pass';
import { cellsOf, verdictOn } from './column-of';

const LENGTH = 300_000;

test.each(['9', '9 ', '1=', '1 = a ', '1:', 'a', 'a ', '(', '%', '# ', 'aB', 'a_', '. ', 'is ', 'low ', '/'])(
  'a heading of nothing but "%s" is read in one pass',
  (part) => {
    const heading = part.repeat(LENGTH / part.length);
    expect(['none', 'ask']).toContain(inOnePass(() => verdictOn(heading, cellsOf('number'))));
  },
);

test('a word after a number and a long gap is read in one pass', () => {
  expect(inOnePass(() => wordMeaning(`1${' '.repeat(LENGTH)}!`, wordDictionary()))).toBeUndefined();
});
