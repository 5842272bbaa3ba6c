// Renames what other rows refer to: a dimension or a band, everywhere in the scorecard.

import {
  alertConditionText,
  isUnknownClause,
  readAlertCondition,
} from '../../domain/alert-definitions/alert-condition';
import type { CardRows } from '../../domain/scorecard-tab/card-rows';
import type { Section } from '../../domain/scorecard-tab/layout';
import { OTHER_DIMENSION } from '../../domain/scoring/plan-scoring';
import { type Cell, cellText, matchKey } from '../../domain/values/cell';
import { withCell, withRow } from './edits';

type Cells = Readonly<Record<string, Cell>>;

/** Changes every cell under the heading from one name to another. @param applies whether a row is concerned; all by default */
function withName(
  rows: CardRows,
  section: Section,
  heading: string,
  from: string,
  to: string,
  applies: (cells: Cells) => boolean = () => true,
): CardRows {
  return rows[section].reduce(
    (all, { cells }, index) =>
      matchKey(cells[heading] ?? '') === matchKey(from) && applies(cells)
        ? withCell(all, section, index, heading, to)
        : all,
    rows,
  );
}

/** Renaming "Other" gives the metrics without a dimension the new one. */
export function withDimensionNamed(rows: CardRows, from: string, to: string): CardRows {
  const inDimensions = withName(rows, 'Dimensions', 'Dimension', from, to);
  const inMetrics = withName(inDimensions, 'Metrics', 'Dimension', from, to);
  const named = withName(inMetrics, 'Plays', 'Metric', from, to);
  return matchKey(from) === matchKey(OTHER_DIMENSION)
    ? withName(named, 'Metrics', 'Dimension', '', to)
    : named;
}

/** Removes a dimension: its rows of all segments go, and its metrics are in no dimension. */
export function withoutDimension(rows: CardRows, name: string): CardRows {
  const nameless = withDimensionNamed(rows, name, '');
  return {
    ...nameless,
    Dimensions: nameless.Dimensions.filter(({ cells }) => cells.Dimension !== undefined),
  };
}

/** Adds a row for each dimension that metrics name; its blank weight changes no score. */
export function withDimensionRows(rows: CardRows): CardRows {
  const isUsed = [...rows.Metrics, ...rows.Dimensions].some(({ cells }) => cells.Dimension !== undefined);
  if (!isUsed) return rows;
  return rows.Metrics.reduce((all, { cells }) => {
    const name = cellText(cells.Dimension ?? OTHER_DIMENSION);
    const isThere = all.Dimensions.some(
      (row) => row.cells.Segment === undefined && matchKey(row.cells.Dimension ?? '') === matchKey(name),
    );
    return isThere ? all : withRow(all, 'Dimensions', { Dimension: name });
  }, rows);
}

/** Renames a band, in rules and alerts too. */
export function withBandNamed(rows: CardRows, from: string, to: string): CardRows {
  const inBands = withName(rows, 'Bands', 'Band', from, to);
  const inRules = withName(inBands, 'Rules', 'Value', from, to, ({ Then = '' }) =>
    matchKey(Then).startsWith('at '),
  );
  const bands = rows.Bands.map(({ cells }) => cellText(cells.Band ?? ''));
  return inRules.Alerts.reduce((all, { cells }, index) => {
    const when = withBandInCondition(cellText(cells.When ?? ''), bands, from, to);
    return when === undefined ? all : withCell(all, 'Alerts', index, 'When', when);
  }, inRules);
}

/** @returns undefined where the condition does not name the band, or cannot be read */
function withBandInCondition(
  text: string,
  bands: readonly string[],
  from: string,
  to: string,
): string | undefined {
  const condition = readAlertCondition(text, { bands, subjects: [] });
  if (isUnknownClause(condition)) return undefined;
  const isNamed = (band: string | undefined) => band !== undefined && matchKey(band) === matchKey(from);
  if (!condition.some((clause) => 'band' in clause && isNamed(clause.band))) return undefined;
  return alertConditionText(
    condition.map((clause) => ('band' in clause && isNamed(clause.band) ? { ...clause, band: to } : clause)),
  );
}
