// All accounts together: health by value, movers, renewals, with numbers worked by hand.
import fc from 'fast-check';
import { valueAtStake } from '../../../src/domain/alerts/value-at-stake';
import { isLost, type KnownLosses, lossOfGone, lossOfListed } from '../../../src/domain/history/known-loss';
import { percentsOf, valueClasses } from '../../../src/domain/portfolio/bands-breakdown';
import { atRiskBridge } from '../../../src/domain/portfolio/bridge';
import { dimensionBreakdown } from '../../../src/domain/portfolio/dimensions';
import { weightedHealth } from '../../../src/domain/portfolio/health';
import { portfolio } from '../../../src/domain/portfolio/portfolio';
import type { PortfolioAccount, PortfolioContext } from '../../../src/domain/portfolio/portfolio-account';
import { stateThen } from '../../../src/domain/portfolio/portfolio-days';
import { retention, retentionAtRisk } from '../../../src/domain/portfolio/renewals';
import { sinceBaseline } from '../../../src/domain/portfolio/since-baseline';
import type { Band } from '../../../src/domain/scorecard/band';
import { bandLadder } from '../../../src/domain/scorecard/band';
import { scorecardOf } from '../../../src/domain/scorecard/scorecard';
import { accountColumns } from '../../../src/domain/table/account-columns';
import { EN_US } from '../../../src/domain/values/text-locale';

const CONTEXT: PortfolioContext = {
  asOf: '2026-11-16',
  fullMark: 100,
  bands: ['Healthy', 'Watch', 'At risk'],
  healthy: new Set(['Healthy']),
  atRisk: new Set(['At risk']),
};
const HAS = { value: true, renewal: true, owner: true, segment: true, outcome: true };

function bandOf(score: number | undefined): string {
  if (score === undefined) return 'Not enough data';
  if (score >= 70) return 'Healthy';
  return score >= 40 ? 'Watch' : 'At risk';
}

function account(
  score: number | undefined,
  value: number | undefined,
  more: Partial<PortfolioAccount> = {},
): PortfolioAccount {
  return {
    name: 'Acme',
    score,
    band: bandOf(score),
    value,
    owner: '',
    segment: '',
    renewal: undefined,
    dimensions: new Map(),
    losses: new Map(),
    because: '',
    moved: '',
    action: '',
    loss: undefined,
    before: undefined,
    ...more,
  };
}

function earlier(
  score: number | undefined,
  value: number | undefined,
  rescored = score,
): PortfolioAccount['before'] {
  return {
    score,
    band: bandOf(score),
    value,
    renewal: undefined,
    dimensions: new Map(),
    rescored: { score: rescored, band: bandOf(rescored) },
  };
}

describe('worked numbers', () => {
  test('health by value, and how much of the value it speaks for', () => {
    const found = weightedHealth([account(80, 100_000), account(40, 50_000), account(undefined, 50_000)]);
    expect(found.health).toBeCloseTo(66.667, 3);
    expect(found.scoredShare).toBe(0.75);
  });

  test('retention of a period: 1,000 at the start, 60 lost, 20 shrunk, 90 grown', () => {
    expect(retention({ start: 1000, lost: 60, shrunk: 20, grown: 90 })).toEqual({
      gross: 0.92,
      net: expect.closeTo(1.01, 12),
    });
    expect(retention({ start: 0, lost: 0, shrunk: 0, grown: 5 })).toBe(undefined);
  });

  test('the value at stake is the share of points lost; all of it without a score', () => {
    expect(valueAtStake({ value: 96_000, score: 38.2 }, 100)).toBeCloseTo(59_328, 6);
    expect(valueAtStake({ value: 96_000, score: undefined }, 100)).toBe(96_000);
  });

  test('retention if all value at risk left within 90 days', () => {
    const near = { renewal: '2027-01-15' };
    const found = retentionAtRisk(
      [account(80, 600, near), account(20, 400, near), account(10, 1000, { renewal: '2027-06-01' })],
      CONTEXT,
    );
    expect(found).toEqual({ renewing: 1000, atRisk: 400, grossIfLost: 0.6 });
  });

  test('value classes: half of the value is A, up to 80 % is B', () => {
    expect(valueClasses([10, 40, 20, 30, undefined].map((value) => ({ value })))).toEqual([
      'C',
      'A',
      'B',
      'A',
      'C',
    ]);
  });
});

