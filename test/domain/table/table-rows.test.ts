// Which rows are accounts in real sheets: explanations, several tables, repeated headings, subtotals, notes.

import { findTable } from '../../../src/domain/table/table';
import type { Cell } from '../../../src/domain/values/cell';

type Rows = readonly (readonly Cell[])[];

const HEADINGS: readonly Cell[] = ['Account', 'Owner', 'Logins', 'NPS'];
const ACCOUNTS: Rows = [
  ['Acme', 'Ann', 12, 9],
  ['Borealis', 'Ben', 5, ''],
  ['Cobalt', 'Ann', 3, 7],
];
const WANTED = ['Logins', 'NPS'];
const GAP: readonly Cell[] = ['', '', '', ''];

/** Names of the accounts, and the rows left out, counted from 1. */
function found(grid: Rows, headingsRead: readonly string[] = WANTED, accountHeading = '') {
  const table = findTable(grid, headingsRead, new Set(), accountHeading);
  return {
    names: table?.accountRows.map((row) => grid[row]?.[0]),
    leftOut: table?.leftOut.map(({ first, last, why }) => [first + 1, last + 1, why]),
  };
}
const NAMES = ['Acme', 'Borealis', 'Cobalt'];

describe('a row that explains the headings', () => {
  it.each<readonly Cell[]>([
    ['', '', 'last 30 days', '0-10'],
    ['', 'who looks after them', 'count', '1 to 10'],
    ['', '', '(count)', { day: '2026-01-10' }],
    ['', '', '%', ''],
    ['Description', 'CSM', 'per month', 'scale 0-10'],
    ['Name of the customer', 'CSM', 'per month', '0-10'],
    ['(text)', '(text)', '(number)', '(0 to 10)'],
    ['Unit:', '', 'logins', 'points'],
  ])('is not an account: %j', (...row) => {
    const expected = { names: NAMES, leftOut: [[2, 2, 'explains']] };
    expect(found([HEADINGS, row, ...ACCOUNTS])).toEqual(expected);
    expect(found([HEADINGS, row, ...ACCOUNTS], [])).toEqual(expected);
  });

  it('may be the two that a survey export has below its headings', () => {
    const grid: Rows = [
      ['RecordedDate', 'ResponseId', 'Company', 'Q3'],
      ['Recorded Date', 'Response ID', 'Company', 'How likely are you to recommend us (0-10)?'],
      [
        '{"ImportId":"recordedDate"}',
        '{"ImportId":"_recordId"}',
        '{"ImportId":"QID1"}',
        '{"ImportId":"QID3"}',
      ],
      [{ day: '2026-10-01' }, 'R_01', 'Nutmeg Ltd', 9],
      [{ day: '2026-10-02' }, 'R_02', 'Olive Co', 3],
    ];
    expect(findTable(grid, ['Q3'])).toMatchObject({
      accountRows: [3, 4],
      leftOut: [
        { first: 1, last: 1, why: 'explains' },
        { first: 2, last: 2, why: 'explains' },
      ],
    });
  });

  it.each<readonly Cell[]>([
    ['Legal name of the customer', 'Who looks after it', 'Logins in the last 30 days', 'From 0 to 10'],
    ['Full name', 'CSM', 'logins per month', 'survey score'],
  ])('may be phrases about every column: %j', (...row) => {
    expect(found([HEADINGS, row, ...ACCOUNTS])).toEqual({ names: NAMES, leftOut: [[2, 2, 'explains']] });
  });

  it('may be two rows', () => {
    const rows = [['', '', 'logins', 'points'], ['', '', 'last 30 days', '0-10'], ...ACCOUNTS];
    expect(found([HEADINGS, ...rows])).toEqual({
      names: NAMES,
      leftOut: [
        [2, 2, 'explains'],
        [3, 3, 'explains'],
      ],
    });
  });

  it.each<readonly Cell[]>([
    ['Newco', 'Ben', 'TBD', 'unknown'],
    ['Newco', 'Ben', 'n/a', '-'],
    ['Newco', '', '', ''],
    ['Scale AI', 'Ben', 'not yet', ''],
    ['Unit', 'Ben', 4, 'unknown'],
    ['What Now Ltd', 'Ben', 4, 3],
    ['', 'Ann', 'none', 'none'],
    ['', 'Dora', 4, 'none'],
  ])('is never an account in the first row: %j', (...row) => {
    expect(found([HEADINGS, row, ...ACCOUNTS])).toEqual({ names: [row[0], ...NAMES], leftOut: [] });
  });

  it('is found when the columns have numbers or dates, in text too', () => {
    const rows: Rows = [
      ['', '', 'last 30 days', 'latest'],
      ['Acme', 'Ann', '1,200', '10/2/2026'],
      ['Borealis', 'Ben', '900', '9/12/2026'],
    ];
    expect(found([HEADINGS, ...rows]).names).toEqual(['Acme', 'Borealis']);
    const words: Rows = [
      ['', 'nobody', 'Gold', 'Green'],
      ['Acme', 'Ann', 'Silver', 'Red'],
    ];
    expect(found([HEADINGS, ...words]).names).toEqual(['', 'Acme']);
  });
});

