// Writes the example files from the sample accounts and scorecard that the add-on itself puts on a sheet.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Cell, isDateCell } from '../src/domain/cell';
import { sampleAccounts } from '../src/domain/sample-accounts';
import { sampleScorecard } from '../src/domain/sample-scorecard';
import { renderScorecard } from '../src/domain/scorecard-tab/render';

/** The day that the example's dates are relative to; the README scores as of it. */
export const EXAMPLE_DAY = '2026-11-16';

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
  const [headings = [], ...accounts] = sampleAccounts(EXAMPLE_DAY);
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
};

if (require.main === module) {
  for (const [name, content] of Object.entries(EXAMPLE_FILES))
    writeFileSync(join(__dirname, name), content());
}
