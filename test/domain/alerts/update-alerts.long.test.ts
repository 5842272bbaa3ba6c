// Alerts: which conditions open one, what keeps it open, and what closes it.
import fc from 'fast-check';
import { standardAlerts } from '../../../src/domain/alert-definitions/alert';
import {
  alertConditionText,
  readAlertCondition,
} from '../../../src/domain/alert-definitions/alert-condition';
import { readLostCondition, suggestedPlay } from '../../../src/domain/alert-definitions/plays';
import type { AccountFacts } from '../../../src/domain/alerts/account-facts';
import {
  type AlertStatus,
  type ExistingAlert,
  readStatus,
  statusText,
} from '../../../src/domain/alerts/alert-row';
import { type AlertAction, updateAlerts } from '../../../src/domain/alerts/update-alerts';
import { confirmedBands, standardConfirmation } from '../../../src/domain/history/confirmed-band';
import type { ScoreSeries } from '../../../src/domain/history/score-series';
import { addDays } from '../../../src/domain/values/civil-day';

const NAMES = ['Healthy', 'Watch', 'At risk'];
const BANDS = [70, 40, 0].map((from, index) => ({ name: NAMES[index] ?? '', from }));
const WORDS = { bands: NAMES, subjects: ['NPS', 'Seats', 'Seats used'] };
const ALERTS = standardAlerts(NAMES, 100);

function bandOf(score: number): string {
  return BANDS.find((band) => score >= band.from)?.name ?? '';
}

function seriesOf(points: readonly (readonly [string, number | undefined])[]): ScoreSeries {
  return points.map(([day, score]) => ({
    day,
    score,
    band: score === undefined ? 'Not enough data' : bandOf(score),
    scorecard: 's',
  }));
}

function factsOf(
  points: readonly (readonly [string, number | undefined])[],
  more: Partial<AccountFacts> = {},
): AccountFacts {
  const series = seriesOf(points);
  return {
    account: 'Acme',
    series,
    confirmed: confirmedBands(series, BANDS, standardConfirmation(100)),
    value: 1000,
    segment: '',
    renewal: undefined,
    fulfills: () => undefined,
    ...more,
  };
}

function run(facts: AccountFacts, existing: readonly ExistingAlert[] = []) {
  const days = facts.series.map(({ day }) => day);
  return updateAlerts({
    alerts: ALERTS,
    accounts: [facts],
    existing,
    asOf: days[days.length - 1] ?? '',
    days,
    bands: NAMES,
    fullMark: 100,
  });
}

const short = (actions: readonly AlertAction[]) =>
  actions.map(
    (action) =>
      `${action.kind} ${action.alert.name}${action.kind === 'set status' ? `: ${statusText(action.status)}` : ''}`,
  );

const line = (status: AlertStatus, more: Partial<ExistingAlert> = {}): ExistingAlert => ({
  row: 1,
  day: '2026-03-01',
  account: 'acme',
  alert: 'At risk',
  score: 38,
  status,
  ...more,
});

describe('conditions as users write them', () => {
  test.each([
    ['falls to At risk', [{ kind: 'falls to', band: 'At risk' }]],
    ['AT RISK for 30 days', [{ kind: 'band for', band: 'At risk', days: 30 }]],
    ['falls by 15 in 30 days', [{ kind: 'falls by', points: 15, days: 30, band: undefined }]],
    ['falls by 1.5 points in 30 days to watch', [{ kind: 'falls by', points: 1.5, days: 30, band: 'Watch' }]],
    [
      'renews within 90 days and at most Watch',
      [
        { kind: 'renews within', days: 90 },
        { kind: 'at most', band: 'Watch' },
      ],
    ],
    ['not enough data for 30 days', [{ kind: 'not enough data for', days: 30 }]],
    ['NPS below 6', [{ kind: 'value', subject: 'NPS', is: 'below 6' }]],
    ['Seats used above 3', [{ kind: 'value', subject: 'Seats used', is: 'above 3' }]],
  ])('%s', (text, expected) => {
    const read = readAlertCondition(text, WORDS);
    expect(read).toEqual(expected);
    if (!('unknown' in read)) expect(readAlertCondition(alertConditionText(read), WORDS)).toEqual(read);
  });

  test.each([
    ['falls 15', 'falls 15'],
    ['falls to Trouble', 'falls to Trouble'],
    ['renews within 90 days and something', 'something'],
    ['', ''],
  ])('%s is not understood', (text, unknown) => {
    expect(readAlertCondition(text, WORDS)).toEqual({ unknown });
  });
});

