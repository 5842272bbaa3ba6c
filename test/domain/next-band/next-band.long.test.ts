// For any scorecard, a proposed change reaches the next band, and no clearly smaller one does.
import fc from 'fast-check';
import type { MetricValue } from '../../../src/domain/metric-types/metric-type';
import { prepareSearch } from '../../../src/domain/next-band/change-search';
import { nextBandOf } from '../../../src/domain/next-band/next-band';
import { smallestChange } from '../../../src/domain/next-band/one-change';
import { metricOf, scorecardOf } from '../../../src/domain/scorecard/scorecard';
import { planScoring, type ScoringPlan } from '../../../src/domain/scoring/plan-scoring';
import { type AccountScore, scoreAccount } from '../../../src/domain/scoring/score-account';
import { friendlyStep } from '../../../src/domain/statistics/nearest-number';
import type { Cell } from '../../../src/domain/values/cell';
import { addDays } from '../../../src/domain/values/civil-day';
import { type AnyAccount, anyAccount } from '../../support/any-account';
import { US } from '../../support/metric-reading';

const at = (value: number) => ({ kind: 'number' as const, at: value });

/** The start of the next band; beyond every score when there is none. */
const floorOf = (account: AccountScore) => nextBandOf(account)?.from ?? Number.POSITIVE_INFINITY;

/** The row with another value in one metric, written as a user would write it. */
function changed({ row }: AnyAccount, plan: ScoringPlan, metric: number, to: MetricValue): Cell[] {
  const planned = plan.metrics[metric];
  const cells = row.slice();
  const [first = 0, second = 0] = planned?.columns ?? [];
  if (typeof to === 'object') throw new Error('no list of words is ever proposed');
  if (planned?.type.id === 'recency') cells[first] = { day: addDays(US.asOf, -Number(to)) };
  else if (planned?.type.id === 'ratio') cells[first] = Number(to) * Number(row[second]);
  else cells[first] = to;
  return cells;
}

describe('for any scorecard', () => {
  it('reaches the band that it names, at or above the next one', () => {
    let proposed = 0;
    fc.assert(
      fc.property(anyAccount(), (any) => {
        const plan = planScoring(any.scorecard, any.headings);
        const account = scoreAccount(plan, any.row, US);
        const change = smallestChange(prepareSearch(plan, [account], US), any.row, account, floorOf(account));
        const floor = nextBandOf(account)?.from;
        if (change === undefined || floor === undefined) return;
        proposed += 1;
        const after = scoreAccount(plan, changed(any, plan, change.metric, change.to), US);
        expect(after.score).toBeGreaterThanOrEqual(floor);
        expect(after.band).toBe(change.band);
        expect(change.to).not.toBe(change.from);
      }),
      { numRuns: 600 },
    );
    expect(proposed).toBeGreaterThan(80);
  });

  it('finds a change when some value of one metric would reach it', () => {
    fc.assert(
      fc.property(anyAccount(), fc.nat(5), fc.integer({ min: 0, max: 40 }), (any, index, value) => {
        const plan = planScoring(any.scorecard, any.headings);
        const account = scoreAccount(plan, any.row, US);
        const metric = index % account.plan.metrics.length;
        const floor = nextBandOf(account)?.from;
        const type = account.plan.metrics[metric]?.type.id ?? '';
        const isNumber = typeof account.values[metric] === 'number';
        if (floor === undefined || !isNumber || type === 'recency') return;
        const to = type === 'number' ? value : value / 40;
        const after = scoreAccount(plan, changed(any, plan, metric, to), US);
        if ((after.score ?? -1) < floor) return;
        expect(
          smallestChange(prepareSearch(plan, [account], US), any.row, account, floorOf(account)),
        ).toBeDefined();
      }),
      { numRuns: 1000 },
    );
  });
});

describe('when every metric only helps or only hurts', () => {
  const monotone = fc.record({
    metrics: fc.array(
      fc.record({
        pair: fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { minLength: 2, maxLength: 2 }),
        weight: fc.integer({ min: 1, max: 5 }),
        value: fc.integer({ min: 0, max: 240 }).map((quarters) => quarters / 4),
      }),
      { minLength: 1, maxLength: 5 },
    ),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  });

  it('no change that is smaller by a step reaches it, in any metric', () => {
    let proposed = 0;
    fc.assert(
      fc.property(monotone, ({ metrics, share }) => {
        const scorecard = scorecardOf(
          metrics.map(({ pair: [healthy = 1, atRisk = 0], weight }, index) =>
            metricOf(`m${index}`, 'number', { healthy: at(healthy), atRisk: at(atRisk), weight }),
          ),
        );
        const plan = planScoring(
          scorecard,
          scorecard.metrics.map(({ name }) => name),
        );
        const row = metrics.map(({ value }) => value);
        const account = scoreAccount(plan, row, US);
        const search = prepareSearch(plan, [account], US);
        const change = smallestChange(search, row, account, floorOf(account));
        const floor = nextBandOf(account)?.from ?? 0;
        if (change === undefined) return;
        proposed += 1;
        metrics.forEach(({ pair: [healthy = 1, atRisk = 0], value }, index) => {
          const span = Math.abs(healthy - atRisk);
          const metric = scorecard.metrics[index];
          const step = friendlyStep({ span, whole: metric !== undefined && search.whole.has(metric) });
          const reach = Math.max(0, change.distance * span - step - 1e-9) * share;
          const smaller = row.slice();
          smaller[index] = value + Math.sign(healthy - atRisk) * reach;
          expect(scoreAccount(plan, smaller, US).score).toBeLessThan(floor);
        });
      }),
      { numRuns: 600 },
    );
    expect(proposed).toBeGreaterThan(80);
  });
});
