// Sudden drop, Sliding and Flapping: where each begins, and that later days never change an earlier one.
import * as fc from 'fast-check';
import type { ScoreSeries } from '../../../src/domain/history/score-series';
import { trendWords } from '../../../src/domain/history/trend-words';
import { addDays } from '../../../src/domain/values/civil-day';

const TODAY = '2026-11-16';
const BANDS = [
  { name: 'Healthy', from: 70 },
  { name: 'Watch', from: 40 },
  { name: 'At risk', from: 0 },
];

/** One score a week, the last one today; a pair brings its own stamp. */
function weekly(scores: readonly (number | undefined | readonly [number, string])[]): ScoreSeries {
  return scores.map((each, index) => {
    const [score, scorecard] = typeof each === 'object' ? each : [each, 'v1'];
    return { day: addDays(TODAY, -7 * (scores.length - 1 - index)), score, band: '', scorecard };
  });
}

function wordsOf(scores: Parameters<typeof weekly>[0], today = TODAY) {
  return trendWords(weekly(scores), today, BANDS, 100);
}

test('a steady account has no word, nor has one without a score today', () => {
  expect(wordsOf([80, 79, 81, 80, 80, 79, 80, 80])).toEqual([]);
  expect(wordsOf([80, 75, 70, 65, 60, 55, 50, undefined])).toEqual([]);
  expect(wordsOf([])).toEqual([]);
});

test('a sliding account can also have dropped suddenly', () => {
  expect(wordsOf([82, 80, 78, 75, 71, 64, 60, 58])).toEqual(['Sudden drop', 'Sliding']);
});

describe('Sliding', () => {
  test('is a middle slope of 5 points a month or more over a quarter', () => {
    // 1.167 points a week are 5.0 a month of 30 days.
    const falling = (perWeek: number) => Array.from({ length: 13 }, (_, week) => 60 - perWeek * week);
    expect(wordsOf(falling(7 / 6))).toEqual(['Sliding']);
    expect(wordsOf(falling(7 / 6 - 0.01))).toEqual([]);
  });

  test('needs half a quarter of scores', () => {
    expect(wordsOf([60, 58, 56, 54, 52, 50, 48])).toEqual([]);
    expect(wordsOf([60, 58, 56, 54, 52, 50, 48, 46])).toEqual(['Sliding']);
  });

  test('is not one bad week at the end', () => {
    expect(wordsOf([60, 60, 60, 60, 60, 60, 60, 60, 60, 60, 60, 60, 50])).toEqual([]);
  });

  test('does not count a fall caused by a changed scorecard', () => {
    const changed = [60, 60, 60, 60, 60, 60, 60].map((score) => [score, 'v1'] as const);
    expect(wordsOf([...changed, [40, 'v2'], [40, 'v2'], [40, 'v2'], [40, 'v2']])).toEqual([]);
    // An added flag comes after the dot of the stamp: the scores stay comparable.
    expect(wordsOf([60, 58, 56, 54, [52, 'v1.a'], [50, 'v1.a'], [48, 'v1.b'], [46, 'v1.b']])).toEqual([
      'Sliding',
    ]);
  });
});

describe('Sudden drop', () => {
  test('is 15 points below the score of 30 days ago, after a quarter with a high band', () => {
    expect(wordsOf([80, 80, 80, 80, 80, 65])).toEqual(['Sudden drop']);
    expect(wordsOf([80, 80, 80, 80, 80, 65.1])).toEqual([]);
    expect(wordsOf([65, 65, 65, 65, 65, 40])).toEqual([]);
  });

  test('of a younger account is measured from its first score', () => {
    expect(wordsOf([80, 60])).toEqual(['Sudden drop']);
    expect(wordsOf([60])).toEqual([]);
  });

  test('uses only scores under the new scorecard after a change', () => {
    expect(wordsOf([80, 80, 80, 80, [60, 'v2'], [60, 'v2']])).toEqual([]);
    expect(wordsOf([80, 80, 80, [80, 'v2'], [60, 'v2']])).toEqual(['Sudden drop']);
  });

  test('is over once the score of 30 days ago was low as well', () => {
    expect(wordsOf([80, 60, 60, 60, 60, 60, 60])).toEqual([]);
  });
});

describe('Flapping', () => {
  test('is three changes of the confirmed band within 90 days', () => {
    expect(wordsOf([75, 30, 75, 30])).toContain('Flapping');
    expect(wordsOf([30, 75, 30, 75])).toEqual(['Flapping']);
    expect(wordsOf([75, 30, 75])).not.toContain('Flapping');
    // Two points over a border do not change the confirmed band.
    expect(wordsOf([71, 69, 71, 69, 71, 69, 71])).toEqual([]);
  });

  test('ends when the last changes are older than 90 days', () => {
    const calm = Array.from({ length: 14 }, () => 75);
    expect(wordsOf([75, 30, 75, 30, ...calm])).toEqual([]);
  });

  test('does not count a change of band caused by a changed scorecard', () => {
    expect(wordsOf([30, 75, [30, 'v2'], [75, 'v3']])).toEqual([]);
  });
});

test('later snapshots never change the word of an account on a day', () => {
  const anyScore = fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined });
  fc.assert(
    fc.property(fc.array(anyScore, { minLength: 2, maxLength: 30 }), fc.nat(29), (scores, cut) => {
      const series = weekly(scores);
      const day = series[Math.min(cut, series.length - 1)]?.day ?? TODAY;
      const known = series.filter((point) => point.day <= day);
      expect(trendWords(series, day, BANDS, 100)).toEqual(trendWords(known, day, BANDS, 100));
    }),
  );
});
