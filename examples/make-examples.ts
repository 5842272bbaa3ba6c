// Writes the example files: the sample accounts and scorecard that the add-on itself puts on a sheet, and accounts for each template.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SAMPLE_ROWS } from '../src/domain/bundled-data/sample-account-rows';
import { sampleAccounts } from '../src/domain/bundled-data/sample-accounts';
import { sampleScorecard } from '../src/domain/bundled-data/sample-scorecard';
import { sampleTabs } from '../src/domain/bundled-data/sample-tabs';
import { renderScorecard } from '../src/domain/scorecard-tab/render';
import { type Cell, isDateCell } from '../src/domain/values/cell';
import { EXAMPLE_DAY } from './data/columns';
import { EXAMPLE_TEMPLATES, templateExample } from './data/template-examples';

const SHARES = new Set(['Seat use', 'Core features']);

function field(cell: Cell): string {
  const text = isDateCell(cell) ? cell.day : String(cell);
  return /[",\n;]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

function csv(rows: readonly (readonly Cell[])[]): string {
  return `${rows.map((row) => row.map(field).join(',')).join('\n')}\n`;
}

/** Shares as people write them: 86%. */
export function accountsCsv(): string {
  const [headings = [], ...accounts] = sampleAccounts(EXAMPLE_DAY, SAMPLE_ROWS);
  const shown = accounts.map((row) =>
    row.map((cell, column) =>
      SHARES.has(String(headings[column])) && typeof cell === 'number' ? `${Math.round(cell * 100)}%` : cell,
    ),
  );
  return csv([headings, ...shown]);
}

export function scorecardCsv(): string {
  return csv(renderScorecard(sampleScorecard('Accounts')));
}

export const EXAMPLE_FILES: Readonly<Record<string, () => string>> = {
  'accounts.csv': accountsCsv,
  'scorecard.csv': scorecardCsv,
  ...Object.fromEntries(
    sampleTabs(EXAMPLE_DAY, SAMPLE_ROWS).map(({ title, table }) => [
      `${title.toLowerCase()}.csv`,
      () => csv(table),
    ]),
  ),
  ...Object.fromEntries(EXAMPLE_TEMPLATES.map((id) => [`${id}.csv`, () => csv(templateExample(id))])),
};

if (process.argv[1] === import.meta.filename) {
  for (const [name, content] of Object.entries(EXAMPLE_FILES))
    writeFileSync(join(import.meta.dirname, name), content());
}
