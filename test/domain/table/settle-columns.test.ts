// A format that one cell of a column proves holds for the others; unproved or contradictory cells do not count.
import {
  type MeasuredColumn,
  type SettledTable,
  settleColumns,
} from '../../../src/domain/table/settle-columns';
import type { Cell } from '../../../src/domain/values/cell';
import { EN_US, type TextLocale } from '../../../src/domain/values/text-locale';

const GERMAN: TextLocale = { decimal: ',', dateOrder: 'day-first' };
const day = (text: string): Cell => ({ day: text });

const holdsOf = (heading: string): MeasuredColumn['holds'] =>
  heading.endsWith('%') ? 'shares' : heading.endsWith('pts') ? 'percents' : 'other values';

/** Settles columns by heading: shares end in %, percent points in pts. */
function settled(columns: Readonly<Record<string, readonly Cell[]>>, locale = EN_US): SettledTable {
  const headings = Object.keys(columns);
  const length = Math.max(...Object.values(columns).map((cells) => cells.length));
  const rows = Array.from({ length }, (_, row) => headings.map((heading) => columns[heading]?.[row] ?? ''));
  const measured = headings.map((heading, at) => [at, { heading, holds: holdsOf(heading) }] as const);
  return settleColumns(rows, new Map(measured), () => locale);
}

const column = (table: SettledTable, at = 0) => table.rows.map((row) => row[at]);
const codes = ({ findings }: SettledTable) =>
  findings.map(({ row, column: at, problem }) => `${row}/${at} ${problem.code}`);

describe('written dates', () => {
  it.each([
    [['03/11/2026', '28/10/2026', '07/10/2026'], EN_US, ['2026-11-03', '2026-10-28', '2026-10-07']],
    [['03-11-26', '28-10-26'], EN_US, ['2026-11-03', '2026-10-28']],
    [['3.11.2026 10:30', '28.10.2026 9:00'], EN_US, ['2026-11-03', '2026-10-28']],
    [['11/03/2026', '10/28/2026'], GERMAN, ['2026-11-03', '2026-10-28']],
  ] as const)('are read in the order that one of them proves: %j', (texts, locale, days) => {
    const table = settled({ Contact: texts }, locale);
    expect(column(table)).toEqual(days.map(day));
    expect(codes(table)).toEqual(['1/0 dates-read-otherwise']);
  });

  it('begin with their year where the first number hardly changes from row to row', () => {
    const table = settled({ Contact: ['26/11/03', '26/10/28', '26/10/07'] });
    expect(column(table)).toEqual(['2026-11-03', '2026-10-28', '2026-10-07'].map(day));
    expect(codes(table)).toEqual(['0/0 dates-read-otherwise']);
    const renewals = ['01/03/26', '01/06/27', '01/09/28'];
    expect(column(settled({ Renewal: renewals }))).toEqual(renewals);
    const since = settled({ 'Customer since': ['11/15/09', '11/20/08', '11/05/07'] }, GERMAN);
    expect(column(since)).toEqual(['2009-11-15', '2008-11-20', '2007-11-05'].map(day));
  });

  it.each([[['03/11/2026', '10/28/2026']], [['03/11/2026', '07/10/2026']], [['2026-11-03', 'soon', '']]])(
    'stay as they are when they prove nothing else: %j',
    (texts) => {
      const table = settled({ Contact: texts });
      expect(column(table)).toEqual(texts);
      expect(table.findings).toEqual([]);
    },
  );

  it('do not count when two of them contradict each other', () => {
    const table = settled({ Contact: ['28/10/2026', '10/28/2026', '03/11/2026', '2026-11-01'] });
    expect(column(table)).toEqual(['', '', '', '2026-11-01']);
    expect(codes(table)).toEqual(['0/0 dates-unclear']);
  });

  it('beside true dates that an import has reversed make the whole column unclear', () => {
    const table = settled({ Contact: [day('2026-03-11'), '28/10/2026', day('2026-07-10')] });
    expect(column(table)).toEqual(['', '', '']);
    expect(codes(table)).toEqual(['1/0 true-dates-unclear']);
    const sound = settled({ Contact: [day('2026-03-11'), '28/10/2026', day('2026-07-30')] });
    expect(column(sound)).toEqual([day('2026-03-11'), day('2026-10-28'), day('2026-07-30')]);
  });
});

describe('written numbers', () => {
  it('have the decimal mark that one of them proves, in the columns beside it too', () => {
    const table = settled({ Logins: ['1.250', '640', '2.000'], Hours: ['2,5', '7,25', '10,0'] });
    expect(column(table)).toEqual([1250, '640', 2000]);
    expect(column(table, 1)).toEqual([2.5, 7.25, 10]);
    expect(codes(table)).toEqual(['0/0 numbers-read-otherwise', '0/1 numbers-read-otherwise']);
  });

  it('are read by their own column first', () => {
    const table = settled({ A: ['1,250.5', '2,000'], B: ['2,5', '3,75'] });
    expect(column(table)).toEqual(['1,250.5', '2,000']);
    expect(column(table, 1)).toEqual([2.5, 3.75]);
  });

  it('do not count when the table proves both marks and their column none', () => {
    const table = settled({ A: ['1,250.5', ''], B: ['2,5', ''], C: ['1.250', '640'] });
    expect(column(table, 2)).toEqual(['', '640']);
    expect(codes(table)).toContain('0/2 number-unclear');
  });

  it('stay as they are when the locale is right, or nothing is proved', () => {
    const table = settled({ A: ['1,250', '2.5'], B: ['$1,234', '12%'] });
    expect(table.findings).toEqual([]);
    expect(settled({ A: ['1.250', '2,5'] }, GERMAN).findings).toEqual([]);
  });
});