describe('another table below', () => {
  const below: Rows = [
    ['CSM', 'Region', 'Accounts', 'Quota'],
    ['Ann', 'EMEA', 12, 100],
    ['Ben', 'AMER', 7, 80],
  ];

  it.each<[string, Rows, number, number]>([
    ['after a blank row', [GAP, ...below], 6, 8],
    ['under a title', [GAP, ['Our team', '', '', ''], ...below], 6, 9],
    ['under a title and a blank row', [GAP, ['Our team', '', '', ''], GAP, ...below], 6, 10],
    ['after a total', [['Total', '', 20, ''], ...below], 6, 8],
    [
      'of accounts that were lost',
      [GAP, ['Account', 'Reason', 'Lost on', ''], ['Delta', 'Price', 'May', '']],
      6,
      7,
    ],
    [
      'with the same columns in another order',
      [
        ['NPS', 'Account', 'Owner', 'Logins'],
        [3, 'Echo', 'Ann', 9],
      ],
      5,
      6,
    ],
    ['with a blank row of its own', [GAP, ...below, GAP, ['Cid', 'APAC', 1, 2]], 6, 10],
  ])('%s ends the table', (_what, rows, first, last) => {
    const { names, leftOut } = found([HEADINGS, ...ACCOUNTS, ...rows]);
    expect(names).toEqual(NAMES);
    expect(leftOut?.filter(([, , why]) => why !== 'total')).toEqual([[first, last, 'other table']]);
  });

  it('may be followed by the headings of the accounts again', () => {
    const grid = [HEADINGS, ...ACCOUNTS, GAP, ...below, GAP, HEADINGS, ['Delta', 'Ann', 1, 1]];
    expect(found(grid)).toEqual({
      names: [...NAMES, 'Delta'],
      leftOut: [
        [6, 8, 'other table'],
        [10, 10, 'repeats headings'],
      ],
    });
  });

  it.each<readonly Cell[]>([
    ['Newco', 'Ben', 'TBD', 'unknown'],
    ['Newco', 'Ann', 'soon', 'later'],
    ['Newco', 'Zoe', '', ''],
    ['Newco', 'Zoe', 'soon', 'soon'],
    ['Newco', 'Zoe', '', 4],
    ['Newco', 'Zoe', 'see mail', '1'],
  ])('does not begin with an account after a blank row: %j', (...row) => {
    const grid = [HEADINGS, ...ACCOUNTS, GAP, row, ['Omega', 'Ann', 4, 4]];
    expect(found(grid)).toEqual({ names: [...NAMES, 'Newco', 'Omega'], leftOut: [] });
  });

  it('does not begin with words among accounts that have only words', () => {
    const grid: Rows = [
      ['Account', 'Pulse', 'Plan'],
      ['Acme', 'Green', 'Gold'],
      ['', '', ''],
      ['Borealis', 'Amber', 'Silver'],
      ['Cobalt', 'Red', 'Free'],
    ];
    expect(found(grid, ['Pulse', 'Plan'])).toEqual({ names: NAMES, leftOut: [] });
  });
});