describe('dimensions over all accounts', () => {
  const dimensioned = (value: number, adoption: number, relationship?: number) => ({
    value,
    dimensions: new Map([
      ['Adoption', adoption],
      ...(relationship === undefined ? [] : [['Relationship', relationship] as const]),
    ]),
  });
  const now = [dimensioned(300, 80, 50), dimensioned(100, 40, 61)];
  const then = [dimensioned(300, 90, 55), dimensioned(100, 60, 45)];

  test('the worked example: 82.5 falls to 70, and 52.5 to 52.75 is no move', () => {
    expect(dimensionBreakdown(now, then, { fullMark: 100, byValue: true })).toEqual([
      { dimension: 'Adoption', accounts: 2, health: 70, before: 82.5, change: -12.5, arrow: '▼' },
      { dimension: 'Relationship', accounts: 2, health: 52.75, before: 52.5, change: 0.25, arrow: '●' },
    ]);
  });

  test('without a value column every account counts the same: 50 rises to 55.5', () => {
    const [, relationship] = dimensionBreakdown(now, then, { fullMark: 100, byValue: false });
    expect(relationship).toMatchObject({ health: 55.5, before: 50, change: 5.5, arrow: '▲' });
  });

  test('an account without a score in a dimension is left out there; one that is gone still counts in the past', () => {
    const left = [dimensioned(300, 80), dimensioned(100, 40, 60)];
    const [, relationship] = dimensionBreakdown(left, [...then, dimensioned(400, 10, 90)], {
      fullMark: 100,
      byValue: true,
    });
    expect(relationship).toMatchObject({ accounts: 1, health: 60, before: 71.25, arrow: '▼' });
  });

  test('without a day to compare with there is no arrow, and a single dimension gets no row', () => {
    const [adoption] = dimensionBreakdown(now, undefined, { fullMark: 100, byValue: true });
    expect(adoption).toMatchObject({ health: 70, before: undefined, change: undefined, arrow: undefined });
    expect(dimensionBreakdown([dimensioned(1, 5)], undefined, { fullMark: 100, byValue: true })).toEqual([]);
  });
});

describe('churn of a period, with and without involuntary losses', () => {
  const stayed = Array.from({ length: 114 }, () => account(80, 10, { before: earlier(80, 10) }));
  const gone = (loss: 'voluntary' | 'involuntary' | 'before' | undefined) => ({
    ...{ score: 20, band: 'At risk', value: 10, renewal: undefined, dimensions: new Map(), loss },
  });
  const left = [
    gone('involuntary'),
    gone('involuntary'),
    gone('voluntary'),
    gone('voluntary'),
    gone('voluntary'),
    gone(undefined),
  ];

  test('the worked example: 6 of 120 lost, 2 of them involuntary, are 5 % and 3.3 %', () => {
    expect(sinceBaseline([...stayed, account(50, 10)], left, true)).toMatchObject({
      accountsAtStart: 120,
      newAccounts: 1,
      lostAccounts: 6,
      involuntaryLosses: 2,
      unexplainedLosses: 1,
      churnRate: 0.05,
      voluntaryChurnRate: expect.closeTo(4 / 120, 12),
      retention: { gross: 0.95, net: 0.95 },
    });
  });

  test('a listed account counts as lost if its outcome came in the period, not before it', () => {
    const listed = [
      account(10, 10, { before: earlier(30, 10), loss: 'voluntary' }),
      account(10, 10, { before: earlier(30, 10), loss: 'before' }),
    ];
    expect(sinceBaseline([...stayed, ...listed], [gone('before')], true)).toMatchObject({
      accountsAtStart: 115,
      goneAccounts: 1,
      lostAccounts: 1,
      churnRate: 1 / 115,
    });
  });

  test('without an outcome column no reasons are given', () => {
    expect(sinceBaseline(stayed, [gone(undefined)], false)).toMatchObject({
      lostAccounts: 1,
      involuntaryLosses: undefined,
      unexplainedLosses: undefined,
      voluntaryChurnRate: undefined,
    });
  });

  test('the last known loss counts; without a day it lies before any period, and a future day does not count', () => {
    const loss = (day: string | undefined, isInvoluntary = false) => ({ day, isInvoluntary });
    const losses: KnownLosses = new Map([
      ['acme', [loss('2025-01-31', true), loss('2026-11-02')]],
      ['globex', [loss(undefined, true)]],
      ['initech', [loss('2026-12-01')]],
      ['umbrella', [loss('2026-10-12')]],
    ]);
    const of = (name: string) => lossOfListed(losses, name, '2026-10-12', '2026-11-16');
    expect(['ACME', 'Globex', 'Initech', 'Umbrella', 'Hooli'].map(of)).toEqual([
      'voluntary',
      'before',
      undefined,
      'before',
      undefined,
    ]);
    const ofGone = (name: string) => lossOfGone(losses, name, '2026-10-12');
    expect(['Acme', 'Globex', 'Umbrella', 'Hooli'].map(ofGone)).toEqual([
      'voluntary',
      'involuntary',
      'before',
      undefined,
    ]);
  });
});

