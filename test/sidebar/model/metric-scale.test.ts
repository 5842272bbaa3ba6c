// The line on which a metric's values are shown, the thresholds on it, and how numbers are written and read there.
import fc from 'fast-check';
import { METRIC_TYPES, metricTypeOf } from '../../../src/domain/metric-types/registry';
import { metricOf } from '../../../src/domain/scorecard/scorecard';
import { firstPoints, isRising, marksOn, thresholdsFrom } from '../../../src/sidebar/model/metric-thresholds';
import { countsAlong, markCell, markText, notationOf, scaleOf } from '../../../src/sidebar/model/value-scale';

const at = (value: number) => ({ kind: 'number', at: value }) as const;
const typeNamed = (id: string) => metricTypeOf(id) ?? fail(id);
const fail = (id: string): never => {
  throw new Error(`no type ${id}`);
};

describe('the line', () => {
  test('has round ends and a step of about a hundredth', () => {
    expect(scaleOf([0, 3, 7, 28], [5, 20])).toEqual({ from: 0, to: 30, step: 1 });
    expect(scaleOf([0.12, 0.5, 0.97], [])).toEqual({ from: 0.1, to: 1, step: 0.01 });
    expect(scaleOf([-40, 100_000], [])).toEqual({ from: -5000, to: 100_000, step: 1000 });
  });

  test('contains all thresholds, has a length, and a step that fits into it', () => {
    const number = fc
      .double({ min: -1e6, max: 1e6, noNaN: true })
      .map((value) => Math.round(value * 100) / 100);
    fc.assert(
      fc.property(fc.array(number, { minLength: 1 }), fc.array(number, { maxLength: 4 }), (values, marks) => {
        const { from, to, step } = scaleOf(
          [...values].sort((a, b) => a - b),
          marks,
        );
        expect(to).toBeGreaterThan(from);
        expect((to - from) / step).toBeGreaterThan(4);
        expect((to - from) / step).toBeLessThan(300);
        for (const mark of marks) {
          expect(mark).toBeGreaterThanOrEqual(from - step / 1e3);
          expect(mark).toBeLessThanOrEqual(to + step / 1e3);
        }
      }),
    );
  });

  test('is not stretched by one outlier, which still counts at the end', () => {
    const values = [...Array.from({ length: 99 }, (_, index) => index % 20), 100_000];
    const scale = scaleOf(
      [...values].sort((a, b) => a - b),
      [],
    );
    expect(scale.to).toBeLessThan(100);
    const counts = countsAlong(values, scale, 10);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(100);
    expect(counts[9]).toBeGreaterThan(0);
  });

  test('one value alone has a line too', () => {
    expect(scaleOf([5], [])).toEqual({ from: 5, to: 10, step: 1 });
    expect(countsAlong([5, 5], { from: 5, to: 10, step: 1 }, 5)).toEqual([2, 0, 0, 0, 0]);
  });
});

