// Cells, tables and scorecard tabs with unlikely and hostile content, for rules that must hold for any sheet.
import fc from 'fast-check';
import { METRIC_TYPES } from '../../src/domain/metric-types/registry';
import { HEADINGS, SECTIONS, SETTING_NAMES } from '../../src/domain/scorecard-tab/layout';
import type { Cell } from '../../src/domain/values/cell';

const LONGEST = 50_000;

export const HOSTILE_TEXTS: readonly string[] = [
  '=IMPORTXML("http://x","//y")',
  '=HYPERLINK("http://x";"y")',
  '+1+1',
  '+A1',
  '-A1',
  '-2+3',
  '@SUM(A1)',
  "'=1+1",
  "'",
  '\t=1+1',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '&lt;b&gt;',
  '\u202eright to left',
  'שלום עולם',
  'مرحبا',
  'zero\u200bwidth\u200d\u2060\ufeff',
  '\u200b',
  '👩‍🚀',
  '🏴󠁧󠁢󠁥󠁮󠁧󠁿 crew',
  '\ud83d',
  'a\u0000b',
  '\u0000',
  '\u0007\u001b[31m',
  'two\nlines\r\n\u2028three',
  'e\u0301'.repeat(40),
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '1e400',
  '-1e400',
  '1e308',
  '9'.repeat(400),
  '1.8E+308',
  '0000-01-01',
  '0000-00-00',
  '9999-12-31',
  '10000-01-01',
  '2026-02-30',
  '31/12/9999',
  '0:50',
  '#N/A',
  '#REF!',
  'Loading...',
  'NaN',
  'Infinity',
  '-0',
  '"',
  '";',
  ': ; :',
  '5..',
  '..',
  '-5..5',
  '1: 2; 3: 4',
  'Green: 100; constructor: 0; __proto__: 50',
  '2 each',
  'above 1e308',
  'not __proto__',
  'contains ',
  'Not enough data',
  'Health score',
  'Total',
  '%',
  '$',
  '()',
];

/** As long as a cell may be; in few cells, since reading them is slow. */
export const LONG_TEXTS: readonly string[] = [
  'x'.repeat(LONGEST),
  ' '.repeat(LONGEST),
  '='.repeat(LONGEST),
  '9'.repeat(LONGEST),
  '1,'.repeat(LONGEST / 2),
  '";'.repeat(LONGEST / 2),
  '👩‍🚀'.repeat(LONGEST / 5),
];

/** Values that Sheets would not store, but that a fault along the way might deliver. */
const IMPOSSIBLE: readonly Cell[] = [
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  Number.NaN,
  { day: '' },
  { day: '0000-00-00' },
];

const HOSTILE_VALUES: readonly Cell[] = [
  Number.MAX_VALUE,
  -Number.MAX_VALUE,
  1e308,
  -1e308,
  Number.MIN_VALUE,
  Number.MAX_SAFE_INTEGER,
  -0,
  0.1 + 0.2,
  1e21,
  -1,
  true,
  false,
  { day: '0000-01-01' },
  { day: '0001-01-01' },
  { day: '1899-12-30' },
  { day: '9999-12-31' },
];

/** Any text that a cell may hold. */
const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...HOSTILE_TEXTS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
);

const longText = fc.constantFrom(...LONG_TEXTS);

/** Any cell: half of them plausible, half of them not. */
export const hostileCell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 30, arbitrary: fc.integer({ min: 0, max: 120 }) },
  { weight: 10, arbitrary: fc.double() },
  { weight: 10, arbitrary: fc.constant<Cell>('') },
  { weight: 20, arbitrary: fc.constantFrom<Cell>(...HOSTILE_VALUES) },
  { weight: 10, arbitrary: fc.constantFrom<Cell>(...IMPOSSIBLE) },
  { weight: 30, arbitrary: hostileText },
  { weight: 1, arbitrary: longText },
);

/** The same without values that a sheet can never hold. */
export const sheetCell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 120 }) },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  { weight: 1, arbitrary: fc.constant<Cell>('') },
  { weight: 2, arbitrary: fc.constantFrom<Cell>(...HOSTILE_VALUES.slice(0, 12)) },
  { weight: 3, arbitrary: fc.constantFrom(...HOSTILE_TEXTS) },
);

/** Headings that a scorecard and a table may share, so that some match. */
export const HEADINGS_MET = [
  'Logins',
  'NPS',
  '__proto__',
  'constructor',
  '=IMPORTXML("http://x","//y")',
  '<b>Tickets</b>',
  '\u202eright to left',
  '👩‍🚀',
  'Last contact',
] as const;

/** A table with hostile headings and rows, some shorter or longer than the headings. */
export function hostileTable(cell: fc.Arbitrary<Cell> = hostileCell) {
  const heading = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom<Cell>(...HEADINGS_MET) },
    { weight: 1, arbitrary: cell },
  );
  return fc.record({
    headings: fc.array(heading, { minLength: 1, maxLength: 7 }),
    rows: fc.array(fc.array(cell, { maxLength: 8 }), { minLength: 1, maxLength: 7 }),
  });
}

