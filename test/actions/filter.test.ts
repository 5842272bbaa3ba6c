// A basic filter that ends before our columns would separate scores from accounts: the report offers to widen it.
import { codeText } from '../support/dist';
import { accountsBook, openHost, SMALL_SCORECARD, SMALL_TABLE, scored } from '../support/open-host';
import { reportShown } from '../support/report-shown';

/** The bundle with two functions beside it, to set and read the filter as a person would. */
function hostWithFilter() {
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
  const host = openHost(accountsBook(SMALL_TABLE, SMALL_SCORECARD), { code });
  host.run('personFilters', 'A1:C4');
  return host;
}

test('the report says so, and its button widens the filter with the same criteria', () => {
  const host = hostWithFilter();
  expect(scored(host).filterFallsShort).toBe(true);
  expect(reportShown(host)).toMatchObject({ filterFallsShort: true, sheet: 'Accounts' });
  host.run('reportWidenFilter', 'Accounts');
  expect(host.run('filterSeen')).toEqual(['A1:G4', ['Birch']]);
  expect(scored(host).filterFallsShort).toBe(false);
});

test('the button widens it to where our columns are when it is pressed', () => {
  const host = hostWithFilter();
  scored(host);
  host.sheet('Accounts').insertColumns(4, 2);
  host.run('reportWidenFilter', 'Accounts');
  expect(host.run('filterSeen')).toEqual(['A1:I4', ['Birch']]);
});

test('unless the button is pressed, the filter stays as it is', () => {
  const host = hostWithFilter();
  scored(host);
  expect(host.run('filterSeen')).toEqual(['A1:C4', ['Birch']]);
});
