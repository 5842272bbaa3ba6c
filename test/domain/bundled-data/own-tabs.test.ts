// Which tabs the sidebar offers as a table of accounts.
import { tabsOfPeople } from '../../../src/domain/bundled-data/own-tabs';

test('tabs that the add-on writes are never offered as accounts', () => {
  const tabs = [
    'Accounts',
    'Health Scorecard',
    'Health History',
    'Health Scorecard Versions',
    'Health checks',
  ];
  expect(tabsOfPeople(tabs)).toEqual(['Accounts', 'Health checks']);
});
