// The current effects of rules: accounts whose score changes or that are flagged, by rule, in the sheet's order.

import { type CardRows, NO_ROWS } from '../../../src/domain/scorecard-tab/card-rows';
import type { Cell } from '../../../src/domain/values/cell';
import { EN_US } from '../../../src/domain/values/text-locale';
import { ruleEffectText } from '../../../src/sidebar/model/rule-effects';
import { evaluate } from '../../support/evaluate';

const grid: Cell[][] = [
  ['Account', 'Logins', 'Champion left'],
  ['Alder', 90, 'yes'],
  ['Birch', 80, 'yes'],
  ['Cedar', 10, 'yes'],
  ['Dogwood', 50, 'no'],
  ['Elm', 75, 'yes'],
  ['Fir', 95, 'yes'],
];
const rule = (Is: string, Then: string, Value: Cell) => ({
  cells: { 'Metric or column': 'Champion left', Is, Then, Value },
});
const rows = (...rules: readonly ReturnType<typeof rule>[]): CardRows => ({
  ...NO_ROWS,
  Metrics: [{ cells: { Metric: 'Logins', Healthy: 100, 'At risk': 0 } }],
  Rules: rules,
});
const text = (card: CardRows, index: number) =>
  ruleEffectText(
    evaluate(
      card,
      { name: 'Accounts', grid, ours: [], currencies: [] },
      { asOf: '2026-11-22', locale: EN_US },
    ),
    index,
  );

test('a rule does not affect an account that is already low enough', () => {
  expect(text(rows(rule('yes', 'at most', 'At risk')), 0)).toBe('Acts now on 4: Alder, Birch, Elm, …');
});

test('each rule lists its own accounts', () => {
  const card = rows(rule('no', 'flag', 'Calm'), rule('no', 'plus', 10), rule('maybe', 'minus', 5));
  expect([0, 1, 2].map((index) => text(card, index))).toEqual([
    'Acts now on 1: Dogwood',
    'Acts now on 1: Dogwood',
    'Acts now on 0',
  ]);
});

test('there is no text while the scorecard has errors', () => {
  expect(text(rows(rule('no', 'flag', 'Calm'), rule('', 'plus', 10)), 0)).toBe('');
});