describe('accounts that are known as lost', () => {
  const soon = { renewal: '2026-12-01' };
  const kept = account(30, 2000, { name: 'Kept', ...soon });
  const since = account(20, 5000, { name: 'Since', loss: 'voluntary', before: earlier(30, 5000), ...soon });
  const before = account(10, 9000, { name: 'Before', loss: 'before', before: earlier(10, 9000), ...soon });
  const page = portfolio(
    {
      accounts: [kept, since, before],
      ...{ gone: [], baseline: '2026-10-12', earlierDays: [], has: HAS },
    },
    CONTEXT,
  );

  test('are in no figure of today', () => {
    expect(page.headline).toMatchObject({ accounts: 1, valueAtRisk: 2000, renewing: 1, renewingValue: 2000 });
    expect(page.first.map(({ name }) => name)).toEqual(['Kept']);
    expect(page.renewalsAtRisk.map(({ name }) => name)).toEqual(['Kept']);
  });

  test('are in the figures of the baseline where they were lost since, and leave the value at risk', () => {
    expect(page.before).toMatchObject({ accounts: 1, valueAtRisk: 5000 });
    expect(page.since).toMatchObject({ accountsAtStart: 1, lostAccounts: 1 });
    expect(page.bridge.map(({ code, value }) => [code, value])).toEqual([
      ['start', 5000],
      ['left', -5000],
      ['new-account', 2000],
      ['end', 2000],
    ]);
  });

  test('are lost from their day on, until they come back', () => {
    const losses: KnownLosses = new Map([
      ['acme', [{ isInvoluntary: false, day: '2026-03-01', until: '2026-06-01' }]],
    ]);
    const days = ['2026-02-28', '2026-03-01', '2026-05-31', '2026-06-01'];
    expect(days.map((day) => isLost(losses, 'ACME', day))).toEqual([false, true, true, false]);
    expect(isLost(losses, 'Globex', '2026-04-01')).toBe(false);
  });
});

