// Text as a person sees it: marks added by programs are removed, and nothing visible is lost.
import { cleanText } from '../../../src/domain/values/clean-text';

it.each([
  ['="1200"', '1200'],
  ['="Jasmine Net"', 'Jasmine Net'],
  ['="say ""no"""', 'say "no"'],
  ["'1200", '1200'],
  ["'-5", '-5'],
  ["'0042", '0042'],
  ['\u200bAcme\u200b', 'Acme'],
  ['\ufeffAccount', 'Account'],
  ['1\u200b200', '1200'],
  ['co\u00adop', 'coop'],
  ['\u202aAcme\u202c', 'Acme'],
])('%j is %j', (text, clean) => {
  expect(cleanText(text)).toBe(clean);
});

it.each(['', 'Acme', "'t Hoen", "O'Brien", '=A1', '="a"&"b"', '👩‍💻', 'می‌خواهم', 'abc\u200fdef', ' Acme '])(
  '%j stays as it is',
  (text) => {
    expect(cleanText(text)).toBe(text);
  },
);
