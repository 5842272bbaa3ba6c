// The lists in a metric's cells are parsed and written again; renaming updates the rows that refer to a name.
import fc from 'fast-check';
import { metricOf } from '../../../src/domain/scorecard/scorecard';
import { type CardRows, NO_ROWS } from '../../../src/domain/scorecard-tab/card-rows';
import {
  columnCell,
  flippedCells,
  headingsIn,
  pairsCell,
  pairsIn,
  withMetric,
  withMetricNamed,
  withPair,
} from '../../../src/sidebar/model/metric-cells';

const text = fc.string({ minLength: 1 }).filter((each) => each.trim() === each && each !== '');

test('any headings survive being written into one cell', () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 1 }), (headings) => {
      expect(headingsIn(columnCell(headings), 'NPS')).toEqual(headings);
    }),
  );
});

test('a blank column means the one named like the metric, and an unclosed quotation mark is not parsed', () => {
  expect(headingsIn('', 'NPS')).toEqual(['NPS']);
  expect(headingsIn('a; "b', 'NPS')).toBeUndefined();
  expect(headingsIn('a; ""', 'NPS')).toEqual(['a', '']);
});

test('any pairs survive being written into one cell', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ text, value: text })), (pairs) => {
      expect(pairsIn(pairsCell(pairs))).toEqual(pairs);
    }),
  );
});

test('text that is not a list of pairs is not parsed', () => {
  expect(pairsIn('Green 100; Yellow: 50')).toBeUndefined();
  expect(pairsIn('"Green: 100')).toBeUndefined();
  expect(pairsIn({ day: '2026-01-01' })).toBeUndefined();
  expect(pairsIn('')).toEqual([]);
  expect(pairsIn(pairsCell([{ text: '', value: '' }]))).toEqual([{ text: '', value: '' }]);
});

test('points of a word replace its own, a new word goes to the end, and a blank removes it', () => {
  const pairs = pairsIn('Green: 100; Red: 0') ?? [];
  expect(pairsCell(withPair(pairs, 'green', '90'))).toBe('Green: 90; Red: 0');
  expect(pairsCell(withPair(pairs, 'Yellow', '50'))).toBe('Green: 100; Red: 0; Yellow: 50');
  expect(pairsCell(withPair(pairs, 'GREEN', ''))).toBe('Red: 0');
  expect(pairsCell(withPair(pairs, 'Yellow', ''))).toBe('Green: 100; Red: 0');
});

describe('a renamed metric', () => {
  const rows: CardRows = {
    ...NO_ROWS,
    Metrics: [
      { cells: { Metric: 'NPS', Weight: 1 } },
      { cells: { Metric: 'nps', Segment: 'SMB', Column: 'NPS small' } },
      { cells: { Metric: 'Logins' } },
    ],
    Rules: [{ cells: { 'Metric or column': 'NPS' } }, { cells: { 'Metric or column': 'Logins' } }],
  };

  test('keeps reading its column, and renames its segments and rules too', () => {
    const named = withMetricNamed(rows, 0, 'Promoters');
    expect(named.Metrics.map(({ cells }) => cells)).toEqual([
      { Metric: 'Promoters', Column: 'NPS', Weight: 1 },
      { Metric: 'Promoters', Segment: 'SMB', Column: 'NPS small' },
      { Metric: 'Logins' },
    ]);
    expect(named.Rules.map(({ cells }) => cells['Metric or column'])).toEqual(['Promoters', 'Logins']);
  });

  test('is renamed alone if it is a row of a segment', () => {
    const named = withMetricNamed(rows, 1, 'Promoters');
    expect(named.Metrics.map(({ cells }) => cells.Metric)).toEqual(['NPS', 'Promoters', 'Logins']);
    expect(named.Rules).toEqual(rows.Rules);
  });

  test('is renamed alone if it had no name', () => {
    const nameless: CardRows = {
      ...rows,
      Metrics: [{ cells: { Type: 'number' } }, { cells: { Weight: 2 } }],
    };
    const named = withMetricNamed(nameless, 0, 'Promoters');
    expect(named.Metrics.map(({ cells }) => cells)).toEqual([
      { Type: 'number', Metric: 'Promoters' },
      { Weight: 2 },
    ]);
  });

  test('never gets a taken name when it is added, and reads the same column', () => {
    const added = withMetric(rows, { Metric: 'NPS', Weight: 1 }, 'NPS', 1);
    expect(added.Metrics[1]?.cells).toEqual({ Metric: 'NPS 2', Column: 'NPS', Weight: 1 });
    const copied = withMetric(rows, { Metric: 'Logins', Column: 'a; b' }, 'Logins', 3);
    expect(copied.Metrics[3]?.cells).toEqual({ Metric: 'Logins 2', Column: 'a; b' });
  });
});

test('flipping swaps two numbers in one step, and leaves a sweet spot alone', () => {
  const at = (value: number) => ({ kind: 'number', at: value }) as const;
  const logins = metricOf('Logins', 'number');
  expect(flippedCells({ ...logins, healthy: at(20), atRisk: at(5) })).toEqual({ Healthy: 5, 'At risk': 20 });
  const range = { kind: 'range', from: 5, to: 10 } as const;
  expect(flippedCells({ ...logins, healthy: range, atRisk: range })).toBeUndefined();
  expect(flippedCells(logins)).toBeUndefined();
});