describe('another table above', () => {
  const summary: Rows = [['Segment', 'Accounts', 'NPS', ''], ['EMEA', 12, 8, ''], ['AMER', 7, 6, ''], GAP];

  it('is not used when the other has the accounts', () => {
    const expected = { names: NAMES, leftOut: [[1, 4, 'other table']] };
    expect(found([...summary, HEADINGS, ...ACCOUNTS], ['NPS'])).toEqual(expected);
    expect(found([...summary, HEADINGS, ...ACCOUNTS], [])).toEqual(expected);
  });

  it('is not used when the scorecard names the account column', () => {
    const rows: Rows = [
      ['Kunde', 'NPS'],
      ['Acme', 9],
    ];
    expect(found([...summary, ...rows], ['NPS', 'Accounts'], 'Kunde')).toEqual({
      names: ['Acme'],
      leftOut: [[1, 4, 'other table']],
    });
  });

  it('is not found in titles, dates and groups of headings', () => {
    const titles: Rows = [
      ['Customers', 'October', '', ''],
      ['as of', { day: '2026-10-01' }, '', ''],
      GAP,
      ['', '', 'Usage', 'Survey'],
    ];
    expect(found([...titles, HEADINGS, ...ACCOUNTS])).toEqual({ names: NAMES, leftOut: [] });
    expect(found([...titles, HEADINGS, ...ACCOUNTS], [])).toEqual({ names: NAMES, leftOut: [] });
  });
});

describe('another table beside', () => {
  const grid: Rows = [
    ['Account', 'Logins', '', 'CSM', 'Quota'],
    ['Acme', 12, '', 'Ann', 100],
    ['Borealis', 5, '', 'Ben', 80],
    ['', '', '', 'Cid', 70],
    ['', '', '', 'Dora', 70],
  ];

  it('gives no accounts', () => {
    const expected = { names: ['Acme', 'Borealis'], leftOut: [[4, 5, 'other table']] };
    expect(found(grid, ['Logins'])).toEqual(expected);
    expect(found(grid, [])).toEqual(expected);
  });

  it('is not part of the table if no scorecard names its columns', () => {
    expect(findTable(grid, [])).toMatchObject({ headings: ['Account', 'Logins'], lastColumn: 1 });
    expect(findTable(grid, ['Logins'])).toMatchObject({ lastColumn: 4 });
  });

  it('an account without a name still counts if it has a value', () => {
    expect(found([...grid, ['', 4, '', '', '']], ['Logins']).names).toEqual(['Acme', 'Borealis', '']);
  });

  it('a blank column among the headings separates nothing', () => {
    const spaced: Rows = [
      ['Account', '', 'Logins', '', 'NPS'],
      ['Acme', '', 4, '', 9],
      ['', '', '', '', 8],
    ];
    expect(findTable(spaced, WANTED)).toMatchObject({ lastColumn: 4, accountRows: [1, 2], leftOut: [] });
  });
});

