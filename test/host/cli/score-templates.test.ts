// "npm run score" on the example of each template: it proposes the template's metrics.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXAMPLE_DAY } from '../../../examples/data/columns';
import { TEMPLATES } from '../../../src/domain/templates/registry';
import { commandFolder } from '../../support/run-command';

const EXAMPLES = join(import.meta.dirname, '../../../examples');
const FOUND_AT_LEAST = 0.9;

interface Proposed {
  readonly proposal: { readonly used: readonly { readonly columns: readonly string[] }[] };
}

describe('npm run score', () => {
  it('proposes for the examples of the templates at least nine of ten of their metrics', () => {
    const folder = commandFolder();
    const found = TEMPLATES.flatMap(({ id, scorecard }) => {
      folder.write(`${id}.csv`, readFileSync(join(EXAMPLES, `${id}.csv`)));
      const ran = folder.score(`${id}.csv`, '--as-of', EXAMPLE_DAY, '--json');
      const { proposal }: Proposed = JSON.parse(ran.stdout);
      const read = new Set(proposal.used.map(({ columns }) => columns.join('\n')));
      return scorecard.metrics.map(({ columns }) => read.has(columns.join('\n')));
    });
    folder.remove();
    expect(found.filter((isFound) => isFound).length).toBeGreaterThanOrEqual(found.length * FOUND_AT_LEAST);
  });
});
