// Results in the rows of other accounts: sorting only some columns is distinguished from edits and from another scorecard.
import fc from 'fast-check';
import { movedResults } from '../../../src/domain/checker/moved-results';

const rows = (inRow: readonly string[], ofAccount: readonly (string | undefined)[]) =>
  inRow.map((result, index) => ({ inRow: result, ofAccount: ofAccount[index] }));

test('results in another order are detected, those in their own rows are not reported', () => {
  expect(movedResults(rows(['75', '20', '90', '40'], ['75', '90', '20', '40']))).toEqual([1, 2]);
});

test.each([
  ['a result that was typed over', ['75', '21'], ['75', '20']],
  ['results of another scorecard', ['70', '30', '50'], ['75', '20', '40']],
  ['accounts without an earlier result', ['75', '20'], [undefined, undefined]],
])('%s is not a sort', (_, inRow, ofAccount) => {
  expect(movedResults(rows(inRow, ofAccount))).toEqual([]);
});

test('every order of distinct results is detected, row by row', () => {
  const orders = fc
    .uniqueArray(fc.integer({ min: 0, max: 100 }).map(String), { minLength: 2, maxLength: 12 })
    .chain((results) =>
      fc.tuple(
        fc.constant(results),
        fc.shuffledSubarray(results, { minLength: results.length, maxLength: results.length }),
      ),
    );
  fc.assert(
    fc.property(orders, ([ofAccount, inRow]) => {
      const expected = inRow.flatMap((result, index) => (result === ofAccount[index] ? [] : [index]));
      expect(movedResults(rows(inRow, ofAccount))).toEqual(expected);
    }),
  );
});
