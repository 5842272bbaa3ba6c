// Another type for a metric: thresholds stay if they mean the same, and are replaced if they do not.
import { metricTypeOf } from '../../../src/domain/metric-types/registry';
import { type Metric, metricOf } from '../../../src/domain/scorecard/scorecard';
import { cellsOfType } from '../../../src/sidebar/model/changed-type';

const between = (healthy: number, atRisk: number): Metric =>
  metricOf('Usage', 'number', {
    healthy: { kind: 'number', at: healthy },
    atRisk: { kind: 'number', at: atRisk },
  });

function changed(metric: Metric, from: string, to: string): string[] {
  const [first, second] = [metricTypeOf(from), metricTypeOf(to)];
  if (first === undefined || second === undefined) throw new Error(`No type ${from} or ${to}`);
  return Object.keys(cellsOfType(metric, first, second));
}

const ALL = ['Type', 'Healthy', 'At risk', 'Curve', 'Points'];

it.each([
  ['number', 'rating', between(4, 2)],
  ['number', 'percent', between(0.8, 0.4)],
  ['number', 'percent', between(80, 40)],
  ['percent', 'ratio', between(0.8, 0.4)],
  ['ratio', 'number', between(0.8, 0.4)],
  ['percent', 'number', between(80, 40)],
])('from %s to %s the thresholds stay', (from, to, metric) => {
  expect(changed(metric, from, to)).toEqual(['Type']);
});

it.each([
  ['number', 'ratio', between(20, 5)],
  ['number', 'recency', between(14, 60)],
  ['recency', 'days until', between(14, 60)],
  ['number', 'category', between(20, 5)],
  ['number', 'percent', metricOf('Usage', 'number')],
])('from %s to %s they give way', (from, to, metric) => {
  expect(changed(metric, from, to)).toEqual(ALL);
});
