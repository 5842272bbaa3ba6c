// The ladder of bands: borders keep their order, and bands are added in the widest.
import fc from 'fast-check';
import { standardBands } from '../../../src/domain/scorecard/band';
import { scorecardOf } from '../../../src/domain/scorecard/scorecard';
import { type CardRows, gridOfRows, NO_ROWS } from '../../../src/domain/scorecard-tab/card-rows';
import { parseScorecard } from '../../../src/domain/scorecard-tab/parse';
import { startOf, withBandAdded, withBandRows } from '../../../src/sidebar/model/band-ladder';
import { withBandNamed } from '../../../src/sidebar/model/renaming';

const metric: CardRows = {
  ...NO_ROWS,
  Metrics: [{ cells: { Metric: 'Logins', Healthy: 100, 'At risk': 0 } }],
};
const own = withBandRows(metric, scorecardOf([]));
const parsed = (rows: CardRows) => parseScorecard(gridOfRows(rows));
const starts = (rows: CardRows) => parsed(rows).draft?.bands.map(({ name, from }) => [name, from]);

test('the standard bands become rows with the same meaning, and nothing is added twice', () => {
  expect(parsed(own).scorecard?.bands).toEqual(parsed(metric).scorecard?.bands);
  expect(own.Bands.map(({ cells }) => cells.Band)).toEqual([
    'Healthy',
    'Watch',
    'At risk',
    'Not enough data',
  ]);
  expect(withBandRows(own, scorecardOf([]))).toBe(own);
});

test.each([
  [0, 85, 85],
  [0, 30, 41],
  [0, 500, 100],
  [1, 99, 69],
  [1, -4, 1],
  [2, 30, 0],
])('band %i, set to start at %d, starts at %d', (at, wanted, start) => {
  expect(startOf(standardBands(100), at, wanted, 100)).toBe(start);
});

test('on the scale of 10 a border stays a tenth from its neighbors, without rounding errors', () => {
  expect(startOf(standardBands(10), 1, 9, 10)).toBe(6.9);
  expect(startOf(standardBands(10), 1, 0, 10)).toBe(0.1);
});

test('the bands keep their order for any input', () => {
  const bands = standardBands(100);
  fc.assert(
    fc.property(fc.nat({ max: 2 }), fc.double({ min: -1000, max: 1000, noNaN: true }), (at, wanted) => {
      const moved = bands.map((band, index) => (index === at ? startOf(bands, at, wanted, 100) : band.from));
      expect(moved).toEqual([...moved].sort((a, b) => b - a));
      expect(new Set(moved).size).toBe(3);
    }),
  );
});

test('a new band takes the upper half of the widest, with a color of its own', () => {
  const added = withBandAdded(own, parsed(own).draft ?? scorecardOf([]));
  expect(parsed(added).issues).toEqual([]);
  expect(starts(added)).toEqual([
    ['Healthy', 70],
    ['Watch', 40],
    ['New band', 20],
    ['At risk', 0],
  ]);
  expect(new Set(parsed(added).draft?.bands.map(({ color }) => color)).size).toBe(4);
});

test('bands can be added until there is no room for more names', () => {
  let rows = own;
  for (let count = 0; count < 5; count += 1)
    rows = withBandAdded(rows, parsed(rows).draft ?? scorecardOf([]));
  expect(parsed(rows).issues).toEqual([]);
  expect(parsed(rows).draft?.bands).toHaveLength(8);
});

test('a band is renamed in every segment and in the rules that name it, and nowhere else', () => {
  const rows: CardRows = {
    ...own,
    Bands: [...own.Bands, { cells: { Band: 'watch', From: 55, Segment: 'SMB' } }],
    Rules: [
      { cells: { 'Metric or column': 'Logins', Is: 'blank', Then: 'At most', Value: 'Watch' } },
      { cells: { 'Metric or column': 'Logins', Is: 'blank', Then: 'flag', Value: 'Watch' } },
    ],
  };
  const renamed = withBandNamed(rows, 'Watch', 'Look');
  expect(renamed.Bands.map(({ cells }) => cells.Band)).toEqual([
    'Healthy',
    'Look',
    'At risk',
    'Not enough data',
    'Look',
  ]);
  expect(renamed.Rules.map(({ cells }) => cells.Value)).toEqual(['Look', 'Watch']);
});
