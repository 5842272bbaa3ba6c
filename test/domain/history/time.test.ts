// Trends, confirmed bands, the feed guard, thinning, and the day that a score is compared with.
import { baselineDay } from '../../../src/domain/history/baseline';
import {
  bandChanges,
  confirmedBands,
  standardConfirmation,
} from '../../../src/domain/history/confirmed-band';
import { checkFeed } from '../../../src/domain/history/feed-guard';
import { pointOn, type ScoreSeries } from '../../../src/domain/history/score-series';
import { arrowOf, monthlySlope } from '../../../src/domain/history/slope';
import { MOST_CELLS, planThinning } from '../../../src/domain/history/thinning';
import { trendBars } from '../../../src/domain/history/trend-bars';
import { readCompareWith, STANDARD_COMPARISON } from '../../../src/domain/scorecard/history-settings';
import { addDays } from '../../../src/domain/values/civil-day';

const ASOF = '2026-11-16';
const BANDS = [
  { name: 'Healthy', from: 70 },
  { name: 'Watch', from: 40 },
  { name: 'At risk', from: 0 },
];

/** One score a week, the last one on ASOF. */
function weekly(scores: readonly (number | undefined)[], scorecard = 'v1'): ScoreSeries {
  return scores.map((score, index) => ({
    day: addDays(ASOF, -7 * (scores.length - 1 - index)),
    score,
    band: '',
    scorecard,
  }));
}

describe('trend bars', () => {
  test('show each week on the fixed scale', () => {
    expect(trendBars(weekly([80, 78, 75, 71, 64, 60, 58]), ASOF, 100)).toBe('······▇▇▇▆▆▅▅');
    expect(trendBars(weekly([0, 5, 10]), ASOF, 10)).toBe('··········▁▅█');
  });

  test('a week without a score is a dot, and a change of scorecard a line', () => {
    const series = [...weekly([80, undefined, 80]).slice(0, 2), ...weekly([60], 'v2')];
    expect(trendBars(series, ASOF, 100)).toBe('··········▇·│▅');
  });

  test('an account without any score has no trend', () => {
    expect(trendBars([], ASOF, 100)).toBe('');
    expect(trendBars(weekly([undefined]), ASOF, 100)).toBe('');
  });

  test('a score of last week does not count for this week', () => {
    const [point] = weekly([80]);
    expect(trendBars(point ? [{ ...point, day: addDays(ASOF, -7) }] : [], ASOF, 100)).toBe('···········▇·');
  });
});

describe('the day to compare with', () => {
  const days = ['2026-10-19', '2026-10-12', '2026-11-15', ASOF];

  test('is the newest snapshot that is old enough', () => {
    expect(baselineDay(days, ASOF, STANDARD_COMPARISON)).toBe('2026-10-12');
    expect(baselineDay(days, ASOF, { kind: 'days', days: 28 })).toBe('2026-10-19');
    expect(baselineDay(days, ASOF, { kind: 'last run' })).toBe('2026-11-15');
    expect(baselineDay(days, ASOF, { kind: 'day', day: '2026-11-01' })).toBe('2026-10-19');
  });

  test('is the oldest one if none is old enough, and there is none if today is the first', () => {
    expect(baselineDay(days, ASOF, { kind: 'days', days: 90 })).toBe('2026-10-12');
    expect(baselineDay([ASOF], ASOF, STANDARD_COMPARISON)).toBe(undefined);
    expect(baselineDay(['2026-12-01'], ASOF, STANDARD_COMPARISON)).toBe(undefined);
  });

  test.each([
    ['30 days', { kind: 'days', days: 30 }],
    ['1 day ago', { kind: 'days', days: 1 }],
    ['Last run', { kind: 'last run' }],
    ['2026-10-01', { kind: 'day', day: '2026-10-01' }],
    ['0 days', undefined],
    ['soon', undefined],
  ])('the setting %s', (text, expected) => {
    expect(readCompareWith(text)).toEqual(expected);
  });
});