describe('what opens an alert', () => {
  test('an account that falls to At risk, with one line for one fact', () => {
    expect(
      short(
        run(
          factsOf([
            ['2026-03-01', 60],
            ['2026-03-02', 20],
          ]),
        ),
      ),
    ).toEqual(['open Big fall']);
    expect(
      short(
        run(
          factsOf([
            ['2026-03-01', 45],
            ['2026-03-02', 34],
          ]),
        ),
      ),
    ).toEqual(['open At risk']);
  });

  test('an account that is At risk in its first snapshot', () => {
    expect(short(run(factsOf([['2026-03-01', 20]])))).toEqual(['open At risk']);
  });

  test('but not an account that wavers around the border', () => {
    expect(
      run(
        factsOf([
          ['2026-03-01', 45],
          ['2026-03-02', 38.9],
        ]),
      ),
    ).toEqual([]);
  });

  test('but not a fall that ends in Watch', () => {
    expect(
      run(
        factsOf([
          ['2026-03-01', 90],
          ['2026-03-20', 50],
        ]),
      ),
    ).toEqual([]);
  });

  test('a renewal that is near hides the other alerts of the account', () => {
    const facts = factsOf(
      [
        ['2026-03-01', 90],
        ['2026-03-20', 20],
      ],
      { renewal: '2026-05-01' },
    );
    expect(short(run(facts))).toEqual(['open Renewal at risk']);
    expect(short(run({ ...facts, renewal: '2026-03-19' }))).toEqual(['open Big fall']);
  });

  test('a quiet account and good news', () => {
    expect(
      short(
        run(
          factsOf([
            ['2026-03-01', undefined],
            ['2026-03-31', undefined],
          ]),
        ),
      ),
    ).toEqual(['open Gone quiet']);
    expect(
      short(
        run(
          factsOf([
            ['2026-03-01', 50],
            ['2026-03-31', 80],
          ]),
        ),
      ),
    ).toEqual(['open Good news']);
  });

  test('only accounts of the segment and the value that the alert names', () => {
    const [, atRisk] = ALERTS;
    if (atRisk === undefined) throw new Error('there is an alert for At risk');
    const facts = factsOf([['2026-03-01', 20]], { value: 500, segment: 'SMB' });
    const opens = (change: Partial<typeof atRisk>) =>
      updateAlerts({
        alerts: [{ ...atRisk, ...change }],
        accounts: [facts],
        existing: [],
        asOf: '2026-03-01',
        days: ['2026-03-01'],
        bands: NAMES,
        fullMark: 100,
      }).length;
    expect([opens({ segment: 'smb' }), opens({ segment: 'Enterprise' })]).toEqual([1, 0]);
    expect([opens({ valueAtLeast: 500 }), opens({ valueAtLeast: 501 })]).toEqual([1, 0]);
  });
});

