// Why one account's score changed, in words and in parts.
import fc from 'fast-check';
import { accountChange, changeText } from '../../../src/domain/history/account-change';
import { parseHistory } from '../../../src/domain/history/history-tab';
import { rescoreDay } from '../../../src/domain/history/rescore';
import { metricOf, type Scorecard, scorecardOf } from '../../../src/domain/scorecard/scorecard';
import { planScoring } from '../../../src/domain/scoring/plan-scoring';
import { scoreAccount } from '../../../src/domain/scoring/score-account';
import type { Cell } from '../../../src/domain/values/cell';
import { EN_US } from '../../../src/domain/values/text-locale';

const HEADINGS = ['Logins', 'NPS', 'Last contact'];
const scorecardWith = (loginsWeight: number, settings: Partial<Scorecard['settings']> = {}) =>
  scorecardOf(
    [
      metricOf('Logins', 'number', {
        healthy: { kind: 'number', at: 30 },
        atRisk: { kind: 'number', at: 2 },
        weight: loginsWeight,
      }),
      metricOf('NPS', 'number', { healthy: { kind: 'number', at: 9 }, atRisk: { kind: 'number', at: 0 } }),
      metricOf('Last contact', 'number', {
        healthy: { kind: 'number', at: 14 },
        atRisk: { kind: 'number', at: 60 },
      }),
    ],
    settings,
  );
const scored = (card: Scorecard, cells: readonly Cell[]) =>
  scoreAccount(planScoring(card, HEADINGS), cells, { asOf: '2026-11-16', locale: EN_US });

test('shows the worked example in words', () => {
  const card = scorecardWith(2);
  const change = accountChange(83.7, scored(card, [24, 7, 10]), scored(card, [10, '', 41]));
  expect(change).toMatchObject({
    before: 83.7,
    now: 32.8,
    change: -50.9,
    scorecard: 0,
    rules: 0,
    customer: -50.9,
  });
  expect(change && changeText(change, 1)).toBe(
    '−36.9 Logins 24 → 10 · −19.6 Last contact 10 → 41 · +5.6 NPS 7 → blank',
  );
});

test('says that an unchanged value counts more when another one is gone', () => {
  const card = scorecardWith(2);
  const change = accountChange(58.9, scored(card, [10, 9, 41]), scored(card, [10, '', 41]));
  expect(change?.metrics.map(({ name, counts }) => [name, counts])).toEqual([
    ['Logins', 'more'],
    ['Last contact', 'more'],
  ]);
  expect(change && changeText(change, 1)).toContain('Logins 10, counts more');
});

test('sums up the reasons that are not listed, so that all add up', () => {
  const metric = (name: string) =>
    metricOf(name, 'number', { healthy: { kind: 'number', at: 10 }, atRisk: { kind: 'number', at: 0 } });
  const names = ['A', 'B', 'C', 'D', 'E'];
  const plan = planScoring(scorecardOf(names.map(metric)), names);
  const on = (cells: readonly Cell[]) => scoreAccount(plan, cells, { asOf: '2026-11-16', locale: EN_US });
  const change = accountChange(100, on([10, 10, 10, 10, 10]), on([5, 6, 7, 8, 9]));
  expect(change && changeText(change, 1)).toBe(
    '−10.0 A 10 → 5 · −8.0 B 10 → 6 · −6.0 C 10 → 7 · others −6.0',
  );
});

test('gives a changed scorecard its own part', () => {
  const [old, changed] = [scorecardWith(1), scorecardWith(4)];
  const before = scored(old, [10, 9, 14]);
  const change = accountChange(before.score ?? 0, scored(changed, [10, 9, 14]), scored(changed, [10, 9, 14]));
  expect(change?.metrics).toEqual([]);
  expect(change?.scorecard).toBe(change?.change);
  expect(change && changeText(change, 1)).toMatch(/^scorecard −\d+\.\d$/);
});

test('what the customer did is one sum where the scorecard changed too', () => {
  const [old, changed] = [scorecardWith(1), scorecardWith(4)];
  const before = scored(old, [10, 9, 14]).score ?? 0;
  const change = accountChange(before, scored(changed, [10, 9, 14]), scored(changed, [2, 7, 14]));
  expect(change && [change.customer, change.scorecard, change.change]).toEqual([-22.8, -23.8, -46.6]);
  expect(change && changeText(change, 1)).toBe(
    'customer −22.8 (−19.1 Logins 10 → 2 · −3.7 NPS 9 → 7) · scorecard −23.8',
  );
});

