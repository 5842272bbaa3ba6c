// What the functions return to a cell: only values that Google is known to show, whatever their arguments. Beyond that, CF-31 to CF-44 are unconfirmed.
import fc from 'fast-check';
import { createHost } from '../../host/node/create-host';
import type { Cell } from '../../src/domain/values/cell';
import { codeText } from '../support/dist';
import { hostileTab, hostileTable, sheetCell } from '../support/hostile-cells';

const KIND_OF_RESULT = `function KINDOFRESULT(name, ...args) {
  let result;
  try { result = globalThis[name](...args); } catch (thrown) {
    return thrown instanceof Error && /^[A-Z]+: \\S/.test(thrown.message) ? 'message' : 'thrown: ' + thrown;
  }
  const isValue = (value) => typeof value === 'string' ? value.length < 50000 : typeof value === 'number' && Number.isFinite(value);
  if (isValue(result)) return 'value';
  const isGrid = Array.isArray(result) && result.length > 0 && result.every((row) =>
    Array.isArray(row) && row.length > 0 && row.length === result[0].length && row.every(isValue));
  return isGrid ? 'grid' : 'neither: ' + JSON.stringify(result);
}`;

const FUNCTIONS = [
  'HEALTHSCORE',
  'HEALTHBAND',
  'HEALTHDRIVERS',
  'HEALTHEXPLAIN',
  'HEALTHNEXT',
  'HEALTHCOVERAGE',
  'HEALTHDIMENSION',
  'WEIGHTEDHEALTH',
  'METRICSCORE',
  'NPS',
  'CHURNRATE',
] as const;

const host = createHost({
  code: `${codeText}\n${KIND_OF_RESULT}`,
  now: () => new Date('2026-11-22T12:00:00Z'),
});

const asGiven = (cell: Cell) => (typeof cell === 'object' ? { date: cell.day } : cell);
const grid = (rows: readonly (readonly Cell[])[], width: number) =>
  rows.map((row) => Array.from({ length: width }, (_, column) => asGiven(row[column] ?? '')));

test.each(FUNCTIONS)(
  'CF-31 to CF-44 %s gives numbers and texts, single or in rows of equal length, or a message',
  (name) => {
    expect(host.functions).toContain(name);
    const seen = new Map<unknown, number>();
    fc.assert(
      fc.property(
        hostileTable(sheetCell),
        hostileTab(sheetCell, 2),
        sheetCell,
        fc.nat(6),
        ({ headings, rows }, tab, single, form) => {
          const values = grid(rows, headings.length);
          const heads = grid([headings], headings.length);
          const card = grid(tab, 14);
          const numbers = values.map((row) =>
            row.map((value) => (typeof value === 'number' ? value : 1e308)),
          );
          const calls: readonly (readonly unknown[])[] = [
            [values, heads, card],
            [values],
            [numbers],
            [numbers, numbers[0]],
            [asGiven(single), card],
            [values, heads, heads, card, asGiven(single)],
            [asGiven(single), asGiven(single), asGiven(single)],
          ];
          const kind = host.callCustomFunction('KINDOFRESULT', name, ...(calls[form] ?? []));
          seen.set(kind, (seen.get(kind) ?? 0) + 1);
          expect(['value', 'grid', 'message']).toContain(kind);
        },
      ),
      { numRuns: 150 },
    );
  },
);
