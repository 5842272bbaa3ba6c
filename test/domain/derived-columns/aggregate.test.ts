// Columns calculated from the rows of another tab, with numbers worked by hand.
import fc from 'fast-check';
import { accountKeys } from '../../../src/domain/derived-columns/account-keys';
import { deriveColumn } from '../../../src/domain/derived-columns/aggregate';
import { type EventTable, matchRows } from '../../../src/domain/derived-columns/event-table';
import { isOneEditApart, nameCore } from '../../../src/domain/derived-columns/name-form';
import { readWindow, windowText } from '../../../src/domain/derived-columns/window';
import type { Aggregation, DerivedColumn, Window } from '../../../src/domain/scorecard/derived-column';
import type { Cell } from '../../../src/domain/values/cell';
import { addDays } from '../../../src/domain/values/civil-day';
import { EN_US } from '../../../src/domain/values/text-locale';

const ASOF = '2026-11-16';
const CONTEXT = { asOf: ASOF, locale: EN_US };
const ACCOUNTS = ['Acme', 'Globex', 'Initech'];
const ago = (days: number): Cell => ({ day: addDays(ASOF, -days) });

/** Acme has five tickets, Globex one that is old, Initech none. */
const TICKETS: EventTable = {
  title: 'Tickets',
  headings: ['Account', 'Created', 'Priority', 'Hours', 'User'],
  rows: [
    ['acme', ago(0), 'High', 4, 'ann'],
    ['Acme ', ago(29), 'Low', 2, 'bob'],
    ['ACME', ago(30), 'High', 10, 'ann'],
    ['Acme', ago(59), 'Low', 1, 'cat'],
    ['Acme', ago(-1), 'High', 99, 'eve'],
    ['Globex', ago(200), 'Low', 3, ''],
    ['Umbrella', ago(3), 'High', 5, 'dan'],
  ],
};

function derive(what: Aggregation, more: Partial<DerivedColumn> = {}, table = TICKETS) {
  const definition: DerivedColumn = {
    heading: 'X',
    from: table.title,
    key: 'Account',
    what,
    of: '',
    where: [],
    window: { kind: 'last', days: 30, dayColumn: 'Created' },
    unknownIsZero: false,
    note: '',
    ...more,
  };
  const matched = matchRows(table, 0, accountKeys(ACCOUNTS), ACCOUNTS.length);
  const result = deriveColumn(definition, table, matched, CONTEXT);
  return 'missing' in result ? result : result.cells;
}

const upToToday: Window = { kind: 'up to today', dayColumn: 'Created' };
const high = [{ heading: 'Priority', is: { kind: 'is' as const, text: 'High' } }];

