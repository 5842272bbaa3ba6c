// Keys and names of one account make one issue, and a column that does not name accounts makes one for all.
import { withNameIssues } from '../../src/actions/key-issues';
import type { DataIssue } from '../../src/domain/checker/data-problems';
import { warningAt } from '../../src/domain/scorecard/issue';

const at = (row: number) => ({ tab: 'Accounts', row, column: 1 });
const repeatedKey = (row: number): DataIssue =>
  warningAt(at(row), {
    code: 'key-repeated',
    key: 'Acme',
    otherPlace: at(2),
    heading: 'Account',
    isName: true,
  });
const alike = (row: number): DataIssue =>
  warningAt(at(row), { code: 'name-repeated', name: 'Acme', other: 'Acme', otherPlace: at(2) });
const codes = (issues: readonly DataIssue[]) => issues.map(({ code, place }) => [code, place?.row]);

test('a name that is the key is reported once, and one that only looks alike as before', () => {
  expect(codes(withNameIssues([repeatedKey(3)], [alike(3), alike(4)]))).toEqual([
    ['key-repeated', 3],
    ['name-repeated', 4],
  ]);
});

test('where most names repeat, the column is the issue and not each of its cells', () => {
  const column: DataIssue = warningAt(at(1), { code: 'names-repeat' });
  expect(codes(withNameIssues([repeatedKey(3), repeatedKey(4)], [column]))).toEqual([['names-repeat', 1]]);
});