describe('slope and arrow', () => {
  const series: ScoreSeries = [
    [0, 72],
    [7, 70],
    [14, 71],
    [21, 64],
    [28, 60],
    [30, 58],
  ].map(([day = 0, score]) => ({ day: addDays(ASOF, day - 30), score, band: '', scorecard: 'v1' }));

  test('the slope is the median of all pairs: 15 slopes, -0.47619 a day', () => {
    expect(monthlySlope(series, ASOF, 30)).toBeCloseTo(-0.476190476 * 30, 6);
  });

  test('a jump caused by the scorecard is removed', () => {
    const day = addDays(ASOF, -10);
    const jumped = series.map((point) =>
      point.day >= day ? { ...point, score: (point.score ?? 0) + 20 } : point,
    );
    expect(monthlySlope(jumped, ASOF, 30, [{ day, points: 20 }])).toBeCloseTo(-0.476190476 * 30, 6);
  });

  test('too few scores, or too short a time, have no slope', () => {
    expect(monthlySlope(series.slice(0, 3), ASOF, 30)).toBe(undefined);
    expect(monthlySlope(series.slice(2), ASOF, 90)).toBe(undefined);
  });

  test.each([
    [5, '▲'],
    [4.9, '●'],
    [0, '●'],
    [-4.9, '●'],
    [-5, '▼'],
  ])('a change of %d of 100 is %s', (change, arrow) => {
    expect(arrowOf(change, 100)).toBe(arrow);
  });
});

describe('the confirmed band', () => {
  const bandsOf = (scores: readonly number[]) =>
    confirmedBands(weekly(scores), BANDS, standardConfirmation(100)).map(({ band }) => band);

  test('a small step over the border waits for a second snapshot', () => {
    expect(bandsOf([45, 38.9, 39.1])).toEqual(['Watch', 'Watch', 'At risk']);
    expect(bandsOf([45, 38.9, 41, 38.9])).toEqual(['Watch', 'Watch', 'Watch', 'Watch']);
  });

  test('five points beyond the border count at once, up and down', () => {
    expect(bandsOf([45, 35])).toEqual(['Watch', 'At risk']);
    expect(bandsOf([45, 35.1])).toEqual(['Watch', 'Watch']);
    expect(bandsOf([45, 75])).toEqual(['Watch', 'Healthy']);
    expect(bandsOf([75, 20])).toEqual(['Healthy', 'At risk']);
  });

  test('three changes within 90 days are counted, older ones are not', () => {
    const confirmed = confirmedBands(weekly([75, 20, 75, 20]), BANDS, standardConfirmation(100));
    expect(bandChanges(confirmed, ASOF)).toBe(3);
    expect(bandChanges(confirmed, addDays(ASOF, 85))).toBe(1);
  });
});

describe('the feed guard', () => {
  const steady = Array.from({ length: 40 }, (_, index) => 40 + index);
  const state = (scores: readonly (number | undefined)[], metric = scores) => ({
    scores,
    metrics: [{ name: 'Logins', scores: metric }],
  });

  test('says nothing when accounts move as usual', () => {
    const moved = steady.map((score, index) => score + (index % 3) - 1);
    expect(checkFeed(state(steady), state(moved), 100)).toEqual([]);
  });

  test('trips when most accounts fall at once', () => {
    const fallen = steady.map((score, index) => (index % 10 === 0 ? score : score - 19));
    expect(checkFeed(state(steady), state(fallen, steady), 100)).toEqual([
      { code: 'all-moved', metric: undefined, amount: 19, direction: 'down' },
      { code: 'most-moved', metric: undefined, amount: 0.9, direction: 'down' },
    ]);
  });

  test('trips when a metric goes blank or moves for nearly all accounts', () => {
    const blank = steady.map((score, index) => (index % 2 === 0 ? undefined : score));
    expect(checkFeed(state(steady), state(steady, blank), 100).map(({ code }) => code)).toEqual([
      'metric-went-blank',
    ]);
    const moved = steady.map((score) => score - 30);
    expect(checkFeed(state(steady), state(steady, moved), 100).map(({ code }) => code)).toEqual([
      'metric-moved',
    ]);
  });

  test('does not trip for fewer than 20 accounts', () => {
    const few = steady.slice(0, 19);
    expect(checkFeed(state(few), state(few.map((score) => score - 30)), 100)).toEqual([]);
  });
});

