// Granular consent: a person may allow one of the two permissions and not the other (TN-17).
import { SCOPES } from '../../host/apps-script/execution/schedule';
import { accountsBook, MENU, openHost, SMALL_SCORECARD, SMALL_TABLE } from '../support/open-host';

const BOOK = accountsBook(SMALL_TABLE, SMALL_SCORECARD);

test.each([
  ['the spreadsheet', SCOPES.screen, 'Score accounts'],
  ['windows', SCOPES.sheet, 'Open sidebar'],
])('without the permission for %s the message says how to allow all of them', (_missing, allowed, item) => {
  const host = openHost(BOOK, { consented: [allowed] });
  const before = host.sheet('Accounts').values('A1:Z9');
  host.clickMenu(MENU, item);
  expect(host.ui.alerts.map(({ message }) => message)).toEqual([
    expect.stringContaining(
      'remove the access of this script, then choose the menu item again and allow all of them',
    ),
  ]);
  expect(host.sheet('Accounts').values('A1:Z9')).toEqual(before);
});