describe('numbers worked by hand', () => {
  test.each<[string, Aggregation, Partial<DerivedColumn>, readonly Cell[]]>([
    [
      'rows of the last 30 days: today and 29 days ago, not 30 days ago, not tomorrow',
      'count',
      {},
      [2, 0, ''],
    ],
    ['only rows that fulfill the condition', 'count', { where: high }, [1, 0, '']],
    [
      'accounts that are not in the tab count as 0 if the setting says so',
      'count',
      { unknownIsZero: true },
      [2, 0, 0],
    ],
    ['the sum of hours: 4 + 2', 'sum', { of: 'Hours' }, [6, 0, '']],
    ['the average of 4, 2, 10 and 1', 'average', { of: 'Hours', window: upToToday }, [4.25, 3, '']],
    ['no rows in the window have no average', 'average', { of: 'Hours' }, [3, '', '']],
    ['the median of 4, 2, 10 and 1', 'median', { of: 'Hours', window: upToToday }, [3, 3, '']],
    ['the smallest', 'minimum', { of: 'Hours', window: upToToday }, [1, 3, '']],
    [
      'the largest up to today, not tomorrow’s 99',
      'maximum',
      { of: 'Hours', window: upToToday },
      [10, 3, ''],
    ],
    [
      'all rows without a window, whatever their day',
      'maximum',
      { of: 'Hours', window: { kind: 'all' } },
      [99, 3, ''],
    ],
    ['the latest word', 'latest', { of: 'Priority', window: upToToday }, ['High', 'Low', '']],
    ['the earliest word', 'earliest', { of: 'User', window: upToToday }, ['cat', '', '']],
    ['days since the last row', 'days since', { window: upToToday }, [0, 200, '']],
    ['different users: ann, bob and cat', 'unique', { of: 'User', window: upToToday }, [3, 0, '']],
    ['the share of high priority: 1 of 2', 'share', { where: high }, [0.5, 0, '']],
    ['two rows against two in the 30 days before', 'change', {}, [0, 0, '']],
    ['6 hours against 11 in the 30 days before', 'change', { of: 'Hours' }, [-5 / 11, 0, '']],
  ])('%s', (_, what, more, expected) => {
    expect(derive(what, more)).toEqual(expected);
  });

  test('a change from nothing has no value', () => {
    const table = { ...TICKETS, rows: [['Acme', ago(1), 'High', 4, 'ann']] };
    expect(derive('change', {}, table)).toEqual(['', '', '']);
  });

  test('the lower of two rows on one day is the later one', () => {
    const table = {
      ...TICKETS,
      rows: [
        ['Acme', ago(1), 'High', 4, ''],
        ['Acme', ago(1), 'Low', 5, ''],
      ],
    };
    expect(derive('latest', { of: 'Priority' }, table)).toEqual(['Low', '', '']);
    expect(derive('earliest', { of: 'Priority' }, table)).toEqual(['High', '', '']);
  });

  test('a heading that the tab does not have is reported', () => {
    expect(derive('sum', { of: 'Minutes' })).toEqual({ missing: 'Minutes' });
    expect(derive('count', { window: { kind: 'last', days: 3, dayColumn: 'Opened' } })).toEqual({
      missing: 'Opened',
    });
  });

  test('cells that cannot be read are counted and never count as 0', () => {
    const table = {
      ...TICKETS,
      rows: [
        ['Acme', ago(1), '', 'a lot', ''],
        ['Acme', 'soon', '', 5, ''],
        ['Acme', ago(1), '', '', ''],
      ],
    };
    const matched = matchRows(table, 0, accountKeys(ACCOUNTS), 3);
    const definition: DerivedColumn = {
      heading: 'X',
      from: 'Tickets',
      key: 'Account',
      what: 'sum',
      of: 'Hours',
      where: [],
      window: upToToday,
      unknownIsZero: false,
      note: '',
    };
    expect(deriveColumn(definition, table, matched, CONTEXT)).toEqual({
      cells: ['', '', ''],
      unreadable: [
        { row: 1, column: 1 },
        { row: 0, column: 3 },
      ],
    });
  });
});

test('rows dated after a day never change the value as of that day', () => {
  const row = fc.record({
    account: fc.constantFrom(...ACCOUNTS),
    age: fc.integer({ min: 0, max: 90 }),
    hours: fc.integer({ min: 0, max: 50 }),
  });
  const what = fc.constantFrom<Aggregation>(
    'count',
    'sum',
    'average',
    'median',
    'minimum',
    'maximum',
    'latest',
    'earliest',
    'days since',
    'unique',
    'share',
    'change',
  );
  const window = fc.constantFrom<Window>({ kind: 'last', days: 30, dayColumn: 'Created' }, upToToday);
  fc.assert(
    fc.property(
      fc.array(row, { maxLength: 30 }),
      fc.array(row, { maxLength: 30 }),
      what,
      window,
      (past, future, each, days) => {
        const cells = (rows: typeof past, sign: number) =>
          rows.map(({ account, age, hours }): Cell[] => [
            account,
            ago(sign * age),
            hours % 2 === 0 ? 'High' : 'Low',
            hours,
            `u${hours}`,
          ]);
        const known = { ...TICKETS, rows: cells(past, 1) };
        const later = {
          ...TICKETS,
          rows: [
            ...cells(past, 1),
            ...cells(
              future.filter(({ age }) => age > 0),
              -1,
            ),
          ],
        };
        const more = {
          of: each === 'count' || each === 'share' ? '' : 'Hours',
          where: each === 'share' ? high : [],
          window: days,
          unknownIsZero: true,
        };
        expect(derive(each, more, later)).toEqual(derive(each, more, known));
      },
    ),
    { numRuns: 1000 },
  );
});

