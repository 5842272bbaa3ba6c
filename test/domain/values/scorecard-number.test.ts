// Numbers in the scorecard tab: the same in every locale, and never ambiguous.
import fc from 'fast-check';
import { scorecardNumber, scorecardNumberText } from '../../../src/domain/values/scorecard-number';
import { VALUE_SENTENCES } from '../../../src/domain/values/value-problems';

describe('scorecardNumber', () => {
  it.each([
    ['70', 70],
    ['0.5', 0.5],
    ['0,5', 0.5],
    ['1,5', 1.5],
    ['12,25', 12.25],
    ['0,125', 0.125],
    [',125', 0.125],
    ['.5', 0.5],
    ['5.', 5],
    ['-3', -3],
    ['−3', -3],
    ['–3', -3],
    ['+3', 3],
    ['-0', 0],
    ['80%', 0.8],
    ['80 %', 0.8],
    ['7%', 0.07],
    ['12.5%', 0.125],
    ['1234.567', 1234.567],
    ['1,2345', 1.2345],
    [' 70 ', 70],
  ])('%j is %d', (text, value) => {
    expect(scorecardNumber(text)).toBe(value);
  });

  it.each([
    ['1,234', '1234', '1.234'],
    ['-1,234', '-1234', '-1.234'],
    ['12,500%', '12500%', '12.500%'],
  ])('%j is refused with both readings', (text, ...readings) => {
    expect(scorecardNumber(text)).toEqual({ code: 'number-with-two-readings', text, readings });
  });

  it.each([
    '',
    ' ',
    'abc',
    '1.2.3',
    '1,234,567',
    '1.234,5',
    '$5',
    '(5)',
    '5x',
    '1e3',
    '%',
    '-',
    '.',
    '--5',
    '5..10',
    '½',
  ])('%j is not a number', (text) => {
    expect(scorecardNumber(text)).toEqual({ code: 'not-a-number', text });
  });

  it('keeps the message short and on one line, however long the text', () => {
    expect(VALUE_SENTENCES['not-a-number']({ text: `a\nb${'x'.repeat(100)}` })).toBe(
      `"a b${'x'.repeat(36)}…" is not a number`,
    );
  });
});

describe('scorecardNumberText', () => {
  it.each([
    [70, '70'],
    [0.1, '0.1'],
    [-3.25, '-3.25'],
    [0, '0'],
    [1e-7, '0.0000001'],
    [123456789, '123456789'],
  ])('%d is written %j', (value, text) => {
    expect(scorecardNumberText(value)).toBe(text);
  });

  it('is read back as the same number', () => {
    const number = fc.oneof(
      fc.integer({ min: -1e9, max: 1e9 }),
      fc.integer({ min: -1e9, max: 1e9 }).map((whole) => whole / 1e4),
      fc.double({ min: 1e-5, max: 1e12, noNaN: true }),
    );
    fc.assert(
      fc.property(number, (value) => {
        expect(scorecardNumber(scorecardNumberText(value))).toBe(value === 0 ? 0 : value);
      }),
    );
  });
});
