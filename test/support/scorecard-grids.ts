// Small scorecard tabs for the tests, and their issues in short.

import type { Issue } from '../../src/domain/issues/issue';
import { parseScorecard } from '../../src/domain/scorecard-tab/parse';
import type { Cell } from '../../src/domain/values/cell';
import { cellAddress } from '../../src/domain/values/cell-place';

export type Rows = readonly (readonly Cell[])[];

/** A Metrics section with the headings that its rows use. Its first metric is in row 3. */
export function metricsTab(headings: readonly string[], ...rows: Rows): Rows {
  return [['Metrics'], headings, ...rows];
}

/** One sound metric, so that only the section under test can be wrong. It fills three rows. */
export const ONE_METRIC: Rows = [['Metrics'], ['Metric', 'Healthy', 'At risk'], ['NPS', 9, 6]];

/** `E9 weight-negative`, whatever the tab; with a `?` in front for a warning. */
export function shortIssue({ code, place, severity }: Issue): string {
  return `${severity === 'warning' ? '? ' : ''}${place === undefined ? '' : `${cellAddress(place)} `}${code}`;
}

/** The issues of a scorecard tab in short: `E9 weight-negative`. */
export function issuesIn(grid: Rows): string[] {
  return parseScorecard(grid).issues.map(shortIssue);
}
