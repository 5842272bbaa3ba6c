// Links and pictures of the documents lead somewhere.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '..');
const pages = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];

test.each(pages)('%s', (page) => {
  const text = readFileSync(join(root, page), 'utf8');
  const targets = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map((match) => match[1] ?? '');
  // The releases are not a file: GitHub shows them beside the README.
  const files = targets.filter((target) => target !== '../../releases/latest');
  const lost = files.filter((target) => !existsSync(join(root, dirname(page), target)));
  expect(lost).toEqual([]);
});

test('every picture in a document has a text that describes it', () => {
  for (const page of pages) {
    const text = readFileSync(join(root, page), 'utf8');
    for (const [, words = ''] of text.matchAll(/!\[([^\]]*)\]/g)) expect(words.length).toBeGreaterThan(20);
  }
});
