// Amounts as users write them: short, in the currency and with the decimal mark of their sheet.
import { amountText } from '../../../src/domain/values/amount';

test.each([
  [0, '0'],
  [999, '999'],
  [1000, '1k'],
  [1540, '1.5k'],
  [214_300, '214k'],
  [999_400, '999k'],
  [999_600, '1M'],
  [1_250_000, '1.3M'],
  [-214_300, '−214k'],
])('%d reads %s', (amount, text) => {
  expect(amountText(amount)).toBe(text);
});

test('the currency has its place in the sheet, and the decimal mark is the locale’s', () => {
  expect(amountText(1540, { prefix: '$', suffix: '' })).toBe('$1.5k');
  expect(amountText(-1540, { prefix: '$', suffix: '' })).toBe('−$1.5k');
  expect(amountText(1_540_000, { prefix: '', suffix: ' €' }, ',')).toBe('1,5M €');
});
