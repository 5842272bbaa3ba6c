// The sample accounts: a believable table with the blanks that real sheets have.

import { SAMPLE_ROWS } from '../../../src/domain/bundled-data/sample-account-rows';
import { SAMPLE_HEADINGS, sampleAccounts } from '../../../src/domain/bundled-data/sample-accounts';
import { accountColumn, findTable } from '../../../src/domain/table/table';
import { isBlank, isDateCell, matchKey } from '../../../src/domain/values/cell';
import { daysBetween } from '../../../src/domain/values/civil-day';

const TODAY = '2026-10-02';
const grid = sampleAccounts(TODAY, SAMPLE_ROWS);
const headings: readonly string[] = SAMPLE_HEADINGS;
const rows = grid.slice(1);
const column = (heading: string) => rows.map((row) => row[(grid[0] ?? []).indexOf(heading)] ?? '');

describe('sampleAccounts', () => {
  it('is a table of sixty accounts, each listed once', () => {
    expect(grid[0]).toEqual([...SAMPLE_HEADINGS]);
    expect(rows.filter((row) => row.length !== SAMPLE_HEADINGS.length)).toEqual([]);
    expect(new Set(column('Account').map(matchKey)).size).toBe(60);
    const table = findTable(grid, []);
    expect(table).toMatchObject({ headingRow: 0, lastColumn: SAMPLE_HEADINGS.length - 1 });
    expect(table?.accountRows).toHaveLength(60);
    expect(table && accountColumn(table, grid, '')).toBe(0);
  });

  it('holds believable values', () => {
    const within = (heading: string, least: number, most: number) =>
      column(heading).filter((cell) => cell !== '' && !(Number(cell) >= least && Number(cell) <= most));
    expect(within('Active days', 0, 30)).toEqual([]);
    expect(within('NPS', 0, 10)).toEqual([]);
    expect(within('Seat use', 0, 1)).toEqual([]);
    expect(within('Core features', 0, 1)).toEqual([]);
    expect(within('ARR', 1000, 1_000_000)).toEqual([]);
    expect(
      rows.filter((_, index) => Number(column('Seats used')[index]) > Number(column('Seats bought')[index])),
    ).toEqual([]);
    expect(new Set(column('Segment'))).toEqual(new Set(['SMB', 'Mid-market', 'Enterprise']));
  });

  it('has days relative to the day it is put on the sheet', () => {
    const days = (heading: string, today: string) =>
      sampleAccounts(today, SAMPLE_ROWS)
        .slice(1)
        .map((row) => row[headings.indexOf(heading)] ?? '')
        .map((cell) => (isDateCell(cell) ? daysBetween(cell.day, today) : undefined));
    expect(days('Last contact', '2031-02-28')).toEqual(days('Last contact', TODAY));
    expect(days('Last contact', TODAY).every((each) => each === undefined || each >= 0)).toBe(true);
    expect(days('Renewal date', TODAY).every((each) => each !== undefined && each < 0)).toBe(true);
  });

  it('has blanks like real sheets: about a quarter of NPS', () => {
    const blanks = column('NPS').filter(isBlank).length;
    expect(blanks).toBeGreaterThanOrEqual(10);
    expect(blanks).toBeLessThanOrEqual(25);
  });
});
