// The sources' requirements on single metrics, row by row, through the bundle's functions.
import { cellOn, type MetricRow, scorecardCells } from '../support/in-a-cell';

/** The day that counts as today. */
const call = cellOn('2026-11-22');

const on = (date: string) => ({ date });

/** The score of one account under one metric; '' where it has no value. */
function score(
  metric: MetricRow,
  account: Readonly<Record<string, unknown>>,
  settings: Readonly<Record<string, string | number>> = {},
) {
  return called('HEALTHSCORE', [metric], account, settings);
}

function called(
  name: string,
  metrics: readonly MetricRow[],
  account: Readonly<Record<string, unknown>>,
  settings: Readonly<Record<string, string | number>> = {},
) {
  return call(name, [Object.values(account)], [Object.keys(account)], scorecardCells({ settings, metrics }));
}

/** A column that no metric reads: a row of nothing but unticked boxes would be a blank row. */
const NAMED = { Account: 'Acme' };

describe('adoption', () => {
  test('S1-4 and S4-5 license-level adoption: used by bought; no licenses have no value; more than all is full', () => {
    const seats: MetricRow = {
      Metric: 'Seats',
      Column: 'Used; Bought',
      Type: 'ratio',
      Healthy: '80%',
      'At risk': '40%',
    };
    const of = (used: unknown, bought: unknown) => score(seats, { Used: used, Bought: bought });
    expect([of(12, 20), of(16, 20), of(8, 20), of(30, 20)]).toEqual([50, 100, 0, 100]);
    expect([of(5, 0), of(5, ''), of('', 20)]).toEqual(['', '', '']);
  });

  test('S1-5 stickiness: n of m integrations that are set up', () => {
    const sticky: MetricRow = {
      Metric: 'Stickiness',
      Column: 'CRM; SSO; API; Exports; Alerts',
      Type: 'checklist',
    };
    const boxes = { ...NAMED, CRM: true, SSO: false, API: true, Exports: true, Alerts: false };
    expect(score(sticky, boxes)).toBe(60);
    expect(score(sticky, { ...NAMED, CRM: 'yes', SSO: 'no', API: '', Exports: '', Alerts: '' })).toBe(50);
    expect(
      score(sticky, { ...NAMED, CRM: false, SSO: false, API: false, Exports: false, Alerts: false }),
    ).toBe(0);
  });

  test('S2-11 rate of product use: regular users by all users, with thresholds of 30% and 70%', () => {
    const use: MetricRow = {
      Metric: 'Product use',
      Column: 'Users of key features; All users',
      Type: 'ratio',
      Healthy: 0.7,
      'At risk': 0.3,
    };
    expect(score(use, { 'Users of key features': 45, 'All users': 90 })).toBe(50);
  });

  test('S3-2 the decline of all users and the activity of a few key users are two metrics', () => {
    const metrics: MetricRow[] = [
      {
        Metric: 'All users',
        Column: 'Logins; Logins before',
        Type: 'change',
        Healthy: '0%',
        'At risk': '-50%',
      },
      {
        Metric: 'Key users',
        Column: 'Key active; Key users',
        Type: 'ratio',
        Healthy: '100%',
        'At risk': '0%',
      },
    ];
    const account = { Logins: 750, 'Logins before': 1000, 'Key active': 1, 'Key users': 4 };
    expect(called('HEALTHSCORE', metrics, account)).toBe(37.5);
  });

  test('S2-2 falling use lowers the score even at a high level', () => {
    const metrics: MetricRow[] = [
      { Metric: 'Level', Column: 'Logins', Healthy: 100, 'At risk': 0 },
      { Metric: 'Trend', Column: 'Logins; Logins before', Type: 'change', Healthy: '0%', 'At risk': '-30%' },
    ];
    const withBefore = (before: number) =>
      called('HEALTHSCORE', metrics, { Logins: 900, 'Logins before': before });
    expect([withBefore(900), withBefore(1000), withBefore(1500)]).toEqual([100, 83.3, 50]);
  });

  test('S2-14 logins, onboarding finished, and e-mails read of those sent', () => {
    const metrics: MetricRow[] = [
      { Metric: 'Logins', Healthy: 20, 'At risk': 0 },
      { Metric: 'Onboarded', Type: 'yes/no' },
      { Metric: 'E-mails read', Column: 'Read; Sent', Type: 'ratio', Healthy: '50%', 'At risk': '0%' },
    ];
    expect(called('HEALTHSCORE', metrics, { Logins: 10, Onboarded: true, Read: 5, Sent: 40 })).toBe(58.3);
  });
});

