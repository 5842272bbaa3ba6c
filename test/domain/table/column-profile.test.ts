// What a column holds, judged by its values.
import { profileColumn } from '../../../src/domain/table/column-profile';
import type { Cell } from '../../../src/domain/values/cell';
import { EN_US } from '../../../src/domain/values/text-locale';

function dates(count: number): readonly Cell[] {
  return Array.from({ length: count }, (_, at) => ({ day: `2026-10-0${at + 1}` }));
}

describe('profileColumn', () => {
  it.each<[string, readonly Cell[], string]>([
    ['numbers', [1, 2.5, '3', '$4,000'], 'numbers'],
    ['numbers, one of five a word', [1, 2, 3, 4, 'none'], 'numbers'],
    ['numbers, two of five words', [1, 2, 3, 'x', 'y'], 'words'],
    ['percents', ['85%', '90%', '7 %'], 'percents'],
    ['fractions', [0.85, 0.9], 'numbers'],
    ['dates', [{ day: '2026-10-01' }, '2026-09-30', '9/1/2026'], 'dates'],
    ['lengths of time', [{ day: '1899-12-31' }, { day: '1899-12-30' }, { day: '1900-02-01' }, ''], 'times'],
    ['dates, one of five a time of day', [...dates(4), { day: '1899-12-30' }], 'dates'],
    ['answers', ['yes', 'No', true, false], 'answers'],
    ['ones and zeros', [1, 0, 0, 1], 'numbers'],
    ['words', ['Green', 'Red', 'Green'], 'words'],
    ['ids', ['0042', '0043', '75E01264'], 'words'],
    ['blanks', ['', 'N/A', '-', '#REF!'], 'empty'],
    ['nothing', [], 'empty'],
  ])('%s', (_what, cells, kind) => {
    expect(profileColumn('Heading', cells, EN_US).kind).toBe(kind);
  });

  it('counts how many accounts have a value', () => {
    expect(profileColumn(' NPS ', [9, '', 'n/a', 3], EN_US)).toEqual({
      heading: 'NPS',
      kind: 'numbers',
      filled: 0.5,
      byRow: [9, undefined, undefined, 3],
      numbers: [3, 9],
      words: [],
    });
    expect(profileColumn('NPS', [], EN_US).filled).toBe(0);
  });

  it('takes a heading that is broken into lines as one line', () => {
    expect(profileColumn('Open\r\n tickets\n', [9], EN_US).heading).toBe('Open tickets');
  });

  it('sorts numbers by size, days by date, words by frequency', () => {
    expect(profileColumn('x', [10, 9, '100', 1], EN_US).numbers).toEqual([1, 9, 10, 100]);
    expect(profileColumn('x', [{ day: '1970-01-11' }, '1970-01-02'], EN_US).numbers).toEqual([1, 10]);
    expect(profileColumn('x', ['Red', 'Green', ' green ', 'Blue', 'GREEN', 'Blue'], EN_US).words).toEqual([
      'Green',
      'Blue',
      'Red',
    ]);
  });

  it('reads text by the locale', () => {
    const german = { decimal: ',' as const, dateOrder: 'day-first' as const };
    expect(profileColumn('x', ['1,5', '2,5'], german).numbers).toEqual([1.5, 2.5]);
    expect(profileColumn('x', ['1,5', '2,5'], EN_US).kind).toBe('words');
    expect(profileColumn('x', ['31.1.1970', '1.2.1970'], german).numbers).toEqual([30, 31]);
  });
});
