// Rules of one account: several conditions at once, and conditions on the score after earlier rules.

import type { Rule } from '../../../src/domain/scorecard/rules';
import { metricOf, type Scorecard, scorecardOf } from '../../../src/domain/scorecard/scorecard';
import { planScoring } from '../../../src/domain/scoring/plan-scoring';
import { scoreAccount } from '../../../src/domain/scoring/score-account';
import type { Cell } from '../../../src/domain/values/cell';
import { at, US } from '../../support/metric-reading';

const use = metricOf('Use', 'number', { healthy: at(100), atRisk: at(0) });
const scorecardWith = (...rules: readonly Rule[]): Scorecard => ({
  ...scorecardOf([use], { minimumCoverage: 0.5 }),
  rules,
});
const rule = (parts: Partial<Rule> & Pick<Rule, 'subject' | 'is' | 'effect'>): Rule => ({
  until: undefined,
  note: '',
  ...parts,
});
const flag = (word: string): Rule['effect'] => ({ kind: 'flag', word });

function scored(scorecard: Scorecard, account: Readonly<Record<string, Cell>>) {
  const headings = Object.keys(account);
  const { score, band, flags } = scoreAccount(planScoring(scorecard, headings), Object.values(account), US);
  return { score, band, flags };
}

test('a rule acts when all of its conditions are met', () => {
  const both = scorecardWith(
    rule({
      subject: 'Plan',
      is: { kind: 'is', text: 'Gold' },
      and: [{ subject: 'Health score', is: { kind: 'above', number: 70 } }],
      effect: flag('Expansion'),
    }),
  );
  const flagsOf = (Plan: Cell, Use: Cell) => scored(both, { Plan, Use }).flags;
  expect(flagsOf('Gold', 71)).toEqual(['Expansion']);
  expect(flagsOf('Gold', 70)).toEqual([]);
  expect(flagsOf('Silver', 90)).toEqual([]);
});

test('conditions use the score and the band after earlier rules, as shown', () => {
  const rules = scorecardWith(
    rule({ subject: 'Use', is: { kind: 'not blank' }, effect: { kind: 'minus', points: 10 } }),
    rule({ subject: 'score', is: { kind: 'below', number: 60 }, effect: flag('under 60') }),
    rule({ subject: 'Band', is: { kind: 'is', text: 'watch' }, effect: flag('watched') }),
    rule({ subject: 'Band', is: { kind: 'not', text: 'Healthy' }, effect: { kind: 'minus', points: 5 } }),
  );
  expect(scored(rules, { Use: 69.94 })).toEqual({
    score: 54.9,
    band: 'Watch',
    flags: ['under 60', 'watched'],
  });
  expect(scored(rules, { Use: 80 })).toEqual({ score: 70, band: 'Healthy', flags: [] });
});

test('without enough data the score is blank, and the band says so', () => {
  const rules = scorecardWith(
    rule({ subject: 'Score', is: { kind: 'below', number: 60 }, effect: flag('low') }),
    rule({ subject: 'Score', is: { kind: 'blank' }, effect: flag('no score') }),
    rule({ subject: 'Band', is: { kind: 'is', text: 'Not enough data' }, effect: flag('no band') }),
  );
  expect(scored(rules, { Use: '' }).flags).toEqual(['no score', 'no band']);
});

test('a metric or column with the same name goes before the score', () => {
  const rules = scorecardWith(
    rule({ subject: 'Score', is: { kind: 'above', number: 8 }, effect: flag('promoter') }),
  );
  expect(scored(rules, { Use: 10, Score: 9 }).flags).toEqual(['promoter']);
  expect(scored(rules, { Use: 90, Score: 5 }).flags).toEqual([]);
});

test('a rule with one missing column does not act', () => {
  const rules = scorecardWith(
    rule({
      subject: 'Use',
      is: { kind: 'not blank' },
      and: [{ subject: 'Gone', is: { kind: 'not', text: 'x' } }],
      effect: flag('never'),
    }),
  );
  expect(scored(rules, { Use: 10 }).flags).toEqual([]);
});
