// One cell a hundredfold off its column is reported, and counts all the same.
import { farNumbers } from '../../../src/domain/table/far-numbers';
import type { Cell } from '../../../src/domain/values/cell';

const usual: readonly Cell[] = Array.from({ length: 20 }, (_, at) => 500 + ((at * 377) % 1000));
const found = (cells: readonly Cell[]) => farNumbers('Logins', cells, () => '.').map(({ at }) => at);

it.each<[string, readonly Cell[], readonly number[]]>([
  ['two digits too many', [...usual, 90_000], [20]],
  ['two digits too few', [...usual, 9], [20]],
  ['one at each end', [9, ...usual, 90_000], [21, 0]],
  ['text', [...usual, '90,000'], [20]],
  ['three of them', [...usual, 90_000, 91_000, 120_000], [22, 21, 20]],
])('%s: reported', (_what, cells, expected) => {
  expect(found(cells)).toEqual(expected);
});

it.each<[string, readonly Cell[]]>([
  ['nothing', usual],
  ['one of no use at all', [...usual, 0]],
  ['a large customer', [...usual, 20_000]],
  ['numbers of every size', [1, 4, 20, 90, 300, 1000, 3000, 9000, 20_000, 50_000, 90_000, 3_000_000]],
  ['many small and one of hundreds', [...Array.from({ length: 30 }, (_, at) => 1 + (at % 20)), 400]],
  ['a quarter of them', [...usual.slice(0, 12), 90_000, 90_001, 90_002, 90_003]],
  ['changes', [...usual, -40, 90_000]],
  ['too few to know', [500, 600, 700, 90_000]],
  ['words', ['Green', 'Red', '2026-10-01']],
])('%s: not reported', (_what, cells) => {
  expect(found(cells)).toEqual([]);
});

it('says how far it is', () => {
  expect(farNumbers('Logins', [...usual, 150_000], () => '.')).toEqual([
    {
      at: 20,
      problem: { code: 'far-from-others', heading: 'Logins', number: 150_000, times: 107, isAbove: true },
    },
  ]);
});
