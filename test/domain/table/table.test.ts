// Finding the table of accounts: heading row, columns, which rows are accounts, and the column that names them.

import { accountColumn, findTable } from '../../../src/domain/table/table';
import type { Cell } from '../../../src/domain/values/cell';

const HEADINGS: readonly Cell[] = ['Account', 'NPS', 'Open tickets'];
const ACCOUNTS: readonly (readonly Cell[])[] = [
  ['Acme', 9, 2],
  ['Borealis', '', 5],
  ['Cobalt', 3, 0],
];
const blank = (count: number): Cell[][] => Array.from({ length: count }, () => ['', '', '']);

describe('findTable without a scorecard', () => {
  it.each<[string, readonly (readonly Cell[])[], number, readonly number[]]>([
    ['in the first row', [HEADINGS, ...ACCOUNTS], 0, [1, 2, 3]],
    ['below a title', [['Customers, October', '', ''], HEADINGS, ...ACCOUNTS], 1, [2, 3, 4]],
    [
      'below a title of two cells',
      [['Customers', 'October', ''], ...blank(1), HEADINGS, ...ACCOUNTS],
      2,
      [3, 4, 5],
    ],
    [
      'below title, remark and blank rows',
      [['Customers'], ['made by Ann'], [], ...blank(3), HEADINGS, ...ACCOUNTS],
      6,
      [7, 8, 9],
    ],
    ['in row 25', [...blank(24), HEADINGS, ...ACCOUNTS], 24, [25, 26, 27]],
    ['above a blank row', [HEADINGS, ...blank(1), ...ACCOUNTS], 0, [2, 3, 4]],
    [
      'with blank rows among the accounts',
      [HEADINGS, ...ACCOUNTS.slice(0, 1), ...blank(2), ...ACCOUNTS.slice(1)],
      0,
      [1, 4, 5],
    ],
    [
      'with a first account that is nothing but words',
      [HEADINGS, ['Acme', 'n/a', '-'], ...ACCOUNTS],
      0,
      [1, 2, 3, 4],
    ],
  ])('%s', (_what, grid, headingRow, accountRows) => {
    expect(findTable(grid, [])).toEqual({
      headingRow,
      headings: HEADINGS,
      lastColumn: 2,
      accountRows,
      leftOut: [],
    });
  });

  it.each<[string, readonly (readonly Cell[])[]]>([
    ['an empty sheet', []],
    ['blank cells', blank(30)],
    ['a title alone', [['Customers']]],
    ['headings without a row below', [HEADINGS]],
    [
      'numbers',
      [
        [1, 2],
        [3, 4],
      ],
    ],
    ['headings below the rows that are searched', [...blank(25), HEADINGS, ...ACCOUNTS]],
  ])('%s is not a table', (_what, grid) => {
    expect(findTable(grid, [])).toBeUndefined();
  });

  it.each<[string, readonly Cell[]]>([
    ['months', ['Account', { day: '2026-11-01' }, { day: '2026-10-01' }, { day: '2026-09-01' }]],
    ['years', ['Account', 2024, 2025, 2026]],
    ['one day', ['Account', { day: '2026-11-01' }]],
    ['months beside other headings', ['Account', 'NPS', { day: '2026-11-01' }, { day: '2026-10-01' }]],
  ])('takes headings that are %s', (_what, headings) => {
    const rows = ['Acme', 'Borealis', 'Cobalt'].map((name, row) => [
      name,
      ...headings.slice(1).map((_, column) => 40 * row + column),
    ]);
    const grid = [['Customers'], ['as of', { day: '2026-11-28' }], [], headings, ...rows];
    expect(findTable(grid, [])).toMatchObject({ headingRow: 3, headings, accountRows: [4, 5, 6] });
  });

  it.each<[string, readonly (readonly Cell[])[]]>([
    [
      'dates',
      [
        ['Acme', { day: '2026-11-01' }, { day: '2026-10-01' }],
        ['Borealis', { day: '2026-11-02' }, ''],
      ],
    ],
    [
      'years',
      [
        ['Acme', 2019, 2020],
        ['Borealis', 2021, 2022],
      ],
    ],
    [
      'a date and numbers',
      [
        ['Acme', { day: '2026-11-01' }, 4, 5],
        ['Borealis', 7, 8, 9],
      ],
    ],
  ])('does not take an account for headings because of %s', (_what, grid) => {
    expect(findTable(grid, [])).toBeUndefined();
  });

  it('does not take an account row for headings: it has numbers', () => {
    const grid = [
      ['Account', 'Plan', 'Owner', 'Seats', 'Used', 'Paid'],
      ['Acme', 'Pro', 'Ann', 5, 4, true],
      ['Borealis', 'Basic', 'Bob', 9, 3, false],
    ];
    expect(findTable(grid, [])?.headingRow).toBe(0);
  });
});

