// Shares as percent: only a complete share reads as 100%.
import { percentText } from '../../../src/domain/values/percent-text';

test.each([
  [1, '100%'],
  [0.9958, '99.5%'],
  [0.99999, '99.9%'],
  [0.994, '99%'],
  [0.855, '86%'],
  [0.5, '50%'],
  [0.004, '0.4%'],
  [0.00001, '0.1%'],
  [0, '0%'],
])('%d is %s', (share, text) => {
  expect(percentText(share)).toBe(text);
});