describe('numbers as users write them', () => {
  const shares = [0.2, 0.5, 0.9];
  const notation = (id: string, sorted: readonly number[], parts = {}) =>
    notationOf(typeNamed(id), metricOf('M', id, parts), sorted);

  test('shares are percent if the values are fractions, days are days', () => {
    expect(notation('percent', shares)).toEqual({ isShare: true, unit: '' });
    expect(notation('percent', [20, 50, 90], { healthy: at(80), atRisk: at(40) })).toEqual({
      isShare: false,
      unit: '%',
    });
    expect(notation('percent', [20, 50, 90])).toEqual({ isShare: false, unit: '' });
    expect(notation('ratio', [1, 8, 15], { healthy: at(15), atRisk: at(1) })).toEqual({
      isShare: false,
      unit: '',
    });
    expect(notation('ratio', shares).isShare).toBe(true);
    expect(notation('change', [-0.3, 0.1]).isShare).toBe(true);
    expect(notation('change', [-0.3, 0.1], { options: { as: 'absolute' } }).isShare).toBe(false);
    expect(notation('checklist', [])).toEqual({ isShare: true, unit: '' });
    expect(notation('recency', [3, 40])).toEqual({ isShare: false, unit: ' days' });
    expect(notation('recency', [0.3, 2], { options: { cadence: 'Touch' } }).unit).toBe(' × its cadence');
    expect(notation('number', shares)).toEqual({ isShare: false, unit: '' });
  });

  test.each(METRIC_TYPES)('a number of type $id has the same unit in forms as in sentences', (type) => {
    const metric = metricOf('M', type.id, { healthy: at(80), atRisk: at(40) });
    const ofNumber = /^[+]?2(?<unit>\D*)$/.exec(type.show(2, metric))?.groups?.unit ?? '';
    expect(notationOf(type, metric, [2, 20])).toEqual({ isShare: false, unit: ofNumber });
    const unmarked = metricOf('M', type.id);
    const ofShare = /50%(?<unit>.*)$/.exec(type.show(0.5, unmarked))?.groups?.unit;
    expect(notationOf(type, unmarked, [0.5])).toEqual(
      ofShare === undefined ? { isShare: false, unit: ofNumber } : { isShare: true, unit: ofShare },
    );
  });

  test('a share of what is expected keeps its words', () => {
    const expected = { kind: 'expectation', value: 0.6, days: 30 } as const;
    for (const id of ['percent', 'ratio'])
      expect(notation(id, shares, { options: { expected, start: 'Start' } })).toEqual({
        isShare: true,
        unit: ' of expected',
      });
  });

  test('a number typed among shares is a percent', () => {
    expect(markCell('80', true)).toBe(0.8);
    expect(markCell('80%', true)).toBe(0.8);
    expect(markCell('0.8', true)).toBe(0.8);
    expect(markCell('0,8', true)).toBe(0.8);
    expect(markCell('82.5', true)).toBe(0.825);
    expect(markCell('-30', true)).toBe(-0.3);
    expect(markCell('1', true)).toBe(0.01);
    expect(markCell('50..80', true)).toBe('50%..80%');
  });

  test('otherwise a number stays a number, and other text stays as typed', () => {
    expect(markCell('80', false)).toBe(80);
    expect(markCell('1.5', false)).toBe(1.5);
    expect(markCell('5..10', false)).toBe('5..10');
    expect(markCell('', true)).toBe('');
    expect(markCell('abc', true)).toBe('abc');
    expect(markCell('1,234', false)).toBe('1,234');
    expect(markCell('yes', false)).toBe('yes');
  });

  test('a share is shown as percent, and read back as the same number', () => {
    fc.assert(
      fc.property(fc.integer({ min: -2000, max: 2000 }), (tenths) => {
        const share = tenths / 1000;
        expect(markCell(markText(share, true), true)).toBeCloseTo(share, 12);
      }),
    );
    expect(markText(0.07, true)).toBe('7%');
    expect(markText('0.5..0.8', true)).toBe('0.5..0.8');
  });
});

describe('thresholds', () => {
  test('are marks from low to high, each moving its own end', () => {
    const sweet = metricOf('M', 'number', {
      healthy: { kind: 'range', from: 5, to: 10 },
      atRisk: { kind: 'range', from: 0, to: 20 },
    });
    const marks = marksOn(typeNamed('number'), sweet, false);
    expect(marks.map(({ heading, end, value }) => [heading + end, value])).toEqual([
      ['At risk from', 0],
      ['Healthy from', 5],
      ['Healthy to', 10],
      ['At risk to', 20],
    ]);
    expect(marks.map(({ cellAt }) => cellAt(7))).toEqual(['7..20', '7..10', '5..7', '0..7']);
    expect(marksOn(typeNamed('percent'), sweet, true)[1]?.cellAt(0.5)).toBe('50%..1000%');
  });

  test("are the type's defaults if the metric has none", () => {
    const marks = marksOn(typeNamed('rating'), metricOf('M', 'rating'), false);
    expect(marks.map(({ value }) => value)).toEqual([1, 5]);
    expect(marksOn(typeNamed('number'), metricOf('M', 'number'), false)).toEqual([]);
  });

  test('give the direction by their order', () => {
    const number = typeNamed('number');
    expect(isRising(number, metricOf('M', 'number', { healthy: at(80), atRisk: at(50) }))).toBe(true);
    expect(isRising(number, metricOf('M', 'number', { healthy: at(2), atRisk: at(9) }))).toBe(false);
    expect(isRising(typeNamed('recency'), metricOf('M', 'recency'))).toBe(false);
    expect(isRising(number, metricOf('M', 'number'))).toBe(true);
  });

  test('from the values are near the 20th and the 80th percentile', () => {
    const values = Array.from({ length: 101 }, (_, index) => index);
    expect(thresholdsFrom(values, true)).toEqual({ Healthy: 80, 'At risk': 20 });
    expect(thresholdsFrom(values, false)).toEqual({ Healthy: 20, 'At risk': 80 });
    expect(thresholdsFrom([4, 4, 4], true)).toBeUndefined();
    expect(thresholdsFrom([], true)).toBeUndefined();
  });

  test("become the user's own points, starting from their current values", () => {
    const falling = metricOf('M', 'number', { healthy: at(14), atRisk: at(60) });
    expect(firstPoints(typeNamed('number'), falling, 100)).toBe('14: 100; 60: 0');
    expect(firstPoints(typeNamed('number'), metricOf('M', 'number'), 10)).toBe('0: 10');
    expect(firstPoints(typeNamed('task'), metricOf('M', 'task'), 10)).toBe(
      'on time: 10; late: 5; overdue: 0',
    );
    expect(firstPoints(typeNamed('yes/no'), metricOf('M', 'yes/no'), 100)).toBe('yes: 100; no: 0');
  });
});
