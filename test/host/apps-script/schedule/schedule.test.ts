// Clock-driven triggers, consent and mail (TN-1 to TN-38, ML-1 to ML-6): unattended runs, and when they happen.
import type { HostOptions } from '../../../../host/api';
import { type ProbeOptions, probeHost } from '../../../support/probe';

const SCOPES = [
  'spreadsheets.currentonly',
  'script.container.ui',
  'script.scriptapp',
  'script.send_mail',
].map((name) => `https://www.googleapis.com/auth/${name}`);
const NOON = '2026-11-22T12:00:00Z';

const FUNCTIONS = `
function daily(event) {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  if (book === null) throw new Error('no spreadsheet');
  const sheet = book.getSheets()[0];
  const row = sheet.getLastRow() + 1;
  sheet.getRange(row, 1).setValue("'" + new Date().toISOString());
  sheet.getRange(row, 2).setValue(book.getActiveSheet().getName() + " " + String(event.authMode));
}
function fails() { throw new Error('no luck'); }
function showsUi() { SpreadsheetApp.getUi(); }
function makesAnother() { ScriptApp.newTrigger('daily').timeBased().everyDays(1).atHour(9).create(); }
`;

function host(body: string, options: Partial<HostOptions> & ProbeOptions = {}) {
  return probeHost(body, {
    functions: FUNCTIONS,
    scopes: SCOPES,
    now: () => new Date(NOON),
    workbook: {
      sheets: [
        { name: 'Log', rows: [] },
        { name: 'Open', rows: [] },
      ],
    },
    ...options,
  });
}

const EVERY_DAY_AT_7 = 'ScriptApp.newTrigger("daily").timeBased().everyDays(1).atHour(7)';

test('TN-3 TN-4 a daily trigger runs at the same minute of its hour, in its time zone', () => {
  const made = host(`${EVERY_DAY_AT_7}.inTimezone("Europe/Berlin").create()`);
  made.run('probe');
  expect(made.schedule.triggers()).toMatchObject([
    { functionName: 'daily', next: '2026-11-23T06:23:00.000Z' },
  ]);
  made.schedule.passTo('2026-11-25T12:00:00Z');
  expect(made.sheet('Log').values('A1:A4').flat()).toEqual([
    '2026-11-23T06:23:00.000Z',
    '2026-11-24T06:23:00.000Z',
    '2026-11-25T06:23:00.000Z',
    '',
  ]);
  expect(made.schedule.runs).toHaveLength(3);
});

test('TN-3 without a zone it is the script’s', () => {
  const made = host(`${EVERY_DAY_AT_7}.nearMinute(5).create()`, { scriptTimeZone: 'America/New_York' });
  made.run('probe');
  expect(made.schedule.triggers()[0]?.next).toBe('2026-11-22T12:05:00.000Z');
});

test('TN-35 the first tab is active, the mode is FULL, and there is no UI', () => {
  const made = host(
    `${EVERY_DAY_AT_7}.create(); ScriptApp.newTrigger("showsUi").timeBased().everyDays(1).atHour(8).create();`,
  );
  made.activate('Open');
  made.run('probe');
  made.schedule.passTo('2026-11-24T00:00:00Z');
  expect(made.sheet('Log').value('B1')).toBe('Log FULL');
  expect(made.schedule.runs[1]).toMatchObject({
    functionName: 'showsUi',
    fault: 'Cannot call SpreadsheetApp.getUi() from this context.',
  });
});

test('TN-30 to TN-34 under the narrow scope a run may see no spreadsheet', () => {
  const made = host(`${EVERY_DAY_AT_7}.create()`, { readings: { clockRuns: 'see null' } });
  made.run('probe');
  made.schedule.passTo('2026-11-22T20:00:00Z');
  expect(made.schedule.runs).toMatchObject([{ fault: 'no spreadsheet' }]);
});

test('TN-8 TN-19 a run that fails, or whose function is missing, is recorded and does not stop the next one', () => {
  const made = host(
    `ScriptApp.newTrigger("fails").timeBased().everyDays(1).atHour(1).create();
     ScriptApp.newTrigger("gone").timeBased().everyDays(1).atHour(2).create();`,
  );
  made.run('probe');
  made.schedule.passTo('2026-11-25T00:00:00Z');
  expect(made.schedule.runs.map(({ functionName, fault }) => [functionName, fault])).toEqual([
    ['fails', 'no luck'],
    ['gone', 'Script function not found: gone'],
    ['fails', 'no luck'],
    ['gone', 'Script function not found: gone'],
  ]);
  expect(made.documentLocked()).toBe(false);
});

describe.each([
  [
    'the hour that spring skips',
    '2026-03-28T12:00:00Z',
    2,
    '2026-03-30T12:00:00Z',
    { once: 2, twice: 2, missed: 1 },
  ],
  [
    'the hour that autumn repeats',
    '2026-10-24T12:00:00Z',
    2,
    '2026-10-26T12:00:00Z',
    { once: 2, twice: 3, missed: 2 },
  ],
] as const)('TN-5 %s', (_name, now, hour, until, expected) => {
  test.each(['once', 'twice', 'missed'] as const)('may come %s', (clockChangeDays) => {
    const made = host(
      `ScriptApp.newTrigger("daily").timeBased().everyDays(1).atHour(${hour}).inTimezone("Europe/Berlin").create()`,
      { now: () => new Date(now), readings: { clockChangeDays } },
    );
    made.run('probe');
    made.schedule.passTo(until);
    expect(made.schedule.runs).toHaveLength(expected[clockChangeDays]);
  });
});