describe('thinning', () => {
  const daily = Array.from({ length: 400 }, (_, index) => addDays(ASOF, -index));
  const tab = (rows: number) => ({ columns: 10, rowsOf: () => rows });

  test('keeps each day of 35, then one per week for 26 weeks, then one per month', () => {
    const { kept, overBudget } = planThinning(daily, ASOF, 'daily', tab(300));
    expect(overBudget).toEqual([]);
    const ages = kept.map((day) => (new Date(ASOF).getTime() - new Date(day).getTime()) / 86_400_000);
    expect(ages.filter((age) => age < 35)).toHaveLength(35);
    expect(ages.filter((age) => age >= 35 && age < 217).length).toBeLessThanOrEqual(27);
    expect(
      new Set(kept.filter((_, index) => (ages[index] ?? 0) >= 217).map((day) => day.slice(0, 7))).size,
    ).toBe(kept.filter((_, index) => (ages[index] ?? 0) >= 217).length);
  });

  test('keeps the same snapshots when it runs every day', () => {
    let days: readonly string[] = [];
    for (let index = 399; index >= 0; index -= 1) {
      const today = addDays(ASOF, -index);
      days = planThinning([...days, today], today, 'daily', tab(300)).kept;
    }
    expect(days.filter((day) => day > addDays(ASOF, -35))).toHaveLength(35);
    const months = new Set(days.map((day) => day.slice(0, 7)));
    expect(months.size).toBeGreaterThanOrEqual(13);
    expect(days.length).toBeLessThan(90);
  });

  test('keeps 300 accounts with 20 columns under 2,000,000 cells for three years of days', () => {
    const columns = 26;
    let days: readonly string[] = [];
    let most = 0;
    for (let age = 3 * 365; age >= 0; age -= 1) {
      const today = addDays(ASOF, -age);
      const { kept, overBudget } = planThinning([...days, today], today, 'daily', {
        columns,
        rowsOf: () => 300,
      });
      expect(overBudget).toEqual([]);
      days = kept;
      most = Math.max(most, days.length * 300 * columns);
    }
    // 35 days, 26 or 27 weeks and some 29 months: at most 92 snapshots were there at once.
    expect(most).toBe(92 * 300 * columns);
    expect(most).toBeLessThan(MOST_CELLS / 2);
  });

  test('keeps fewer when set to weekly or monthly', () => {
    expect(planThinning(daily.slice(0, 35), ASOF, 'weekly', tab(1)).kept.length).toBeLessThanOrEqual(6);
    expect(planThinning(daily.slice(0, 35), ASOF, 'monthly', tab(1)).kept).toHaveLength(2);
  });

  test('drops the oldest when the tab would have too many cells, but never the newest', () => {
    const { kept, overBudget } = planThinning(daily, ASOF, 'daily', tab(5000));
    expect(kept.length * 5000 * 10).toBeLessThanOrEqual(MOST_CELLS);
    expect(overBudget.length).toBeGreaterThan(0);
    expect(kept[kept.length - 1]).toBe(ASOF);
    expect(planThinning([ASOF], ASOF, 'daily', { columns: 100, rowsOf: () => 100_000 }).kept).toEqual([ASOF]);
  });
});

test('the score of a day is the last one known on that day', () => {
  const series = weekly([50, 60]);
  expect(pointOn(series, addDays(ASOF, -1))?.score).toBe(50);
  expect(pointOn(series, addDays(ASOF, -8))).toBe(undefined);
});
