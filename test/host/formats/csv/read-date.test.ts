// Texts that are days, in one order or in both.
import { dateReadings, shortDate } from '../../../../host/formats/csv/read-date';

const both = (date: string) => ({ dayFirst: date, monthFirst: date, yearFirst: date });

describe('dateReadings', () => {
  it.each([
    ['2026-10-02', '2026-10-02'],
    ['2026-1-2', '2026-01-02'],
    ['2026/10/02', '2026-10-02'],
    ['2026-10-02T10:00', '2026-10-02T10:00'],
    ['2026-10-02 10:00', '2026-10-02T10:00'],
    ['2026-10-02 10:00:30Z', '2026-10-02T10:00'],
    ['2026-10-02T10:00:00.000Z', '2026-10-02T10:00'],
    ['2026-10-02T10:00:00+02:00', '2026-10-02T10:00'],
    ['2026-10-02 10:00:00 UTC', '2026-10-02T10:00'],
    ['2 Oct 2026', '2026-10-02'],
    ['02-Oct-26', '2026-10-02'],
    ['2. October 2026', '2026-10-02'],
    ['Oct 2, 2026', '2026-10-02'],
    ['Sept 2 2026', '2026-09-02'],
    ['October 2, 2026, 3:05 PM', '2026-10-02T15:05'],
    ['02.10.2026', '2026-10-02'],
    ['2.10.2026 08:15', '2026-10-02T08:15'],
    ['2024-02-29', '2024-02-29'],
    [' 2026-10-02 ', '2026-10-02'],
    ['2026-10-02 08:15:00.123456+00', '2026-10-02T08:15'],
    ['2026-10-02 08:15:00.000 America/New_York', '2026-10-02T08:15'],
    ['2026-10-02T08:15:00-0700', '2026-10-02T08:15'],
    ['20261002T081500Z', '2026-10-02T08:15'],
    ['2026.10.02', '2026-10-02'],
    ['02-OCT-26 08.15.00.000000 AM', '2026-10-02T08:15'],
    ['Oct  2 2026  8:15AM', '2026-10-02T08:15'],
    ['Fri, 02 Oct 2026 08:15:00 GMT', '2026-10-02T08:15'],
    ['Fri Oct 02 2026 08:15:00 GMT+0000 (Coordinated Universal Time)', '2026-10-02T08:15'],
  ])('reads %j as %s', (text, date) => {
    expect(dateReadings(text)).toEqual(both(date));
  });

  it.each([
    ['05/05/2026', '2026-05-05', '2026-05-05'],
    ['02/10/2026', '2026-10-02', '2026-02-10'],
    ['2/10/26', '2026-10-02', '2026-02-10'],
    ['02-10-2026', '2026-10-02', '2026-02-10'],
    ['25/10/2026', '2026-10-25', undefined],
    ['10/25/2026', undefined, '2026-10-25'],
    ['10/25/2026 12:30 AM', undefined, '2026-10-25T00:30'],
    ['29/02/2026', undefined, undefined],
  ])('reads %j day first as %s, month first as %s', (text, dayFirst, monthFirst) => {
    expect(dateReadings(text)).toEqual(dayFirst || monthFirst ? { dayFirst, monthFirst } : undefined);
  });

  it.each([
    '2026-02-30',
    '2026-13-01',
    '31.04.2026',
    '10.25.2026',
    '1.2.3',
    '1.2.26',
    '02-10-26',
    '12-15',
    '2026',
    '2026-10',
    'Q3 2026',
    'May',
    'May 2026',
    'Foo 2, 2026',
    '2 Fooober 2026',
    '2026-10-02 25:00',
    '2026-10-02 10:75',
    '0026-10-02',
    '555-01-2026x',
    '10/10',
    '1/2/345',
    '',
    '2026-10/02',
    '13:00 PM',
    '2026-10-02 13:00 PM',
  ])('leaves %j alone', (text) => {
    expect(dateReadings(text)).toBeUndefined();
  });
});

describe('shortDate', () => {
  it.each([
    ['28.10.26', { dayFirst: '2026-10-28', yearFirst: '2028-10-26' }],
    ['03-11-26', { dayFirst: '2026-11-03', monthFirst: '2026-03-11', yearFirst: '2003-11-26' }],
    ['10-28-26', { monthFirst: '2026-10-28' }],
    ['03/11/26', { dayFirst: '2026-11-03', monthFirst: '2026-03-11', yearFirst: '2003-11-26' }],
  ])('reads %s in each order that gives a day', (text, readings) => {
    expect(shortDate(text)?.readings).toEqual(readings);
  });

  it.each(['3.11', '99.99.99', '03.11-26', '1.2.3'])('leaves %s alone', (text) => {
    expect(shortDate(text)).toBeUndefined();
  });
});
