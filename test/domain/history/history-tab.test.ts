// The history tab: rows are read back as written, day by day, and a broken row is reported.
import { parseHistory, snapshotDays, snapshotsOf } from '../../../src/domain/history/history-tab';
import { planSnapshot, type SnapshotRequest } from '../../../src/domain/history/plan-snapshot';
import type { Cell } from '../../../src/domain/values/cell';
import { addDays } from '../../../src/domain/values/civil-day';

const TODAY = '2026-11-16';
const HEADINGS = ['Day', 'Account', 'Health score', 'Health band', 'Health coverage', 'Scorecard', 'Logins'];
const row = (day: string, account: string, score: Cell, logins: Cell = 5): Cell[] => [
  { day },
  account,
  score,
  'Watch',
  1,
  's1',
  logins,
];

describe('reading a history', () => {
  test('rows come back by day, in any order on the tab', () => {
    const history = parseHistory([
      HEADINGS,
      row(TODAY, 'Acme', 50),
      row('2026-10-01', 'Acme', 70),
      row(TODAY, 'Globex', ''),
    ]);
    expect(history?.rows.map(({ day, account, score }) => [day, account, score])).toEqual([
      ['2026-10-01', 'Acme', 70],
      [TODAY, 'Acme', 50],
      [TODAY, 'Globex', undefined],
    ]);
    if (history === undefined) return;
    expect(snapshotDays(history)).toEqual(['2026-10-01', TODAY]);
    expect(snapshotsOf(history, ' ACME ').map(({ score }) => score)).toEqual([70, 50]);
  });

  test('columns are found by heading, between other columns', () => {
    const history = parseHistory([
      ['My notes', 'Health score', 'account', 'DAY'],
      ['call her', 41.5, 'Acme', '2026-11-02'],
    ]);
    expect(history?.rows[0]).toMatchObject({
      day: '2026-11-02',
      account: 'Acme',
      score: 41.5,
      coverage: undefined,
    });
  });

  test('of two rows for one account and day the lower one counts', () => {
    const history = parseHistory([HEADINGS, row(TODAY, 'Acme', 50), row(TODAY, 'acme', 60)]);
    expect(history?.rows.map(({ score }) => score)).toEqual([60]);
  });

  test('rows without a day or an account are counted, blank rows are not', () => {
    const blank = HEADINGS.map(() => '');
    const history = parseHistory([
      HEADINGS,
      row('soon', 'Acme', 1).map((cell) => (typeof cell === 'object' ? 'soon' : cell)),
      blank,
    ]);
    expect(history).toMatchObject({ rows: [], unreadable: [1] });
  });

  test('a tab without Day or Account is not a history', () => {
    expect(parseHistory([['Account', 'Score']])).toBe(undefined);
    expect(parseHistory([])).toBe(undefined);
  });
});

