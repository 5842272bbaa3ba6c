// Each fact that docs/google-facts.md lists has, in every file named there, a test with its number in the title.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const textOf = (file: string) => readFileSync(join(root, file), 'utf8');

interface Fact {
  readonly number: string;
  readonly knownBy: string;
  readonly files: readonly string[];
}

const facts: readonly Fact[] = [
  ...textOf('docs/google-facts.md').matchAll(/^\| ([A-Za-z]+-\d+) \|(.*)\|$/gm),
].map(([, number = '', rest = '']) => {
  const cells = rest.split('|').map((cell) => cell.trim());
  return {
    number,
    knownBy: cells[cells.length - 2] ?? '',
    files: (cells[cells.length - 1] ?? '').split(', '),
  };
});

/** Titles of tests: the texts right behind test(, describe( or the second bracket of test.each. */
function titlesOf(file: string): string[] {
  return [
    ...textOf(file).matchAll(/(?:\b(?:test|describe)(?:\.each)?\(|\)\(|>\()\s*(['"`])((?:(?!\1).)*)\1/g),
  ].map(([, , title = '']) => title);
}

/** `CF-36 to CF-42` includes CF-38. */
function speaksOf(title: string, number: string): boolean {
  if (new RegExp(`\\b${number}\\b`).test(title)) return true;
  const [kind = '', at = '0'] = number.split('-');
  return [...title.matchAll(new RegExp(`\\b${kind}-(\\d+) to ${kind}-(\\d+)\\b`, 'g'))].some(
    ([, from = '', to = '']) => Number(from) <= Number(at) && Number(at) <= Number(to),
  );
}

test('the page lists each fact once', () => {
  expect(facts.length).toBeGreaterThan(70);
  expect(new Set(facts.map(({ number }) => number)).size).toBe(facts.length);
  for (const { number, knownBy } of facts)
    expect([number, knownBy]).toEqual([number, expect.stringMatching(/^(documented|observed|believed)$/)]);
});

test.each(facts.flatMap(({ number, files }) => files.map((file) => [number, file] as const)))(
  '%s in %s',
  (number, file) => {
    expect(titlesOf(file).filter((title) => speaksOf(title, number))).not.toEqual([]);
  },
);
