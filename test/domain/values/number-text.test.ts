// Numbers in cells as text: which are read with either decimal sign, and which stay unread.
import fc from 'fast-check';
import { readLabeledMark, readNumberText } from '../../../src/domain/values/number-text';

describe('readNumberText with a decimal point', () => {
  it.each([
    ['18136', 18136],
    ['$18,136', 18136],
    ['$18,136.50', 18136.5],
    ['-$1,200', -1200],
    ['$-1,200', -1200],
    ['$ 5', 5],
    ['5 $', 5],
    ['€18,136', 18136],
    ['18,136 €', 18136],
    ['₹12,34,567', 1234567],
    ['1,00,000', 100000],
    ['85%', 0.85],
    ['85 %', 0.85],
    ['-2.5%', -0.025],
    ['120%', 1.2],
    ['(300)', -300],
    ['($1,300)', -1300],
    ['(50%)', -0.5],
    ['1,234', 1234],
    ['1,234,567.89', 1234567.89],
    ["1'234.50", 1234.5],
    ['1’234.50', 1234.5],
    ['1 234', 1234],
    ['1\u00a0234', 1234],
    ['1\u202f234.5', 1234.5],
    ['+5', 5],
    ['-3', -3],
    ['−3', -3],
    ['–3', -3],
    ['.5', 0.5],
    ['5.', 5],
    ['0', 0],
    ['-0', 0],
    ['(0)', 0],
    ['0.125', 0.125],
    ['1.2E+05', 120000],
    ['1.2e-3', 0.0012],
    ['  42  ', 42],
  ])('reads %j as %d', (text, value) => {
    expect(readNumberText(text, '.')).toBe(value);
  });

  it.each([
    '',
    ' ',
    'abc',
    '1.74x',
    '8.3mo',
    '-5-10pp',
    '0042',
    '00',
    '007.5',
    '75E01264',
    '1E5',
    '1E+400',
    '12,5',
    '1,23',
    '1,2345',
    '12,34',
    '1.234,5',
    '1.234.567',
    '1,234 567',
    "1 234,567'890",
    '1 23',
    '--5',
    '+-5',
    '-(300)',
    '(-300)',
    '(300',
    '5%%',
    '%',
    '$',
    '()',
    '$5€',
    '.',
    '-',
    'Infinity',
    'NaN',
    '0x10',
    '1_000',
    '10/2',
    '12:30',
    '~5',
    '5 days',
    'TRUE',
  ])('leaves %j unread', (text) => {
    expect(readNumberText(text, '.')).toBeUndefined();
  });
});

describe('readNumberText with a decimal comma', () => {
  it.each([
    ['1,5', 1.5],
    ['1.234,5', 1234.5],
    ['1.234', 1234],
    ['18.136 €', 18136],
    ['€ 1.234,56', 1234.56],
    ['1 234,5', 1234.5],
    ['1\u202f234,5', 1234.5],
    ['85,5%', 0.855],
    ['85 %', 0.85],
    ['(1.300)', -1300],
    ['0,125', 0.125],
    [',5', 0.5],
    ['1,2E+05', 120000],
    ['1,234', 1.234],
    ['7', 7],
  ])('reads %j as %d', (text, value) => {
    expect(readNumberText(text, ',')).toBe(value);
  });

  it.each(['1.5', '1,234.5', '1.23', '1,234,567', "1'234.567", '1.74x', '0042', '0.125', '12.34.567'])(
    'leaves %j unread',
    (text) => {
      expect(readNumberText(text, ',')).toBeUndefined();
    },
  );
});

describe('readNumberText, for any number', () => {
  const anyNumber = fc
    .tuple(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 0, max: 6 }))
    .map(([whole, decimals]) => Number((whole / 10 ** decimals).toFixed(decimals)));

  it('reads what each locale writes', () => {
    fc.assert(
      fc.property(anyNumber, (value) => {
        const whole = (locale: string) => value.toLocaleString(locale, { maximumFractionDigits: 6 });
        expect(readNumberText(whole('en-US'), '.')).toBe(value);
        expect(readNumberText(whole('en-IN'), '.')).toBe(value);
        expect(readNumberText(whole('de-CH'), '.')).toBe(value);
        expect(readNumberText(whole('de-DE'), ',')).toBe(value);
        expect(readNumberText(whole('fr-FR'), ',')).toBe(value);
      }),
      { numRuns: 200 },
    );
  });

  it('gives a finite number or undefined for any text', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('.' as const, ',' as const), (text, decimal) => {
        const value = readNumberText(text, decimal);
        expect(value === undefined || Number.isFinite(value)).toBe(true);
      }),
    );
  });
});

describe('readLabeledMark', () => {
  it.each([
    ['10 - Extremely likely', 10],
    ['0 = not at all', 0],
    ['9: Very satisfied', 9],
    ['5 (great)', 5],
    ['3) Neutral', 3],
    ['7 – gut', 7],
  ])('%j is the mark %d', (text, mark) => {
    expect(readLabeledMark(text)).toBe(mark);
  });

  it.each([
    '3-year plan',
    '3 - 4 weeks',
    '8.3mo',
    '11 - more',
    '2026 - Q1',
    'Likely - 10',
    '75E01264',
    '5 stars',
  ])('%j is not a mark', (text) => {
    expect(readLabeledMark(text)).toBeUndefined();
  });
});
