// Cells: which contents are missing, blank or errors, how texts match, and how they are shown.
import fc from 'fast-check';
import {
  type Cell,
  cellText,
  isBlank,
  isBlankRow,
  isDateCell,
  isErrorCell,
  isMissing,
  matchKey,
  namedCell,
  shortText,
} from '../../../src/domain/values/cell';

const DAY: Cell = { day: '2026-10-02' };

describe('isMissing', () => {
  it.each<Cell>([
    '',
    ' ',
    '    ',
    '\t\n',
    '\u00a0',
    'N/A',
    'n/a',
    ' N/A ',
    '         n/a         ',
    '-',
    ' - ',
    '–',
    '—',
    'NULL',
    'null',
    'Null ',
    '#N/A',
    '#DIV/0!',
    '#REF!',
    '#VALUE!',
    '#NAME?',
    '#NUM!',
    '#NULL!',
    '#ERROR!',
    Number.NaN,
    Number.POSITIVE_INFINITY,
  ])('%j is missing', (cell) => {
    expect(isMissing(cell)).toBe(true);
  });

  it.each<Cell>([
    0,
    -0,
    -1,
    '0',
    'no',
    false,
    true,
    'none',
    'N',
    '--',
    '#1',
    '#hashtag',
    'null and void',
    DAY,
  ])('%j is a value', (cell) => {
    expect(isMissing(cell)).toBe(false);
  });
});

describe('isErrorCell and isBlank', () => {
  it('knows error cells by their text', () => {
    expect(['#N/A', '#DIV/0!', '#SPILL!', '#CALC!'].map(isErrorCell)).toEqual([true, true, true, true]);
    expect(['N/A', '#', '#Acme', 42, true, DAY].map((cell) => isErrorCell(cell))).toEqual(
      Array.from({ length: 6 }, () => false),
    );
  });

  it('counts only spaces as blank', () => {
    expect(['', '  ', '\n'].map(isBlank)).toEqual([true, true, true]);
    expect(['-', 'N/A', 0, false, DAY].map((cell) => isBlank(cell))).toEqual(
      Array.from({ length: 5 }, () => false),
    );
  });
});

describe('isBlankRow', () => {
  it.each<[string, readonly Cell[], boolean]>([
    ['no cells', [], true],
    ['blanks', ['', '  '], true],
    ['unticked boxes', ['', false, false], true],
    ['a ticked box', ['', true], false],
    ['a zero', ['', 0], false],
    ['a dash', ['', '-'], false],
    ['a date', [DAY], false],
  ])('%s: %j is %s', (_what, row, blank) => {
    expect(isBlankRow(row)).toBe(blank);
  });
});

describe('matchKey', () => {
  it.each<[Cell, Cell]>([
    ['NPS', ' nps '],
    ['Last  contact', 'last\tcontact'],
    ['Last\ncontact', 'Last contact'],
    ['Caf\u00e9', 'CAFE\u0301'],
    ['Seats\u00a0used', 'seats used'],
    [2026, '2026'],
    [DAY, '2026-10-02'],
    [true, 'TRUE'],
  ])('%j matches %j', (a, b) => {
    expect(matchKey(a)).toBe(matchKey(b));
  });

  it.each<[Cell, Cell]>([
    ['NPS', 'NPS 2'],
    ['e', 'é'],
    ['Last contact', 'Lastcontact'],
    ['1', '1.0'],
  ])('%j does not match %j', (a, b) => {
    expect(matchKey(a)).not.toBe(matchKey(b));
  });

  it('matches a text with itself in any case and spacing', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9äöüéñ .:;"'=]{1,20}$/u), (text) => {
        expect(matchKey(`  ${text.toUpperCase().replace(/ /g, ' \n ')} `)).toBe(matchKey(text));
        expect(matchKey(matchKey(text))).toBe(matchKey(text));
      }),
    );
  });
});

describe('cellText, isDateCell and namedCell', () => {
  it.each<[Cell, string, string]>([
    ['abc', 'abc', '"abc"'],
    [1234.5, '1234.5', '1234.5'],
    [true, 'true', 'TRUE'],
    [false, 'false', 'FALSE'],
    [DAY, '2026-10-02', 'the date 2026-10-02'],
    ['two\nlines', 'two\nlines', '"two lines"'],
  ])('%j is %j, and in an error %j', (cell, text, named) => {
    expect(cellText(cell)).toBe(text);
    expect(namedCell(cell)).toBe(named);
    expect(isDateCell(cell)).toBe(cell === DAY);
  });
});

describe('shortText', () => {
  it.each([
    ['plain', 'plain'],
    ['two\r\nlines', 'two lines'],
    ['  padded  ', 'padded'],
    ['tab\tand  spaces', 'tab and spaces'],
    ['bell\u0007 and nul\u0000!', 'bell and nul !'],
    ['\u202egnirts desrever', 'gnirts desrever'],
    ['a\u200b\u2066b\u2069', 'a b'],
    ['👩‍🚀 crew', '👩‍🚀 crew'],
    ['=HYPERLINK("x")', '=HYPERLINK("x")'],
  ])('%j is shown as %j', (text, shown) => {
    expect(shortText(text)).toBe(shown);
  });

  it('keeps forty characters and cuts the forty-first', () => {
    expect(shortText('x'.repeat(40))).toBe('x'.repeat(40));
    expect(shortText('x'.repeat(41))).toBe(`${'x'.repeat(39)}…`);
    expect(shortText('abcdef', 4)).toBe('abc…');
  });

  it('never splits an emoji into halves that show as boxes', () => {
    expect(shortText('😀'.repeat(50))).toBe(`${'😀'.repeat(39)}…`);
  });

  it('is one line within the limit, for any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 80 }),
        fc.integer({ min: 1, max: 50 }),
        (text, limit) => {
          const shown = shortText(text, limit);
          expect(Array.from(shown).length).toBeLessThanOrEqual(limit);
          expect(shown).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
        },
      ),
    );
  });
});
