// The scheduled edition: the daily run scores, keeps alerts and mails a digest, whatever fails along the way.
import type { HostOptions } from '../../host/api';
import { createHost } from '../../host/node/create-host';
import {
  readyMadeText,
  reportText,
  scheduledCodeText,
  scheduledManifest,
  sidebarText,
} from '../support/dist';
import { accountsBook } from '../support/open-host';

const MENU = 'Customer Health';
const SETTINGS = {
  'Accounts tab': 'Accounts',
  'Owner column': 'CSM',
  'E-mail to': 'lead@example.com',
};
const METRICS = [{ Metric: 'Logins', Healthy: 100, 'At risk': 0, Weight: 3 }];
const HOSTILE = '<img src=x onerror=alert(1)> & "Co"\r\nBcc: evil@example.com';
const TABLE = [
  ['Account', 'Logins', 'ARR', 'CSM'],
  ['Alder', 90, 1000, 'maria@example.com'],
  ['Birch', 10, 2000, 'maria@example.com'],
  [HOSTILE, 20, 9000, 'Jo'],
];

interface Wanted extends Partial<HostOptions> {
  readonly settings?: Readonly<Record<string, string>>;
  readonly zone?: string;
  readonly table?: Parameters<typeof accountsBook>[0];
}

function open({ settings = {}, zone = 'Europe/Berlin', table = TABLE, ...options }: Wanted = {}) {
  const book = accountsBook(table, { settings: { ...SETTINGS, ...settings }, metrics: METRICS });
  const host = createHost({
    code: scheduledCodeText,
    files: { Sidebar: sidebarText, Report: reportText, ReadyMade: readyMadeText },
    workbook: { ...book, timeZone: zone },
    scopes: scheduledManifest.oauthScopes,
    now: () => new Date('2026-11-15T12:00:00Z'),
    ...options,
  });
  host.open('LIMITED');
  return host;
}

type Opened = ReturnType<typeof open>;

const click = (host: Opened) => host.clickMenu(MENU, 'Schedule…');
const lastMessage = (host: Opened) => host.ui.alerts[host.ui.alerts.length - 1]?.message ?? '';

/** Tested and turned on for 7 o'clock, at noon of 15 November, a Sunday. */
function scheduled(wanted: Wanted = {}): Opened {
  const host = open({ alertAnswers: ['YES', 'OK', 'OK 7'], ...wanted });
  click(host);
  host.schedule.passTo('2026-11-15T12:05:00Z');
  click(host);
  return host;
}

const mailed = (host: Opened) => host.schedule.mails.map(({ to, subject }) => [to.join(), subject]);

describe('turning it on', () => {
  test("does a test run first, then asks for the hour; the trigger uses the spreadsheet's time zone", () => {
    const host = scheduled();
    expect(host.ui.alerts.map(({ title }) => title)).toContain('Customer Health: daily run');
    expect(host.ui.alerts.some(({ message }) => message.includes('It runs with your rights'))).toBe(true);
    expect(lastMessage(host)).toContain('every day between 7:00 and 7:59, Europe/Berlin time');
    expect(host.schedule.triggers()).toMatchObject([
      { functionName: 'scheduledRun', timeZone: 'Europe/Berlin', next: '2026-11-16T06:23:00.000Z' },
    ]);
  });

  test('another hour replaces the trigger; off removes it', () => {
    const host = scheduled({
      alertAnswers: ['YES', 'OK', 'OK 7', 'OK', 'OK 22', 'OK', 'OK off', 'OK', 'OK noon'],
    });
    click(host);
    expect(host.schedule.triggers()).toMatchObject([{ next: '2026-11-15T21:23:00.000Z' }]);
    click(host);
    expect(host.schedule.triggers()).toEqual([]);
    click(host);
    expect(lastMessage(host)).toContain('Write a whole hour from 0 to 23');
  });

  test('is not offered where a scheduled run sees no spreadsheet', () => {
    const host = scheduled({ readings: { clockRuns: 'see null' } });
    expect(lastMessage(host)).toContain('The test run did not see this spreadsheet');
    expect(host.schedule.triggers().filter(({ functionName }) => functionName === 'scheduledRun')).toEqual(
      [],
    );
  });

  test('asks for missing consent before it creates anything', () => {
    const host = open({ consented: scheduledManifest.oauthScopes.slice(0, 2) });
    expect(() => click(host)).toThrow('Authorization is required');
    expect(host.ui.consents).toEqual([scheduledManifest.oauthScopes.slice(2)]);
    expect(host.schedule.triggers()).toEqual([]);
  });
});

