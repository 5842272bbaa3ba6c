// Tabs that this program writes: they are never a table of accounts.
import { ALERTS_TAB } from '../alerts/alerts-tab';
import { HISTORY_TAB } from '../history/history-tab';
import { VERSIONS_TAB } from '../history/versions';
import { PORTFOLIO_TAB } from '../portfolio-tab/portfolio-page';
import { TAB_TITLE } from '../scorecard-tab/layout';

const OWN_TABS: readonly string[] = [TAB_TITLE, PORTFOLIO_TAB, ALERTS_TAB, HISTORY_TAB, VERSIONS_TAB];

export function isOwnTab(name: string): boolean {
  return OWN_TABS.includes(name);
}

/** The tabs that people have made, in their order. */
export function tabsOfPeople(tabs: readonly string[]): readonly string[] {
  return tabs.filter((name) => !isOwnTab(name));
}
