// Every formula in the documents works on the sample as it is: no error, and not a column of blanks.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RECOMMENDED_FORMULA } from '../../src/domain/scorecard-tab/layout';
import { sampleHost } from '../support/open-host';

const root = join(import.meta.dirname, '..', '..');
const SHOWN_IN = ['README.md', 'docs/functions.md', 'docs/troubleshooting.md', 'src/main.ts'];
/** They need a history with more than one snapshot, or follow the calendar. */
const NEEDS_MORE = /HISTORY|TODAY\(\)/;

function shownFormulas(): readonly string[] {
  const texts = SHOWN_IN.map((file) => readFileSync(join(root, file), 'utf8'));
  const formulas = texts.flatMap((text) => text.match(/=[A-Z]{3,}\([^`\n]*?\)(?=[`.\s]|$)/gm) ?? []);
  return [...new Set(formulas)].filter((formula) => !NEEDS_MORE.test(formula));
}

const formulas = shownFormulas();
const host = sampleHost();
// The scores that HEALTHBAND(Q2:Q) reads.
host.sheet('Sample accounts').type('Q2', RECOMMENDED_FORMULA);

it('the documents show formulas of most functions', () => {
  expect(formulas.length).toBeGreaterThan(10);
});

it.each(formulas)('%s', (formula) => {
  const sheet = host.sheet('Sample accounts');
  sheet.type('S2', formula);
  const cells = sheet.values('S2:Z62').flat();
  expect(cells.filter((cell) => typeof cell === 'object')).toEqual([]);
  expect(cells.filter((cell) => cell !== '').length).toBeGreaterThan(0);
  expect(String(cells[0])).not.toMatch(/^Not enough/);
  sheet.type('S2', '');
});
