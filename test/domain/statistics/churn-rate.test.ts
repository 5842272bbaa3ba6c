// The churn rate, against numbers worked by hand.
import { churnRate } from '../../../src/domain/statistics/churn-rate';

test.each([
  [3, 120, 0.025],
  [0, 40, 0],
  [40, 40, 1],
])('%d lost of %d is %d', (lost, atStart, rate) => {
  expect(churnRate(lost, atStart)).toBe(rate);
});

test('no customers at the start give no rate', () => {
  expect(churnRate(0, 0)).toBeUndefined();
});
