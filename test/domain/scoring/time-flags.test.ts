// Rules about how the score moved: they set flags, in their place among the other rules, and never touch the score.

import type { Rule } from '../../../src/domain/scorecard/rules';
import { metricOf, scorecardOf } from '../../../src/domain/scorecard/scorecard';
import type { TimeFacts } from '../../../src/domain/scoring/account-rules';
import { planScoring } from '../../../src/domain/scoring/plan-scoring';
import { scoreAccount } from '../../../src/domain/scoring/score-account';
import { withTimeFlags } from '../../../src/domain/scoring/time-flags';
import { EN_US } from '../../../src/domain/values/text-locale';

const CONTEXT = { asOf: '2026-11-16', locale: EN_US };
const SCORECARD = scorecardOf([metricOf('NPS', 'number', { healthy: number(10), atRisk: number(0) })]);

function number(value: number) {
  return { kind: 'number' as const, at: value };
}

function rule(subject: string, is: Rule['is'], word: string, rest: Partial<Rule> = {}): Rule {
  return { subject, is, effect: { kind: 'flag', word }, until: undefined, note: '', ...rest };
}

const BELOW_15 = rule('Health change', { kind: 'below', number: -15 }, 'Big drop');
const SLIDING = rule('Health trend', { kind: 'is', text: 'sliding' }, 'Sliding');
const NOT_FLAPPING = rule('Health trend', { kind: 'not', text: 'Flapping' }, 'Calm');
const TREND_BLANK = rule('Health trend', { kind: 'blank' }, 'Steady');

function flagsOf(rules: readonly Rule[], time: TimeFacts, cells: readonly (string | number)[] = [5]) {
  const plan = planScoring({ ...SCORECARD, rules }, ['NPS', 'Plan']);
  const account = scoreAccount(plan, cells, CONTEXT);
  const flagged = withTimeFlags(account, cells, time, CONTEXT);
  expect(flagged.score).toBe(account.score);
  return flagged.flags;
}

test.each([
  [-15.1, ['Big drop']],
  [-15, []],
  [undefined, []],
])('a change of %p', (change, flags) => {
  expect(flagsOf([BELOW_15], { change, trend: [] })).toEqual(flags);
});

test('an account can have several flags at once', () => {
  const rules = [SLIDING, NOT_FLAPPING, TREND_BLANK];
  expect(flagsOf(rules, { change: 0, trend: ['Sliding', 'Flapping'] })).toEqual(['Sliding']);
  expect(flagsOf(rules, { change: 0, trend: ['Sliding'] })).toEqual(['Sliding', 'Calm']);
  expect(flagsOf(rules, { change: 0, trend: [] })).toEqual(['Calm', 'Steady']);
});

test('flags come in the order of the rules, each word once', () => {
  const gold = rule('Plan', { kind: 'is', text: 'Gold' }, 'Gold');
  const again = rule('Plan', { kind: 'is', text: 'Gold' }, 'Big drop');
  expect(flagsOf([BELOW_15, gold, again], { change: -20, trend: [] }, [5, 'Gold'])).toEqual([
    'Big drop',
    'Gold',
  ]);
});

test('all conditions must hold, and the score is the final one', () => {
  const and = [{ subject: 'Health score', is: { kind: 'below', number: 60 } as const }];
  expect(flagsOf([{ ...BELOW_15, and }], { change: -20, trend: [] }, [5])).toEqual(['Big drop']);
  expect(flagsOf([{ ...BELOW_15, and }], { change: -20, trend: [] }, [7])).toEqual([]);
});

test('a rule that has ended sets no flag', () => {
  expect(flagsOf([{ ...BELOW_15, until: { day: '2026-11-15' } }], { change: -20, trend: [] })).toEqual([]);
  expect(flagsOf([{ ...BELOW_15, until: { day: '2026-11-16' } }], { change: -20, trend: [] })).toEqual([
    'Big drop',
  ]);
});

test('while the past is unknown no rule about it acts, "not" and "blank" included', () => {
  const plan = planScoring({ ...SCORECARD, rules: [BELOW_15, NOT_FLAPPING, TREND_BLANK] }, ['NPS']);
  expect(scoreAccount(plan, [5], CONTEXT).flags).toEqual([]);
});

test('a metric or a column with that name is judged by its own cell', () => {
  const plan = planScoring({ ...SCORECARD, rules: [BELOW_15] }, ['NPS', 'Health change']);
  expect(scoreAccount(plan, [5, -20], CONTEXT).flags).toEqual(['Big drop']);
});
