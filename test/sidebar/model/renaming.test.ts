// Dimensions as rows, also those that only metrics name; a name is changed everywhere.

import { type CardRows, gridOfRows, NO_ROWS } from '../../../src/domain/scorecard-tab/card-rows';
import { parseScorecard } from '../../../src/domain/scorecard-tab/parse';
import { sharesOf } from '../../../src/domain/scoring/methods';
import { planScoring } from '../../../src/domain/scoring/plan-scoring';
import {
  withBandNamed,
  withDimensionNamed,
  withDimensionRows,
  withoutDimension,
} from '../../../src/sidebar/model/renaming';

const metric = (Metric: string, Weight: number, Dimension?: string) => ({
  cells: { Metric, Healthy: 10, 'At risk': 0, Weight, ...(Dimension === undefined ? {} : { Dimension }) },
});
const rows: CardRows = {
  ...NO_ROWS,
  Metrics: [
    metric('Logins', 3, 'Use'),
    metric('Seats', 1, 'use'),
    metric('NPS', 2),
    metric('Calls', 2, 'Care'),
  ],
};
const shares = (card: CardRows): readonly number[] => {
  const { scorecard } = parseScorecard(gridOfRows(card));
  if (scorecard === undefined) throw new Error('the rows are not sound');
  const plan = planScoring(scorecard, []);
  return sharesOf(
    plan,
    plan.metrics.map(() => true),
  );
};
const names = (card: CardRows) => card.Dimensions.map(({ cells }) => cells.Dimension);

test('dimensions that metrics name get rows, and no share changes', () => {
  const named = withDimensionRows(rows);
  expect(names(named)).toEqual(['Use', 'Other', 'Care']);
  shares(named).forEach((share, at) => {
    expect(share).toBeCloseTo(shares(rows)[at] ?? 0, 12);
  });
  expect(withDimensionRows(named)).toBe(named);
});

test('without dimensions there are no rows to add', () => {
  const plain = { ...rows, Metrics: [metric('NPS', 2)] };
  expect(withDimensionRows(plain)).toBe(plain);
});

test('a row of a segment is not a general row', () => {
  const segment = { ...rows, Dimensions: [{ cells: { Dimension: 'Use', Segment: 'SMB' } }] };
  expect(names(withDimensionRows(segment))).toEqual(['Use', 'Use', 'Other', 'Care']);
});

test('metrics follow the new name of their dimension, those without one that of Other', () => {
  const dimensionOf = (card: CardRows) => card.Metrics.map(({ cells }) => cells.Dimension);
  const named = withDimensionRows(rows);
  expect(dimensionOf(withDimensionNamed(named, 'Use', 'Adoption'))).toEqual([
    'Adoption',
    'Adoption',
    undefined,
    'Care',
  ]);
  const other = withDimensionNamed(named, 'Other', 'Voice');
  expect(dimensionOf(other)).toEqual(['Use', 'use', 'Voice', 'Care']);
  expect(names(other)).toEqual(['Use', 'Voice', 'Care']);
});

test('a removed dimension leaves its metrics without one', () => {
  const rest = withoutDimension(withDimensionRows(rows), 'use');
  expect(names(rest)).toEqual(['Other', 'Care']);
  expect(rest.Metrics.map(({ cells }) => cells.Dimension)).toEqual([undefined, undefined, undefined, 'Care']);
});

test('an alert follows the new name of a band, a play that of a dimension', () => {
  const card: CardRows = {
    ...rows,
    Bands: [{ cells: { Band: 'Good', From: 50 } }, { cells: { Band: 'Poor', From: 0 } }],
    Alerts: [
      { cells: { Alert: 'Low', When: 'falls to poor and at most Good' } },
      { cells: { Alert: 'Odd', When: 'poor things' } },
    ],
    Plays: [{ cells: { Metric: 'Use', 'Do this': 'Call' } }],
  };
  expect(withBandNamed(card, 'Poor', 'At risk').Alerts.map(({ cells }) => cells.When)).toEqual([
    'falls to At risk and at most Good',
    'poor things',
  ]);
  expect(withDimensionNamed(card, 'use', 'Adoption').Plays[0]?.cells.Metric).toBe('Adoption');
});