describe('relationship', () => {
  const rapport = 'Decision maker; Champion; Users; Economic buyer';

  test('S1-6 rapport with four roles, as one measure: the mean of ratings, or of the points of colors', () => {
    const rated: MetricRow = { Metric: 'Rapport', Column: rapport, Type: 'rating' };
    const account = { 'Decision maker': 5, Champion: 4, Users: '', 'Economic buyer': 3 };
    expect(score(rated, account)).toBe(75);
    const colored: MetricRow = {
      Metric: 'Rapport',
      Column: rapport,
      Type: 'category',
      Points: 'Green: 100; Yellow: 50; Red: 0',
    };
    const colors = { 'Decision maker': 'green', Champion: 'Red', Users: '', 'Economic buyer': 'Yellow' };
    expect(score(colored, colors)).toBe(50);
  });

  test('S1-7 touchpoints at the frequency agreed for each account', () => {
    const touch: MetricRow = {
      Metric: 'Last touch',
      Type: 'recency',
      Options: 'cadence: Touch every (days)',
    };
    const scoreAfter = (cadence: unknown) =>
      score(touch, { 'Last touch': on('2026-10-23'), 'Touch every (days)': cadence });
    // 30 days: within a month's cadence, one and a half times twenty days, more than twice a fortnight.
    expect([scoreAfter(30), scoreAfter(20), scoreAfter(14), scoreAfter(90)]).toEqual([100, 50, 0, 100]);
    expect([scoreAfter(''), scoreAfter(0), scoreAfter('monthly')]).toEqual(['', '', '']);
  });

  test('S1-8 visits, QBRs and calls are counts', () => {
    const metrics = ['Visits', 'QBRs', 'Calls'].map(
      (name): MetricRow => ({ Metric: name, Healthy: 4, 'At risk': 0 }),
    );
    expect(called('HEALTHSCORE', metrics, { Visits: 1, QBRs: 2, Calls: 9 })).toBe(58.3);
  });

  test('S3-6 high and wide: the share of roles covered, and the highest level reached', () => {
    const metrics: MetricRow[] = [
      { Metric: 'Wide', Column: 'Sponsor; Champion; IT; Finance', Type: 'checklist' },
      { Metric: 'High', Type: 'category', Points: 'Board: 100; Director: 60; Team: 20' },
    ];
    const account = { Sponsor: true, Champion: true, IT: false, Finance: true, High: 'Director' };
    expect(called('HEALTHSCORE', metrics, account)).toBe(67.5);
  });

  test('S4-10 executive sponsor and the relationship overall are two ratings', () => {
    const metrics: MetricRow[] = [
      { Metric: 'Sponsor', Type: 'rating' },
      { Metric: 'Overall', Type: 'rating' },
    ];
    expect(called('HEALTHSCORE', metrics, { Sponsor: 2, Overall: 4 })).toBe(50);
  });

  test('S3-4 willing to be a reference: an answer, or a stage', () => {
    expect(score({ Metric: 'Reference', Type: 'yes/no' }, { Reference: 'yes' })).toBe(100);
    const stages: MetricRow = {
      Metric: 'Advocacy',
      Type: 'category',
      Points: 'None: 20; Willing: 60; Reference: 90; Speaks for us: 100',
    };
    expect(score(stages, { Advocacy: 'Willing' })).toBe(60);
  });

  test('S0-10 an old survey answer counts as missing, not as a score', () => {
    const nps: MetricRow = {
      Metric: 'NPS',
      Healthy: 9,
      'At risk': 0,
      Options: 'expires: 90; dated: Answered',
    };
    const answered = (date: unknown) => score(nps, { NPS: 9, Answered: date });
    expect(answered(on('2026-08-24'))).toBe(100);
    expect([answered(on('2026-08-23')), answered('')]).toEqual(['', '']);
    const account = { NPS: '', Answered: on('2026-11-01') };
    expect([score(nps, account), called('HEALTHCOVERAGE', [nps], account)]).toEqual(['', 0]);
  });
});

