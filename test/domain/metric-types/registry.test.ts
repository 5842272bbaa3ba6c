// The registry of metric types: found by id, and complete enough to draw a form from.
import { hasPoints, isUnreadable } from '../../../src/domain/metric-types/metric-type';
import { METRIC_TYPES, metricTypeOf } from '../../../src/domain/metric-types/registry';
import { COMMON_OPTIONS } from '../../../src/domain/scorecard/options';
import { metricOf } from '../../../src/domain/scorecard/scorecard';
import { NO_OPTIONS, US } from '../../support/metric-reading';

describe('metric types', () => {
  it('are those of the scorecard format', () => {
    expect(METRIC_TYPES.map(({ id }) => id)).toEqual([
      'number',
      'percent',
      'rating',
      'category',
      'yes/no',
      'recency',
      'ratio',
      'change',
      'checklist',
      'tags',
      'task',
      'duration',
    ]);
  });

  it.each([
    ['Number', 'number'],
    [' YES/NO ', 'yes/no'],
    ['recency', 'recency'],
    ['Ratio ', 'ratio'],
    ['ratios', undefined],
    ['', undefined],
  ])('%j is %s', (id, found) => {
    expect(metricTypeOf(id)?.id).toBe(found);
  });

  it.each(METRIC_TYPES)('$id says what it is and what each of its settings does', (type) => {
    const described = [...type.parameters, ...type.options, ...(type.ordered ?? [])];
    const sentences = [type.help, ...described.map(({ help }) => help)];
    expect(described.filter(({ label }) => !/^[A-Z]/.test(label))).toEqual([]);
    expect(sentences.filter((text) => !/^[A-Z].*[."]$/.test(text))).toEqual([]);
    expect(new Set(type.parameters.map(({ field }) => field)).size).toBe(type.parameters.length);
    const choosing = [...type.parameters, ...type.options].filter(({ kind }) => kind === 'choice');
    expect(choosing.filter(({ choices, standard }) => !choices?.includes(standard ?? ''))).toEqual([]);
    const numbers = type.options.filter(({ kind }) => kind === 'number');
    expect(numbers.filter(({ min, max }) => min === undefined || max === undefined)).toEqual([]);
    const keys = [...COMMON_OPTIONS, ...type.options].map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each(METRIC_TYPES.filter((type) => type.ordered !== undefined))('$id needs all its columns', (type) => {
    const metric = metricOf('A', type.id, { columns: ['A'] });
    expect(type.columns).toBe('several');
    expect(type.check(metric).filter(({ field }) => field === 'columns')).toHaveLength(1);
    const whole = { ...metric, columns: (type.ordered ?? []).map(({ label }) => label) };
    expect(type.check(whole).filter(({ field }) => field === 'columns')).toEqual([]);
    expect(type.read([], metric, US, NO_OPTIONS)).toBeUndefined();
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
    expect(isUnreadable({ unreadable: { code: 'cell-not-a-number', cell: 'x' } })).toBe(true);
  });
});
