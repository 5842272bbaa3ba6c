// Proposals on hundreds of random books: minutes of arithmetic, so it is not among the quick domain tests.
import { plainArea } from '../../../src/domain/evidence/area';
import { judgeLevels } from '../../../src/domain/evidence/judge-levels';
import { learnLevels, scoresUnder } from '../../../src/domain/evidence/levels';
import { finish } from '../../../src/domain/evidence/steps';
import { type MetricTruth, outcomeBook, withShuffledOutcomes } from '../../support/outcome-book';

const TRUTHS: readonly MetricTruth[] = [
  { name: 'Logins', weight: 1, effect: 4 },
  { name: 'NPS', weight: 1, effect: 1 },
  { name: 'Noise', weight: 1, effect: 0 },
  { name: 'Tickets', weight: 1, effect: 3, turned: true },
  { name: 'Price', weight: 1, effect: 3, sweetSpot: true },
  { name: 'Gaps', weight: 1, effect: 0, blanks: 0.3 },
];

test('the honest figure matches the result on unseen accounts', () => {
  const book = outcomeBook(TRUTHS, 1000, 7);
  const unseen = outcomeBook(TRUTHS, 20_000, 8);
  const { levels } = finish(learnLevels(book));
  const judged = finish(judgeLevels(book, 2));
  expect(judged?.recommended).toBe('thresholds');
  expect(judged?.hasSignal).toBe(true);
  for (const { level, area } of judged?.levels ?? []) {
    const areaOnUnseen = plainArea(scoresUnder(unseen, levels[level]), unseen.lost) ?? 0;
    expect(Math.abs(area - areaOnUnseen)).toBeLessThan(0.03);
  }
});

describe('when there is nothing to learn', () => {
  const small = outcomeBook(TRUTHS.slice(0, 4), 120, 3);
  const unseen = outcomeBook(TRUTHS, 5000, 8);

  test('shuffled outcomes propose nothing in at least 95 of 100 draws', () => {
    let proposed = 0;
    for (let seed = 1; seed <= 100; seed += 1) {
      const judged = finish(judgeLevels(withShuffledOutcomes(small, seed), 1));
      if (judged?.recommended !== 'as set') proposed += 1;
    }
    expect(proposed).toBeLessThanOrEqual(5);
  });

  test('weights that are right already stay', () => {
    const right: readonly MetricTruth[] = [
      { name: 'A', weight: 3, effect: 3 },
      { name: 'B', weight: 2, effect: 2 },
      { name: 'C', weight: 1, effect: 1 },
    ];
    const kept = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].filter(
      (seed) => finish(learnLevels(outcomeBook(right, 300, seed))).keep >= 0.5,
    );
    expect(kept.length).toBeGreaterThanOrEqual(8);
  });

  test('small books are never worse off than the user by more than noise', () => {
    let worse = 0;
    for (let seed = 1; seed <= 40; seed += 1) {
      const tiny = outcomeBook(TRUTHS, 80, seed);
      const judged = finish(judgeLevels(tiny, 1));
      const level = judged?.recommended ?? 'as set';
      const { levels } = finish(learnLevels(tiny));
      const areaOnUnseen = (each: typeof level) =>
        plainArea(scoresUnder(unseen, levels[each]), unseen.lost) ?? 0;
      if (areaOnUnseen(level) < areaOnUnseen('as set') - 0.01) worse += 1;
    }
    expect(worse).toBeLessThanOrEqual(2);
  });
});
