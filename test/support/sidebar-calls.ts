// The sidebar's calls on a local host, with the types of the surface.
import type { CellInput, Host } from '../../host/api';
import type { SidebarServer } from '../../src/actions/sidebar-server';
import { issueLine } from '../../src/domain/issues/issue';
import { type CardRow, type CardRows, cardRowsOf } from '../../src/domain/scorecard-tab/card-rows';
import { parseScorecard } from '../../src/domain/scorecard-tab/parse';
import type { ScorecardRows } from './in-a-cell';
import { SMALL_TABLE } from './open-host';

/** History and alerts have tests of their own. */
export const FULL_SCORECARD: ScorecardRows = {
  settings: { Name: 'Q4', 'Minimum coverage': 0.5, 'Accounts tab': 'Accounts', History: 'off', Alerts: 'no' },
  metrics: [
    { Metric: 'Logins', Healthy: 20, 'At risk': 0, Weight: 3, Dimension: 'Use' },
    { Metric: 'Tickets', Healthy: 0, 'At risk': 10, Dimension: 'Care' },
    { Metric: 'Seats', Healthy: 5, 'At risk': 1, Dimension: 'Use', Note: 'of those sold' },
  ],
  dimensions: [['Use'], ['Care', 2]],
  rules: [
    ['Logins', 'below 1', 'at most', 'Watch'],
    ['Tickets', 'above 8', 'minus', 5],
  ],
};

export const FULL_TABLE: readonly (readonly CellInput[])[] = SMALL_TABLE.map((row, index) => [
  ...row,
  index === 0 ? 'Seats' : index,
]);

export function ask<Name extends keyof SidebarServer>(
  host: Host,
  name: Name,
  ...args: Parameters<SidebarServer[Name]>
): ReturnType<SidebarServer[Name]> {
  return host.run(name, ...args) as ReturnType<SidebarServer[Name]>;
}

export type Rows = { -readonly [Section in keyof CardRows]: CardRow[] };

/** The current scorecard, edited, as the sidebar sends it. */
export function edited(host: Host, edit: (rows: Rows) => void) {
  const { card } = ask(host, 'sidebarOpen');
  const rows = structuredClone(cardRowsOf(card.grid)) as Rows;
  edit(rows);
  return { rows, stamp: card.stamp };
}

/** The row with some cells changed. */
export function changed(row: CardRow | undefined, cells: CardRow['cells']): CardRow {
  return { ...row, cells: { ...row?.cells, ...cells } };
}

export function save(host: Host, edit: (rows: Rows) => void) {
  return ask(host, 'sidebarApply', edited(host, edit));
}

export function scorecardOn(host: Host) {
  const { card } = ask(host, 'sidebarOpen');
  const { scorecard, issues } = parseScorecard(card.grid);
  if (scorecard === undefined) throw new Error(issues.map((issue) => issueLine(issue, card.tab)).join());
  return scorecard;
}
