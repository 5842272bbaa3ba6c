// A tab with decimal commas: 2.000 on it is questioned, since it may be two thousand or 2.
import { issuesIn, metricsTab } from '../../support/scorecard-grids';

const tab = (healthy: string, atRisk: string, weight: string | number = 1) =>
  metricsTab(['Metric', 'Healthy', 'At risk', 'Weight'], ['Logins', healthy, atRisk, weight]);

it.each([
  ['2.000', '0,5', ['B3 number-with-two-readings']],
  ['1.250.000', '10,5', ['B3 number-with-two-readings']],
  ['12,5%', '2.000%', ['C3 number-with-two-readings']],
])('%s beside %s can be read two ways', (healthy, atRisk, issues) => {
  expect(issuesIn(tab(healthy, atRisk)).filter((issue) => issue.endsWith('readings'))).toEqual(issues);
});

it.each([
  ['2.000', '1.5'],
  ['2.000', '1'],
  ['10,5', '2.5'],
  ['10,5', '1234.567'],
  ['10,5', '0.125'],
])('%s beside %s cannot', (healthy, atRisk) => {
  expect(issuesIn(tab(healthy, atRisk))).toEqual([]);
});
