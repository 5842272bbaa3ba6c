// The portfolio page as cells: its numbers against a recomputation in plain loops, and pages of little or no data.
import { portfolio } from '../../../src/domain/portfolio/portfolio';
import type { EarlierState, PortfolioAccount } from '../../../src/domain/portfolio/portfolio-account';
import { barText, dayNear, type PageCell } from '../../../src/domain/portfolio-tab/page-cell';
import { DATA_PLACES, DATA_ROW, LAST_ROW } from '../../../src/domain/portfolio-tab/page-data';
import { pageFormats, withArrow } from '../../../src/domain/portfolio-tab/page-formats';
import { PAGE_COLUMNS } from '../../../src/domain/portfolio-tab/page-source';
import { type PortfolioPage, portfolioPage } from '../../../src/domain/portfolio-tab/portfolio-page';

const BANDS = ['Healthy', 'Watch', 'At risk'];
const TODAY = '2026-11-16';
const ALL = { value: true, renewal: true, owner: true, segment: true, outcome: true };

function bandOf(score: number | undefined): string {
  if (score === undefined) return 'Not enough data';
  if (score >= 70) return 'Healthy';
  return score >= 40 ? 'Watch' : 'At risk';
}

const dimensionsOf = (seed: number): PortfolioAccount['dimensions'] =>
  new Map([
    ['Adoption', seed % 101],
    ...(seed % 7 === 0 ? [] : [['Relationship', (seed * 3) % 101] as const]),
  ]);

/** Always the same book: scores, values, owners and renewals derived from the position. */
function book(size: number): PortfolioAccount[] {
  return Array.from({ length: size }, (_, index): PortfolioAccount => {
    const score = index % 17 === 3 ? undefined : ((index * 37) % 1001) / 10;
    const scoreThen = index % 19 === 4 ? undefined : ((index * 53) % 1001) / 10;
    const before: EarlierState | undefined =
      index % 11 === 5
        ? undefined
        : {
            score: scoreThen,
            band: bandOf(scoreThen),
            value: (index * 700) % 90_001,
            renewal: undefined,
            dimensions: dimensionsOf(index * 31),
            rescored: { score: scoreThen, band: bandOf(scoreThen) },
          };
    return {
      name: `Account ${index}`,
      score,
      band: bandOf(score),
      value: index % 23 === 7 ? undefined : (index * 7919) % 90_001,
      owner: `Owner ${index % 5}`,
      segment: ['SMB', 'Enterprise'][index % 2] ?? '',
      renewal: index % 3 === 0 ? `2027-0${1 + (index % 9)}-15` : undefined,
      dimensions: dimensionsOf(index * 29),
      losses: new Map([
        ['Logins', (index * 13) % 40],
        ['NPS', (index * 7) % 25],
      ]),
      because: '−12.0 NPS 3',
      moved: '−9.0 Logins 30 → 12',
      action: '',
      loss: undefined,
      before,
    };
  });
}

function pageOf(
  accounts: readonly PortfolioAccount[],
  has = ALL,
  baseline: string | undefined = '2026-10-12',
) {
  const figures = portfolio(
    { accounts, gone: [], baseline, earlierDays: [], has },
    {
      asOf: TODAY,
      fullMark: 100,
      bands: BANDS,
      healthy: new Set(['Healthy']),
      atRisk: new Set(['At risk']),
    },
  );
  const page = portfolioPage({
    portfolio: figures,
    formats: pageFormats({
      valueFormat: '$#,##0.00',
      decimals: 1,
      decimal: '.',
      largest: figures.headline.value,
      largestAccount: 90_000,
    }),
    scorecard: 'Scorecard',
    valueHeading: has.value ? 'ARR' : undefined,
    colors: new Map([['Healthy', '#b7e1cd']]),
  });
  return { figures, page };
}

function at({ cells }: PortfolioPage, row: number, column: number): PageCell['value'] | undefined {
  return cells.filter((cell) => cell.row === row && cell.column === column).pop()?.value;
}

