// Metric type rating: 1 to 5 unless thresholds say otherwise.
import fc from 'fast-check';
import { ratingType } from '../../../src/domain/metric-types/rating';
import { metricOf } from '../../../src/domain/scorecard/scorecard';
import { NO_OPTIONS, readingOf, US } from '../../support/metric-reading';

const csat = metricOf('CSAT', 'rating');

describe('rating', () => {
  it.each([
    [1, 0],
    [2, 25],
    [3, 50],
    [4.2, 80],
    [5, 100],
    [0, 0],
    [6, 100],
  ])('%d of 5 scores %d', (value, score) => {
    expect(ratingType.score(value, csat, 100)).toBeCloseTo(score, 9);
  });

  it('accepts its own thresholds, one of them or both', () => {
    const ten = metricOf('CES', 'rating', {
      healthy: { kind: 'number', at: 10 },
      atRisk: { kind: 'number', at: 0 },
    });
    expect(ratingType.score(7, ten, 10)).toBeCloseTo(7, 9);
    const strict = metricOf('CSAT', 'rating', { atRisk: { kind: 'number', at: 3 } });
    expect(ratingType.score(4, strict, 100)).toBe(50);
    expect(ratingType.check(strict)).toEqual([]);
  });

  it('needs no threshold, but refuses two that contradict each other', () => {
    expect(ratingType.check(csat)).toEqual([]);
    const flat = metricOf('CSAT', 'rating', { healthy: { kind: 'number', at: 1 } });
    expect(ratingType.check(flat).map(({ field }) => field)).toEqual(['atRisk']);
  });

  it('reads numbers, not sentences', () => {
    expect(ratingType.read(['4.5'], csat, US, NO_OPTIONS)).toBe(4.5);
    expect(ratingType.read(['good'], csat, US, NO_OPTIONS)).toEqual({
      unreadable: { code: 'cell-not-a-number', cell: 'good' },
    });
    expect(ratingType.read([' '], csat, US, NO_OPTIONS)).toBeUndefined();
    expect(ratingType.show(4.25, csat)).toBe('4.25');
  });

  it('is the mean of the marks present, over several columns', () => {
    expect(readingOf(ratingType, csat, [5, '', 2, 'N/A', 2])).toBe(3);
    expect(ratingType.score(3, csat, 100)).toBe(50);
    expect(readingOf(ratingType, csat, ['', '-'])).toBeUndefined();
  });

  it('leaves out cells that are not marks, and reports them when no mark is left', () => {
    expect(readingOf(ratingType, csat, [4, 'good'])).toEqual({
      value: 4,
      leftOut: [{ unreadable: { code: 'cell-not-a-number', cell: 'good' }, at: 1 }],
    });
    expect(readingOf(ratingType, csat, ['', 'good'])).toEqual({
      unreadable: { code: 'cell-not-a-number', cell: 'good' },
      at: 1,
    });
  });

  it('lies between the lowest and the highest mark', () => {
    const marks = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(marks, (each) => {
        const mean = Number(readingOf(ratingType, csat, each));
        expect(mean).toBeGreaterThanOrEqual(Math.min(...each));
        expect(mean).toBeLessThanOrEqual(Math.max(...each));
      }),
    );
  });
});
