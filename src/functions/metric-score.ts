// METRICSCORE: the score of single values under one metric of the scorecard.

import type { Metric, Scorecard } from '../domain/scorecard/scorecard';
import { metricScorer } from '../domain/scoring/metric-score';
import { cellText, isBlank, matchKey, shortText } from '../domain/values/cell';
import type { RegionalSettings } from '../domain/values/regional-settings';
import {
  type Argument,
  type CellResult,
  type FunctionResult,
  type Grid,
  isOmitted,
  toGrid,
  transpose,
} from './grid';
import { readingContext, scorecardArgument } from './scorecard-argument';

const FN = 'METRICSCORE';
const FORMULA = '=METRICSCORE(H2:H; "Active days"; SCORECARD)';

/**
 * @param value one value, or a range of them; for a metric of several columns one value a row, over as many columns
 * @param metric its name
 * @returns scores in the scorecard's scale, in the shape of the values; '' for what is missing or cannot be read
 */
export function metricScore(
  regional: RegionalSettings,
  value: Argument,
  metric: Argument,
  scorecard: Argument,
): FunctionResult {
  if (isOmitted(metric)) throw new Error(`${FN}: name the metric: ${FORMULA}`);
  if (isOmitted(scorecard)) throw new Error(`${FN}: give the scorecard as the third argument: ${FORMULA}`);
  const card = scorecardArgument(FN, scorecard, regional);
  const found = namedMetric(card, cellText(toGrid(metric, regional)[0]?.[0] ?? ''));
  const context = readingContext(FN, undefined, regional);
  const score = metricScorer(card, found);
  const scoresOf = (rows: Grid): CellResult[] => score(rows, context).map((each) => each ?? '');
  const grid = withoutBlankRows(toGrid(value, regional));
  if (grid.length === 0) return '';
  const scores =
    found.columns.length === 1
      ? across(transpose(grid).map((cells) => scoresOf(cells.map((cell) => [cell]))))
      : scoresOf(rowsOf(grid, found)).map((each) => [each]);
  return scores.length === 1 && scores[0]?.length === 1 ? (scores[0][0] ?? '') : scores;
}

/** Columns of results as rows. */
function across(columns: readonly (readonly CellResult[])[]): CellResult[][] {
  return (columns[0] ?? []).map((_, row) => columns.map((column) => column[row] ?? ''));
}

/** The general row of a metric; a segment's where there is no general one. */
function namedMetric({ metrics }: Scorecard, metricName: string): Metric {
  const named = metrics.filter(({ name }) => matchKey(name) === matchKey(metricName));
  const found = named.find(({ segment }) => segment === undefined) ?? named[0];
  if (found !== undefined) return found;
  const names = [...new Set(metrics.map(({ name }) => shortText(name)))];
  throw new Error(
    `${FN}: "${shortText(metricName)}" is not a metric of the scorecard: write one of ${names.join(', ')}`,
  );
}

function rowsOf(grid: Grid, { name, columns }: Metric): Grid {
  const width = grid[0]?.length ?? 0;
  if (width === columns.length) return grid;
  throw new Error(
    `${FN}: "${shortText(name)}" reads ${columns.length} columns (${columns.map((column) => shortText(column)).join('; ')}), and the values have ${width}`,
  );
}

/** An unticked box is an answer here, so only blanks end an open range. */
function withoutBlankRows(grid: Grid): Grid {
  let end = grid.length;
  while (end > 0 && (grid[end - 1] ?? []).every(isBlank)) end -= 1;
  return grid.slice(0, end);
}