describe('headings', () => {
  it('that repeat on every printed page are not an account, with or without a title', () => {
    const grid = [
      HEADINGS,
      ...ACCOUNTS.slice(0, 1),
      HEADINGS,
      ...ACCOUNTS.slice(1),
      GAP,
      ['Page 2'],
      HEADINGS,
      ['Delta', '', 1, 1],
    ];
    const expected = {
      names: [...NAMES, 'Delta'],
      leftOut: [
        [3, 3, 'repeats headings'],
        [7, 7, 'note'],
        [8, 8, 'repeats headings'],
      ],
    };
    expect(found(grid)).toEqual(expected);
    expect(found(grid, [])).toEqual(expected);
  });

  it('that are dates are found again too', () => {
    const months: readonly Cell[] = ['Account', { day: '2026-09-01' }, { day: '2026-10-01' }];
    const grid = [months, ['Acme', 1, 2], months, ['Borealis', 3, 4]];
    expect(found(grid, ['2026-10-01'])).toEqual({
      names: ['Acme', 'Borealis'],
      leftOut: [[3, 3, 'repeats headings']],
    });
  });

  it('that are broken into lines match, and so do those with more white space', () => {
    const grid: Rows = [
      ['Account', 'Open\ntickets', 'NPS\r\n(0-10)'],
      ['Acme', 4, 9],
    ];
    expect(found(grid, ['Open tickets', ' nps (0-10)']).names).toEqual(['Acme']);
  });

  it('that are merged over two rows are read from the upper one', () => {
    const grid: Rows = [
      ['Account', 'Usage', '', 'NPS', 'CSAT', 'Renewal'],
      ['', 'Logins', 'Days active', '', '', ''],
      ['Acme', 12, 20, 9, 4, 1],
    ];
    const table = findTable(grid, ['Logins', 'Days active', 'NPS', 'CSAT', 'Renewal']);
    expect(table).toMatchObject({
      headingRow: 1,
      headings: ['Account', 'Logins', 'Days active', 'NPS', 'CSAT', 'Renewal'],
      accountRows: [2],
    });
    const narrow: Rows = [
      ['Account', 'Usage', '', 'Support'],
      ['', 'Logins', 'Days active', 'Tickets'],
      ['Acme', 12, 20, 3],
    ];
    expect(findTable(narrow, [])?.headings).toEqual(['Account', 'Logins', 'Days active', 'Tickets']);
  });

  it('our own columns do not inherit a heading from the row above', () => {
    const grid: Rows = [
      ['My accounts', '', '', 'see'],
      ['Account', 'Logins', '', ''],
      ['Acme', 12, '', 'x'],
    ];
    expect(findTable(grid, ['Logins'])).toMatchObject({ headings: ['Account', 'Logins'], lastColumn: 1 });
  });
});