describe('service', () => {
  const tickets = (healthy: number, atRisk: number): MetricRow => ({
    Metric: 'Tickets',
    Healthy: healthy,
    'At risk': atRisk,
  });

  test('S1-9 tickets: the user says which direction is good, or where the sweet spot lies', () => {
    expect([score(tickets(0, 10), { Tickets: 8 }), score(tickets(10, 0), { Tickets: 8 })]).toEqual([20, 80]);
    const sweet: MetricRow = { Metric: 'Tickets', Healthy: '1..3', 'At risk': '0..7' };
    expect([0, 2, 5, 7].map((count) => score(sweet, { Tickets: count, Other: 1 }))).toEqual([0, 100, 50, 0]);
  });

  test('S1-10 critical tickets solved on time: percent on time, or the number that was late', () => {
    const onTime: MetricRow = {
      Metric: 'Solved',
      Column: 'On time; Critical',
      Type: 'ratio',
      Healthy: '100%',
      'At risk': '50%',
    };
    expect(score(onTime, { 'On time': 3, Critical: 4 })).toBe(50);
    expect(score(onTime, { 'On time': 0, Critical: 0 })).toBe('');
    expect(score({ Metric: 'Late', Healthy: 0, 'At risk': 4 }, { Late: 1 })).toBe(75);
  });

  test('S1-11 and S4-8 satisfaction is a rating; escalations and requests go the other way', () => {
    const metrics: MetricRow[] = [
      { Metric: 'CSAT', Type: 'rating' },
      { Metric: 'Escalations', Healthy: 0, 'At risk': 2 },
      { Metric: 'Feedback', Healthy: 4, 'At risk': 0 },
    ];
    expect(called('HEALTHSCORE', metrics.slice(0, 1), { CSAT: 4 })).toBe(75);
    expect(called('HEALTHSCORE', metrics, { CSAT: 4, Escalations: 1, Feedback: 1 })).toBe(50);
  });
});

describe('money and growth', () => {
  test('S1-14 and S4-6 growth in licenses or dollars: percent or absolute, up and down', () => {
    const percent: MetricRow = {
      Metric: 'Growth',
      Column: 'Licenses; Licenses before',
      Type: 'change',
      Healthy: '20%',
      'At risk': '-20%',
    };
    const absolute: MetricRow = { ...percent, Healthy: 10, 'At risk': -10, Options: 'as: absolute' };
    const account = (now: unknown, before: unknown) => ({ Licenses: now, 'Licenses before': before });
    expect([
      score(percent, account(100, 100)),
      score(percent, account(110, 100)),
      score(percent, account(70, 100)),
    ]).toEqual([50, 75, 0]);
    expect([score(absolute, account(55, 50)), score(absolute, account(45, 50))]).toEqual([75, 25]);
    expect([
      score(percent, account(5, 0)),
      score(percent, account(0, 0)),
      score(percent, account(5, '')),
    ]).toEqual([100, 50, '']);
  });

  test('S1-14 and S4-7 renewals, up-sells and down-sells, each with points to give or to take', () => {
    const metrics: MetricRow[] = [
      { Metric: 'Renewals', Points: '5 each' },
      { Metric: 'Upsells', Points: '10 each' },
      { Metric: 'Downsells', Points: '-15 each' },
    ];
    const account = { Renewals: 2, Upsells: 1, Downsells: 2 };
    expect(called('HEALTHSCORE', metrics, account, { Method: 'points', Start: 50 })).toBe(40);
  });

  test('S3-7 a return of 15 : 1 is full, without a percent scale', () => {
    const roi: MetricRow = {
      Metric: 'ROI',
      Column: 'Earned; Spent',
      Type: 'ratio',
      Healthy: 15,
      'At risk': 1,
    };
    expect(
      [150_000, 80_000, 10_000, 900_000].map((earned) => score(roi, { Earned: earned, Spent: 10_000 })),
    ).toEqual([100, 50, 0, 100]);
  });

  test('S4-9 from the end of onboarding to the first cross-sell; one that has not happened yet counts up to today', () => {
    const first: MetricRow = {
      Metric: 'Time to cross-sell',
      Column: 'Onboarded; First cross-sell',
      Type: 'duration',
      Healthy: 60,
      'At risk': 160,
    };
    const between = (from: unknown, to: unknown) =>
      score(first, { ...NAMED, Onboarded: from, 'First cross-sell': to });
    expect(between(on('2026-01-01'), on('2026-02-01'))).toBe(100);
    expect(between(on('2026-08-04'), '')).toBe(50);
    expect(between(on('2026-01-01'), '')).toBe(0);
    expect(between('', '')).toBe('');
  });

  test('days to a renewal: later is better, and a past renewal has no value', () => {
    const renewal: MetricRow = { Metric: 'Renewal', Type: 'days until', Healthy: 90, 'At risk': 30 };
    const scoreOn = (day: unknown) => score(renewal, { ...NAMED, Renewal: day });
    // Today is 22 November 2026.
    expect([scoreOn(on('2027-02-20')), scoreOn(on('2027-01-21')), scoreOn(on('2026-12-22'))]).toEqual([
      100, 50, 0,
    ]);
    expect(scoreOn(on('2026-11-21'))).toBe('');
    expect(called('HEALTHDRIVERS', [renewal], { ...NAMED, Renewal: on('2027-01-21') })).toBe(
      '−50.0 Renewal 60 days',
    );
  });
});