test('a column that was not kept then is new to the scorecard, and not a value that came', () => {
  const card = scorecardWith(2);
  const then = scored(card, [10, '', 14]);
  const [now, comparable] = [scored(card, [10, 3, 14]), scored(card, [10, '', 14])];
  const change = accountChange(then.score ?? 0, then, now, comparable);
  expect(change).toMatchObject({ metrics: [], customer: 0, change: -4.8, scorecard: -4.8 });
});

test('no shown part has another sign than its exact part', () => {
  const metric = (name: string) =>
    metricOf(name, 'number', { healthy: { kind: 'number', at: 100 }, atRisk: { kind: 'number', at: 0 } });
  const names = ['A', 'B', 'C', 'D', 'E', 'F'];
  const plan = planScoring(scorecardOf(names.map(metric), { decimals: 0 }), names);
  const on = (cells: readonly Cell[]) => scoreAccount(plan, cells, { asOf: '2026-11-16', locale: EN_US });
  const cells = fc.array(fc.double({ min: 40, max: 60, noNaN: true }), { minLength: 6, maxLength: 6 });
  fc.assert(
    fc.property(cells, cells, (then, now) => {
      const [before, after] = [on(then), on(now)];
      const change = accountChange(before.score ?? 0, before, after);
      for (const { points, customer, data } of change?.metrics ?? [])
        expect(Math.sign(points)).toBe(Math.sign(customer + data));
    }),
  );
  const fall = accountChange(50, on(names.map(() => 50)), on([52.4, 52.4, 52.4, 52.4, 52.4, 46.4]));
  expect(fall && changeText(fall, 0)).toBe('+1 A 50 → 52.4 · +1 B 50 → 52.4 · −1 F 50 → 46.4');
});

test('no score now, or none for the earlier cells, gives no change', () => {
  const card = scorecardWith(2);
  expect(accountChange(50, scored(card, ['', '', '']), scored(card, [10, 9, 14]))).toBe(undefined);
  expect(accountChange(50, scored(card, [10, 9, 14]), scored(card, ['', '', '']))).toBe(undefined);
});

describe.each(['weighted', 'points', 'worst'] as const)('under the method %s', (method) => {
  test('shown parts add up to the shown change', () => {
    const value = fc.option(fc.double({ min: 0, max: 70, noNaN: true }), { nil: '' });
    const cells = fc.tuple(value, value, value);
    fc.assert(
      fc.property(
        cells,
        cells,
        fc.integer({ min: 0, max: 5 }),
        fc.integer({ min: 0, max: 3 }),
        fc.boolean(),
        (then, now, weight, decimals, isKept) => {
          const [old, card] = [
            scorecardWith(weight, { method, decimals }),
            scorecardWith(2, { method, decimals }),
          ];
          const before = scored(old, then).score;
          if (before === undefined) return;
          const keptOf = (cells: readonly Cell[]) => (isKept ? cells : [cells[0] ?? '', '', cells[2] ?? '']);
          const comparable = scored(card, keptOf(now));
          const change = accountChange(before, scored(card, keptOf(then)), scored(card, now), comparable);
          if (change === undefined) return;
          expect(change.customer + change.scorecard).toBeCloseTo(change.change, 9);
          const parts = change.metrics.reduce(
            (sum, { points }) => sum + points,
            change.scorecard + change.rules,
          );
          expect(parts).toBeCloseTo(change.change, 9);
          expect(change.before + change.change).toBeCloseTo(change.now, 9);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

test('a day of the history scored again under the same scorecard gives the stored scores to the last digit', () => {
  const card = scorecardWith(2);
  const rows = Array.from({ length: 50 }, (_, index): Cell[] => {
    const cells: Cell[] = [index / 1.7, index % 10, index % 7 === 0 ? '' : index + 3];
    const { score = '', band } = scored(card, cells);
    return [{ day: '2026-10-01' }, `Account ${index}`, score, band, 1, 's', ...cells];
  });
  const history = parseHistory([
    ['Day', 'Account', 'Health score', 'Health band', 'Health coverage', 'Scorecard', ...HEADINGS],
    ...rows,
  ]);
  if (history === undefined) throw new Error('this is a history');
  const again = rescoreDay(history, '2026-10-01', card, EN_US);
  expect(again.size).toBe(50);
  for (const { snapshot, score } of again.values()) expect(score.score).toBe(snapshot.score);
});
