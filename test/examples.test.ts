// The example files equal the add-on's own sample.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXAMPLE_FILES } from '../examples/make-examples';

test.each(Object.entries(EXAMPLE_FILES))(
  'examples/%s is up to date: npm run examples writes it',
  (name, content) => {
    expect(readFileSync(join(import.meta.dirname, '..', 'examples', name), 'utf8')).toBe(content());
  },
);
