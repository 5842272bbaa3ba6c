// The digest: when it is due, and the text of its lines and bodies.
import { type Digest, type DigestAlert, dayInWords, isDigestDue } from '../../../src/domain/digest/digest';
import { htmlBody, plainBody } from '../../../src/domain/digest/digest-bodies';
import { digestLines, digestSubject } from '../../../src/domain/digest/digest-lines';

const alert = (account: string, more: Partial<DigestAlert> = {}): DigestAlert => ({
  account,
  alert: 'At risk',
  day: '2026-11-16',
  score: 38.2,
  scoreThen: undefined,
  change: -21.4,
  value: 96000,
  renewal: '2027-01-12',
  because: '−12.0 Logins 24 → 10',
  action: 'Call the champion.',
  link: 'https://docs.google.com/x#gid=0&range=A2',
  ...more,
});

const digest = (more: Partial<Digest> = {}): Digest => ({
  day: '2026-11-16',
  since: undefined,
  fresh: [],
  worse: [],
  waiting: [],
  news: [],
  bands: [],
  valueHeading: 'ARR',
  currency: { prefix: '$', suffix: '' },
  movers: [],
  problem: '',
  spreadsheet: 'https://docs.google.com/x',
  alertsLink: '',
  decimals: 1,
  ...more,
});

test('a day is written as in a letter', () => {
  expect(dayInWords('2026-11-16')).toBe('Monday, November 16, 2026');
  expect(dayInWords('1969-12-31')).toBe('Wednesday, December 31, 1969');
});

test.each([
  ['when there is news', digest({ worse: [alert('A', { scoreThen: 50 })] }), true],
  ['when there is news', digest(), false],
  ['when there is news', digest({ waiting: [alert('A')] }), false],
  ['when there is news', digest({ fresh: [alert('A')] }), true],
  ['when there is news', digest({ news: [alert('A')] }), true],
  ['when there is news', digest({ problem: 'odd' }), true],
  ['daily', digest(), true],
  ['Monday', digest(), false],
  ['Monday', digest({ waiting: [alert('A')] }), true],
  ['Tuesday', digest({ fresh: [alert('A')] }), false],
] as const)('%s', (on, content, due) => {
  expect(isDigestDue(on, content)).toBe(due);
});

test('the plain body lists the new alerts with reason and next step, then the open ones, then the bands', () => {
  const content = digest({
    fresh: [alert('Acme')],
    waiting: [alert('Globex', { day: '2026-10-13', value: undefined, change: undefined })],
    movers: [{ account: 'Initech', before: 71, now: 58, reason: '−13.0 NPS 9 → 6' }],
    bands: [
      { name: 'Healthy', accounts: 3, value: 1_234_567 },
      { name: 'Watch', accounts: 0, value: 0 },
      { name: 'At risk', accounts: 2, value: undefined },
    ],
  });
  expect(plainBody(digestLines(content))).toBe(`Customer health, Monday, November 16, 2026

1 new alert, ARR $96,000

Acme
  At risk · 38.2 (−21.4) · $96,000 · renews 2027-01-12
  Why: −12.0 Logins 24 → 10
  Next: Call the champion.
  https://docs.google.com/x#gid=0&range=A2

Still open: 1, the oldest since 2026-10-13

Globex
  At risk · 38.2 · renews 2027-01-12
  Why: −12.0 Logins 24 → 10
  Next: Call the champion.
  https://docs.google.com/x#gid=0&range=A2

Fell most, without an alert
  Initech 71.0 → 58.0: −13.0 NPS 9 → 6

All accounts
  Healthy 3 ($1,234,567) · At risk 2

Open the spreadsheet: https://docs.google.com/x
  Set the status of an alert to Done or Snoozed on the tab Health Alerts. To change who gets this mail, edit E-mail to on the tab Health Scorecard.`);
});

test('beyond fifteen new alerts the rest is counted', () => {
  const fresh = Array.from({ length: 18 }, (_, at) => alert(`Account ${at}`));
  const body = plainBody(digestLines(digest({ fresh })));
  expect(body).toContain('Account 14');
  expect(body).not.toContain('Account 15');
  expect(body).toContain('and 3 more on the tab Health Alerts');
});

test('text never becomes an element, an attribute or an address', () => {
  const hostile = `"><script>alert('x')</script><a href="javascript:1">&amp;`;
  const lines = digestLines(
    digest({
      fresh: [
        alert(hostile, { because: hostile, action: hostile, alert: hostile, link: 'javascript:alert(1)' }),
      ],
      problem: hostile,
      movers: [{ account: hostile, before: 1, now: 0, reason: hostile }],
      bands: [{ name: hostile, accounts: 1, value: undefined }],
    }),
  );
  const html = htmlBody(lines);
  expect(html).not.toMatch(/<script|javascript:alert|<a href="javascript/);
  expect(html.match(/<a /g)).toHaveLength(1);
  expect(new Set(html.match(/<\/?(\w+)/g)?.map((tag) => tag.replace(/<\/?/, '')))).toEqual(
    new Set(['div', 'p', 'a', 'b', 'span']),
  );
});

test.each([
  [digest({ fresh: [alert('Acme')] }), 'Customer health: Acme needs attention'],
  [
    digest({ fresh: [alert('A\r\nBcc: x@example.com'), alert('B')] }),
    'Customer health: A Bcc: x@example.com and 1 more need attention',
  ],
  [digest({ problem: 'odd' }), 'Customer health: please check the data'],
  [digest({ waiting: [alert('A'), alert('B')] }), 'Customer health: 2 open alerts, nothing new'],
  [
    digest({ waiting: [alert('A')], news: [alert('B', { alert: 'Good news' })] }),
    'Customer health: B (Good news)',
  ],
  [
    digest({ news: [alert('B', { alert: 'Good news' }), alert('C', { alert: 'Gone quiet' })] }),
    'Customer health: B and 1 more changed',
  ],
  [digest(), 'Customer health: nothing new'],
])('the subject is one line: %#', (content, subject) => {
  expect(digestSubject(content)).toBe(subject);
});
