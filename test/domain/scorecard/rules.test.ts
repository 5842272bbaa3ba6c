// Rules in words, as drivers and messages name them.
import { type Rule, ruleText } from '../../../src/domain/scorecard/rules';

const rule = (effect: Rule['effect'], is: Rule['is']): Rule => ({
  subject: 'x',
  is,
  effect,
  until: undefined,
  note: '',
});

it.each<[Rule, string]>([
  [
    { ...rule({ kind: 'at most', band: 'At risk' }, { kind: 'is', text: 'yes' }), subject: 'Champion left' },
    'Champion left → at most At risk',
  ],
  [
    { ...rule({ kind: 'minus', points: 5 }, { kind: 'above', number: 3 }), subject: 'Tickets' },
    'Tickets above 3 → minus 5',
  ],
  [
    { ...rule({ kind: 'flag', word: 'Expansion ready' }, { kind: 'blank' }), subject: 'Plan' },
    'Plan blank → flag Expansion ready',
  ],
])('%# is readable English', (each, text) => {
  expect(ruleText(each)).toBe(text);
});
