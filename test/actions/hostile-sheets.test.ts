// Sheets with arbitrary content, through the built bundle: each is scored or refused with a message, and none of the user's cells changes.
import fc from 'fast-check';
import type { CellInput, CellSeen, Host } from '../../host/api';
import type { Cell } from '../../src/domain/values/cell';
import {
  HEADINGS_MET,
  HOSTILE_TEXTS,
  hostileTab,
  hostileTable,
  LONG_TEXTS,
  sheetCell,
} from '../support/hostile-cells';
import { MENU, openHost, SCORECARD_NAME } from '../support/open-host';

const SEEN = 'A1:AF45';

const FORMULAS: readonly CellInput[] = [
  { formula: '=NA()' },
  { formula: '=1/0' },
  { formula: '=""' },
  { formula: '=SUM(1;2)' },
  { formula: '=HEALTHBAND(55)' },
];
const TYPED: readonly CellInput[] = [
  { date: '2026-11-20T13:45' },
  { date: '1899-12-31' },
  { date: '9999-12-31' },
  { typed: '0:50' },
  { number: 0.5, format: '0%' },
  { number: 45000, format: 'yyyy-mm-dd' },
  null,
];

function input(cell: Cell): CellInput {
  if (typeof cell !== 'object') return cell;
  return cell.day < '1900-01-01' ? cell.day : { date: cell.day };
}

const userCell: fc.Arbitrary<CellInput> = fc.oneof(
  { weight: 8, arbitrary: sheetCell.map(input) },
  { weight: 1, arbitrary: fc.constantFrom(...FORMULAS) },
  { weight: 1, arbitrary: fc.constantFrom(...TYPED) },
);

/** A table below some title rows, with notes below and beside it. */
const sheet = fc
  .record({
    above: fc.array(fc.array(userCell, { maxLength: 2 }), { maxLength: 2 }),
    table: hostileTable(sheetCell),
    cells: fc.array(userCell, { maxLength: 12 }),
    below: fc.constantFrom<readonly CellInput[][]>([], [[], ['Total', 5]], [[], ['Notes: none'], ['']]),
    beside: fc.option(userCell, { nil: undefined }),
  })
  .map(({ above, table: { headings, rows }, cells, below, beside }): CellInput[][] => {
    const accounts = rows.map((row, at): CellInput[] => [
      HOSTILE_TEXTS[at] ?? '',
      ...row.slice(0, headings.length).map((cell, column) => cells[at + column * rows.length] ?? input(cell)),
    ]);
    if (beside !== undefined && accounts[0]) {
      while (accounts[0].length < headings.length + 2) accounts[0].push('');
      accounts[0].push(beside);
    }
    return [...above, ['Account', ...headings.map(input)], ...accounts, ...below];
  });

function openSheet(rows: CellInput[][], tab: readonly (readonly Cell[])[] | undefined): Host {
  const accounts = { name: 'Accounts', rows, maxRows: 60, maxColumns: 32 };
  if (tab === undefined) return openHost({ sheets: [accounts] });
  const cells = tab.map((row) => Array.from({ length: 14 }, (_, column) => input(row[column] ?? '')));
  return openHost({
    sheets: [accounts, { name: 'Health Scorecard', rows: cells, maxRows: 60 }],
    namedRanges: [SCORECARD_NAME],
  });
}

interface SeenColumn {
  readonly values: readonly (CellSeen | undefined)[];
  readonly formulas: readonly (string | undefined)[];
  readonly display: readonly (string | undefined)[];
}

function columnsSeen(host: Host): SeenColumn[] {
  const accounts = host.sheet('Accounts');
  const [values, formulas, display] = [
    accounts.values(SEEN),
    accounts.formulas(SEEN),
    accounts.display(SEEN),
  ];
  return Array.from({ length: 32 }, (_, at) => ({
    values: values.map((row) => row[at]),
    formulas: formulas.map((row) => row[at]),
    display: display.map((row) => row[at]),
  }));
}

interface Outcome {
  readonly scored: boolean;
  readonly message?: string;
  readonly columns?: { readonly all: readonly number[] };
  readonly headingRow?: number;
  readonly lastRow?: number;
}

function isOutcome(value: unknown): value is Outcome {
  return typeof value === 'object' && value !== null && 'scored' in value;
}

function click(host: Host): Outcome {
  const outcome = host.clickMenu(MENU, 'Score accounts');
  const alert = host.ui.alerts[host.ui.alerts.length - 1];
  if (!isOutcome(outcome)) throw new Error(`a crash: ${alert?.message}`);
  if (outcome.scored === false) expect(outcome.message).toMatch(/\S/);
  return outcome;
}

/** The user's own cells at their old addresses: inserted columns are left out, cells of a filled column count outside the table. */
function usersCells(
  columns: readonly SeenColumn[],
  { columns: ours, headingRow = 0, lastRow = 0 }: Outcome,
  inserted: boolean,
) {
  const all = new Set(ours?.all);
  const outside = <Value>(cells: readonly Value[]) =>
    cells.map((cell, row) => (row + 1 < headingRow || row + 1 > lastRow ? cell : ''));
  return columns.flatMap((column, at) => {
    if (!all.has(at + 1)) return [column];
    if (inserted) return [];
    return [
      {
        values: outside(column.values),
        formulas: outside(column.formulas),
        display: outside(column.display),
      },
    ];
  });
}

function tried(rows: CellInput[][], tab: readonly (readonly Cell[])[] | undefined): boolean {
  const host = openSheet(rows, tab);
  const before = columnsSeen(host);
  const width = host.sheet('Accounts').maxColumns;
  const outcome = click(host);
  const after = columnsSeen(host);
  expect(host.documentLocked()).toBe(false);
  if (!outcome.scored) {
    expect(after).toEqual(before);
    return false;
  }
  const inserted = host.sheet('Accounts').maxColumns > width;
  const kept = usersCells(after, outcome, inserted);
  const was = inserted ? before.slice(0, kept.length) : usersCells(before, outcome, false);
  expect(kept.slice(0, 26)).toEqual(was.slice(0, 26));
  const rules = host.sheet('Accounts').rules();
  click(host);
  expect(columnsSeen(host)).toEqual(after);
  expect(host.sheet('Accounts').rules()).toEqual(rules);
  return true;
}

test('SS-25 with a scorecard tab', () => {
  let scored = 0;
  fc.assert(
    fc.property(sheet, hostileTab(sheetCell, 1), (rows, tab) => {
      if (tried(rows, tab)) scored += 1;
    }),
    { numRuns: 120 },
  );
  expect(scored).toBeGreaterThan(30);
}, 300_000);

test('without one, a starter is proposed or nothing is written', () => {
  fc.assert(
    fc.property(sheet, (rows) => {
      tried(rows, undefined);
    }),
    { numRuns: 80 },
  );
}, 300_000);

test.each(LONG_TEXTS.map((text) => [text.slice(0, 4), text]))(
  'SS-32 a cell of 50,000 characters such as %j',
  (_, text) => {
    const rows: CellInput[][] = [
      ['Account', ...HEADINGS_MET.slice(0, 3), text],
      [text, 5, text, 7, 1],
      ['Alder', text, 3, text, 2],
    ];
    const tab: Cell[][] = [
      ['Metrics'],
      ['Metric', 'Healthy', 'At risk', 'Note'],
      ['Logins', 10, 0, text],
      ['NPS', 9, 0, ''],
      [text.trim() === '' ? 'x' : text, 1, 0, ''],
    ];
    expect(tried(rows, tab)).toBe(true);
    tried(rows, undefined);
  },
);
