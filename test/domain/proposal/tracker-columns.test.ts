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
  expect(proposal.leftOut[0]?.reason).toBe('same as another');
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