describe('the bridge of value at risk', () => {
  test('the worked example adds up: 357 + 96 - 40 + 12 + 5 - 18 = 412', () => {
    const steps = atRiskBridge(
      [
        account(30, 299 + 5, { before: earlier(30, 299) }),
        account(30, 96, { before: earlier(60, 96) }),
        account(60, 40, { before: earlier(30, 40) }),
        account(30, 12, { before: earlier(60, 12, 30) }),
        account(90, 500, { before: earlier(90, 500) }),
      ],
      [
        { band: 'At risk', value: 18 },
        { band: 'Healthy', value: 99 },
      ],
      CONTEXT,
    );
    expect(steps.map(({ code, value }) => [code, value])).toEqual([
      ['start', 357],
      ['newly-at-risk', 96],
      ['newly-at-risk-scorecard', 12],
      ['recovered', -40],
      ['value-grew', 5],
      ['left', -18],
      ['end', 412],
    ]);
  });

  test('start and steps add up to the end in every case', () => {
    const score = fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined });
    const value = fc.option(fc.integer({ min: -5, max: 1000 }), { nil: undefined });
    const before = fc.option(
      fc.tuple(score, value, score).map(([then, worth, rescored]) => earlier(then, worth, rescored)),
      { nil: undefined },
    );
    const accounts = fc.array(
      fc.tuple(score, value, before).map(([now, worth, then]) => account(now, worth, { before: then })),
    );
    const gone = fc.array(
      fc.tuple(score, value).map(([then, worth]) => ({ band: bandOf(then), value: worth })),
    );
    fc.assert(
      fc.property(accounts, gone, (now, left) => {
        const steps = atRiskBridge(now, left, CONTEXT);
        const [first, last] = [steps[0], steps[steps.length - 1]];
        const between = steps.slice(1, -1).reduce((sum, step) => sum + step.value, 0);
        expect((first?.value ?? 0) + between).toBe(last?.value);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the page', () => {
  test('without accounts the page shows zeros', () => {
    const page = portfolio(
      { accounts: [], gone: [], baseline: undefined, earlierDays: [], has: HAS },
      CONTEXT,
    );
    expect(page.headline).toMatchObject({ accounts: 0, value: 0, mean: undefined, shareAtRisk: undefined });
    expect(page.bands.map(({ accounts, valuePercent }) => [accounts, valuePercent])).toEqual([
      [0, undefined],
      [0, undefined],
      [0, undefined],
    ]);
    expect(page.missing).toEqual(['history']);
  });

  test('one account is the whole page', () => {
    const [only] = [
      account(30, 100, {
        owner: 'Kim',
        segment: 'SMB',
        losses: new Map([['NPS', 70]]),
        renewal: '2026-12-01',
      }),
    ];
    const page = portfolio(
      { accounts: [only], gone: [], baseline: undefined, earlierDays: [], has: HAS },
      CONTEXT,
    );
    expect(page.headline).toMatchObject({ valueAtRisk: 100, shareAtRisk: 1, concentration: 1 });
    expect(page.first).toEqual([only]);
    expect(page.renewalsAtRisk).toEqual([only]);
    expect(page.losses).toEqual([{ metric: 'NPS', points: 70, weightedPoints: 70, accounts: 1 }]);
    expect(page.owners[0]).toMatchObject({ group: 'Kim', accounts: 1, atRisk: 1, valueAtRisk: 100 });
    expect(page.renewals[1]).toMatchObject({ month: '2026-12', accounts: 1, valueByBand: [0, 0, 100] });
  });

  test('missing columns are reported per block', () => {
    const has = { value: false, renewal: false, owner: false, segment: false, outcome: false };
    const page = portfolio(
      { accounts: [account(50, undefined)], gone: [], baseline: undefined, earlierDays: [], has },
      CONTEXT,
    );
    expect(page.missing).toEqual(['value', 'renewal', 'owner', 'segment', 'outcome', 'history']);
    expect(page).toMatchObject({ renewals: [], owners: [], matrix: [] });
  });

  test('changes are against the baseline, and a negative value is counted and not used', () => {
    const page = portfolio(
      {
        accounts: [
          account(80, 100, { before: earlier(30, 80) }),
          account(20, -50, { before: earlier(60, 10) }),
        ],
        gone: [],
        baseline: '2026-10-12',
        earlierDays: [],
        has: HAS,
      },
      CONTEXT,
    );
    expect(page.negativeValues).toBe(1);
    expect(page.headline.value).toBe(100);
    expect(page.before).toMatchObject({ value: 90, valueAtRisk: 80 });
    expect(page.bands.find(({ band }) => band === 'Healthy')).toMatchObject({
      accountsChange: 1,
      valueChange: 100,
    });
    expect(page.down.map(({ change }) => change)).toEqual([-40]);
    expect(page.up.map(({ change }) => change)).toEqual([50]);
  });

  test('percents add up to 100.0 as shown', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 6 }), (amounts) => {
        const percents = percentsOf(amounts);
        if (percents === undefined) return;
        expect(percents.reduce((sum, percent) => sum + Math.round(percent * 10), 0)).toBe(1000);
      }),
    );
  });

  test('one owner in two spellings is one group, and an owner called Others is not the rest', () => {
    const owners = ['Maria', 'maria ', 'Others', ''].map((owner) => account(30, 10, { owner }));
    const page = portfolio(
      { accounts: owners, gone: [], baseline: undefined, earlierDays: [], has: HAS },
      CONTEXT,
    );
    expect(page.owners.map(({ group, kind, accounts }) => [group, kind, accounts])).toEqual([
      ['Maria', 'one', 2],
      ['Others', 'one', 1],
      ['(none)', 'one', 1],
    ]);
  });

  test('bands of a segment have rows, and a better one than the best general band is healthy', () => {
    const band = (name: string, from: number, segment?: string): Band => ({
      ...{ name, from, segment, color: '#ffffff' },
    });
    const ladder = bandLadder([
      band('Healthy', 70),
      band('Watch', 40),
      band('At risk', 0),
      band('Great', 85, 'SMB'),
      band('Poor', 25, 'Enterprise'),
      band('Healthy', 60, 'SMB'),
    ]);
    expect(ladder.names).toEqual(['Great', 'Healthy', 'Watch', 'Poor', 'At risk']);
    const soon = { renewal: '2026-12-01' };
    const page = portfolio(
      {
        accounts: [
          account(90, 100, { band: 'Great', ...soon }),
          account(75, 100, { band: 'Healthy', ...soon }),
          account(30, 40, { band: 'Poor', ...soon }),
          account(10, 20, { band: 'At risk', ...soon }),
        ],
        ...{ gone: [], baseline: undefined, earlierDays: [], has: HAS },
      },
      { ...CONTEXT, bands: ladder.names, healthy: ladder.healthy, atRisk: ladder.atRisk },
    );
    expect(page.bands.map(({ band: name, accounts }) => [name, accounts])).toEqual([
      ...[
        ['Great', 1],
        ['Healthy', 1],
        ['Watch', 0],
        ['Poor', 1],
        ['At risk', 1],
      ],
    ]);
    expect(page.headline).toMatchObject({ atRisk: 1, valueAtRisk: 20, renewing: 2, renewingValue: 60 });
    expect(page.first.map(({ band: name }) => name)).toEqual(['Poor', 'At risk']);
  });

  test('a band that has another name now is found by the score of then', () => {
    const bands = [
      { name: 'Good', from: 70, color: '#ffffff', segment: undefined },
      { name: 'Red', from: 0, color: '#ffffff', segment: undefined },
    ];
    const scorecard = { ...scorecardOf([]), bands };
    const columns = accountColumns([], scorecard.settings);
    const then = { columns, reading: { locale: EN_US }, scorecard, losses: undefined };
    const stood = (band: string, score: number | undefined) =>
      stateThen(
        { day: '2026-10-01', account: 'Acme', score, band, coverage: 1, scorecard: '', cells: [] },
        then,
      ).band;
    expect([
      stood('At risk', 30),
      stood('Healthy', 80),
      stood('Red', 80),
      stood('Not enough data', undefined),
    ]).toEqual([...['Red', 'Good', 'Red', 'Not enough data']]);
  });

  test('the renewals of a month add up to its total, those without a score too', () => {
    const soon = { renewal: '2026-12-01' };
    const page = portfolio(
      {
        accounts: [account(90, 100, soon), account(undefined, 30, soon)],
        ...{ gone: [], baseline: undefined, earlierDays: [], has: HAS },
      },
      { ...CONTEXT, bands: [...CONTEXT.bands, 'Not enough data'] },
    );
    expect(page.renewals[1]).toMatchObject({ month: '2026-12', value: 130, valueByBand: [100, 0, 0, 30] });
    expect(page.headline.atRisk).toBe(0);
  });

  test('many owners become the largest and "Others", and no account is lost', () => {
    const accounts = Array.from({ length: 40 }, (_, index) =>
      account(index, index, { owner: `Owner ${index % 20}` }),
    );
    const page = portfolio({ accounts, gone: [], baseline: undefined, earlierDays: [], has: HAS }, CONTEXT);
    expect(page.owners).toHaveLength(12);
    expect(page.owners[11]?.group).toBe('Others');
    expect(page.owners.reduce((sum, owner) => sum + owner.accounts, 0)).toBe(40);
    expect(page.distribution.reduce((sum, tenth) => sum + tenth.accounts, 0)).toBe(40);
  });
});