describe('totals', () => {
  /** Logins 12 + 5 + 3 = 20, NPS on average 8. */
  const total = (...row: readonly Cell[]) => found([HEADINGS, ...ACCOUNTS, row]);

  it.each<readonly Cell[]>([
    ['Total', '', 20, ''],
    ['Total', '', 987, 55],
    ['Total', '', '$2,000', '85%'],
    ['', '', 20, 8],
    ['', '', 20, ''],
    ['', 'Total', 20, ''],
    ['', 'Summe', 20, ''],
    ['Average', '', 6.67, 8],
    ['Durchschnitt', '', 6.67, 8],
    ['Itogo', '', 20, 8].map((cell) => (cell === 'Itogo' ? 'Итого' : cell)),
    ['合計', '', 20, ''],
    ['Max', '', 12, 9],
    ['Suma', '', 20, ''],
    ['Soma', '', '20', '8'],
    ['Grand Total Media', '', 20, 8],
  ])('%j is one, and it is listed', (...row) => {
    expect(total(...row)).toEqual({ names: NAMES, leftOut: [[5, 5, 'total']] });
  });

  it.each<readonly Cell[]>([
    ['Soma', 'Ann', 4, 2],
    ['Suma', '', 4, 2],
    ['Somme', '', 400, 2],
    ['Grand Total Media', 'Ann', 2, 9],
    ['Max', 'Ann', 4, 2],
    ['Total Wine', 'Ann', 4, 2],
    ['Summit Total', 'Ann', 4, 2],
    ['Media', '', 4, 2],
    ['', '', 4, 2],
    ['', 'Ann', 20, 8],
  ])('%j is an account: one sign is not enough', (...row) => {
    expect(total(...row)).toEqual({ names: [...NAMES, row[0]], leftOut: [] });
    const middle = [HEADINGS, ...ACCOUNTS, row, ['Delta', 'Ann', 1, 1]];
    expect(found(middle)).toEqual({ names: [...NAMES, row[0], 'Delta'], leftOut: [] });
  });

  it.each<readonly Cell[]>([
    ['TOTAL', '', 20, 8],
    ['Total', '', 987, ''],
    ['All accounts', '', 20, 16],
    ['3 accounts', '', 20, 16],
    ['Σ', '', 20, 16],
    ['Portfolio', '', 20, ''],
    ['Everyone', '', 20, 16],
    ['', '', 20, 16],
    ['Average', '', 6.67, 8],
  ])('%j is one in the first row', (...row) => {
    const expected = { names: NAMES, leftOut: [[2, 2, 'total']] };
    expect(found([HEADINGS, row, ...ACCOUNTS])).toEqual(expected);
    expect(found([HEADINGS, row, ...ACCOUNTS], [])).toEqual(expected);
  });

  it.each<readonly Cell[]>([
    ['All accounts', '', 20, 16],
    ['60 accounts', '', '', 55],
    ['Σ', '', 987, ''],
    ['Portfolio', '', 20, 16],
    ['Everyone', '', 20, 16],
  ])('%j is one in the last row', (...row) => {
    expect(total(...row)).toEqual({ names: NAMES, leftOut: [[5, 5, 'total']] });
  });

  it.each<readonly Cell[]>([
    ['Everyone', 'Ann', 20, 16],
    ['Everyone', '', 20, 4],
    ['Portfolio', '', 400, 4],
    ['Soma', '', 4, 2],
    ['Total Wine', 'Ann', 4, 2],
    ['Grand Total Media', '', 2, 9],
    ['Newco', '', 20, ''],
    ['Acme', '', 12, 9],
  ])('%j is an account in the first and in the last row', (...row) => {
    expect(found([HEADINGS, row, ...ACCOUNTS])).toEqual({ names: [row[0], ...NAMES], leftOut: [] });
    expect(total(...row)).toEqual({ names: [...NAMES, row[0]], leftOut: [] });
  });

  it('are not found among two or three accounts that only seem to add up', () => {
    const sum: Rows = [
      ['Acme', '', 9, 9],
      ['Borealis', '', 5, 5],
      ['Cobalt', '', 4, 4],
    ];
    expect(found([HEADINGS, ...sum])).toEqual({ names: NAMES, leftOut: [] });
    expect(found([HEADINGS, ...[...sum].reverse()]).names).toEqual([...NAMES].reverse());
  });

  it('in the first row are seen beside totals of groups, and the titles of the groups are notes', () => {
    const grid = [
      HEADINGS,
      ['EMEA', '', '', ''],
      ['Acme', '', 4, 1],
      ['Newco', '', '', ''],
      ['Borealis', '', 6, 2],
      ['Subtotal EMEA', '', 10, 3],
      ['AMER', '', '', ''],
      ['Cobalt', '', 7, 3],
      ['AMER total', '', 7, 3],
      ['Grand total', '', 17, 6],
    ];
    expect(found(grid)).toEqual({
      names: ['Acme', 'Newco', 'Borealis', 'Cobalt'],
      leftOut: [
        [2, 2, 'note'],
        [6, 6, 'total'],
        [7, 7, 'note'],
        [9, 10, 'total'],
      ],
    });
  });

  it('of groups cover the rows since the last total, and the last covers all', () => {
    const grid = [
      HEADINGS,
      ['Acme', '', 4, ''],
      ['Borealis', '', 6, ''],
      ['EMEA total', '', 10, ''],
      ['Cobalt', '', 7, ''],
      ['Delta', '', 2, ''],
      ['AMER total', '', 9, ''],
      ['', '', 19, ''],
    ];
    expect(found(grid)).toEqual({
      names: ['Acme', 'Borealis', 'Cobalt', 'Delta'],
      leftOut: [
        [4, 4, 'total'],
        [7, 8, 'total'],
      ],
    });
  });
});

