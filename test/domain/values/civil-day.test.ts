// Civil days: known day numbers, leap years, round trips, and written dates in the three orders.
import fc from 'fast-check';
import {
  addDays,
  civilDay,
  type DateOrder,
  dayFromNumber,
  dayNumber,
  daysBetween,
  readDayText,
} from '../../../src/domain/values/civil-day';

const ORDERS: readonly DateOrder[] = ['month-first', 'day-first', 'year-first'];
/** 0001-01-01 and 9999-12-31 by the proleptic Gregorian calendar. */
const FIRST = -719162;
const LAST = 2932896;

describe('dayNumber', () => {
  // Known numbers: Unix time / 86,400 (`date -u -d DAY +%s`).
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-01-01', 10957],
    ['2000-02-28', 11015],
    ['2000-02-29', 11016],
    ['2000-03-01', 11017],
    ['2024-02-29', 19782],
    ['2026-10-02', 20728],
    ['1900-01-01', -25567],
    ['1899-12-30', -25569],
    ['0001-01-01', FIRST],
    ['9999-12-31', LAST],
  ])('%s is day %d, and back', (day, number) => {
    expect(dayNumber(day)).toBe(number);
    expect(dayFromNumber(number)).toBe(day);
  });

  it('agrees with Date.UTC on every day, both ways', () => {
    fc.assert(
      fc.property(fc.integer({ min: FIRST, max: LAST }), (number) => {
        const day = dayFromNumber(number);
        expect(new Date(number * 86_400_000).toISOString().slice(0, 10)).toBe(day);
        expect(dayNumber(day)).toBe(number);
      }),
      { numRuns: 500 },
    );
  });
});

describe('daysBetween and addDays', () => {
  it.each([
    ['2026-10-02', '2026-10-02', 0],
    ['2026-10-02', '2026-10-03', 1],
    ['2026-10-03', '2026-10-02', -1],
    ['2024-02-28', '2024-03-01', 2],
    ['2026-02-28', '2026-03-01', 1],
    ['2025-12-31', '2026-12-31', 365],
    ['2024-01-01', '2025-01-01', 366],
  ])('from %s to %s is %d', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
    expect(addDays(from, days)).toBe(to);
  });

  it('orders days as their texts are ordered', () => {
    const day = fc.integer({ min: FIRST, max: LAST }).map(dayFromNumber);
    fc.assert(
      fc.property(day, day, (a, b) =>
        expect(Math.sign(daysBetween(a, b))).toBe(a === b ? 0 : a < b ? 1 : -1),
      ),
      { numRuns: 200 },
    );
  });
});

describe('civilDay', () => {
  it.each([
    [2026, 2, 28, '2026-02-28'],
    [2024, 2, 29, '2024-02-29'],
    [2000, 2, 29, '2000-02-29'],
    [1, 1, 1, '0001-01-01'],
    [2026, 12, 31, '2026-12-31'],
  ])('%d-%d-%d is a day', (year, month, day, expected) => {
    expect(civilDay(year, month, day)).toBe(expected);
  });

  it.each([
    [2026, 2, 29],
    [1900, 2, 29],
    [2026, 2, 30],
    [2026, 4, 31],
    [2026, 13, 1],
    [2026, 0, 1],
    [2026, 1, 0],
    [2026, 1, 32],
    [0, 1, 1],
    [10000, 1, 1],
    [Number.NaN, 1, 1],
  ])('%d-%d-%d is not a day', (year, month, day) => {
    expect(civilDay(year, month, day)).toBeUndefined();
  });
});