/** The row whose first cell is this text. */
function rowOf({ cells }: PortfolioPage, text: string, from = 1, column = 1): number {
  return cells.find((cell) => cell.value === text && cell.row >= from && cell.column === column)?.row ?? -1;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

/** Each size is made once, for all tests of it. */
const sized = new Map<number, { accounts: PortfolioAccount[]; page: PortfolioPage }>();
function sizedPage(size: number) {
  const known = sized.get(size);
  if (known !== undefined) return known;
  const accounts = book(size);
  const made = { accounts, page: pageOf(accounts).page };
  sized.set(size, made);
  return made;
}

test.each([0, 1, 60, 10_000])(
  '%d accounts fill the page and nothing beyond it, without invalid numbers',
  (size) => {
    const { page } = sizedPage(size);
    for (const { row, column, value } of page.cells) {
      expect(row >= 1 && row <= LAST_ROW && column >= 1 && column <= PAGE_COLUMNS).toBe(true);
      if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
      else expect(value).not.toMatch(/NaN|undefined|Infinity/);
    }
    const places = page.cells
      .filter(({ value }) => value !== '')
      .map(({ row, column }) => `${row} ${column}`);
    expect(places.filter((place, index) => places.indexOf(place, index + 1) !== -1)).toEqual([]);
  },
);

test.each([60, 10_000])('the numbers of %d accounts equal a recomputation in plain loops', (size) => {
  const { accounts, page } = sizedPage(size);
  let [value, valueAtRisk, weighted, weight, atRisk, renewing] = [0, 0, 0, 0, 0, 0];
  for (const account of accounts) {
    const worth = account.value ?? 0;
    value += worth;
    if (account.band === 'At risk') {
      atRisk += 1;
      valueAtRisk += worth;
    }
    if (account.score !== undefined) {
      weighted += worth * account.score;
      weight += worth;
    }
    const { renewal } = account;
    if (renewal !== undefined && renewal >= TODAY && renewal <= '2027-02-14' && account.band !== 'Healthy')
      renewing += worth;
  }
  const tiles = [1, 5, 9, 13, 17].map((column) => at(page, 4, column));
  expect(tiles).toEqual([valueAtRisk, renewing, expect.closeTo(weighted / weight, 9), value, size]);
  const risk = rowOf(page, 'At risk', 8);
  expect([3, 6].map((column) => at(page, risk, column))).toEqual([atRisk, valueAtRisk]);
  expect(at(page, risk, 4)).toBeCloseTo(atRisk / size, 2);
  const shares = [8, 9, 10, 11].map((row) => Number(at(page, row, 4)));
  expect(sum(shares)).toBeCloseTo(1, 9);

  const distribution = DATA_PLACES.distribution.headings;
  for (let tenth = 0; tenth < 10; tenth += 1) {
    const counted = accounts.filter(
      ({ score }) => score !== undefined && Math.min(9, Math.floor(score / 10)) === tenth,
    );
    expect(sum([2, 3, 4].map((column) => Number(at(page, distribution + 1 + tenth, column))))).toBe(
      counted.length,
    );
  }
  const january = DATA_PLACES.renewals.headings + 3;
  expect(at(page, january, 1)).toBe('Jan');
  BANDS.forEach((band, index) => {
    const own = accounts.filter((account) => account.renewal === '2027-01-15' && account.band === band);
    expect(at(page, january, 2 + index)).toBe(sum(own.map((account) => account.value ?? 0)));
  });
  const losses = rowOf(page, 'Logins', 20, 17);
  const scored = accounts.filter(({ score }) => score !== undefined);
  expect(at(page, losses, 19)).toBeCloseTo(
    sum(scored.map((account) => (account.value ?? 0) * (account.losses.get('Logins') ?? 0))) / weight,
    9,
  );
  const dimension = rowOf(page, 'Relationship', 20, 17);
  const [now, then] = [accounts, accounts.flatMap(({ before }) => before ?? [])].map((states) => {
    const inIt = states.filter(({ dimensions }) => dimensions.has('Relationship'));
    const worth = sum(inIt.map((state) => state.value ?? 0));
    return sum(inIt.map((s) => (s.value ?? 0) * (s.dimensions.get('Relationship') ?? 0))) / worth;
  });
  expect(at(page, dimension, 19)).toBeCloseTo(now ?? Number.NaN, 9);
  expect(at(page, dimension, 20)).toBeCloseTo((now ?? Number.NaN) - (then ?? Number.NaN), 9);
  const enterprise = rowOf(page, 'Enterprise', 20, 11);
  const own = accounts.filter(({ segment }) => segment === 'Enterprise');
  expect([13, 15].map((column) => at(page, enterprise, column))).toEqual([
    own.length,
    sum(own.filter(({ band }) => band === 'At risk').map((account) => account.value ?? 0)),
  ]);
  const [worst] = [...scored]
    .filter(({ before }) => before?.score !== undefined)
    .map(({ name, score = 0, before }) => ({ name, change: score - (before?.score ?? 0) }))
    .sort((a, b) => a.change - b.change);
  const falls = rowOf(page, 'Fell since Oct 12', 20);
  expect([at(page, falls + 1, 1), at(page, falls + 1, 4)]).toEqual([
    worst?.name,
    expect.closeTo(worst?.change ?? 0, 9),
  ]);
});

test('a book without any of the columns says what each block needs, and draws only what it can', () => {
  const { page } = pageOf(
    book(30),
    { value: false, renewal: false, owner: false, segment: false, outcome: false },
    undefined,
  );
  const notes = page.cells.flatMap(({ value, look }) => (look === 'note' ? [String(value)] : [])).join('\n');
  for (const need of ['value column', 'renewal column', 'owner column', 'segment column', 'another day'])
    expect(notes).toContain(need);
  expect(page.charts.map(({ name }) => name)).toEqual(['shares', 'distribution']);
});

test('each chart has ranges of one column, all of them among the numbers below the page', () => {
  const { page } = pageOf(book(60));
  for (const { ranges, colors } of page.charts) {
    expect(ranges).toHaveLength(colors.length + 1);
    for (const { row, rows } of ranges) expect(row > DATA_ROW && row + rows - 1 <= LAST_ROW).toBe(true);
  }
});

test('amounts keep the currency without cents, in thousands when a column is narrow', () => {
  const style = { valueFormat: '#,##0.00 [$€-407]', decimals: 1, decimal: ',' as const, largestAccount: 0 };
  expect(pageFormats({ ...style, largest: 900_000 })).toMatchObject({
    amount: '#,##0 [$€-407]',
    columnAmount: '#,##0 [$€-407]',
  });
  expect(pageFormats({ ...style, largest: 2e7 })).toMatchObject({
    amount: '#,##0 [$€-407]',
    columnAmount: '#,##0,"k" [$€-407]',
  });
  for (const valueFormat of ['yyyy-mm-dd', '0.###############', '0.00', ''])
    expect(pageFormats({ ...style, valueFormat, largest: 1 }).amount).toBe('#,##0');
});

test('more owners than have room: the others have a sum, and no bar that dwarfs those with a name', () => {
  const many = book(400).map((account, at) => ({ ...account, owner: `Owner ${at % 30}` }));
  const { page } = pageOf(many);
  const others = rowOf(page, 'Others', 20, 11);
  expect(at(page, others, 15)).toBeGreaterThan(0);
  expect(at(page, others, 16)).toBe(undefined);
  expect(String(at(page, rowOf(page, 'By owner', 20, 11) + 1, 16))).toHaveLength(7);
  expect(at(page, 2, 1)).toContain('400 accounts');
  expect(at(pageOf(book(10_000)).page, 2, 1)).toContain('10,000 accounts, ');
});

test('numbers fit their columns: totals in thousands, single accounts and tiles by their own size', () => {
  const formats = pageFormats({
    ...{ valueFormat: '$#,##0', decimals: 1, decimal: '.' },
    ...{ largest: 3_266_600, largestAccount: 375_900 },
  });
  expect(formats).toMatchObject({
    amount: '$#,##0',
    columnAmount: '$#,##0,"k"',
    accountAmount: '$#,##0',
    amountChange: '"+"$#,##0,"k";"−"$#,##0,"k";$#,##0,"k"',
  });
  expect([900, 842_500, 1_117_400, 117_000_000, 2.5e9].map(formats.tileAmount)).toEqual([
    '$#,##0',
    '$0,"k"',
    '$0.0,,"M"',
    '$0,,"M"',
    '$0.0,,,"B"',
  ]);
  const francs = pageFormats({
    ...{ valueFormat: '[$CHF] #,##0', decimals: 1, decimal: '.' },
    ...{ largest: 900_000, largestAccount: 0 },
  });
  expect(francs.columnAmount).toBe('[$CHF] #,##0,"k"');
  expect(francs.tileAmount(842_500)).toBe('0,"k"');
});

test.each([
  ['[$€-407] #,##0', '[$€-407] 0.0,,"M"', '[$€-407] #,##0,"k"'],
  ['[$$-409]#,##0.00', '[$$-409]0.0,,"M"', '[$$-409]#,##0,"k"'],
  ['$#,##0,"k"', '$0.0,,"M"', '$#,##0,"k"'],
  ['$#,##0,', '$0.0,,"M"', '$#,##0,"k"'],
  ['#,##0.0,, "M€"', '0.0,,"M" "€"', '#,##0,"k" "€"'],
  ['#,##0.0,, "Mio."', '0.0,,"M"', '#,##0'],
])('amounts of 2.7 million under the format %s', (valueFormat, tile, column) => {
  const formats = pageFormats({
    ...{ valueFormat, decimals: 1, decimal: '.' },
    ...{ largest: 2_746_913, largestAccount: 2_746_913 },
  });
  expect([formats.tileAmount(2_746_913), formats.columnAmount]).toEqual([tile, column]);
});

test('a renewal that is past, or more than a year ahead, has its year', () => {
  const days = ['2026-11-16', '2027-01-12', '2028-01-12', '2025-12-31'];
  expect(days.map((day) => dayNear(day, '2026-11-16'))).toEqual(['Nov 16', 'Jan 12', 'Jan 2028', 'Dec 2025']);
});

test('an arrow precedes the sign of a number, which stays a number', () => {
  const formats = pageFormats({ valueFormat: '', decimals: 1, decimal: '.', largest: 0, largestAccount: 0 });
  expect(withArrow('▼', formats.scoreChange)).toBe('"▼ +"0.0;"▼ −"0.0;"▼ "0.0');
});

test('bars are as long as their share, and a share above zero is always visible', () => {
  expect([barText(5, 10, 8), barText(10, 10, 8), barText(0, 10, 8), barText(1, 1000, 8)]).toEqual([
    '████',
    '████████',
    '',
    '▏',
  ]);
});