describe('keys', () => {
  const keys = accountKeys(
    ['Acme Inc', 1234, '0042', '75E01264', 'globex.com', 'Twin', 'twin'],
    [{ account: 'Acme Inc', alsoCalled: 'ACME Corporation' }],
  );

  test.each<[Cell, readonly number[]]>([
    [' acme   inc ', [0]],
    ['\u200bAcme\u00a0Inc', [0]],
    ['acme corporation', [0]],
    ['1234', [1]],
    [1234, [1]],
    ['0042', [2]],
    [42, []],
    ['75e01264', [3]],
    ['ann@globex.com', [4]],
    ['https://www.globex.com/pricing', [4]],
    ['ann@mail.globex.com', []],
    ['ann@gmail.com', []],
    ['Twin', [5, 6]],
    ['', []],
    ['#N/A', []],
    ['Acme', []],
  ])('%p belongs to %p', (key, accounts) => {
    expect(keys.find(key)).toEqual(accounts);
  });

  test('keys that two accounts share are reported', () => {
    expect(keys.shared).toEqual([{ key: 'twin', accounts: [5, 6] }]);
  });

  test('names that are close are suggested, and nothing is merged', () => {
    expect(keys.nearest('Acme')).toEqual(['Acme Inc']);
    expect(keys.nearest('Umbrella')).toEqual([]);
    expect(accountKeys(['Müller & Söhne GmbH', 'Initech']).nearest('Mueller Soehne')).toEqual([]);
    expect(accountKeys(['Müller & Söhne GmbH', 'Initech']).nearest('Muller und Sohne')).toEqual([]);
    expect(accountKeys(['Müller & Söhne GmbH', 'Initech']).nearest('MULLER and SOHNE')).toEqual([
      'Müller & Söhne GmbH',
    ]);
    expect(accountKeys(['Initech']).nearest('Intiech')).toEqual(['Initech']);
  });

  test('unmatched keys are listed with their rows', () => {
    const matched = matchRows(TICKETS, 0, accountKeys(ACCOUNTS), 3);
    expect(matched.withKey).toBe(7);
    expect(matched.unmatched).toEqual([{ key: 'Umbrella', rows: 1 }]);
    expect(matched.byAccount).toEqual([[0, 1, 2, 3, 4], [5], []]);
  });

  test.each([
    ['abcdef', 'abcdef', true],
    ['abcdef', 'abcdf', true],
    ['abcdef', 'abxdef', true],
    ['abcdef', 'abdcef', true],
    ['abcdef', 'abdecf', false],
    ['abcdef', 'abcd', false],
  ])('%s and %s are one edit apart: %s', (a, b, expected) => {
    expect(isOneEditApart(a, b)).toBe(expected);
    expect(isOneEditApart(b, a)).toBe(expected);
  });

  test('the core of a name is the part without its legal form', () => {
    expect(nameCore('The Acme Holding, Inc.')).toBe('acme');
    expect(nameCore('International')).toBe('international');
  });
});

test.each([
  ['last 30 days by Created', { kind: 'last', days: 30, dayColumn: 'Created' }],
  ['Last 1 day by Day of week', { kind: 'last', days: 1, dayColumn: 'Day of week' }],
  ['by Day', { kind: 'up to today', dayColumn: 'Day' }],
  ['30 days ago', { kind: 'days ago', days: 30 }],
  ['', { kind: 'all' }],
  ['last 0 days by Day', undefined],
  ['last month', undefined],
])('the window "%s"', (text, expected) => {
  const window = readWindow(text);
  expect(window).toEqual(expected);
  if (window !== undefined) expect(readWindow(windowText(window))).toEqual(window);
});
