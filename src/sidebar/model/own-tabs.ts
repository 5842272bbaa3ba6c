// Tabs that this program writes: they are never a table of accounts.
import { ALERTS_TAB } from '../../domain/alerts/alerts-tab';
import { HISTORY_TAB } from '../../domain/history/history-tab';
import { VERSIONS_TAB } from '../../domain/history/versions';
import { PORTFOLIO_TAB } from '../../domain/portfolio-tab/portfolio-page';
import { TAB_TITLE } from '../../domain/scorecard-tab/layout';

const OWN_TABS: readonly string[] = [TAB_TITLE, PORTFOLIO_TAB, ALERTS_TAB, HISTORY_TAB, VERSIONS_TAB];

/** The tabs that people have made, in their order. */
export function tabsOfPeople(tabs: readonly string[]): readonly string[] {
  return tabs.filter((name) => !OWN_TABS.includes(name));
}
