// Metric type task: on time, late, overdue, and not counted.
import fc from 'fast-check';
import { taskType } from '../../../src/domain/metric-types/task';
import { type Metric, metricOf, scorecardOf } from '../../../src/domain/scorecard/scorecard';
import { pointsOf } from '../../../src/domain/scoring/methods';
import { planScoring } from '../../../src/domain/scoring/plan-scoring';
import type { Cell } from '../../../src/domain/values/cell';
import { addDays } from '../../../src/domain/values/civil-day';
import { day, labels, readingOf } from '../../support/metric-reading';

const columns = ['Go-live due', 'Go-live done'];
const goLive = metricOf('Go-live', 'task', { columns });

// The day of scoring is 2 October 2026.
describe('read', () => {
  it.each<[string, Cell, Cell, string]>([
    ['done before the day', day('2026-09-30'), day('2026-09-20'), 'on time'],
    ['done on the day', day('2026-09-30'), day('2026-09-30'), 'on time'],
    ['done a day after', day('2026-09-30'), day('2026-10-01'), 'late'],
    ['done today, due yesterday', day('2026-10-01'), day('2026-10-02'), 'late'],
    ['done before a day to come', day('2026-12-31'), day('2026-09-01'), 'on time'],
    ['yes, without a day', day('2026-09-30'), 'yes', 'on time'],
    ['a ticked box', day('2026-12-31'), true, 'on time'],
    ['not done, due yesterday', day('2026-10-01'), '', 'overdue'],
    ['an unticked box', day('2026-10-01'), false, 'overdue'],
    ['the word no', day('2026-10-01'), 'no', 'overdue'],
    ['done on a day to come, due yesterday', day('2026-10-01'), day('2026-10-03'), 'overdue'],
    ['written days', '9/30/2026', '2026-10-01', 'late'],
  ])('%s', (_what, due, done, status) => {
    expect(readingOf(taskType, goLive, [due, done])).toBe(status);
  });

  it.each<[string, Cell, Cell, string]>([
    ['due today', day('2026-10-02'), '', 'not due yet'],
    ['due tomorrow', day('2026-10-03'), false, 'not due yet'],
    ['to be done before it is due', day('2026-10-09'), day('2026-10-05'), 'not due yet'],
    ['nothing due', '', '', 'nothing due'],
    ['done, but never due', 'N/A', day('2026-09-01'), 'nothing due'],
  ])('%s is not counted', (_what, due, done, notCounted) => {
    expect(readingOf(taskType, goLive, [due, done])).toEqual({ notCounted });
  });

  it.each<[string, readonly Cell[]]>([
    ['an error as the due day', ['#REF!', '']],
    ['an error as the done day', [day('2026-09-30'), '#N/A']],
  ])('%s is missing', (_what, cells) => {
    expect(readingOf(taskType, goLive, cells)).toBeUndefined();
  });

  it('names the cell that cannot be read', () => {
    expect(readingOf(taskType, goLive, ['soon', ''])).toEqual({
      unreadable: { code: 'cell-not-a-date', cell: 'soon' },
    });
    expect(readingOf(taskType, goLive, [day('2026-09-30'), 'almost'])).toEqual({
      unreadable: { code: 'cell-not-a-date-or-answer', cell: 'almost' },
      at: 1,
    });
  });
});

describe('score', () => {
  const scores = (metric: Metric, fullMark: number) =>
    ['on time', 'late', 'overdue'].map((status) => taskType.score(status, metric, fullMark));

  it('gives full, half and nothing, on every scale', () => {
    expect(scores(goLive, 100)).toEqual([100, 50, 0]);
    expect(scores(goLive, 10)).toEqual([10, 5, 0]);
    expect(taskType.show('late', goLive)).toBe('late');
  });

  it('uses its own points', () => {
    const own = { ...goLive, points: labels({ Overdue: 10, 'On time': 90, Late: 60 }) };
    expect(scores(own, 100)).toEqual([90, 60, 10]);
    expect(taskType.check(own)).toEqual([]);
  });

  it.each<[string, Metric['points'], number]>([
    ['none', undefined, 0],
    ['a spread', { kind: 'spread', low: -5, high: 5 }, 0],
    ['one outcome lacking', labels({ 'on time': 100, late: 50 }), 1],
    ['a word that is no outcome', labels({ 'on time': 100, late: 50, failed: 0 }), 1],
    ['so many each', { kind: 'each', points: 2 }, 1],
  ])('checks its points: %s', (_what, points, problems) => {
    expect(taskType.check({ ...goLive, points })).toHaveLength(problems);
  });

  it('uses points under the method points, S2-4', () => {
    const pointsUnder = (points: Metric['points']) => {
      const card = scorecardOf([{ ...goLive, points }], { method: 'points' });
      const [planned] = planScoring(card, columns).metrics;
      return ['on time', 'late', 'overdue'].map((status) => planned && pointsOf(planned, status));
    };
    expect(pointsUnder(labels({ 'on time': 10, late: 2, overdue: -5 }))).toEqual([10, 2, -5]);
    expect(pointsUnder({ kind: 'spread', low: -4, high: 4 })).toEqual([4, 0, -4]);
  });
});

it('is never late before it is due', () => {
  const days = fc.integer({ min: -400, max: 400 }).map((number) => addDays('2026-10-02', number));
  fc.assert(
    fc.property(days, days, (due, done) => {
      const status = readingOf(taskType, goLive, [day(due), day(done)]);
      if (due >= '2026-10-02') expect(['late', 'overdue']).not.toContain(status);
      if (done <= due && done <= '2026-10-02') expect(status).toBe('on time');
    }),
  );
});
