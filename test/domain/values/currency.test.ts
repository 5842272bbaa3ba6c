// The currency that a number format or an amount in text shows.
import { currencyOfFormat, currencyOfText, NO_CURRENCY } from '../../../src/domain/values/currency';

const before = (prefix: string) => ({ prefix, suffix: '' });
const after = (suffix: string) => ({ prefix: '', suffix });

test.each([
  ['$#,##0', before('$')],
  ['"$"#,##0.00', before('$')],
  ['"$"#,##0.00;[Red]("$"#,##0.00)', before('$')],
  ['[$€-407] #,##0', before('€ ')],
  ['#,##0.00 [$€-1]', after(' €')],
  ['#,##0\\ "€"', after(' €')],
  ['_("$"* #,##0.00_);_("$"* \\(#,##0.00\\)', before('$')],
  ['_-* #,##0.00 €_-', after(' €')],
  ['[$USD] #,##0', before('USD ')],
  ['[$£-809]#,##0', before('£')],
  ['[$CHF ]#,##0.00', before('CHF ')],
  ['#,##0.00', NO_CURRENCY],
  ['0%', NO_CURRENCY],
  ['General', NO_CURRENCY],
  ['', NO_CURRENCY],
  ['yyyy-mm-dd', NO_CURRENCY],
  ['@', NO_CURRENCY],
])('the format %s shows %o', (format, currency) => {
  expect(currencyOfFormat(format)).toEqual(currency);
});

test.each([
  ['$18,136', before('$')],
  ['€ 1.200', before('€ ')],
  ['1.200 €', after(' €')],
  ['-£500', before('£')],
  ['(US$300)', before('US$')],
  ['1 200 EUR', after(' EUR')],
  ['1,200', undefined],
  ['n/a', undefined],
  ['Acme', undefined],
  ['', undefined],
])('the text %j shows %o', (text, currency) => {
  expect(currencyOfText(text)).toEqual(currency);
});

test('an amount with a long gap is read in one pass', () => {
  expect(currencyOfText(`-${' '.repeat(200_000)}x`)).toBeUndefined();
});
