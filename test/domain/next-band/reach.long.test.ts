// An upper bound on the effect of one metric, known without scoring again, that no value may pass.
import fc from 'fast-check';
import { presentShares } from '../../../src/domain/explaining/contributions';
import { highestWith, isAlone, leastDistance } from '../../../src/domain/next-band/reach';
import { type Scorecard, scorecardOf } from '../../../src/domain/scorecard/scorecard';
import { planScoring } from '../../../src/domain/scoring/plan-scoring';
import { scoreAccount } from '../../../src/domain/scoring/score-account';
import { plainMetric, planOf, scoreRow, weighted } from '../../support/accounts';
import { anyAccount } from '../../support/any-account';
import { US } from '../../support/metric-reading';

const rule = (effect: Scorecard['rules'][number]['effect']): Scorecard['rules'][number] => ({
  subject: 'm1',
  is: { kind: 'not', text: 'never' },
  effect,
  until: undefined,
  note: '',
});

describe('highestWith', () => {
  it('is what a full metric score would give: 50 + 3/4 of 60', () => {
    expect(highestWith(scoreRow(weighted([3, 1]), [40, 80]), 0, 0.75)).toBe(95);
  });

  it('stays under a cap by another column, and adds points of a rule', () => {
    const capped = { ...weighted([1, 1]), rules: [rule({ kind: 'at most', band: 'Watch' })] };
    expect(highestWith(scoreRow(capped, [60, 100]), 0, 0.5)).toBe(69.9);
    const raised = { ...weighted([1, 1]), rules: [rule({ kind: 'plus', points: 5 })] };
    expect(highestWith(scoreRow(raised, [60, 20]), 0, 0.5)).toBe(65);
  });

  it('is passed by no value of a single metric, under any method', () => {
    let bounded = 0;
    fc.assert(
      fc.property(anyAccount(), fc.nat(5), fc.integer({ min: 0, max: 40 }), (any, nat, value) => {
        const plan = planScoring(any.scorecard, any.headings);
        const account = scoreAccount(plan, any.row, US);
        const index = nat % account.plan.metrics.length;
        const planned = account.plan.metrics[index];
        const isNumber = planned?.type.id === 'number' && typeof account.values[index] === 'number';
        if (!isNumber || !isAlone(account.plan, index)) return;
        bounded += 1;
        const cells = any.row.slice();
        cells[planned.columns[0] ?? 0] = value;
        const after = scoreAccount(plan, cells, US).score ?? 0;
        const highest = highestWith(account, index, presentShares(account)[index] ?? 0);
        expect(after).toBeLessThanOrEqual(highest + 0.5 / 10 ** any.scorecard.settings.decimals + 1e-6);
      }),
      { numRuns: 1500 },
    );
    expect(bounded).toBeGreaterThan(150);
  });
});

test('isAlone: false when another metric, an option or a rule uses the same column', () => {
  const alone = (scorecard: Scorecard) => isAlone(planOf(scorecard), 0);
  expect(alone(weighted([1, 1]))).toBe(true);
  expect(alone({ ...weighted([1]), rules: [{ ...rule({ kind: 'flag', word: 'x' }), subject: 'M0' }] })).toBe(
    false,
  );
  expect(alone(scorecardOf([plainMetric('a'), plainMetric('b', { columns: ['a'] })]))).toBe(false);
  const dated = plainMetric('b', { options: { expires: 90, dated: 'a' } });
  expect(alone(scorecardOf([plainMetric('a'), dated]))).toBe(false);
});

describe('leastDistance', () => {
  it('is the gain by share and scale where the score is a straight line', () => {
    expect(leastDistance(scoreRow(weighted([3, 1]), [40, 80]), 0, 0.75, 15)).toBeCloseTo(0.2, 12);
  });

  it('is 0 where steps or another method decide', () => {
    const steps = scorecardOf([plainMetric('m', { curve: 'steps' })]);
    expect(leastDistance(scoreRow(steps, [40]), 0, 1, 15)).toBe(0);
    expect(leastDistance(scoreRow(weighted([1], { method: 'worst' }), [40]), 0, 1, 15)).toBe(0);
  });
});
