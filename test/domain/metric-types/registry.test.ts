// The registry of metric types: found by id, and complete enough to draw a form from.
import {
  type ColumnContent,
  hasPoints,
  isUnreadable,
  movesWithCalendar,
} from '../../../src/domain/metric-types/metric-type';
import {
  DEFAULT_TYPE,
  METRIC_TYPES,
  metricTypeOf,
  typeProposedFor,
} from '../../../src/domain/metric-types/registry';
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
      'days until',
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

  it.each(METRIC_TYPES)('$id describes itself and each of its settings', (type) => {
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

  it.each(METRIC_TYPES.filter((type) => type.ordered !== undefined && type.inOneCell !== true))(
    '$id needs all its columns',
    (type) => {
      const metric = metricOf('A', type.id, { columns: ['A'] });
      expect(type.columns).toBe('several');
      expect(type.check(metric).filter(({ field }) => field === 'columns')).toHaveLength(1);
      const whole = { ...metric, columns: (type.ordered ?? []).map(({ label }) => label) };
      expect(type.check(whole).filter(({ field }) => field === 'columns')).toEqual([]);
      expect(type.read([], metric, US, NO_OPTIONS)).toBeUndefined();
    },
  );
});

describe('data about a type for other rooms', () => {
  it.each<[ColumnContent, string]>([
    ['numbers', 'number'],
    ['percents', 'percent'],
    ['marks', 'rating'],
    ['past dates', 'recency'],
    ['coming dates', 'days until'],
    ['answers', 'yes/no'],
    ['words', 'category'],
    ['part and whole', 'ratio'],
    ['now and before', 'change'],
  ])('%s are proposed as %s', (content, id) => {
    expect(typeProposedFor(content).id).toBe(id);
  });

  it('two types are never proposed for the same content', () => {
    const contents = METRIC_TYPES.flatMap(({ proposedFor }) => proposedFor ?? []);
    expect(new Set(contents).size).toBe(contents.length);
  });

  it('types on a scale of labels have labelPoints, types of words split cells into words', () => {
    expect(
      METRIC_TYPES.filter((type) => (type.pointsKind === 'labels') !== (type.labelPoints !== undefined)),
    ).toEqual([]);
    expect(
      METRIC_TYPES.filter((type) => (type.valueKind === 'words') !== (type.wordsIn !== undefined)),
    ).toEqual([]);
  });

  it('days and tasks move with the calendar, and so does what expires or grows', () => {
    const moving = METRIC_TYPES.filter((type) => movesWithCalendar(type, metricOf('A', type.id)));
    expect(moving.map(({ id }) => id)).toEqual(['recency', 'days until', 'task', 'duration']);
    const expiring = metricOf('A', 'number', { options: { expires: 90, dated: 'B' } });
    expect(movesWithCalendar(DEFAULT_TYPE, expiring)).toBe(true);
    const growing = metricOf('A', 'number', { options: { expected: { value: 1, days: 30 }, start: 'B' } });
    expect(movesWithCalendar(typeProposedFor('percents'), growing)).toBe(true);
  });
});

describe('hasPoints and isUnreadable', () => {
  it('are at least one pair', () => {
    expect(hasPoints(undefined)).toBe(false);
    expect(hasPoints({ kind: 'steps', steps: [] })).toBe(false);
    expect(hasPoints({ kind: 'labels', labels: [] })).toBe(false);
    expect(hasPoints({ kind: 'steps', steps: [{ from: 0, points: 5 }] })).toBe(true);
  });

  it('differ from values', () => {
    expect([0, '', false, undefined].map(isUnreadable)).toEqual([false, false, false, false]);
    expect(isUnreadable({ unreadable: { code: 'cell-not-a-number', cell: 'x' } })).toBe(true);
  });
});