describe('findTable with the headings of a scorecard', () => {
  it('takes the row with most of them, in any case and position', () => {
    const grid = [['NPS', 'explained below', ''], ['open TICKETS ', 'Account', ' nps'], ...ACCOUNTS];
    expect(findTable(grid, ['NPS', 'Open tickets'])).toMatchObject({ headingRow: 1, accountRows: [2, 3, 4] });
  });

  it('prefers one heading that it knows over a row that looks more like headings', () => {
    const grid: Cell[][] = [
      ['a', 'b', 'c', 'd'],
      ['x', 'y', 'z', 'w'],
      ['Account', 'NPS', 1, 2],
      ['Acme', 9, 3, 4],
    ];
    expect(findTable(grid, ['NPS'])?.headingRow).toBe(2);
  });

  it('finds the first of two equal rows, and none when no heading is known', () => {
    expect(findTable([HEADINGS, ...ACCOUNTS, HEADINGS], ['NPS'])?.headingRow).toBe(0);
    expect(findTable([HEADINGS, ...ACCOUNTS], ['Usage'])).toBeUndefined();
  });

  it('matches headings that are dates or numbers', () => {
    const grid: Cell[][] = [
      ['Account', { day: '2026-10-01' }, 7],
      ['Acme', 1, 2],
    ];
    expect(findTable(grid, ['2026-10-01', '7'])?.headingRow).toBe(0);
  });
});

describe('columns of the table', () => {
  it('end at the last heading; one without a heading between others stays', () => {
    const grid: Cell[][] = [
      ['Account', '', 'NPS', '', ''],
      ['Acme', 'x', 9, '', 'a remark'],
      ['', '', '', '', 'another remark'],
    ];
    expect(findTable(grid, [])).toMatchObject({
      headings: ['Account', '', 'NPS'],
      lastColumn: 2,
      accountRows: [1],
    });
  });

  it('that are ours are not part of it', () => {
    const grid: Cell[][] = [
      ['Account', 'NPS', 'Health score', 'Health band'],
      ['Acme', 9, 80, 'Healthy'],
      ['', '', 50, 'Watch'],
    ];
    expect(findTable(grid, [], new Set([2, 3]))).toEqual({
      headingRow: 0,
      headings: ['Account', 'NPS'],
      lastColumn: 1,
      accountRows: [1],
      leftOut: [],
    });
  });

  it('with only an unticked box make no account', () => {
    const grid: Cell[][] = [
      ['Account', 'NPS', 'Advocate'],
      ['Acme', 9, false],
      ['', '', false],
    ];
    expect(findTable(grid, [])?.accountRows).toEqual([1]);
  });
});