test('TN-9 a trigger created by a trigger never runs', () => {
  const body = 'ScriptApp.newTrigger("makesAnother").timeBased().after(60000).create()';
  const made = host(body);
  made.run('probe');
  made.schedule.passTo('2026-11-24T12:00:00Z');
  expect(made.schedule.triggers()).toMatchObject([{ functionName: 'daily', next: undefined }]);
  const other = host(body, { readings: { nestedTriggers: 'enabled' } });
  other.run('probe');
  other.schedule.passTo('2026-11-23T22:00:00Z');
  expect(other.schedule.runs.map(({ functionName }) => functionName)).toEqual([
    'makesAnother',
    'daily',
    'daily',
  ]);
});

test('TN-6 triggers are listed and deleted; there are twenty at most; TN-12 they end with their owner', () => {
  const made = host(`
    for (let made = 0; made < 20; made += 1) ${EVERY_DAY_AT_7}.create();
    const seen = [ScriptApp.getProjectTriggers().length];
    try { ${EVERY_DAY_AT_7}.create(); } catch (fault) { seen.push(fault.message.slice(0, 36)); }
    ScriptApp.deleteTrigger(ScriptApp.getProjectTriggers()[0]);
    return seen.concat(ScriptApp.getProjectTriggers().length, ScriptApp.getProjectTriggers()[0].getHandlerFunction());`);
  expect(made.run('probe')).toEqual([20, 'This script has too many triggers. T', 19, 'daily']);
  made.schedule.ownerLeaves();
  expect(made.schedule.triggers()).toEqual([]);
});

test('triggers run every week, or every six hours', () => {
  const made = host(`
    ScriptApp.newTrigger("daily").timeBased().onWeekDay(ScriptApp.WeekDay.MONDAY).atHour(9).inTimezone("UTC").create();
    ScriptApp.newTrigger("daily").timeBased().everyHours(6).create();`);
  made.run('probe');
  expect(made.schedule.triggers().map(({ next }) => next)).toEqual([
    '2026-11-23T09:23:00.000Z',
    '2026-11-22T18:00:00.000Z',
  ]);
});

describe('scopes', () => {
  const base = SCOPES.slice(0, 2);

  test('TN-18 ML-2 SC-5 scopes that the manifest does not name are refused', () => {
    for (const call of [
      'ScriptApp.getProjectTriggers()',
      `${EVERY_DAY_AT_7}.create()`,
      'MailApp.getRemainingDailyQuota()',
    ])
      expect(() => host(call, { scopes: base }).run('probe')).toThrow(
        'Specified permissions are not sufficient',
      );
  });

  test('TN-16 TN-17 missing consent ends the run, whatever it tries to catch', () => {
    const body = `try { ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL); } catch (fault) { sheet.getRange("A1").setValue("caught"); }`;
    const made = host(body, { consented: base });
    expect(() => made.run('probe')).toThrow('Authorization is required to perform that action.');
    expect(made.ui.consents).toEqual([SCOPES.slice(2)]);
    expect(made.sheet('Log').value('A1')).toBe('');
    made.schedule.consent(SCOPES);
    expect(() => made.run('probe')).not.toThrow();
  });
});

describe('mail', () => {
  const send = (message: string) => `MailApp.sendEmail(${message})`;

  test('ML-3 ML-5 a mail with both bodies is in the mailbox, with the host’s time', () => {
    const made = host(
      `${send('{to: "a@example.com, b@example.com", subject: "Digest", body: "plain", htmlBody: "<p>plain</p>", name: "Customer Health"}')};
       return MailApp.getRemainingDailyQuota();`,
    );
    expect(made.run('probe')).toBe(98);
    expect(made.schedule.mails).toEqual([
      {
        ...{ to: ['a@example.com', 'b@example.com'], cc: [], bcc: [], subject: 'Digest', body: 'plain' },
        ...{ htmlBody: '<p>plain</p>', name: 'Customer Health', replyTo: '', at: '2026-11-22T12:00:00.000Z' },
      },
    ]);
  });

  test.each([
    [
      'ML-1 ML-6 the quota is spent',
      send('"a@example.com", "s", "b"'),
      { mailQuota: 0 },
      'for one day: email.',
    ],
    ['ML-6 the body is too long', send('"a@example.com", "s", "x".repeat(205000)'), {}, 'Email Body Size.'],
    [
      'ML-1 too many recipients',
      send('Array(51).fill("a@example.com").join(), "s", "b"'),
      {},
      'Recipients Per Message',
    ],
    ['no recipient', send('"", "s", "b"'), {}, 'no recipient'],
  ] as const)('ML-1 to ML-6 %s: refused, and nothing is sent', (_name, call, options, message) => {
    const made = host(call, options);
    expect(() => made.run('probe')).toThrow(message);
    expect(made.schedule.mails).toEqual([]);
  });

  test('ML-4 a custom function cannot send mail', () => {
    const made = host('', { functions: 'function F() { MailApp.sendEmail("a@example.com", "s", "b"); }' });
    made.sheet('Log').type('A1', '=F()');
    expect(made.sheet('Log').value('A1')).toMatchObject({ error: '#ERROR!' });
    expect(made.schedule.mails).toEqual([]);
  });
});