describe('an existing line', () => {
  const atRisk = factsOf([
    ['2026-03-01', 38 - 5],
    ['2026-03-10', 30],
  ]);

  test('is updated while open or snoozed, and never opened twice', () => {
    expect(short(run(atRisk, [line({ kind: 'open' })]))).toEqual(['update At risk']);
    expect(short(run(atRisk, [line({ kind: 'snoozed', until: '2026-03-10' })]))).toEqual(['update At risk']);
  });

  test('opens again after its snooze, or ends when the cause is gone', () => {
    const snoozed = line({ kind: 'snoozed', until: '2026-03-09' });
    expect(short(run(atRisk, [snoozed]))).toEqual(['update At risk', 'set status At risk: Open']);
    const well = factsOf([
      ['2026-03-01', 30],
      ['2026-03-10', 80],
    ]);
    expect(short(run(well, [snoozed]))).toEqual([
      'set status At risk: Recovered 2026-03-10',
      'open Good news',
    ]);
  });

  test('closes by itself when its cause is gone for two snapshots', () => {
    const once = factsOf([
      ['2026-03-01', 30],
      ['2026-03-10', 60],
    ]);
    expect(short(run(once, [line({ kind: 'open' })]))).toEqual(['update At risk']);
    const twice = factsOf([
      ['2026-03-01', 30],
      ['2026-03-10', 60],
      ['2026-03-11', 60],
    ]);
    expect(short(run(twice, [line({ kind: 'open' })]))).toEqual(['set status At risk: Recovered 2026-03-11']);
  });

  test('when done, opens again only after its cause was gone and its quiet days are over', () => {
    const done = line({ kind: 'done' });
    const back = (last: string) =>
      factsOf([
        ['2026-03-01', 38],
        ['2026-03-10', 50],
        ['2026-03-11', 50],
        ['2026-03-20', 34],
        [last, 34],
      ]);
    expect(run(back('2026-03-21'), [done])).toEqual([]);
    expect(short(run(back('2026-03-31'), [done]))).toContain('open At risk');
    const neverGone = factsOf([
      ['2026-03-01', 34],
      ['2026-04-15', 34],
    ]);
    expect(short(run(neverGone, [done]))).not.toContain('open At risk');
  });

  test('opens again at once when the score is ten points below the score when it was done', () => {
    const worse = factsOf([
      ['2026-03-01', 38 - 4],
      ['2026-03-12', 27],
    ]);
    expect(short(run(worse, [line({ kind: 'done' })]))).toEqual(['open At risk']);
    const slightly = factsOf([
      ['2026-03-01', 34],
      ['2026-03-12', 29],
    ]);
    expect(run(slightly, [line({ kind: 'done' })])).toEqual([]);
  });

  test('counts if it is the newest of several, wherever it is on the tab', () => {
    const older = line({ kind: 'open' }, { row: 1, day: '2026-01-01' });
    const newer = line({ kind: 'done' }, { row: 9, day: '2026-03-01' });
    expect(short(run(atRisk, [newer, older]))).toEqual([]);
  });

  test('is not joined by "Still at risk" while At risk is open', () => {
    const facts = factsOf([
      ['2026-03-01', 30],
      ['2026-04-15', 30],
    ]);
    expect(short(run(facts, [line({ kind: 'open' })]))).toEqual(['update At risk']);
    expect(short(run(facts, []))).toEqual(['open At risk']);
  });
});

test.each([
  ['Open', { kind: 'open' }],
  ['', { kind: 'open' }],
  ['waiting for legal', undefined],
  ['DONE', { kind: 'done' }],
  ['Snoozed until 2026-12-01', { kind: 'snoozed', until: '2026-12-01' }],
  ['snooze 2026-12-01', { kind: 'snoozed', until: '2026-12-01' }],
  ['Snoozed until soon', undefined],
  ['Recovered 2026-11-16', { kind: 'recovered', on: '2026-11-16' }],
])('has the status %s', (text, status) => {
  expect(readStatus(text)).toEqual(status);
});

test('is the same after a second run on one day, and never open twice for an account', () => {
  const score = fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined, freq: 8 });
  fc.assert(
    fc.property(fc.array(score, { minLength: 30, maxLength: 120 }), (scores) => {
      const points = scores.map((each, index) => [addDays('2026-01-01', 4 * index), each] as const);
      let lines: ExistingAlert[] = [];
      for (let length = 1; length <= points.length; length += 1) {
        const facts = factsOf(points.slice(0, length));
        const today = points[length - 1]?.[0] ?? '';
        lines = applied(lines, run(facts, lines), today, points[length - 1]?.[1]);
        expect(run(facts, lines).filter((action) => action.kind !== 'update')).toEqual([]);
        for (const alert of ALERTS) {
          const open = lines.filter((each) => each.alert === alert.name && each.status.kind === 'open');
          expect(open.length).toBeLessThanOrEqual(1);
        }
      }
    }),
    { numRuns: 20 },
  );
});

function applied(
  lines: readonly ExistingAlert[],
  actions: readonly AlertAction[],
  day: string,
  score: number | undefined,
): ExistingAlert[] {
  const next = [...lines];
  for (const action of actions) {
    if (action.kind === 'open')
      next.push({
        row: next.length,
        day,
        account: action.account,
        alert: action.alert.name,
        score,
        status: { kind: 'open' },
      });
    if (action.kind === 'set status') {
      const index = next.findIndex((each) => each.row === action.row);
      const found = next[index];
      if (found !== undefined) next[index] = { ...found, status: action.status };
    }
  }
  return next;
}

