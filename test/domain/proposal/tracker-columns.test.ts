// Columns of trackers that only the whole table explains: pairs in any language, last month's words, amounts, counts of what ended.
import { leftOutText } from '../../../src/domain/proposal/proposal-text';
import { proposeScorecard } from '../../../src/domain/proposal/propose-scorecard';
import type { Cell } from '../../../src/domain/values/cell';
import { EN_US } from '../../../src/domain/values/text-locale';

const ROWS = 24;
const scattered = (row: number, seed: number) =>
  ((row * row * 7 + row * 11 + seed * 5) * 37 + seed * 13) % 101;

/** A proposal for columns by heading, beside the names of the accounts. */
function proposed(columns: Readonly<Record<string, (row: number) => Cell>>) {
  const makers = Object.values(columns);
  return proposeScorecard({
    headings: ['Account', ...Object.keys(columns)],
    rows: Array.from({ length: ROWS }, (_, row) => [`Account ${row}`, ...makers.map((make) => make(row))]),
    accountColumn: 0,
    asOf: '2026-11-28',
    locale: EN_US,
  });
}

const words =
  (...list: readonly string[]) =>
  (row: number): Cell =>
    list[(row * 5) % list.length] ?? '';

it.each([
  ['Lizenzen genutzt', 'Lizenzen gekauft'],
  ['Licences utilisées', 'Licences achetées'],
  ['Machines connected', 'Machines contracted'],
])('%s and %s are a share', (used, bought) => {
  const { used: counted } = proposed({
    [used]: (row) => 10 + scattered(row, 1),
    [bought]: (row) => 120 + scattered(row, 2),
  });
  expect(counted.map(({ metric }) => [metric.type, metric.columns])).toEqual([['ratio', [used, bought]]]);
});

it('last month in words repeats this month', () => {
  const proposal = proposed({ RAG: words('G', 'A', 'R'), 'RAG last month': words('A', 'G', 'R') });
  expect(proposal.used.map(({ name }) => name)).toEqual(['RAG']);
  expect(proposal.leftOut.map(leftOutText)).toEqual([expect.stringContaining('RAG')]);
  expect(proposal.leftOut[0]?.reason).toBe('earlier values');
});

describe('last month in numbers', () => {
  const earlier = (row: number) => 20 + scattered(row, 1);
  const now = (row: number) => Math.round(earlier(row) * (0.8 + (scattered(row, 2) % 40) / 100));

  it('makes a change, also where one account is far off', () => {
    for (const odd of [2000, -5]) {
      const { used } = proposed({
        Logins: (row) => (row === 3 ? odd : now(row)),
        'Previous logins': (row) => (row === 3 ? 2 : earlier(row)),
      });
      expect(used.map(({ name, metric }) => [name, metric.type])).toEqual([['Change of Logins', 'change']]);
    }
  });

  it.each([
    ['Open tickets', 'Open tickets (prev.)'],
    ['Logins', 'Logins last month'],
    ['Rate of adoption', 'Previous rate of adoption'],
  ])('never counts by itself: %s and %s', (heading, previous) => {
    const { used, questions, leftOut } = proposed({
      [heading]: (row) => 1 + (scattered(row, 3) % 90),
      [previous]: (row) => (scattered(row, 4) % 3) + 1,
    });
    expect(used.map(({ name }) => name)).toEqual([heading]);
    expect(questions).toEqual([]);
    expect(leftOut.map(leftOutText)).toEqual([`earlier values of "${heading}"`]);
  });

  it('is not asked about where this month is', () => {
    const { questions } = proposed({ Zorbs: now, 'Previous zorbs': earlier });
    expect(questions.map(({ name }) => name)).toEqual(['Zorbs']);
  });
});

describe('the outcome column', () => {
  const churned = (row: number) => (row % 3 === 0 ? 'yes' : 'no');
  const day = (row: number) => (row % 3 === 0 ? { day: `2026-0${1 + (row % 9)}-15` } : '');
  const reason = words('', 'price', 'moved', 'no need');

  it.each<[string, Readonly<Record<string, (row: number) => Cell>>]>([
    ['Churned', { 'Loss reason': reason, Churned: churned }],
    ['Churned', { 'Churn date': day, 'Churn reason': reason, Churned: churned }],
    ['Churn date', { 'Churn reason': reason, 'Churn date': day }],
    ['Loss reason', { 'Loss reason': reason }],
  ])('is %s', (heading, columns) => {
    expect(proposed(columns).settings.outcomeColumn).toBe(heading);
  });
});

it('a number of cancellations is asked about, and is not what became of the account', () => {
  const proposal = proposed({ Cancellations: (row) => scattered(row, 3) });
  expect(proposal.questions.map(({ name }) => name)).toEqual(['Cancellations']);
  expect(proposal.settings.outcomeColumn).toBeUndefined();
});

it('a share is never what an account is worth', () => {
  const proposal = proposed({ 'Direct booking share': (row) => scattered(row, 4) / 101 });
  expect(proposal.settings.valueColumn).toBeUndefined();
});

it('a subscription of hundreds is an amount, and one of a few is a number of them', () => {
  const { leftOut } = proposed({ 'Monthly subscription': (row) => 200 + 10 * scattered(row, 5) });
  expect(leftOut.map(({ reason }) => reason)).toEqual(['money']);
  const { questions } = proposed({ Subscriptions: (row) => scattered(row, 5) % 7 });
  expect(questions.map(({ name }) => name)).toEqual(['Subscriptions']);
});

it('a day to come of a kind that is not known is a date to come', () => {
  const { leftOut } = proposed({ 'Board vote': (row) => ({ day: `2027-0${1 + (row % 9)}-15` }) });
  expect(leftOut.map(({ reason }) => reason)).toEqual(['coming date']);
});
