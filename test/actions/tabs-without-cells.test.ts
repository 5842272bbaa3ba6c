// A chart on its own tab, a Connected Sheet (JO-1), and the name of a deleted scorecard tab (WR-6): a sentence, never a fault.
import {
  accountsBook,
  MENU,
  openHost,
  refused,
  SMALL_SCORECARD,
  SMALL_TABLE,
  scored,
} from '../support/open-host';
import { lastAlert, REMOVE } from '../support/open-person';
import { ask } from '../support/sidebar-calls';

const TYPES = [
  ['chart', 'The tab Own tab holds only a chart. Open the tab with your accounts, then try again.'],
  [
    'connected',
    'The tab Own tab is a Connected Sheet, which add-ons cannot read. Choose Extract on it to get an ordinary tab, open that tab, then try again.',
  ],
] as const;

describe.each(TYPES)('JO-1 a %s tab is active', (type, sentence) => {
  const opened = (withScorecard: boolean) => {
    const host = openHost(accountsBook(SMALL_TABLE, withScorecard ? SMALL_SCORECARD : undefined));
    host.addTabWithoutCells('Own tab', type);
    host.activate('Own tab');
    return host;
  };

  test.each([true, false])('Score accounts says what to do; with a scorecard: %s', (withScorecard) => {
    expect(refused(opened(withScorecard)).message).toBe(sentence);
  });

  test('Remove health columns says so, too', () => {
    const host = opened(true);
    host.clickMenu(MENU, REMOVE);
    expect(lastAlert(host)).toContain(sentence);
  });

  test('the sidebar opens without it', () => {
    const host = opened(true);
    expect(ask(host, 'sidebarOpen')).toMatchObject({ tabs: ['Accounts'], activeTab: '' });
    expect(ask(host, 'sidebarSelected')).toMatchObject({ row: null });
  });
});

test('accounts that the scorecard looks for on a chart tab', () => {
  const card = { ...SMALL_SCORECARD, settings: { ...SMALL_SCORECARD.settings, 'Accounts tab': 'Own tab' } };
  const host = openHost(accountsBook(SMALL_TABLE, card));
  host.addTabWithoutCells('Own tab', 'chart');
  expect(refused(host).message).toContain('The tab Own tab holds only a chart.');
});

describe.each(['replaced', 'refused'] as const)(
  'WR-6 the tab of the scorecard was deleted, its name is %s',
  (deadNames) => {
    const opened = () => {
      const host = openHost(accountsBook(SMALL_TABLE, SMALL_SCORECARD), { readings: { deadNames } });
      host.removeSheet('Health Scorecard');
      return host;
    };

    test('a new scorecard is still proposed, and the report says what formulas need', () => {
      const host = opened();
      const report = scored(host);
      expect(report.starter).toBe(true);
      const codes = report.issues.map(({ code }) => code);
      expect(codes.includes('scorecard-name-refused')).toBe(deadNames === 'refused');
      expect(scored(host).starter).toBe(false);
    });
  },
);
