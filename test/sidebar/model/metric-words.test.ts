// A metric's thresholds and direction in words.
import { metricTypeOf } from '../../../src/domain/metric-types/registry';
import { type Metric, metricOf } from '../../../src/domain/scorecard/scorecard';
import { metricText } from '../../../src/sidebar/model/metric-words';
import { notationOf } from '../../../src/sidebar/model/value-scale';

const at = (value: number) => ({ kind: 'number', at: value }) as const;

function textOf(id: string, given: Partial<Metric>, values: readonly number[] = []): string {
  const type = metricTypeOf(id);
  if (type === undefined) throw new Error(`there is no type ${id}`);
  const metric = { ...metricOf('NPS', id), ...given };
  return metricText(type, metric, notationOf(type, metric, values));
}

test('the order of the thresholds gives the direction', () => {
  expect(textOf('number', { healthy: at(20), atRisk: at(5) })).toBe(
    'More is better: healthy at 20, at risk at 5',
  );
  expect(textOf('number', { healthy: at(2), atRisk: at(10) })).toBe(
    'Fewer is better: healthy at 2, at risk at 10',
  );
});

test('days and shares are written as users write them', () => {
  expect(textOf('recency', { healthy: at(14), atRisk: at(60) })).toBe(
    'Fewer is better: healthy at 14 days, at risk at 60 days',
  );
  expect(textOf('percent', { healthy: at(0.8), atRisk: at(0.3) }, [0.2, 0.9])).toBe(
    'More is better: healthy at 80%, at risk at 30%',
  );
});

test('answers, sweet spots and points have their own words', () => {
  expect(textOf('yes/no', { healthy: { kind: 'answer', yes: false } })).toBe('No is good');
  const range = (from: number, to: number) => ({ kind: 'range', from, to }) as const;
  expect(textOf('number', { healthy: range(5, 10), atRisk: range(0, 20) })).toBe(
    'Best between 5 and 10, at risk below 0 or above 20',
  );
  const steps = [
    { from: 0, points: 50 },
    { from: 1, points: 100 },
  ];
  expect(textOf('number', { points: { kind: 'steps', steps } })).toBe('Steps: 0 → 50, 1 → 100 points');
  const labels = ['Green', 'Yellow', 'Orange', 'Red'].map((label, index) => ({
    label,
    key: label.toLowerCase(),
    points: 100 - index * 30,
  }));
  expect(textOf('category', { points: { kind: 'labels', labels } })).toBe(
    'Green 100, Yellow 70, Orange 40, 1 more',
  );
});

test('without thresholds there is no text', () => {
  expect(textOf('number', {})).toBe('');
});
