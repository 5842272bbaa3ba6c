// Addresses of cells as people write them.
import { cellAddress, columnLetters, placeText } from '../../../src/domain/values/cell-place';

describe('addresses', () => {
  it.each([
    [1, 'A'],
    [14, 'N'],
    [26, 'Z'],
    [27, 'AA'],
    [52, 'AZ'],
    [53, 'BA'],
    [702, 'ZZ'],
    [703, 'AAA'],
  ])('column %d is %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });

  it('name tab, column and row', () => {
    expect(cellAddress({ row: 9, column: 5 })).toBe('E9');
    expect(placeText({ tab: 'Accounts', row: 9, column: 5 }, 'Health Scorecard')).toBe('Accounts!E9');
    expect(placeText({ tab: undefined, row: 9, column: 5 }, 'Health Scorecard')).toBe('Health Scorecard!E9');
  });
});
