// A Table or a filter sorts the accounts and leaves our columns behind: the scores then lie in the rows of other accounts.
import { cardRowsOf } from '../../src/domain/scorecard-tab/card-rows';
import { accountsBook, openHost, SCORECARD_WITH_HISTORY, SMALL_TABLE, scored } from '../support/open-host';
import { ask } from '../support/sidebar-calls';

function sortedByHand() {
  const host = openHost(accountsBook(SMALL_TABLE, SCORECARD_WITH_HISTORY));
  scored(host);
  const sheet = host.sheet('Accounts');
  // As a Table does it: Alder and Birch change places, columns D to G do not move.
  ['Birch', '0', '0'].forEach((text, at) => {
    sheet.type(`${'ABC'[at]}2`, text);
  });
  ['Alder', '20', '10'].forEach((text, at) => {
    sheet.type(`${'ABC'[at]}3`, text);
  });
  return host;
}

test('the next run reports it, writes the right scores, and lists no account as moved', () => {
  const host = sortedByHand();
  const report = scored(host);
  expect(report.issues[0]).toMatchObject({ code: 'results-moved', cell: 'Accounts!D2' });
  expect(report.issues[0]?.message).toContain('2 of the scores in rows 2 to 3 belonged to other accounts');
  expect(report.changed).toEqual([]);
  expect(report.accounts.map(({ account, score }) => [account, score])).toEqual([
    ['Birch', 25],
    ['Alder', 75],
    ['Cedar', null],
  ]);
  expect(scored(host).issues.map(({ code }) => code)).not.toContain('results-moved');
});

test('the sidebar check reports it before anything is written', () => {
  const host = sortedByHand();
  const rows = cardRowsOf(ask(host, 'sidebarOpen').card.grid);
  const { issues } = ask(host, 'sidebarCheck', { rows, tab: 'Accounts' });
  expect(issues[0]?.message).toContain('belong to other accounts');
  expect(issues[0]?.message).toContain('Score again');
});

test('a changed value moves only the score of its own account', () => {
  const host = openHost(accountsBook(SMALL_TABLE, SCORECARD_WITH_HISTORY));
  scored(host);
  host.sheet('Accounts').type('B2', '0');
  const report = scored(host);
  expect(report.issues.map(({ code }) => code)).not.toContain('results-moved');
  expect(report.changed.map(({ account }) => account)).toEqual(['Alder']);
});
