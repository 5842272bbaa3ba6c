// The accounts that change band, in words with their direction.
import { movesText, shortMovesText } from '../../../src/sidebar/model/moves';
import type { Mover } from '../../../src/sidebar/model/preview';

const mover = (direction: Mover['direction'], to: string): Mover => ({
  index: 0,
  row: 2,
  name: 'Alder',
  direction,
  from: '',
  to,
  scoreBefore: undefined,
  score: undefined,
  value: undefined,
});
const movers = [
  mover('down', 'Watch'),
  mover('up', 'Healthy'),
  mover('down', 'At risk'),
  mover('down', 'Watch'),
  mover('other', 'Not enough data'),
];

test('upward moves come first, then the larger groups', () => {
  expect(movesText(movers)).toBe('1 up to Healthy, 2 down to Watch, 1 down to At risk, 1 to Not enough data');
});

test('a single line counts only the directions', () => {
  expect(shortMovesText(movers)).toBe('1 up, 3 down, 1 with or without data');
});
