// Small scorecard tabs for the tests, and their issues in short.

import { parseScorecard } from '../../src/domain/scorecard-tab/parse';
import type { Cell } from '../../src/domain/values/cell';

export type Rows = readonly (readonly Cell[])[];

/** A Metrics section with the headings that its rows use. Its first metric stands in row 3. */
export function metricsTab(headings: readonly string[], ...rows: Rows): Rows {
  return [['Metrics'], headings, ...rows];
}

/** One sound metric, so that only the section under test can be wrong. It fills three rows. */
export const ONE_METRIC: Rows = [['Metrics'], ['Metric', 'Healthy', 'At risk'], ['NPS', 9, 6]];

/** `E9: message` for each issue, without the tab's name; warnings with a `?` in front. */
export function told(grid: Rows): string[] {
  return parseScorecard(grid, 'T').issues.map(
    ({ cell, message, severity }) =>
      `${severity === 'warning' ? '? ' : ''}${cell.replace(/^T!/, '')}: ${message}`,
  );
}