describe('an account that is not listed', () => {
  const runWithout = (status: AlertStatus, alert = 'At risk') =>
    short(
      updateAlerts({
        ...{ alerts: ALERTS, accounts: [], existing: [line(status, { alert })] },
        ...{ asOf: '2026-03-10', days: ['2026-03-10'], bands: NAMES, fullMark: 100 },
      }),
    );

  test.each<[AlertStatus, readonly string[]]>([
    [{ kind: 'open' }, ['set status At risk: Gone 2026-03-10']],
    [{ kind: 'snoozed', until: '2026-03-09' }, ['set status At risk: Gone 2026-03-10']],
    [{ kind: 'snoozed', until: '2026-03-10' }, []],
    [{ kind: 'done' }, []],
    [{ kind: 'gone', on: '2026-03-02' }, []],
  ])('has no alert that waits: %j', (status, expected) => {
    expect(runWithout(status)).toEqual(expected);
  });

  test('keeps lines that the user wrote', () => {
    expect(runWithout({ kind: 'open' }, 'Call them')).toEqual([]);
  });

  test('opens its line again with the account, if the cause is still there', () => {
    const gone = line({ kind: 'gone', on: '2026-03-02' });
    expect(short(run(factsOf([['2026-03-10', 30]]), [gone]))).toEqual([
      'update At risk',
      'set status At risk: Open',
    ]);
    expect(short(run(factsOf([['2026-03-10', 80]]), [gone]))).toEqual([]);
  });
});

test('a snooze is read in the order of the locale', () => {
  const until = (order: 'month-first' | 'day-first') => readStatus('Snoozed until 12/1/2026', () => order);
  expect(until('month-first')).toEqual({ kind: 'snoozed', until: '2026-12-01' });
  expect(until('day-first')).toEqual({ kind: 'snoozed', until: '2026-01-12' });
  expect(readStatus('Snoozed until 12/1/2026')).toBe(undefined);
});

describe('plays', () => {
  const plays = [
    { metric: 'Logins', lost: undefined, action: 'Call the champion', withinDays: 7 },
    {
      metric: 'Support',
      lost: { points: 8, isAtLeast: true },
      action: 'Review the tickets',
      withinDays: undefined,
    },
    { metric: '', lost: undefined, action: 'Book a call', withinDays: undefined },
  ];
  const lost = (metric: string, points: number, dimension = '') => ({ metric, points, dimension });

  test('the metric with most points lost that has a play gives the action', () => {
    expect(suggestedPlay([lost('Logins', 6), lost('NPS', 20)], plays, 100)?.action).toBe('Call the champion');
    expect(suggestedPlay([lost('Tickets', 9, 'Support'), lost('NPS', 20)], plays, 100)?.action).toBe(
      'Review the tickets',
    );
    expect(suggestedPlay([lost('Tickets', 7, 'Support')], plays, 100)?.action).toBe('Book a call');
    expect(suggestedPlay([lost('Logins', 4.9)], plays, 100)).toBe(undefined);
    expect(suggestedPlay([], plays, 100)).toBe(undefined);
  });

  test.each([
    ['lost over 5 points', 5, false],
    ['lost over 5 points', 5.1, true],
    ['lost at least 5 points', 5, true],
    ['lost at least 5 points', 4.9, false],
    ['lost 5', 5, true],
    ['', 5, true],
  ])('%s fits %p points: %p', (when, points, fits) => {
    const condition = readLostCondition(when);
    if (condition === 'unreadable') throw new Error(when);
    const play = { metric: 'Logins', lost: condition, action: 'Call', withinDays: undefined };
    expect(suggestedPlay([lost('Logins', points)], [play], 100) !== undefined).toBe(fits);
  });
});

describe('a band that depends on the exact weights', () => {
  const fall = [
    ['2026-03-01', 45],
    ['2026-03-02', 34],
  ] as const;

  test('is not a fall to alert about; a firm one is', () => {
    expect(short(run(factsOf(fall, { isBorderline: () => false })))).toContain('open At risk');
    expect(short(run(factsOf(fall, { isBorderline: () => true })))).not.toContain('open At risk');
  });

  test('does not close an alert that is open', () => {
    const stays = factsOf([...fall, ['2026-03-03', 34]], { isBorderline: () => true });
    const actions = short(run(stays, [line({ kind: 'open' })]));
    expect(actions.filter((action) => action.startsWith('set status'))).toEqual([]);
  });
});
