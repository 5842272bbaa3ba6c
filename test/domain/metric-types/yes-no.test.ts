// Metric type yes/no: answers, check boxes, and which of the two is good.

import { yesNoType } from '../../../src/domain/metric-types/yes-no';
import { type Metric, metricOf } from '../../../src/domain/scorecard/scorecard';
import type { Threshold } from '../../../src/domain/scorecard/threshold';
import { NO_OPTIONS, US } from '../../support/metric-reading';

const YES: Threshold = { kind: 'answer', yes: true };
const NO: Threshold = { kind: 'answer', yes: false };
const metric = (parts: Partial<Metric> = {}) => metricOf('Invoice overdue', 'yes/no', parts);
const withPoints = (...pairs: [string, number][]) =>
  metric({
    points: {
      kind: 'labels',
      labels: pairs.map(([label, points]) => ({ label, key: label.toLowerCase(), points })),
    },
  });

describe('yes/no', () => {
  it.each<[Threshold | undefined, boolean, number]>([
    [undefined, true, 100],
    [undefined, false, 0],
    [YES, true, 100],
    [YES, false, 0],
    [NO, true, 0],
    [NO, false, 100],
  ])('with Healthy %j, %s scores %d', (healthy, value, score) => {
    expect(yesNoType.score(value, metric({ healthy }), 100)).toBe(score);
  });

  it('uses its own points', () => {
    const own = withPoints(['No', 30], ['Y', 90]);
    expect(yesNoType.check(own)).toEqual([]);
    expect([true, false].map((value) => yesNoType.score(value, own, 100))).toEqual([90, 30]);
  });

  it('reads boxes and words, reports others, and counts an unticked box as no', () => {
    expect(yesNoType.read([false], metric(), US, NO_OPTIONS)).toBe(false);
    expect(yesNoType.read(['Yes'], metric(), US, NO_OPTIONS)).toBe(true);
    expect(yesNoType.read(['-'], metric(), US, NO_OPTIONS)).toBeUndefined();
    expect(yesNoType.read([], metric(), US, NO_OPTIONS)).toBeUndefined();
    expect(yesNoType.read(['soon'], metric(), US, NO_OPTIONS)).toEqual({
      unreadable: { code: 'cell-not-an-answer', cell: 'soon' },
    });
    expect([true, false].map((value) => yesNoType.show(value, metric()))).toEqual(['yes', 'no']);
  });

  it.each<[string, Metric, readonly string[]]>([
    ['nothing set', metric(), []],
    ['the good answer', metric({ healthy: NO }), []],
    ['both answers', metric({ healthy: NO, atRisk: YES }), []],
    ['a number as the good answer', metric({ healthy: { kind: 'number', at: 5 } }), ['healthy']],
    ['the same answer twice', metric({ healthy: NO, atRisk: NO }), ['atRisk']],
    ['only the bad answer, and it is the standard good one', metric({ atRisk: YES }), ['atRisk']],
    ['points for one answer', withPoints(['yes', 100]), ['points']],
    ['points twice for one answer', withPoints(['yes', 100], ['true', 50]), ['points']],
    ['points for three answers', withPoints(['yes', 100], ['y', 50], ['no', 0]), ['points']],
    ['points for a word', withPoints(['yes', 100], ['maybe', 50]), ['points']],
  ])('%s: reports %j', (_what, each, fields) => {
    expect(yesNoType.check(each).map(({ field }) => field)).toEqual(fields);
  });
});
