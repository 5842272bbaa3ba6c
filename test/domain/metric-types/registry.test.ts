// The registry of metric types: found by id, and complete enough to draw a form from.
import { hasPoints, isUnreadable } from '../../../src/domain/metric-types/metric-type';
import { METRIC_TYPES, metricTypeOf } from '../../../src/domain/metric-types/registry';

describe('metric types', () => {
  it('are those of the scorecard format', () => {
    expect(METRIC_TYPES.map(({ id }) => id)).toEqual([
      'number',
      'percent',
      'rating',
      'category',
      'yes/no',
      'recency',
    ]);
  });

  it.each([
    ['Number', 'number'],
    [' YES/NO ', 'yes/no'],
    ['recency', 'recency'],
    ['ratio', undefined],
    ['', undefined],
  ])('%j is %s', (id, found) => {
    expect(metricTypeOf(id)?.id).toBe(found);
  });

  it.each(METRIC_TYPES)('$id says what it is and what each of its settings does', (type) => {
    const sentences = [type.help, ...type.parameters.map(({ help }) => help)];
    expect(sentences.filter((text) => !/^[A-Z].*[."]$/.test(text))).toEqual([]);
    expect(new Set(type.parameters.map(({ field }) => field)).size).toBe(type.parameters.length);
    expect(type.parameters.filter(({ kind, choices }) => kind === 'choice' && !choices)).toEqual([]);
  });
});

describe('hasPoints and isUnreadable', () => {
  it('asks for at least one pair', () => {
    expect(hasPoints(undefined)).toBe(false);
    expect(hasPoints({ kind: 'steps', steps: [] })).toBe(false);
    expect(hasPoints({ kind: 'labels', labels: [] })).toBe(false);
    expect(hasPoints({ kind: 'steps', steps: [{ from: 0, points: 5 }] })).toBe(true);
  });

  it('tells a value from trouble', () => {
    expect([0, '', false, undefined].map(isUnreadable)).toEqual([false, false, false, false]);
    expect(isUnreadable({ unreadable: 'x' })).toBe(true);
  });
});
