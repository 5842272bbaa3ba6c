// Positions of a line chart of scores, worked by hand.
import { chartOf } from '../../../src/sidebar/model/score-chart';

const BANDS = [
  { name: 'Healthy', from: 70, color: 'green' },
  { name: 'At risk', from: 0, color: 'red' },
];
const SIZE = { scale: 100, width: 108, height: 50 };
const point = (day: string, score: number | null, scorecard = 's') => ({ day, score, scorecard });

test('days go from left to right in proportion, scores from bottom to top', () => {
  const chart = chartOf(
    [point('2026-01-01', 0), point('2026-01-03', 50), point('2026-01-11', 100)],
    BANDS,
    SIZE,
  );
  expect(chart.lines).toEqual(['4,50 24,25 104,0']);
  expect(chart.dots.map(({ x, y }) => [x, y])).toEqual([
    [4, 50],
    [24, 25],
    [104, 0],
  ]);
});

test('bands are stripes from the best at the top', () => {
  expect(chartOf([], BANDS, SIZE).stripes).toEqual([
    { name: 'Healthy', color: 'green', top: 0, height: 15 },
    { name: 'At risk', color: 'red', top: 15, height: 35 },
  ]);
});

test('a snapshot without a score is a gap', () => {
  const points = [
    point('2026-01-01', 10),
    point('2026-01-02', null),
    point('2026-01-03', 20),
    point('2026-01-04', 30),
  ];
  expect(chartOf(points, BANDS, SIZE).lines).toHaveLength(2);
  expect(chartOf(points, BANDS, SIZE).dots).toHaveLength(3);
});

test('a change of the scorecard is marked between the two snapshots', () => {
  const points = [point('2026-01-01', 10), point('2026-01-02', 20), point('2026-01-03', 20, 't')];
  expect(chartOf(points, BANDS, SIZE).scorecardChanges).toEqual([79]);
});