describe('readDayText', () => {
  it.each([
    ['2026-10-02', '2026-10-02'],
    ['2026-1-2', '2026-01-02'],
    ['2026/10/2', '2026-10-02'],
    ['2026.10.02', '2026-10-02'],
    ['2026-10-02 14:05', '2026-10-02'],
    ['2026-10-02T14:05:09', '2026-10-02'],
    ['2026-10-02T14:05:09.123Z', '2026-10-02'],
    ['2026-10-02T14:05:09+02:00', '2026-10-02'],
    ['  2026-10-02  ', '2026-10-02'],
    ['2 Oct 2026', '2026-10-02'],
    ['2. October 2026', '2026-10-02'],
    ['2nd Oct, 2026', '2026-10-02'],
    ['Oct 2, 2026', '2026-10-02'],
    ['October 2nd, 2026', '2026-10-02'],
    ['Sept 5 2026', '2026-09-05'],
    ['MAY 31, 2026', '2026-05-31'],
    ['2026-10-02 14:05:09.123456+00', '2026-10-02'],
    ['2026-10-02 14:05:09 UTC', '2026-10-02'],
    ['2026-10-02 14:05:09.000 +0200', '2026-10-02'],
    ['2026-10-02-14.05.09.123456', '2026-10-02'],
    ['2026-10-02T14:05:09+02:00[Europe/Berlin]', '2026-10-02'],
    ['20261002T140509Z', '2026-10-02'],
    ['02-OCT-26 02.05.09.123456 PM', '2026-10-02'],
    ['2-Oct-2026', '2026-10-02'],
    ['Oct  2 2026  2:05PM', '2026-10-02'],
    ['Fri, 02 Oct 2026 14:05:09 GMT', '2026-10-02'],
    ['Fri Oct 02 2026 14:05:09 GMT+0200 (Central European Summer Time)', '2026-10-02'],
  ])('%j is the same day in every order', (text, day) => {
    expect(ORDERS.map((order) => readDayText(text, order))).toEqual([day, day, day]);
  });

  it.each([
    ['10/2/2026', '2026-10-02', '2026-02-10', undefined],
    ['2/10/2026', '2026-02-10', '2026-10-02', undefined],
    ['31/12/2026', undefined, '2026-12-31', undefined],
    ['12/31/2026', '2026-12-31', undefined, undefined],
    ['02.10.2026', '2026-02-10', '2026-10-02', undefined],
    ['2-10-26', '2026-02-10', '2026-10-02', undefined],
    ['10/2/2026 9:30 PM', '2026-10-02', '2026-02-10', undefined],
    ['29/2/2024', undefined, '2024-02-29', undefined],
    ['29/2/2026', undefined, undefined, undefined],
  ])('%j is %s month first, %s day first, %s year first', (text, monthFirst, dayFirst, yearFirst) => {
    expect(ORDERS.map((order) => readDayText(text, order))).toEqual([monthFirst, dayFirst, yearFirst]);
  });

  it.each([
    '',
    'soon',
    '2026',
    '10/2026',
    '2026-02-30',
    '2026-13-01',
    'Feb 30, 2026',
    '12:30',
    '41',
    '1.5.3',
    '10/2/6',
    '1/2/345',
    '345/1/2',
    '1/2-2026',
    '3 Maybe 2026',
    '5 decades 2026',
    'mar 2026',
    '2026-10-02 and later',
    '20261002',
  ])('%j is not a date in any order', (text) => {
    expect(ORDERS.map((order) => readDayText(text, order))).toEqual([undefined, undefined, undefined]);
  });

  it('reads back every day that it could have written', () => {
    fc.assert(
      fc.property(fc.integer({ min: dayNumber('1900-01-01'), max: dayNumber('2099-12-31') }), (number) => {
        const day = dayFromNumber(number);
        const [year = '', month = '', dayOfMonth = ''] = day.split('-');
        expect(readDayText(day, 'day-first')).toBe(day);
        expect(readDayText(`${dayOfMonth}.${month}.${year}`, 'day-first')).toBe(day);
        expect(readDayText(`${Number(month)}/${Number(dayOfMonth)}/${year}`, 'month-first')).toBe(day);
      }),
      { numRuns: 200 },
    );
  });
});