describe('the daily run', () => {
  const host = scheduled({ settings: { 'Value column': 'ARR' } });
  host.schedule.passTo('2026-11-16T07:00:00Z');

  test('scores, updates the history and the alerts, and mails the digest', () => {
    expect(host.schedule.runs[1]).toEqual({
      functionName: 'scheduledRun',
      at: '2026-11-16T06:23:00.000Z',
      fault: undefined,
    });
    expect(host.sheet('Accounts').display('E1:F3')).toEqual([
      ['Health score', 'Health band'],
      ['90.0', 'Healthy'],
      ['10.0', 'At risk'],
    ]);
    expect(
      host
        .sheet('Health Alerts')
        .display('B2:C3')
        .map(([, alert]) => alert),
    ).toEqual(['At risk', 'At risk']);
    expect(mailed(host)).toEqual([
      [
        'lead@example.com',
        'Customer health: <img src=x onerror=alert(1)> & "Co" Bcc: evil@example.com and 1 more need attention',
      ],
    ]);
  });

  test('names from cells are plain text in both bodies, and add no line to the subject', () => {
    const [{ subject = '', body = '', htmlBody = '' } = {}] = host.schedule.mails;
    expect(subject).not.toMatch(/[\r\n]/);
    expect(htmlBody).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; &quot;Co&quot;');
    expect(htmlBody).not.toMatch(/<img/);
    expect(body).toContain('Birch\n  At risk · 10.0 · 2,000');
    expect(body).toContain('Why: −90.0 Logins 10');
    expect(body).toMatch(/#gid=\d+&range=A3/);
  });

  test('shows its outcome on the alerts tab and in Schedule…', () => {
    expect(host.sheet('Health Alerts').note('A1')).toBe(
      'Last daily run: 2026-11-16 07:23. 3 accounts scored, 2 new alerts. The digest went to 1 address.',
    );
  });

  test('without news there is no mail on the next days; a new alert sends one', () => {
    host.schedule.passTo('2026-11-18T07:00:00Z');
    expect(host.schedule.mails).toHaveLength(1);
    expect(host.sheet('Health Alerts').note('A1')).toContain('Nothing new, so no mail was sent.');
    host.sheet('Accounts').type('B2', '5');
    host.schedule.passTo('2026-11-19T07:00:00Z');
    expect(mailed(host)[1]).toEqual(['lead@example.com', 'Customer health: Alder needs attention']);
    expect(host.schedule.mails[1]?.body).toContain('Still open: 2, the oldest since 2026-11-16');
  });

  test('a second run on the same day mails nothing', () => {
    host.run('scheduledRun');
    expect(host.schedule.mails).toHaveLength(2);
  });

  test('an alert that got worse since the last mail is news; one whose account was deleted is not', () => {
    host.sheet('Accounts').type('B3', '3');
    host.schedule.passTo('2026-11-20T07:00:00Z');
    expect(mailed(host)[2]).toEqual(['lead@example.com', 'Customer health: Birch got worse']);
    expect(host.schedule.mails[2]?.body).toContain(
      '1 alert got worse since the mail of 2026-11-19\n\nBirch\n  At risk · 3.0, was 10.0 · 2,000',
    );
    host.sheet('Accounts').deleteRows(2, 1);
    host.schedule.passTo('2026-11-21T07:00:00Z');
    expect(host.schedule.mails).toHaveLength(3);
    expect(host.sheet('Health Alerts').note('A1')).toContain('Nothing new, so no mail was sent.');
  });

  test('when the owner leaves, the trigger goes too, and Schedule… says so', () => {
    host.schedule.ownerLeaves();
    click(host);
    const question = host.ui.alerts[host.ui.alerts.length - 2]?.message ?? lastMessage(host);
    expect(question).toContain('not by you, or it is gone');
  });
});

describe('who gets it, and when', () => {
  test('owners get the alerts of their own accounts', () => {
    const host = scheduled({ settings: { 'E-mail owners': 'yes' } });
    host.schedule.passTo('2026-11-16T07:00:00Z');
    expect(mailed(host)[1]).toEqual(['maria@example.com', 'Customer health: Birch needs attention']);
    expect(host.schedule.mails[1]?.body).not.toContain('All accounts');
  });

  test('on one weekday only, with everything found since the last one', () => {
    const host = scheduled({ settings: { 'E-mail on': 'Tuesday' } });
    host.schedule.passTo('2026-11-18T07:00:00Z');
    expect(host.schedule.mails.map(({ at }) => at.slice(0, 10))).toEqual(['2026-11-17']);
  });

  test.each([
    ['2026-03-28T12:00:00Z', '2026-03-30T00:00:00Z'],
    ['2026-10-24T12:00:00Z', '2026-10-26T00:00:00Z'],
  ])(
    'when the clocks change there is at most one digest, whichever way Google counts the hours',
    (now, until) => {
      const host = open({
        settings: { 'E-mail on': 'daily' },
        alertAnswers: ['YES', 'OK', 'OK 2'],
        now: () => new Date(now),
        readings: { clockChangeDays: 'twice' },
      });
      click(host);
      host.schedule.passTo(now.replace('T12:00', 'T12:05'));
      click(host);
      host.schedule.passTo(until);
      expect(host.schedule.mails).toHaveLength(1);
    },
  );
});

describe('since the last mail that was sent', () => {
  test('a renamed account is not news while its key stays the same', () => {
    const table = TABLE.map((row, at) => [...row, at === 0 ? 'ID' : `C-${at}`]);
    const host = scheduled({ table, settings: { 'Account key': 'ID' } });
    host.schedule.passTo('2026-11-16T07:00:00Z');
    host.sheet('Accounts').type('A3', 'Birch Holding');
    host.schedule.passTo('2026-11-17T07:00:00Z');
    expect(host.schedule.mails).toHaveLength(1);
    expect(host.sheet('Health Alerts').note('A1')).toContain('Nothing new');
  });

  test('a mail that Google refuses does not count as sent: the next one includes its alerts', () => {
    const alderFalls = (failAt?: number) => {
      const host = scheduled();
      host.schedule.passTo('2026-11-16T07:00:00Z');
      host.sheet('Accounts').type('B2', '5');
      host.serviceCalls.reset();
      if (failAt !== undefined) host.serviceCalls.failAt(failAt);
      host.schedule.passTo('2026-11-17T07:00:00Z');
      return host;
    };
    const host = alderFalls(alderFalls().serviceCalls.log.indexOf('MailApp.sendEmail') + 1);
    expect(host.schedule.runs[2]?.fault).toContain('The digest was not sent');
    host.schedule.passTo('2026-11-18T07:00:00Z');
    expect(mailed(host).slice(1)).toEqual([['lead@example.com', 'Customer health: Alder needs attention']]);
  });
});

describe('what each reader knows', () => {
  test('after a day on which alerts could not be checked, open alerts are not new again', () => {
    const host = scheduled();
    host.schedule.passTo('2026-11-16T07:00:00Z');
    const alerts = host.sheet('Health Alerts');
    alerts.type('J1', 'State');
    host.schedule.passTo('2026-11-17T07:00:00Z');
    expect(mailed(host)[1]).toEqual(['lead@example.com', 'Customer health: please check the data']);
    alerts.type('J1', 'Status');
    host.sheet('Accounts').type('B2', '5');
    host.schedule.passTo('2026-11-18T07:00:00Z');
    expect(mailed(host)[2]).toEqual(['lead@example.com', 'Customer health: Alder needs attention']);
    expect(host.schedule.mails[2]?.body).toContain('Still open: 2, the oldest since 2026-11-16');
  });

  test('accounts that are missing in one import are not new again when they are back', () => {
    const host = scheduled();
    host.schedule.passTo('2026-11-16T07:00:00Z');
    const accounts = host.sheet('Accounts');
    const birch = accounts.display('A3:D3')[0] ?? [];
    accounts.deleteRows(3, 1);
    host.schedule.passTo('2026-11-17T07:00:00Z');
    for (const [column, text] of birch.entries()) accounts.type(`${'ABCD'[column]}4`, text);
    host.schedule.passTo('2026-11-18T07:00:00Z');
    expect(host.sheet('Health Alerts').display('J2:J3').flat()).toEqual(['Open', 'Open']);
    expect(host.schedule.mails).toHaveLength(1);
  });

  test('a reader whose mail alone was refused gets its alerts with the next one; the others get nothing twice', () => {
    const settings = { 'E-mail owners': 'yes' };
    const clean = scheduled({ settings });
    clean.serviceCalls.reset();
    clean.schedule.passTo('2026-11-16T07:00:00Z');
    const host = scheduled({ settings });
    host.serviceCalls.reset();
    host.serviceCalls.failAt(clean.serviceCalls.log.indexOf('MailApp.sendEmail') + 1);
    host.schedule.passTo('2026-11-16T07:00:00Z');
    expect(mailed(host)).toEqual([['maria@example.com', 'Customer health: Birch needs attention']]);
    host.schedule.passTo('2026-11-18T07:00:00Z');
    expect(mailed(host).slice(1)).toEqual([['lead@example.com', clean.schedule.mails[0]?.subject]]);
  });

  test('a small quota goes to E-mail to first; owners get theirs with the next run', () => {
    const host = scheduled({ settings: { 'E-mail owners': 'yes' }, mailQuota: 1 });
    host.schedule.passTo('2026-11-16T07:00:00Z');
    expect(mailed(host).map(([to]) => to)).toEqual(['lead@example.com']);
    expect(host.sheet('Health Alerts').note('A1')).toContain('1 address has to wait for the next run');
    host.schedule.mailQuota = 100;
    host.schedule.passTo('2026-11-17T07:00:00Z');
    expect(mailed(host).map(([to]) => to)).toEqual(['lead@example.com', 'maria@example.com']);
  });

  test('an account that is back in its best band is good news and no longer listed as at risk', () => {
    const host = scheduled();
    host.schedule.passTo('2026-11-16T07:00:00Z');
    host.sheet('Accounts').type('B3', '95');
    host.schedule.passTo('2026-11-17T07:00:00Z');
    expect(mailed(host)[1]).toEqual(['lead@example.com', 'Customer health: Birch (Good news)']);
    expect(host.schedule.mails[1]?.body).toContain('Still open: 1');
    expect(host.schedule.mails[1]?.body).not.toContain('At risk · 95.0');
  });
});

describe('when something fails', () => {
  test('a spent quota: nothing is sent, and the next run tries again', () => {
    const host = scheduled({ mailQuota: 0 });
    host.schedule.passTo('2026-11-16T07:00:00Z');
    expect(host.sheet('Health Alerts').note('A1')).toContain('may write to 0 more people today');
    host.schedule.mailQuota = 100;
    host.schedule.passTo('2026-11-17T07:00:00Z');
    expect(host.schedule.mails).toHaveLength(1);
  });

  test('an emptied scorecard: the failure is recorded, and the next run works again', () => {
    const host = scheduled();
    host.sheet('Health Scorecard').type('A1', 'x');
    const metric = host
      .sheet('Health Scorecard')
      .values('A1:A20')
      .findIndex(([cell]) => cell === 'Metrics');
    host.sheet('Health Scorecard').type(`A${metric + 1}`, 'Metrix');
    host.schedule.passTo('2026-11-16T07:00:00Z');
    expect(host.schedule.runs[1]?.fault).toContain('The tab Health Scorecard has errors');
    expect(host.schedule.mails).toEqual([]);
    host.sheet('Health Scorecard').type(`A${metric + 1}`, 'Metrics');
    host.schedule.passTo('2026-11-17T07:00:00Z');
    expect(host.schedule.mails).toHaveLength(1);
    click(host);
    expect(host.ui.alerts.some(({ message }) => message.includes('Last run: 2026-11-17 07:23'))).toBe(true);
  });

  test('whichever of the last calls fails, one digest arrives: that day, or with the next run', () => {
    const counted = scheduled();
    counted.serviceCalls.reset();
    counted.schedule.passTo('2026-11-16T07:00:00Z');
    const total = counted.serviceCalls.total;
    for (let back = 0; back < 9; back += 1) {
      const host = scheduled();
      host.serviceCalls.reset();
      host.serviceCalls.failAt(total - back);
      host.schedule.passTo('2026-11-17T07:00:00Z');
      expect({ back, mails: host.schedule.mails.length }).toEqual({ back, mails: 1 });
    }
  });

  test('a service that fails briefly is called again', () => {
    const host = scheduled();
    host.serviceCalls.failAt(30);
    host.schedule.passTo('2026-11-16T07:00:00Z');
    expect(host.schedule.runs[1]?.fault).toBeUndefined();
    expect(host.schedule.mails).toHaveLength(1);
  });
});