describe('totals and notes', () => {
  /** Whether the row, below an account, is not an account. */
  const isTotalRow = (row: readonly Cell[]) =>
    findTable([['Account', 'NPS', 'Open tickets', 'Seats'], ['Acme', 9, 2, 5], row], ['NPS'])?.accountRows
      .length === 1;

  it.each<readonly Cell[]>([
    ['Total', '', 1200],
    ['TOTAL:', '', 1200],
    ['Totals', 1200],
    ['Grand total', 1200],
    ['Subtotal', 1200],
    ['Sub-total', 1200],
    ['Total (60 accounts)', 1200],
    ['Total: 60 accounts', 1200],
    ['Note: NPS is from June', ''],
    ['Source: the CRM'],
    ['Notes:', 'trials are left out'],
    ['Legend - red is bad'],
  ])('%j', (...row) => {
    expect(isTotalRow(row)).toBe(true);
  });

  it.each<readonly Cell[]>([
    ['Total Wine', 9, 2],
    ['Totally Fresh', 9],
    ['Summit Foods', 9],
    ['Average Joe Gyms', 9],
    ['Maximum Fitness', 9],
    ['Countryside Care', 9],
    ['Notes & Co', 9],
    ['Source Code Ltd', 9],
    ['Note: Worthy Books', 9, 2, 3],
    ['Acme', 'Total', 9],
    [12, 'Total'],
  ])('%j is not one', (...row) => {
    expect(isTotalRow(row)).toBe(false);
  });

  it('keeps totals and notes below the accounts out of the accounts', () => {
    const grid = [
      HEADINGS,
      ...ACCOUNTS,
      ['', '', ''],
      ['Total', 12, 7],
      ['Average', 6, 2.3],
      ['Note: no trials', '', ''],
    ];
    expect(findTable(grid, [])?.accountRows).toEqual([1, 2, 3]);
  });
});

describe('accountColumn', () => {
  const column = (headings: readonly Cell[], rows: readonly (readonly Cell[])[], heading = '') => {
    const grid = [headings, ...rows];
    const table = findTable(grid, []);
    return table && accountColumn(table, grid, heading);
  };

  it.each<[string, readonly Cell[], string, number | undefined]>([
    ['the column that the scorecard names', ['Customer', 'Nickname', 'NPS'], ' nickname ', 1],
    ['a column with a word for accounts', ['NPS', 'Owner', 'Customer'], '', 2],
    ['the column with the better word of two', ['Name', 'Account', 'NPS'], '', 1],
    ['a column with such a word when the named heading is missing', ['NPS', 'Company', 'x'], 'Account', 1],
  ])('is %s', (_what, headings, heading, expected) => {
    expect(column(headings, [['a', 'b', 'c']], heading)).toBe(expected);
  });

  it('otherwise is the first column that is mostly names', () => {
    const rows: Cell[][] = [
      [101, 'Acme', 'Green', 9],
      [102, 'Borealis', 'Red', 8],
      [103, 7, 'Red', 8],
    ];
    expect(column(['No.', 'Who', 'Pulse', 'NPS'], rows)).toBe(1);
    expect(
      column(
        ['a', 'b'],
        [
          [1, 2],
          [3, '4'],
        ],
      ),
    ).toBeUndefined();
  });
});

describe('names that look like totals', () => {
  const table = (...names: readonly string[]) =>
    findTable(
      [['Account', 'Logins'], ...names.map((name) => (name === '' ? ['', ''] : [name, 5]))],
      ['Logins'],
    );

  it.each(['Max', 'Count', 'Mean', 'Sum'])('an account called %s is an account', (name) => {
    expect(table('Acme', name, 'Beta')?.accountRows).toEqual([1, 2, 3]);
    expect(table('Acme', name)?.accountRows).toEqual([1, 2]);
  });

  it('after an empty row or a total it is not an account', () => {
    expect(table('Acme', 'Beta', '', 'Average')?.accountRows).toEqual([1, 2]);
    expect(
      table('Acme', 'Beta', 'Total', 'Max', 'Min', 'Overall average', 'Avg.', 'Median')?.accountRows,
    ).toEqual([1, 2]);
  });

  it.each(['Summe', 'Gesamt', 'Zwischensumme', 'Somme', 'Totale', 'Suma', 'Totaal'])(
    '%s is a total',
    (name) => {
      expect(table('Acme', 'Beta', name)?.accountRows).toEqual([1, 2]);
    },
  );
});
