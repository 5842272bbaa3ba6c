// Text on a terminal: aligned, and harmless for any cell text.
import { counted, oneLine, padEnd, shortened, table, widthOf } from '../../../host/cli/text-layout';

describe('oneLine', () => {
  it.each([
    ['two\nlines', 'two lines'],
    ['a\t\tb\r\n', 'a b'],
    ['\u001b[31mred\u001b[0m', '␛[31mred␛[0m'],
    ['\u0007bell\u007f', '␇bell␡'],
    ['\u009b31m', '\ufffd31m'],
    ['abc\u202edef', 'abc\ufffddef'],
    ['  kept  inside  ', 'kept  inside'],
  ])('makes %j harmless', (text, shown) => {
    expect(oneLine(text)).toBe(shown);
  });
});

describe('widths', () => {
  it.each([
    ['Acme', 4],
    ['Müller', 6],
    ['Mu\u0308ller', 6],
    ['株式会社', 8],
    ['👩‍👩‍👧', 2],
    ['−12.0', 5],
    ['', 0],
  ])('%j takes %d columns', (text, width) => {
    expect(widthOf(text)).toBe(width);
  });

  it('pads and cuts by visible width', () => {
    expect(padEnd('株', 4)).toBe('株  ');
    expect(shortened('株式会社', 5)).toBe('株式…');
    expect(shortened('Acme', 4)).toBe('Acme');
  });
});

describe('table', () => {
  it('aligns words left and numbers right', () => {
    expect(
      table(
        [{ heading: 'Score', align: 'right' }, { heading: 'Account', most: 6 }, { heading: 'Drivers' }],
        [
          ['7.5', '株式', 'NPS\n3'],
          ['12.0', 'Acme Incorporated', ''],
        ],
      ),
    ).toEqual(['Score  Account  Drivers', '  7.5  株式     NPS 3', ' 12.0  Acme…']);
  });
});

describe('counted', () => {
  it.each([
    [0, '0 accounts'],
    [1, '1 account'],
    [10000, '10,000 accounts'],
  ])('%d', (count, text) => {
    expect(counted(count, 'account')).toBe(text);
  });
});