describe('planning a snapshot', () => {
  const request = (changes: Partial<SnapshotRequest> = {}): SnapshotRequest => ({
    headings: HEADINGS,
    days: [],
    rowsOfToday: [],
    today: TODAY,
    scorecard: 's2',
    accounts: [{ account: 'Acme', score: 55.5, band: 'Watch', coverage: 0.5 }],
    rawHeadings: ['Logins', 'ARR'],
    rawCells: [[7, 1200]],
    setting: 'daily',
    ...changes,
  });

  test('new columns go to the right, and the block is as wide as the headings', () => {
    const plan = planSnapshot(request());
    expect(plan.headings).toEqual([...HEADINGS, 'ARR']);
    expect(plan.block).toEqual([[{ day: TODAY }, 'Acme', 55.5, 'Watch', 0.5, 's2', 7, 1200]]);
    expect(plan.removals).toEqual([]);
  });

  test('a new tab gets its own headings first', () => {
    expect(planSnapshot(request({ headings: [] })).headings).toEqual([...HEADINGS, 'ARR']);
  });

  test("a second run on a day writes each account's row in place, so that the user's text stays beside it", () => {
    const plan = planSnapshot(
      request({
        headings: [...HEADINGS, 'Comment'],
        days: [{ day: '2026-11-15' }, { day: TODAY }, { day: TODAY }],
        rowsOfToday: [
          { row: 1, cells: [...row(TODAY, 'acme', 1), 'called her'] },
          { row: 2, cells: [...row(TODAY, 'Gone Inc', 1), 'left us'] },
        ],
        accounts: [
          { account: 'Newcomer', score: 1, band: 'At risk', coverage: 1 },
          { account: 'Acme', score: 55.5, band: 'Watch', coverage: 0.5 },
        ],
        rawCells: [
          [1, 2],
          [7, 1200],
        ],
      }),
    );
    // The user's column, the eighth, lies between the runs of columns that are written.
    expect(plan.columns).toEqual([
      { first: 0, count: 7 },
      { first: 8, count: 1 },
    ]);
    expect(plan.first).toBe(1);
    expect(plan.block).toEqual([
      [{ day: TODAY }, 'Acme', 55.5, 'Watch', 0.5, 's2', 7, '', 1200],
      Array.from({ length: 9 }, () => ''),
      [{ day: TODAY }, 'Newcomer', 1, 'At risk', 1, 's2', 1, '', 2],
    ]);
    expect(plan.removals).toEqual([{ first: 2, count: 1 }]);
  });

  test('on a sorted tab, rows of other days between those of today keep their cells', () => {
    const plan = planSnapshot(
      request({
        days: [{ day: TODAY }, { day: '2026-11-10' }, { day: TODAY }, { day: TODAY }],
        rowsOfToday: [
          { row: 0, cells: row(TODAY, 'Gone Inc', 1) },
          { row: 2, cells: row(TODAY, 'Acme', 1) },
          { row: 3, cells: row(TODAY, 'ACME', 1) },
        ],
      }),
    );
    expect(plan.block.map((cells) => cells?.[1])).toEqual(['', undefined, '', 'Acme']);
    // From the bottom up; the upper one of two rows of one account goes.
    expect(plan.removals).toEqual([
      { first: 2, count: 1 },
      { first: 0, count: 1 },
    ]);
  });

  test('of days whose rows are in many places, only whole ones go, and the others are named', () => {
    const old = ['2024-01-05', '2024-01-06', '2024-01-07', '2024-01-31'].map((day) => ({ day }));
    // Ten accounts below each other, each with all four days; then a day in one piece.
    const sorted = Array.from({ length: 10 }, () => old).flat();
    const days = [...sorted, { day: '2024-02-01' }, { day: '2024-02-01' }, { day: '2024-02-29' }];
    const plan = planSnapshot(request({ days }));
    expect(plan.scattered).toEqual(['2024-01-05', '2024-01-06', '2024-01-07']);
    expect(plan.removals).toEqual([{ first: 40, count: 2 }]);
    expect(plan.keptDays).toEqual([
      ...['2024-01-05', '2024-01-06', '2024-01-07', '2024-01-31', '2024-02-29'],
      TODAY,
    ]);
  });

  test('rows whose day cannot be read or is in the future are left alone', () => {
    const plan = planSnapshot(request({ days: ['a note of mine', { day: '2026-12-24' }, ''] }));
    expect(plan.removals).toEqual([]);
  });

  test('snapshots of three years are few enough for 300 accounts to stay under 2,000,000 cells', () => {
    const accounts = Array.from({ length: 3 }, (_, index) => ({
      account: `Account ${index}`,
      score: 50,
      band: 'Watch',
      coverage: 1,
    }));
    let days: Cell[] = [];
    let headings: readonly Cell[] = HEADINGS;
    for (let age = 3 * 365; age >= 0; age -= 1) {
      const today = addDays(TODAY, -age);
      const plan = planSnapshot(
        request({ days, headings, today, accounts, rawCells: accounts.map(() => [1, 2]) }),
      );
      headings = plan.headings;
      for (const { first, count } of plan.removals) days.splice(first, count);
      days = [...days, ...accounts.map(() => ({ day: today }))];
      expect(plan.removals.length).toBeLessThanOrEqual(3);
    }
    expect((days.length / 3) * 300 * headings.length).toBeLessThan(2_000_000);
  });

  test('a raw column named like a history column never overwrites it', () => {
    const plan = planSnapshot(request({ rawHeadings: ['Health score'], rawCells: [[99]] }));
    expect(plan.block[0]?.[2]).toBe(55.5);
  });
});
