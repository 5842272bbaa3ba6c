// A part and its whole in one cell.
import { readShareText } from '../../../src/domain/values/share-text';

describe('readShareText', () => {
  it.each([
    ['137/250', 137, 250],
    ['137 / 250', 137, 250],
    ['1,370/2,500', 1370, 2500],
    ['137 of 250', 137, 250],
    ['137 out of 250', 137, 250],
    ['137/250 (55%)', 137, 250],
    ['3.5/5', 3.5, 5],
    ['12 von 20', 12, 20],
    ['0/40', 0, 40],
  ])('reads %s', (text, part, whole) => {
    expect(readShareText(text, '.')).toEqual({ part, whole });
  });

  it('reads a decimal comma where the locale has one', () => {
    expect(readShareText('3,5/5', ',')).toEqual({ part: 3.5, whole: 5 });
  });

  it.each(['', '137', '137/', '/250', 'a/b', 'n/a', '1/2/2026', '137-250', 'two of three'])(
    'leaves %j unread',
    (text) => {
      expect(readShareText(text, '.')).toBeUndefined();
    },
  );
});
