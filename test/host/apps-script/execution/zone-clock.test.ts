// Dates between spreadsheet, script and process zones (SS-5, CF-18, C-035, C-036, C-195), and the three locales.
import { ZoneClock } from '../../../../host/apps-script/execution/zone-clock';
import { probe, probeHost } from '../../../support/probe';

test.each([
  ['Europe/London', '2026-07-01T23:00:00.000Z'],
  ['America/New_York', '2026-07-02T04:00:00.000Z'],
  ['Asia/Kolkata', '2026-07-01T18:30:00.000Z'],
  ['Pacific/Auckland', '2026-07-01T12:00:00.000Z'],
])("SS-5 a day is midnight in the spreadsheet's zone %s", (timeZone, instant) => {
  const workbook = { sheets: [{ name: 'S', rows: [[{ date: '2026-07-02' }]] }], timeZone };
  expect(probe('return sheet.getRange("A1").getValue().toISOString()', { workbook })).toBe(instant);
});

test('C-035 a Date written and read is the same instant, with a date format', () => {
  const body = `
    const date = new Date(Date.UTC(2026, 9, 25, 0, 30));
    sheet.getRange("A1:A2").setValues([[date], [new Date(Date.UTC(2026, 0, 5))]]);
    return sheet.getRange("A1:A2").getValues().map(r => r[0].toISOString()).concat(sheet.getRange("A1").getNumberFormat());`;
  expect(probe(body)).toEqual(['2026-10-25T00:30:00.000Z', '2026-01-05T00:00:00.000Z', 'm/d/yyyy hh:mm:ss']);
});

test('C-036 a time alone is on 1899-12-30', () => {
  const body = 'sheet.getRange("A1").setValue("16:00"); return sheet.getRange("A1").getValue().toISOString()';
  expect(probe(body)).toBe('1899-12-30T16:00:00.000Z');
});

test('C-195 formatDate knows the Java patterns', () => {
  const body = `
    const date = new Date(Date.UTC(2026, 2, 1, 3, 4, 5));
    return ["yyyy-MM-dd HH:mm:ss", "d MMM yy, h:mm a", "EEEE 'at' HH'h'"].map(p => Utilities.formatDate(date, "America/New_York", p));`;
  expect(probe(body)).toEqual(['2026-02-28 22:04:05', '28 Feb 26, 10:04 PM', 'Saturday at 22h']);
});

test('C-192 the script has its own time zone', () => {
  const body = 'return [Session.getScriptTimeZone(), ss.getSpreadsheetTimeZone(), ss.getSpreadsheetLocale()]';
  const workbook = { sheets: [{ name: 'S', rows: [] }], timeZone: 'Asia/Tokyo', locale: 'de_DE' };
  expect(probe(body, { workbook, scriptTimeZone: 'America/Lima' })).toEqual([
    'America/Lima',
    'Asia/Tokyo',
    'de_DE',
  ]);
});

test('a zone clock converts both ways on every hour of a year, both clock changes included', () => {
  const clock = new ZoneClock('Europe/Berlin');
  const start = Date.UTC(2026, 0, 1);
  let wrong = 0;
  for (let hour = 0; hour < 365 * 24; hour += 1) {
    const instant = start + hour * 3_600_000;
    const back = clock.instant(clock.wallTime(instant));
    // The hour that occurs twice in autumn can be read either way.
    if (back !== instant && Math.abs(back - instant) !== 3_600_000) wrong += 1;
  }
  expect(wrong).toBe(0);
  expect(clock.wallTime(Date.UTC(2026, 2, 29, 1))).toBe(Date.UTC(2026, 2, 29, 3));
});

test.each([
  ['en_US', '3/4/2026', { date: '2026-03-04' }],
  ['en_GB', '3/4/2026', { date: '2026-04-03' }],
  ['en_GB', '25/12/2026', { date: '2026-12-25' }],
  ['en_US', '25/12/2026', '25/12/2026'],
  ['de_DE', '3.4.2026', { date: '2026-04-03' }],
  ['de_DE', '12,5', 12.5],
  ['de_DE', '1.234,56', 1234.56],
  ['de_DE', '1.234', 1234],
  ['de_DE', '12,5%', 0.125],
  ['en_GB', '£1,234', 1234],
  ['en_US', '12,5', '12,5'],
])('SS-22 typed text in %s: %j', (locale, text, expected) => {
  const host = probeHost('sheet.getRange("A1").setValue(given)', {
    workbook: { sheets: [{ name: 'S', rows: [] }], locale },
  });
  host.run('probe', text);
  expect(host.sheet('S').value('A1')).toEqual(expected);
});

test('CF-67 in de_DE a formula may use decimal commas, ";" and "\\"; display follows the locale', () => {
  const host = probeHost('', {
    workbook: {
      sheets: [
        {
          name: 'S',
          rows: [[{ formula: '=SUM(1,5;{2\\3})' }, { typed: '1.234,50' }, { date: '2026-04-03' }]],
        },
      ],
      locale: 'de_DE',
    },
  });
  expect(host.sheet('S').value('A1')).toBe(6.5);
  expect(host.sheet('S').display('A1:C1')).toEqual([['6,5', '1.234,50', '03.04.2026']]);
});

test("RT-4 SS-5 local parts of a Date are in the script's zone, whatever zone the process is in", () => {
  const body = `
    const date = new Date(2026, 6, 2, 9, 30);
    const text = date.toString();
    const parts = [date.getFullYear(), date.getMonth(), date.getDate(), date.getDay(), date.getHours(), date.getTimezoneOffset()];
    date.setHours(0, 0, 0, 0);
    return [text, parts, date.toISOString(), new Date("2026-07-02T09:30").toISOString(), new Date("2026-07-02").getDate(),
      new Date(NaN).toString(), date.toLocaleDateString("en-US")];`;
  expect(probe(body, { scriptTimeZone: 'Asia/Tokyo' })).toEqual([
    'Thu Jul 02 2026 09:30:00 GMT+0900',
    [2026, 6, 2, 4, 9, -540],
    '2026-07-01T15:00:00.000Z',
    '2026-07-02T00:30:00.000Z',
    2,
    'Invalid Date',
    '7/2/2026',
  ]);
});
