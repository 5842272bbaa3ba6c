// The Net Promoter Score, against numbers worked by hand.
import fc from 'fast-check';
import { netPromoterScore } from '../../../src/domain/statistics/nps';

describe('netPromoterScore', () => {
  it.each([
    [[10, 9, 8, 3], undefined, 25],
    [[10, 9, 8, 3], 7, 50],
    [[9, 10], undefined, 100],
    [[0, 6], undefined, -100],
    [[7, 8], undefined, 0],
    [[7, 8, 6, 6], 7, 0],
    [[6.5], 7, 0],
  ])('%j with promoters from %s is %d', (answers, from, score) => {
    expect(netPromoterScore(answers, from)).toBe(score);
  });

  it('is undefined without answers', () => {
    expect(netPromoterScore([])).toBeUndefined();
  });

  it('lies from -100 to 100, and a lower threshold never lowers it', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1 }), (answers) => {
        const standard = netPromoterScore(answers) ?? Number.NaN;
        expect(Math.abs(standard)).toBeLessThanOrEqual(100);
        expect(netPromoterScore(answers, 7)).toBeGreaterThanOrEqual(standard);
      }),
    );
  });
});
