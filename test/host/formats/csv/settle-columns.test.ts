// A column is settled as a whole: unclear cells become blank and are reported, and cells that are not numbers stay text.
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
  `${cell}: "${text}" can be ${ways}, so it does not count. Write it without a mark for thousands.`;

describe('numbers in a column', () => {
  it('are plain with a decimal point if nothing contradicts it', () => {
    expect(settle(['18136', '$18,136', '1,234', '', 'n/a', ' '])).toEqual({
      cells: [18136, { number: 18136, format: '[$$]#,##0' }, 1234, null, 'n/a', ' '],
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

  it('have a decimal point if one value proves it, reported only when it matters', () => {
    expect(settle(['1,234', '12.5'], ';')).toMatchObject({
      cells: [1234, 12.5],
      settled: ['Column B "ARR": read with decimal points (B3 "12.5" shows it).'],
    });
    expect(settle(['300', '12.5'], ';').settled).toEqual([]);
    expect(settle(['1,234', '12.5'], ',').settled).toEqual([]);
  });

  it('are left out if a semicolon file proves nothing', () => {
    expect(settle(['1,234', '300', '1.234'], ';')).toEqual({
      cells: [null, 300, null],
      settled: [],
      issues: [leftOut('B2', '1,234'), leftOut('B4', '1.234', '1.234 or 1234')],
      decimalComma: false,
    });
  });

  it('are left out if the proofs contradict each other, unless they read one way only', () => {
    expect(settle(['12,5', '12.5', '1,234', '7'])).toEqual({
      cells: [12.5, 12.5, null, 7],
      settled: [],
      issues: [leftOut('B4', '1,234')],
      decimalComma: false,
    });
  });

  it('stay text if they are not numbers', () => {
    const texts = ['1.74x', '8.3mo', '-5-10pp', '12-15', '75E01264', '1.2.3', '12345678901234567'];
    expect(settle(texts).cells).toEqual(texts);
  });

  it('lose the apostrophe that keeps a formula from running', () => {
    expect(settle(["'=Super", "'-five", "'tis"]).cells).toEqual(['=Super', '-five', "'tis"]);
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

describe('marks that keep text from being changed', () => {
  it('are not part of the value', () => {
    expect(settle(['="1200"', "'900", '="7"', '\u200b12\u200b', '\ufeff5']).cells).toEqual([
      1200, 900, 7, 12, 5,
    ]);
    expect(settle(['="0042"', "'0043"]).cells).toEqual(['0042', '0043']);
    expect(settle(["'s-Hertogenbosch", '="say ""hi"""', '=A1']).cells).toEqual([
      "'s-Hertogenbosch",
      'say "hi"',
      '=A1',
    ]);
  });
});

describe('the proof of one column', () => {
  const cellsOf = (rows: readonly (readonly string[])[], separator: Separator = '\t') => {
    const { rows: cells, issues, settled } = settleColumns(rows, separator);
    return { cells: cells.slice(1), issues: issues.length, settled: settled.map(({ message }) => message) };
  };

  it('counts for the others: decimal commas', () => {
    const rows = [
      ['Account', 'Logins', 'Hours'],
      ['Acme', '1.250', '2,5'],
      ['Beta', '640', '7,25'],
    ];
    expect(cellsOf(rows)).toEqual({
      cells: [
        ['Acme', 1250, 2.5],
        ['Beta', 640, 7.25],
      ],
      issues: 0,
      settled: [
        'Column B "Logins": read with decimal commas (C2 "2,5" shows it).',
        'Column C "Hours": read with decimal commas (C2 "2,5" shows it).',
      ],
    });
  });

  it('counts for the others: decimal points of a file with semicolons', () => {
    const rows = [
      ['Account', 'Logins', 'Hours'],
      ['Acme', '1,250', '2.5'],
    ];
    expect(cellsOf(rows, ';').cells).toEqual([['Acme', 1250, 2.5]]);
  });

  it('counts for nothing if another column proves the opposite', () => {
    const rows = [
      ['Account', 'A', 'B', 'C'],
      ['Acme', '2,5', '2.5', '1,250'],
    ];
    expect(cellsOf(rows)).toMatchObject({ cells: [['Acme', 2.5, 2.5, null]], issues: 1 });
  });

  it('counts for the others: the order of dates', () => {
    const rows = [
      ['Account', 'Seen', 'Called'],
      ['Acme', '03/11/2026', '28/10/2026'],
    ];
    expect(cellsOf(rows)).toMatchObject({
      cells: [['Acme', { date: '2026-11-03' }, { date: '2026-10-28' }]],
      issues: 0,
      settled: ['Column B "Seen": dates read day first (C2 "28/10/2026" shows it).'],
    });
  });
});

describe('years of two digits', () => {
  it.each([
    ['dots', ['03.11.26', '28.10.26', '07.10.26'], ['2026-11-03', '2026-10-28', '2026-10-07']],
    ['dashes', ['03-11-26', '28-10-26', '07-10-26'], ['2026-11-03', '2026-10-28', '2026-10-07']],
    ['dashes, month first', ['11-03-26', '10-28-26', '10-07-26'], ['2026-11-03', '2026-10-28', '2026-10-07']],
    ['dashes, year first', ['26-11-03', '26-10-28', '26-10-07'], ['2026-11-03', '2026-10-28', '2026-10-07']],
    ['slashes', ['03/11/26', '28/10/26'], ['2026-11-03', '2026-10-28']],
    ['slashes, year first', ['26/11/03', '26/10/28', '26/10/07'], ['2026-11-03', '2026-10-28', '2026-10-07']],
    [
      'slashes, where one can only end with its year',
      ['11/15/09', '11/20/08', '11/05/07'],
      ['2009-11-15', '2008-11-20', '2007-11-05'],
    ],
    [
      'the first of a month',
      ['01-13-26', '01-06-27', '01-09-28'],
      ['2026-01-13', '2027-01-06', '2028-01-09'],
    ],
    [
      'dots, with a blank and a dash',
      ['03.11.26', '', '-', '28.10.26'],
      ['2026-11-03', null, '-', '2026-10-28'],
    ],
  ])('are read between %s', (_, texts, days) => {
    const dates = days.map((day) => (day?.startsWith('2') ? { date: day } : day));
    expect(settle(texts).cells).toEqual(dates);
  });

  it('are reported if nothing proves the order', () => {
    expect(settle(['03-11-26', '07-10-26', '05-10-26'])).toMatchObject({ cells: [null, null, null] });
    expect(settle(['03-11-26', '07-10-26', '05-10-26']).issues[0]).toContain('2026-11-03 or 2026-03-11');
  });

  it('are not recognized in versions', () => {
    expect(settle(['1.2.26', '1.10.3', '2.0.1']).cells).toEqual(['1.2.26', '1.10.3', '2.0.1']);
    expect(settle(['1.2.26', '1.2.27']).cells).toEqual(['1.2.26', '1.2.27']);
  });
});

describe('ids', () => {
  it('stay text in the whole column when one begins with a zero', () => {
    expect(settle(['1234', '0042', '2026-10-02'])).toMatchObject({
      cells: ['1234', '0042', '2026-10-02'],
      settled: ['Column B "ARR": kept as text, because B3 "0042" begins with a zero.'],
    });
  });

  it.each(['0', '0.5', '0,5', '0%', '02/10/2026'])('are not recognized in %j', (text) => {
    expect(settle(['5', text]).cells[0]).toBe(5);
  });
});

describe('dates of a column', () => {
  it('are read if they are unambiguous', () => {
    expect(settle(['2026-10-02', '2 Oct 2026 09:30', '02.10.2026', '2026-02-30'])).toMatchObject({
      cells: [{ date: '2026-10-02' }, { date: '2026-10-02T09:30' }, { date: '2026-10-02' }, '2026-02-30'],
      settled: [],
      issues: [],
    });
  });

  it('are day first or month first if one value proves it', () => {
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
  ])('are left out if %s', (_, texts, cells) => {
    const result = settle(texts);
    expect(result.cells).toEqual(cells);
    expect(result.issues).toEqual([
      'B2: "02/10/2026" can be 2026-10-02 or 2026-02-10, so it does not count. Write dates as YYYY-MM-DD.',
    ]);
  });
});

describe('settleColumns', () => {
  it('leaves headings and everything above them as text', () => {
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

  it('settles each column separately and reads ragged rows', () => {
    const rows = [['Account', 'ARR', 'NPS'], ['Acme', '12,5', '7.5', 'x'], ['Beta'], ['Gamma', '1.234']];
    expect(settleColumns(rows, ';').rows).toEqual([
      ['Account', 'ARR', 'NPS'],
      ['Acme', 12.5, 7.5, 'x'],
      ['Beta'],
      ['Gamma', 1234],
    ]);
  });
});