describe('external signals', () => {
  const signals: MetricRow = {
    Metric: 'Signals',
    Type: 'tags',
    Points: 'Case study: 20; Referral: 30; Champion left: -40; Missing feature: -10',
  };

  test('S1-15 confidence tags give points, from the middle of the scale', () => {
    expect(score(signals, { Signals: 'Case study' })).toBe(70);
    expect(score(signals, { Signals: 'referral; CASE STUDY' })).toBe(100);
    const ten = { ...signals, Points: 'Case study: 2' };
    expect(score(ten, { Signals: 'Case study' }, { Scale: 10 })).toBe(7);
  });

  test('S1-16 risk tags take points', () => {
    expect(score(signals, { Signals: 'Champion left, Missing feature' })).toBe(0);
    expect(score(signals, { Signals: 'Champion left\nReferral\nGolf' })).toBe(40);
    expect(score({ ...signals, Options: 'start: 100' }, { Signals: 'Missing feature' })).toBe(90);
    expect([score(signals, { Signals: 'Golf' }), score(signals, { Signals: '' })]).toEqual(['', '']);
  });
});

describe('tasks and onboarding', () => {
  const task: MetricRow = { Metric: 'Training', Column: 'Due; Done', Type: 'task' };
  const account = (due: unknown, done: unknown) => ({ ...NAMED, Due: due, Done: done });

  test('S2-4 a task done on time, done late, overdue; and one not due yet is neither counted nor a gap', () => {
    expect(score(task, account(on('2026-11-01'), on('2026-10-30')))).toBe(100);
    expect(score(task, account(on('2026-11-01'), on('2026-11-10')))).toBe(50);
    expect(score(task, account(on('2026-11-01'), ''))).toBe(0);
    const both: MetricRow[] = [task, { Metric: 'Use', Healthy: 100, 'At risk': 0 }];
    const coming = { ...account(on('2026-12-01'), ''), Use: 80 };
    expect([called('HEALTHSCORE', both, coming), called('HEALTHCOVERAGE', both, coming)]).toEqual([80, 1]);
  });

  test('S2-4 with points: +10 on time, +2 late, −20 overdue, and nothing while it is not due', () => {
    const pointed = { ...task, Points: 'on time: 10; late: 2; overdue: -20' };
    const actions: MetricRow[] = [pointed, { Metric: 'Surveys', Points: '5 each' }];
    const scoreAfter = (due: unknown, done: unknown) =>
      called('HEALTHSCORE', actions, { ...account(due, done), Surveys: 1 }, { Method: 'points', Start: 50 });
    expect(scoreAfter(on('2026-11-01'), on('2026-11-01'))).toBe(65);
    expect(scoreAfter(on('2026-11-01'), on('2026-11-02'))).toBe(57);
    expect(scoreAfter(on('2026-11-01'), '')).toBe(35);
    expect(scoreAfter(on('2026-12-01'), '')).toBe(55);
  });

  test('S4-4 onboarding against what is expected for its age: 60% after 30 days, in depth and in breadth', () => {
    const depth: MetricRow = {
      Metric: 'Onboarding',
      Type: 'percent',
      Options: 'expected: 60% after 30; start: Started',
    };
    const breadth: MetricRow = { ...depth, Column: 'Onboarded; Users', Type: 'ratio' };
    // Day 10: 20% is expected; 20% done is all of it, 15% three quarters, 10% half.
    const started = on('2026-11-12');
    expect([0.2, '15%', 0.1].map((done) => score(depth, { Onboarding: done, Started: started }))).toEqual([
      100, 50, 0,
    ]);
    expect(score(breadth, { Onboarded: 15, Users: 100, Started: started })).toBe(50);
    expect(score(depth, { Onboarding: 0.6, Started: on('2026-01-01') })).toBe(100);
    expect(score(depth, { Onboarding: 0.45, Started: on('2026-01-01') })).toBe(50);
    expect(score(depth, { Onboarding: 0.1, Started: on('2026-11-22') })).toBe('');
    expect(score(depth, { Onboarding: 0.1, Started: '' })).toBe('');
  });
});