const PLAUSIBLE: readonly Cell[] = [
  ...HEADINGS_MET,
  'Logins; constructor',
  '"__proto__"; NPS',
  ...METRIC_TYPES.map(({ id }) => id),
  'linear',
  'steps',
  'bounded',
  'Healthy',
  'Watch',
  'At risk',
  'at most',
  'plus',
  'flag',
  'yes',
  'blank',
  'above 5',
  'neutral',
  'worst',
  '-5..5',
  '0: 50; 1: 100',
  '__proto__: 100; constructor: 0',
  'points',
  'weighted',
  10,
  100,
  0,
  1,
  2,
  20,
  0.5,
  '',
  '',
  '',
];

function mostly(cell: fc.Arbitrary<Cell>): fc.Arbitrary<Cell> {
  return fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...PLAUSIBLE) }, { weight: 1, arbitrary: cell });
}

const METRIC_COLUMNS = ['Metric', 'Column', 'Type', 'Healthy', 'At risk', 'Weight', 'Dimension', 'Points'];

/** Mostly sensible; otherwise as large or as small as a number can be. */
const anyNumber = fc.oneof(
  { weight: 40, arbitrary: fc.integer({ min: 0, max: 100 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      1e308,
      -1e308,
      Number.MAX_VALUE,
      -Number.MAX_VALUE,
      Number.MIN_VALUE,
      1e-300,
      1e15,
    ),
  },
);

/**
 * A scorecard tab: a sound one with any cell spoiled, or sections with arbitrary content.
 * @param spoiled how many cells of the sound scorecard
 */
export function hostileTab(cell: fc.Arbitrary<Cell> = hostileCell, spoiled = 4): fc.Arbitrary<Cell[][]> {
  const spoils = fc.array(fc.record({ row: fc.nat(30), column: fc.nat(8), by: mostly(cell) }), {
    maxLength: spoiled,
  });
  const sound = fc
    .record({
      metrics: fc.uniqueArray(fc.constantFrom(...HEADINGS_MET), { minLength: 1, maxLength: 6 }),
      types: fc.array(fc.constantFrom('number', 'percent', 'category', 'recency', 'yes/no', 'rating'), {
        minLength: 6,
        maxLength: 6,
      }),
      numbers: fc.array(fc.tuple(anyNumber, anyNumber, anyNumber), { minLength: 6, maxLength: 6 }),
      method: fc.constantFrom('weighted', 'weighted', 'worst', 'points'),
      bands: fc.uniqueArray(fc.constantFrom('Fine', '=1+1', '__proto__', '<b>', '+1', '\u202ex'), {
        minLength: 2,
        maxLength: 3,
      }),
      flag: fc.constantFrom('constructor', '=NOW()', '<i>look</i>', '@you'),
      spoils,
    })
    .map(({ metrics, types, numbers, method, bands, flag, spoils: changes }): Cell[][] => {
      const rows: Cell[][] = [
        ['Health Scorecard', 1],
        ['Settings'],
        ['Setting', 'Value'],
        ['Method', method],
        ['Dimension columns', 'yes'],
        ['Metrics'],
        [...METRIC_COLUMNS],
        ...metrics.map((name, index) =>
          metricRow(name, types[index] ?? 'number', numbers[index] ?? [20, 0, 1], method),
        ),
        ['Dimensions'],
        ['Dimension', 'Weight'],
        ['constructor', 2],
        ['Bands'],
        ['Band', 'From', 'Color'],
        ...bands.map((name, index) => [name, index * 40, '']),
        ['Rules'],
        ['Metric or column', 'Is', 'Then', 'Value'],
        [metrics[0] ?? '', 'above 5', 'at most', bands[0] ?? ''],
        [metrics[0] ?? '', 'not blank', 'flag', flag],
      ];
      for (const { row, column, by } of changes) {
        const target = rows[row];
        if (target === undefined) continue;
        while (target.length <= column) target.push('');
        target[column] = by;
      }
      return rows;
    });
  const section = fc.constantFrom(...SECTIONS).chain((name) =>
    fc
      .record({
        headings: fc.subarray([...HEADINGS[name]], { minLength: 1 }),
        rows: fc.array(fc.array(fc.oneof(mostly(cell), fc.constantFrom<Cell>(...SETTING_NAMES))), {
          maxLength: 5,
        }),
      })
      .map(({ headings, rows }): Cell[][] => [[name], headings, ...rows, []]),
  );
  const wild = fc.array(section, { minLength: 1, maxLength: 5 }).map((sections) => sections.flat());
  return fc.oneof({ weight: 4, arbitrary: sound }, { weight: 1, arbitrary: wild });
}

function metricRow(
  name: string,
  type: string,
  [healthy, atRisk, weight]: readonly [number, number, number],
  method: string,
): Cell[] {
  const row: Cell[] = [name, name, type, healthy, atRisk, Math.abs(weight), '', ''];
  if (type === 'yes/no') row.splice(3, 2, 'yes', '');
  if (type === 'category') row.splice(3, 2, '', '');
  if (type === 'category') row[7] = '__proto__: 100; constructor: 50; =1: 0';
  else if (method === 'points') row[7] = '-5..5';
  if (name === 'constructor') row[6] = 'constructor';
  return row;
}
