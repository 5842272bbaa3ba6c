// The columns beside the accounts: which ones a scorecard needs, and how each is found again by its mark.
import {
  resultColumnOf,
  resultColumns,
  resultValue,
  TIME_COLUMNS,
} from '../../../src/domain/explaining/results';
import { metricOf, scorecardOf } from '../../../src/domain/scorecard/scorecard';
import { planScoring } from '../../../src/domain/scoring/plan-scoring';
import { scoreAccount } from '../../../src/domain/scoring/score-account';
import { EN_US } from '../../../src/domain/values/text-locale';

const logins = metricOf('Logins', 'number', {
  healthy: { kind: 'number', at: 10 },
  atRisk: { kind: 'number', at: 0 },
  dimension: 'Adoption',
});
const plain = scorecardOf([logins]);
const everything = scorecardOf([logins], {
  watermelon: true,
  firmnessColumn: true,
  dimensionColumns: true,
});

test('a plain scorecard asks for score, band, coverage and drivers', () => {
  expect(resultColumns(plain).map(({ heading }) => heading)).toEqual([
    'Health score',
    'Health band',
    'Health coverage',
    'Health drivers',
  ]);
});

test('every column is found again by its id, with its heading', () => {
  const columns = [...resultColumns(everything), ...TIME_COLUMNS];
  expect(columns.length).toBeGreaterThan(8);
  for (const column of columns) expect(resultColumnOf(column.id)).toEqual(column);
  expect(resultColumnOf('something else')).toBe(undefined);
});

test('the values are those of the account: 5 of 10 logins is 50', () => {
  const account = scoreAccount(planScoring(everything, ['Logins']), [5], {
    asOf: '2026-11-28',
    locale: EN_US,
  });
  const values = Object.fromEntries(
    resultColumns(everything).map(({ heading, id }) => [heading, resultValue(account, id)]),
  );
  expect(values).toMatchObject({
    'Health score': 50,
    'Health band': 'Watch',
    'Health coverage': 1,
    'Health drivers': '−50.0 Logins 5',
    'Health: Adoption': 50,
  });
});
