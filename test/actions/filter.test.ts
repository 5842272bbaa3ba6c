// A basic filter that ends before our columns would part scores from accounts: the person is asked, and it is widened.
import { codeText } from '../support/dist';
import { accountsBook, openHost, SMALL_SCORECARD, SMALL_TABLE, scored } from '../support/open-host';

const QUESTION = 'Widen the filter?';

/** The bundle with two functions beside it, to set and read the filter as a person would. */
function hostWithFilter(answers: readonly string[]) {
  const code = `${codeText}
function personFilters(range) {
  const filter = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Accounts').getRange(range).createFilter();
  filter.setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(['Birch']).build());
}
function filterSeen() {
  const filter = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Accounts').getFilter();
  const criteria = filter.getColumnFilterCriteria(1);
  return [filter.getRange().getA1Notation(), criteria === null ? [] : criteria.getHiddenValues()];
}`;
  const host = openHost(accountsBook(SMALL_TABLE, SMALL_SCORECARD), { code, alertAnswers: answers });
  host.run('personFilters', 'A1:C4');
  return host;
}

test('yes: it reaches over our columns, with the same criteria, and is not asked again', () => {
  const host = hostWithFilter(['OK', 'YES']);
  expect(scored(host).filterFallsShort).toBe(true);
  expect(host.ui.alerts[1]?.title).toBe(QUESTION);
  expect(host.run('filterSeen')).toEqual(['A1:G4', ['Birch']]);
  expect(scored(host).filterFallsShort).toBe(false);
  expect(host.ui.alerts).toHaveLength(3);
});

test('it reaches to where our columns stand when the person has answered', () => {
  const host = hostWithFilter(['OK', 'YES']);
  host.serviceCalls.reset();
  scored(hostWithFilter(['OK', 'NO']));
  const other = hostWithFilter(['OK', 'NO']);
  other.serviceCalls.reset();
  scored(other);
  host.serviceCalls.at(other.serviceCalls.total + 1, () => host.sheet('Accounts').insertColumns(4, 2));
  scored(host);
  expect(host.run('filterSeen')).toEqual(['A1:I4', ['Birch']]);
});

test('no: it stays as it was', () => {
  const host = hostWithFilter(['OK', 'NO']);
  scored(host);
  expect(host.run('filterSeen')).toEqual(['A1:C4', ['Birch']]);
});