test('the drivers name each value in the words of its type', () => {
  const cases: readonly [MetricRow, Readonly<Record<string, unknown>>, string][] = [
    [
      { Metric: 'Seats', Column: 'A; B', Type: 'ratio', Healthy: '80%', 'At risk': '40%' },
      { A: 12, B: 20 },
      '−50.0 Seats 60%',
    ],
    [
      { Metric: 'ROI', Column: 'A; B', Type: 'ratio', Healthy: 15, 'At risk': 1 },
      { A: 8, B: 1 },
      '−50.0 ROI 8',
    ],
    [
      { Metric: 'Trend', Column: 'A; B', Type: 'change', Healthy: '0%', 'At risk': '-30%' },
      { A: 85, B: 100 },
      '−50.0 Trend −15%',
    ],
    [{ Metric: 'Setup', Column: 'A; B', Type: 'checklist' }, { A: true, B: false }, '−50.0 Setup 50%'],
    [
      { Metric: 'Tags', Column: 'A', Type: 'tags', Points: 'Left: -40; Won: 20' },
      { A: 'won, left' },
      '−70.0 Tags Left, Won',
    ],
    [{ Metric: 'Task', Column: 'A; B', Type: 'task' }, { A: on('2026-11-01'), B: '' }, '−100.0 Task overdue'],
    [
      { Metric: 'Wait', Column: 'A; B', Type: 'duration', Healthy: 0, 'At risk': 90 },
      { A: on('2026-10-08'), B: '' },
      '−50.0 Wait 45 days',
    ],
    [
      { Metric: 'Touch', Column: 'A', Type: 'recency', Options: 'cadence: B' },
      { A: on('2026-10-23'), B: 20 },
      '−50.0 Touch 1.5 × its cadence',
    ],
    [
      { Metric: 'Setup', Column: 'A', Type: 'percent', Options: 'expected: 60% after 30; start: B' },
      { A: 0.15, B: on('2026-11-12') },
      '−50.0 Setup 75% of expected',
    ],
  ];
  for (const [metric, account, drivers] of cases)
    expect(called('HEALTHDRIVERS', [metric], account)).toBe(drivers);
});

describe('errors in the scorecard are reported', () => {
  test.each<[string, MetricRow, RegExp]>([
    [
      'an option of another type',
      { Metric: 'A', Healthy: 1, 'At risk': 0, Options: 'cadence: X' },
      /J5: "cadence" is not an option here/,
    ],
    [
      'an expectation without a start',
      { Metric: 'A', Type: 'percent', Options: 'expected: 60% after 30' },
      /J5: expected and start go together/,
    ],
    [
      'an outcome without points',
      { Metric: 'A', Column: 'A; B', Type: 'task', Points: 'late: 5' },
      /G5: give points for on time, late and overdue/,
    ],
    [
      'a fall without its percent sign',
      { Metric: 'A', Column: 'A; B', Type: 'change', Healthy: 0, 'At risk': -30 },
      /E5: -30 means a change of -3000%/,
    ],
    ['tags without points', { Metric: 'A', Type: 'tags' }, /G5: tags need points/],
  ])('%s', (_what, metric, message) => {
    expect(() => score(metric, { A: 1, B: 1 })).toThrow(message);
  });
});
