// The self-check's words: whether an observation fits, how it is shown, and the text for support.
import { QUESTION_GROUPS, QUESTIONS, type Question } from '../../src/self-check/questions';
import { summaryText, supportText } from '../../src/self-check/support-text';
import { seenText, VERDICT_WORDS, verdictOf } from '../../src/self-check/verdict';

const question: Question = { id: 'q', question: 'A question', assumed: '70', fits: /^70$/ };
const mayRefuse: Question = { ...question, fits: /^70$|^refused/ };

test.each([
  ['the answer assumed', question, { id: 'q', seen: '70' }, 'same'],
  ['another answer', question, { id: 'q', seen: '69' }, 'different'],
  ['a refusal', question, { id: 'q', fault: 'Exception: no' }, 'different'],
  ['a refusal that is handled', mayRefuse, { id: 'q', fault: 'Exception : non' }, 'same'],
  ['a cell that still loads', question, { id: 'q', seen: 'Loading...' }, 'not seen'],
  ['the same in another language', question, { id: 'q', seen: 'Chargement en cours…' }, 'not seen'],
  ['an empty cell', question, { id: 'q', seen: '' }, 'not seen'],
  ['no answer', question, undefined, 'not seen'],
] as const)('%s gets its verdict', (_, each, observation, verdict) => {
  expect(verdictOf(each, observation)).toBe(verdict);
});

test.each([
  ['Number 80', 'number 80'],
  ['Number null', 'not a number (NaN)'],
  ['String "#N/A"', 'text "#N/A"'],
  ['String ""', 'empty text'],
  ['Boolean true', 'true'],
  ['Undefined undefined', 'nothing (undefined)'],
  ['Null null', 'nothing (null)'],
  ['Array [["#N/A",80]]', 'table [["#N/A",80]]'],
  ['1\t2\t\n3', '1 | 2\n3'],
  ['undefined', 'accepted'],
  ['', 'nothing yet'],
  [`String "${'x'.repeat(500)}"`, `text "${'x'.repeat(114)}…`],
])('%j is shown as %j', (seen, text) => {
  expect(seenText({ id: 'q', seen })).toBe(text);
});

test('a refusal is shown in the words of the platform, as text', () => {
  expect(seenText({ id: 'q', fault: '<b>Exception</b>' })).toBe('refused: <b>Exception</b>');
});

test('each verdict is a sign and a word', () => {
  const signs = Object.values(VERDICT_WORDS).map((words) => words.split(' ')[0]);
  expect(new Set(signs).size).toBe(3);
  for (const words of Object.values(VERDICT_WORDS)) expect(words).toMatch(/^\S [A-Z][a-z]+/);
});

test('every question is complete, and no two are the same', () => {
  expect(new Set(QUESTIONS.map(({ id }) => id)).size).toBe(QUESTIONS.length);
  expect(QUESTIONS.length).toBeGreaterThan(50);
  for (const { title, questions } of QUESTION_GROUPS) {
    expect(title).not.toBe('');
    for (const each of questions) expect(each.question && each.assumed).not.toBe('');
  }
});

describe('for support', () => {
  const [first, second] = QUESTIONS;
  const seen = new Map([
    ['error', { id: 'error', seen: 'String "#N/A"' }],
    ['=selfCheckCell("value",A1)', { id: '=selfCheckCell("value",A1)', seen: 'Number 1\n2' }],
  ]);

  test('the summary counts the answers as expected, different and not seen', () => {
    expect(summaryText(seen)).toBe(
      '1 of 54 as assumed. 1 different: copy this for whoever looks after the add-on. 52 not seen: run the self-check again in a minute.',
    );
  });

  test('the text has the environment and one line per question', () => {
    const lines = supportText(seen, ['Spreadsheet: de_DE, Europe/Berlin']).split('\n');
    expect(lines).toHaveLength(4 + QUESTIONS.length);
    expect(lines[2]).toBe('Spreadsheet: de_DE, Europe/Berlin');
    expect(lines[4]).toBe(
      `✓ As assumed | ${first?.question} | assumed: ${first?.assumed} | seen: text "#N/A" | error`,
    );
    expect(lines[5]).toMatch(/^✗ Different .* seen: number 1 \/ 2 \|/);
    expect(lines[5]).toContain(second?.question);
    expect(lines[6]).toMatch(/^\? Not seen /);
  });
});
