// Weights as users pick them: words stay words, numbers stay numbers, and other text stays unchanged.
import { OWN_NUMBER, weightCell, weightChoice } from '../../../src/sidebar/model/weight-words';

test.each([
  ['', ''],
  ['sum', ''],
  ['high', 'High'],
  [3, 'High'],
  ['3', 'High'],
  [0, 'None'],
  [2.5, OWN_NUMBER],
  ['often', OWN_NUMBER],
])('%p is shown as %p', (cell, choice) => {
  expect(weightChoice(cell)).toBe(choice);
});

test.each([
  ['High', 'Critical', 'Critical'],
  [3, 'Critical', 5],
  ['', 'Low', 1],
  ['High', 'None', 0],
  ['High', OWN_NUMBER, 3],
  ['often', OWN_NUMBER, 1],
  ['High', '', ''],
])('%p and the choice %p make %p', (before, choice, cell) => {
  expect(weightCell(before, choice)).toBe(cell);
});