describe('odd numbers', () => {
  const others = [12, 40, 7, 35, 22, 18];

  it.each([
    ['Tickets', 9999],
    ['Anything', 99999],
    ['Seats', -4],
    ['customer_age', -1],
    ['Days since login', -1],
    ['Nutzer', -3],
    ['Contract value', -900],
    ['contractValue', -900],
    ['Price paid', '-$500'],
    ['Umsatz', '(500)'],
  ])('%s of %s means no value or is impossible, and does not count', (heading, odd) => {
    const table = settled({ [heading]: [...others, odd] });
    expect(column(table)).toEqual([...others, '']);
    expect(table.findings).toHaveLength(1);
  });

  it.each<[string, readonly Cell[]]>([
    ['Usage change', [...others, -4]],
    ['NPS', [...others, -40]],
    ['Days to renewal', [...others, -4]],
    ['Net new seats', [...others, -4]],
    ['Logins', [1200, 4000, 700, 3500, 2200, 1800, 9999]],
    ['Seats', [12, -4, 7, -5]],
    ['Seats', [12, 40, 7, 35, -22, -18, 3]],
  ])('%s may be what they are: %j', (heading, cells) => {
    const table = settled({ [heading]: cells });
    expect(column(table)).toEqual(cells);
  });
});

describe('shares', () => {
  it('a bare number among them does not count', () => {
    const table = settled({ 'Adoption %': ['85%', '62%', 35, '71%'] });
    expect(column(table)).toEqual(['85%', '62%', '', '71%']);
    expect(codes(table)).toEqual(['2/0 percent-sign-missing']);
    expect(column(settled({ 'Adoption %': [0.85, 0.62, '35', 0.71] }))).toEqual([0.85, 0.62, '', 0.71]);
  });

  it.each<[string, readonly Cell[]]>([
    ['Adoption %', [85, 62, 35, 71]],
    ['Adoption %', ['85%', '320%', '71%']],
    ['Adoption', ['85%', '62%', 35, '71%']],
    ['Adoption %', [0.85, 1, 1.2, 2]],
  ])('%s are what they are: %j', (heading, cells) => {
    expect(column(settled({ [heading]: cells }))).toEqual(cells);
  });
});

describe('percentages far out of range', () => {
  const points = [85, 62, 35, 71, 90, 100];
  const shares = [0.85, 0.62, 0.35, 0.71, 0.9, 1];

  it.each<[string, readonly Cell[], Cell]>([
    ['Adoption pts', points, -20],
    ['Adoption pts', points, 850],
    ['Adoption pts', points, '-20'],
    ['Adoption %', shares, -0.2],
    ['Adoption %', ['85%', '62%', '35%', '71%', '9%', '100%'], '850%'],
    ['Adoption %', ['85%', '62%', '35%', '71%', '9%', '100%'], '-20%'],
  ])('%s: %j do not let %j count', (heading, others, odd) => {
    const table = settled({ [heading]: [...others, odd] });
    expect(column(table)).toEqual([...others, '']);
    expect(codes(table)).toEqual(['6/0 percent-impossible']);
  });

  it.each<[string, readonly Cell[]]>([
    ['Growth pts', [...points, -20]],
    ['Usage change %', [...shares, -0.2]],
    ['Adoption pts', [...points, 130]],
    ['Adoption pts', [85, 62, 35, -20]],
    ['Adoption pts', [...points, 260, 850]],
  ])('%s may be what they are: %j', (heading, cells) => {
    expect(column(settled({ [heading]: cells }))).toEqual(cells);
  });
});

describe('days decades away from all others', () => {
  const days = ['2026-10-01', '2026-09-12', '2025-01-30', '2026-11-02', '2026-06-18'].map(day);

  it.each<[Cell]>([[day('1900-03-05')], [day('1926-10-01')], [day('2206-10-01')], ['1926-10-01']])(
    'do not count: %j',
    (odd) => {
      const table = settled({ 'Last contact': [...days, odd] });
      expect(column(table)).toEqual([...days, '']);
      expect(codes(table)).toEqual(['5/0 date-impossible']);
    },
  );

  it('count when others are old too, when few are known, and when companies may be that old', () => {
    const old = [...days, day('1926-10-01')];
    expect(column(settled({ Founded: old }))).toEqual(old);
    expect(column(settled({ 'Last contact': [...old, day('1975-01-01')] }))[5]).toEqual(day('1926-10-01'));
    expect(column(settled({ 'Last contact': old.slice(2) }))[3]).toEqual(day('1926-10-01'));
  });

  it('that are no real dates are left to the cell reader', () => {
    expect(settled({ 'Last contact': [...days, day('9999-12-31'), day('1900-01-01')] }).findings).toEqual([]);
  });
});

it('rows are unchanged when nothing is settled', () => {
  const rows = [['Acme', 4, day('2026-10-01'), true]];
  const columns = new Map([[1, { heading: 'Logins', holds: 'other values' as const }]]);
  expect(settleColumns(rows, columns, () => EN_US).rows).toBe(rows);
});