describe('subtotals and notes', () => {
  it('lines below a gap are notes, whatever they say', () => {
    const footer = [
      ['Weekly account usage'],
      ['Copyright (c) 2000-2026 Example Inc. All rights reserved.'],
      ['Generated By:  Robin Example  11/10/2026 9:30 AM'],
      ['Plum Tree Software'],
    ];
    expect(found([HEADINGS, ...ACCOUNTS, GAP, GAP, ...footer])).toEqual({
      names: NAMES,
      leftOut: [[7, 10, 'note']],
    });
  });

  it('the title of a group among the accounts is a note', () => {
    const grid = [HEADINGS, ...ACCOUNTS, GAP, ['EMEA'], ['Delta', 'Ann', 1, 1]];
    expect(found(grid)).toEqual({ names: [...NAMES, 'Delta'], leftOut: [[6, 6, 'note']] });
  });

  it.each<readonly Cell[]>([
    ['Enterprise total', '', 20, ''],
    ['Total Enterprise', '', 20, ''],
    ['Subtotal Enterprise', '', 20, ''],
    ['Sub-total: Enterprise', '', 20, ''],
    ['Cobalt Total', '', 20, ''],
    ['Total for this page', '', 20, ''],
    ['', 'Total', 20, ''],
  ])('%j among the accounts is not one', (...row) => {
    const accounts = ACCOUNTS.map(([name = '', , ...values]) => [name, 'Enterprise', ...values]);
    expect(found([HEADINGS, ...accounts, row, ['Delta', 'SMB', 1, 1]]).names).toEqual([...NAMES, 'Delta']);
  });

  it.each<readonly Cell[]>([
    ['Note: trials are left out', '', '', ''],
    ['* trials are left out', '', '', ''],
    ['Last updated: 2 October', '', '', ''],
    ['As of 2 October 2026', '', '', ''],
    ['Exported on 2 October', '', '', ''],
    ['Copyright 2026 Example Inc.', '', '', ''],
    ['These numbers are taken from the product and are two days old at most.', '', '', ''],
  ])('%j below the accounts is not one', (...row) => {
    expect(found([HEADINGS, ...ACCOUNTS, row]).names).toEqual(NAMES);
  });

  it.each<readonly Cell[]>([
    ['Total Energies', 'Ann', 9, ''],
    ['Grandtotal Games', 'Ann', 9, ''],
    ['Updated Homes', '', '', ''],
    ['Copyright Agency', 'Ann', 3, ''],
    ['Cobalt Blue', '', '', ''],
  ])('%j is an account', (...row) => {
    expect(found([HEADINGS, ...ACCOUNTS, row]).names).toEqual([...NAMES, row[0]]);
  });
});

it('ragged rows are read as far as they go', () => {
  const grid: Rows = [['Customers'], HEADINGS, ['Acme'], ['Borealis', 'Ann', 4, 3, 'a remark', 7], []];
  expect(found(grid)).toEqual({ names: ['Acme', 'Borealis'], leftOut: [] });
});

it('60 columns are one pass over the rows', () => {
  const headings = ['Account', ...Array.from({ length: 59 }, (_, index) => `Metric ${index}`)];
  let reads = 0;
  const row = new Proxy(
    headings.map((_, index): Cell => (index === 0 ? 'Acme' : index)),
    {
      get: (cells, key, receiver) => {
        reads += 1;
        return Reflect.get(cells, key, receiver);
      },
    },
  );
  const rows = 2000;
  const grid = [headings, ...Array<readonly Cell[]>(rows).fill(row)];
  expect(findTable(grid, headings.slice(50))?.accountRows).toHaveLength(rows);
  expect(reads).toBeLessThan(rows * 200);
});
