// Texts that are numbers, and texts that only look like them.
import { numberReadings } from '../../../../host/formats/csv/read-number';

const NBSP = '\u00a0';
const NARROW = '\u202f';

describe('numberReadings', () => {
  it.each([
    ['18136', 18136],
    ['-3', -3],
    ['−3', -3],
    ['+5', 5],
    ['0', 0],
    ['-0', 0],
    ['$18,136', 18136],
    ['-$1,200', -1200],
    ['$-1,200', -1200],
    ['18,136.50', 18136.5],
    ['1,234,567', 1234567],
    ['₹12,34,567', 1234567],
    ['(300)', -300],
    ['($1,300)', -1300],
    [' 42 ', 42],
    ['.5', 0.5],
    ['0.125', 0.125],
    ['1 234', 1234],
    [`1${NBSP}234`, 1234],
    [`1${NARROW}234.5`, 1234.5],
    ["1'234.50", 1234.5],
    ['1.2E+05', 120000],
    ['5e-1', 0.5],
    ['123456789012345', 123456789012345],
    ['0.30000000000000004', 0.30000000000000004],
  ])('reads %j with a decimal point as %d', (text, value) => {
    expect(numberReadings(text)?.point).toMatchObject({ value });
  });

  it.each([
    ['€1.234,56', 1234.56],
    ['1.234,56 €', 1234.56],
    ['12,5', 12.5],
    ['1.234', 1234],
    ['1,234', 1.234],
    [`1${NBSP}234,5`, 1234.5],
    ['0,5', 0.5],
  ])('reads %j with a decimal comma as %d', (text, value) => {
    expect(numberReadings(text)?.comma).toMatchObject({ value });
  });

  it.each([
    ['85%', 0.85, '0%'],
    ['85.5 %', 0.855, '0.0%'],
    ['-7%', -0.07, '0%'],
    ['(12%)', -0.12, '0%'],
    ['100.25%', 1.0025, '0.00%'],
    ['$18,136', 18136, '[$$]#,##0'],
    ['($1,300.50)', -1300.5, '[$$]#,##0.00'],
    ['1,234.5 €', 1234.5, '#,##0.0 [$€]'],
    ['1,200', 1200, undefined],
  ])('keeps %j a percentage, or an amount in its currency', (text, value, format) => {
    expect(numberReadings(text)?.point).toEqual({ value, format });
  });

  it.each([
    ['12.5', true, false],
    ['1,234.56', true, false],
    ['1,234,567', true, false],
    ['0.123', true, false],
    ['12,5', false, true],
    ['1.234,56', false, true],
    ['1.234.567', false, true],
    ['1,234', true, true],
    ['1.234', true, true],
    ['1234', true, true],
  ])('%j reads with a point: %s, with a comma: %s', (text, point, comma) => {
    const readings = numberReadings(text);
    expect([readings?.point !== undefined, readings?.comma !== undefined]).toEqual([point, comma]);
  });

  it.each([
    '1.74x',
    '8.3mo',
    '-5-10pp',
    '12-15',
    '0042',
    '007',
    '75E01264',
    '1E5',
    '1.2.3',
    '+1 555 0100',
    '555-0100',
    '(555) 0100',
    '1,23,4',
    '10:30',
    '1 23',
    '',
    ' ',
    '-',
    'n/a',
    '$',
    '%',
    '--5',
    '(5',
    '5)',
    '(-5)',
    '$5%',
    '1234567890123456',
    '1e+999',
    '½',
    '٣',
    'Infinity',
    '0x10',
    '1_000',
    '01.5',
    '1,2,3',
    '2026-10-02',
  ])('leaves %j alone', (text) => {
    expect(numberReadings(text)).toBeUndefined();
  });
});
