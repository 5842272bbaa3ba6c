// The level of a finding, on accounts made at and around each limit.
import { plainArea } from '../../../src/domain/evidence/area';
import type { Book } from '../../../src/domain/evidence/book';
import { LEVELS, learnLevels, scoresUnder } from '../../../src/domain/evidence/levels';
import { shareOnShape } from '../../../src/domain/evidence/shape';
import { finish } from '../../../src/domain/evidence/steps';
import { type MetricTruth, outcomeBook } from '../../support/outcome-book';

const TRUTHS: readonly MetricTruth[] = [
  { name: 'Logins', weight: 1, effect: 4 },
  { name: 'NPS', weight: 1, effect: 1 },
  { name: 'Noise', weight: 1, effect: 0 },
  { name: 'Tickets', weight: 1, effect: 3, turned: true },
  { name: 'Price', weight: 1, effect: 3, sweetSpot: true },
  { name: 'Gaps', weight: 1, effect: 0, blanks: 0.3 },
];
const book = outcomeBook(TRUTHS, 1000, 7);
const learned = finish(learnLevels(book));
const unseen = outcomeBook(TRUTHS, 20_000, 8);
const areaOnUnseen = (level: (typeof LEVELS)[number]) =>
  plainArea(scoresUnder(unseen, learned.levels[level]), unseen.lost) ?? 0;
const proportions = (weights: Float64Array) => {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return [...weights].map((weight) => weight / total);
};

describe('proposals from a book with a known truth', () => {
  test('weights go to the metrics that matter, and none to noise', () => {
    const [logins = 0, nps = 0, noise = 1, , , gaps = 1] = proportions(learned.levels.weights.weights);
    expect(logins).toBeGreaterThan(0.6);
    expect(nps).toBeGreaterThan(0.08);
    expect(noise).toBeLessThan(0.03);
    expect(gaps).toBeLessThan(0.05);
    expect(learned.keep).toBeLessThan(0.01);
  });

  test('the one metric with the wrong direction is reversed', () => {
    expect(learned.levels.directions.turned).toEqual([3]);
  });

  test('the one metric with a sweet spot gets one, around the true middle', () => {
    const shape = learned.levels.thresholds.shapes.get(4);
    expect(shape?.kind).toBe('sweet spot');
    if (shape === undefined) return;
    expect(shareOnShape(shape, 50)).toBe(1);
    expect(shareOnShape(shape, 10)).toBe(0);
    expect(shareOnShape(shape, 95)).toBe(0);
  });

  test('each level predicts unseen accounts better than the one before', () => {
    const areas = LEVELS.map(areaOnUnseen);
    expect(areas[1]).toBeGreaterThan((areas[0] ?? 1) + 0.15);
    expect(areas[2]).toBeGreaterThan((areas[1] ?? 1) + 0.03);
    expect(areas[3]).toBeGreaterThan((areas[2] ?? 1) + 0.02);
  });

  test('the same book gives the same proposal to the last digit', () => {
    expect(finish(learnLevels(outcomeBook(TRUTHS, 1000, 7)))).toEqual(learned);
  });
});

describe('invariants', () => {
  test('weights ten times as large give the same result', () => {
    const larger: Book = {
      ...book,
      metrics: book.metrics.map((metric) => ({ ...metric, weight: metric.weight * 10 })),
    };
    const weights = proportions(finish(learnLevels(larger)).levels.weights.weights);
    proportions(learned.levels.weights.weights).forEach((weight, index) => {
      expect(weights[index]).toBeCloseTo(weight, 8);
    });
  });

  test('a metric that is in the book twice does not gain weight in total', () => {
    const [first] = book.metrics;
    const doubled: Book = {
      ...book,
      metrics: [...book.metrics, ...(first ? [{ ...first, name: 'Logins again' }] : [])],
    };
    const weights = proportions(finish(learnLevels(doubled)).levels.weights.weights);
    const once = proportions(learned.levels.weights.weights)[0] ?? 0;
    expect((weights[0] ?? 0) + (weights[6] ?? 0)).toBeLessThan(once + 0.05);
  });

  test('a metric that is the same for all accounts changes nothing', () => {
    const constant = {
      name: 'Plan',
      weight: 1,
      numbers: undefined,
      shares: new Float64Array(1000).fill(0.7),
    };
    const { levels } = finish(learnLevels({ ...book, metrics: [...book.metrics, constant] }));
    const unchanged = proportions(learned.levels.weights.weights);
    const weights = [...levels.weights.weights].slice(0, 6);
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    weights.forEach((weight, index) => {
      expect(weight / total).toBeCloseTo(unchanged[index] ?? 0, 1);
    });
  });
});
