// The name of an account without one: that of the row right above, as under a merged cell, and never across a gap.
import { nameOrAbove } from '../../../src/domain/table/account-names';

const NAMES = ['Sorrel Group', '', '', 'Teasel Inc', ''];
const nameAt = (index: number) => NAMES[index] ?? '';

it.each([
  [0, 0, 'Sorrel Group'],
  [1, 0, 'Sorrel Group'],
  [2, 0, 'Sorrel Group'],
  [3, 3, 'Teasel Inc'],
])('account %d has the name of account %d', (index, of, name) => {
  expect(nameOrAbove([1, 2, 3, 4, 6], index, nameAt)).toEqual({ index: of, name });
});

it('a row below a gap, and a first row without a name, have none', () => {
  expect(nameOrAbove([1, 2, 3, 4, 6], 4, nameAt)).toBeUndefined();
  expect(nameOrAbove([1, 2], 0, () => '')).toBeUndefined();
});
