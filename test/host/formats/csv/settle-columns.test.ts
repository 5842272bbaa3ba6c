// A column is settled as a whole, what stays unclear is blank and named, and what is no number stays text.
import type { Separator } from '../../../../host/formats/csv/separator';
import { settleColumns } from '../../../../host/formats/csv/settle-columns';

/** Settles one column under the heading "ARR", beside a column of names. */
function settle(texts: readonly string[], separator: Separator = ',') {
  const rows = [
    ['Account', 'ARR'],
    ...texts.map((text, index) => [`Account ${'x'.repeat(index + 1)}`, text]),
  ];
  const { rows: cells, settled, issues, decimalComma } = settleColumns(rows, separator);
  return {
    cells: cells.slice(1).map((row) => row[1]),
    settled: settled.map((note) => note.message),
    issues: issues.map((note) => `${note.cell}: ${note.message}`),
    decimalComma,
  };
}

const leftOut = (cell: string, text: string, ways = '1234 or 1.234') =>
  `${cell}: "${text}" can be ${ways}, so it is left out. Write it without a mark for thousands.`;

describe('numbers of a column', () => {
  it('are plain with a decimal point where nothing speaks against it', () => {
    expect(settle(['18136', '$18,136', '1,234', '', 'n/a', ' '])).toEqual({
      cells: [18136, 18136, 1234, null, 'n/a', ' '],
      settled: [],
      issues: [],
      decimalComma: false,
    });
  });

  it('have a decimal comma when one value proves it', () => {
    expect(settle(['1.234', '12,5', '1,234'], ';')).toEqual({
      cells: [1234, 12.5, 1.234],
      settled: ['Column B "ARR": read with decimal commas (B3 "12,5" shows it).'],
      issues: [],
      decimalComma: true,
    });
    expect(settle(['1.234', '1.234,56']).cells).toEqual([1234, 1234.56]);
  });

  it('have a decimal point when one value proves it, said only where it decides something', () => {
    expect(settle(['1,234', '12.5'], ';')).toMatchObject({
      cells: [1234, 12.5],
      settled: ['Column B "ARR": read with decimal points (B3 "12.5" shows it).'],
    });
    expect(settle(['300', '12.5'], ';').settled).toEqual([]);
    expect(settle(['1,234', '12.5'], ',').settled).toEqual([]);
  });

  it('are left out where a semicolon file proves nothing', () => {
    expect(settle(['1,234', '300', '1.234'], ';')).toEqual({
      cells: [null, 300, null],
      settled: [],
      issues: [leftOut('B2', '1,234'), leftOut('B4', '1.234', '1.234 or 1234')],
      decimalComma: false,
    });
  });

  it('are left out where the proofs contradict each other, unless they read one way only', () => {
    expect(settle(['12,5', '12.5', '1,234', '7'])).toEqual({
      cells: [12.5, 12.5, null, 7],
      settled: [],
      issues: [leftOut('B4', '1,234')],
      decimalComma: false,
    });
  });

  it('stay text where they are none', () => {
    const texts = ['1.74x', '8.3mo', '-5-10pp', '12-15', '75E01264', '1.2.3', '12345678901234567'];
    expect(settle(texts).cells).toEqual(texts);
  });

  it('lose the apostrophe that keeps a formula from running', () => {
    expect(settle(["'=Super", "'-5", "'tis"]).cells).toEqual(['=Super', '-5', "'tis"]);
  });

  it('keep percentages and TRUE/FALSE, and leave yes and no as words', () => {
    expect(settle(['85%', 'TRUE', 'false', 'yes', 'Y', 'no']).cells).toEqual([
      { number: 0.85, format: '0%' },
      true,
      false,
      'yes',
      'Y',
      'no',
    ]);
  });
});

describe('ids', () => {
  it('stay text in the whole column when one begins with a zero', () => {
    expect(settle(['1234', '0042', '2026-10-02'])).toMatchObject({
      cells: ['1234', '0042', '2026-10-02'],
      settled: ['Column B "ARR": kept as text, because B3 "0042" begins with a zero.'],
    });
  });

  it.each(['0', '0.5', '0,5', '0%', '02/10/2026'])('are not seen in %j', (text) => {
    expect(settle(['5', text]).cells[0]).toBe(5);
  });
});

describe('dates of a column', () => {
  it('are read where they are certain', () => {
    expect(settle(['2026-10-02', '2 Oct 2026 09:30', '02.10.2026', '2026-02-30'])).toMatchObject({
      cells: [{ date: '2026-10-02' }, { date: '2026-10-02T09:30' }, { date: '2026-10-02' }, '2026-02-30'],
      settled: [],
      issues: [],
    });
  });

  it('are day first or month first when one value proves it', () => {
    expect(settle(['02/10/2026', '25/10/2026'])).toMatchObject({
      cells: [{ date: '2026-10-02' }, { date: '2026-10-25' }],
      settled: ['Column B "ARR": dates read day first (B3 "25/10/2026" shows it).'],
    });
    expect(settle(['02-10-2026', '10/25/2026'])).toMatchObject({
      cells: [{ date: '2026-02-10' }, { date: '2026-10-25' }],
      settled: ['Column B "ARR": dates read month first (B3 "10/25/2026" shows it).'],
    });
  });

  it.each([
    ['nothing proves the order', ['02/10/2026', '05/05/2026'], [null, { date: '2026-05-05' }]],
    [
      'the proofs contradict each other',
      ['02/10/2026', '25/10/2026', '10/25/2026'],
      [null, { date: '2026-10-25' }, { date: '2026-10-25' }],
    ],
  ])('are left out where %s', (_, texts, cells) => {
    const result = settle(texts);
    expect(result.cells).toEqual(cells);
    expect(result.issues).toEqual([
      'B2: "02/10/2026" can be 2026-10-02 or 2026-02-10, so it is left out. Write dates as YYYY-MM-DD.',
    ]);
  });
});

describe('settleColumns', () => {
  it('leaves headings and all above them as text', () => {
    const rows = [['2026', ''], [''], ['Account', 'NPS'], ['Acme', '3']];
    expect(settleColumns(rows, ',').rows).toEqual([['2026', null], [null], ['Account', 'NPS'], ['Acme', 3]]);
  });

  it('without headings leaves the first row as text', () => {
    const rows = [
      ['Account', '2025', '2026'],
      ['Acme', '3', '4'],
    ];
    expect(settleColumns(rows, ',').rows).toEqual([
      ['Account', '2025', '2026'],
      ['Acme', 3, 4],
    ]);
  });

  it('settles each column by itself and reads ragged rows', () => {
    const rows = [['Account', 'ARR', 'NPS'], ['Acme', '12,5', '7.5', 'x'], ['Beta'], ['Gamma', '1.234']];
    expect(settleColumns(rows, ';').rows).toEqual([
      ['Account', 'ARR', 'NPS'],
      ['Acme', 12.5, 7.5, 'x'],
      ['Beta'],
      ['Gamma', 1234],
    ]);
  });
});
