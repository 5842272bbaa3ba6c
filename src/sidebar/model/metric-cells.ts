// The cells of a metric's row that hold lists (columns, points, options), taken apart and put together; and the metric's name, which other rows refer to.

import { flipMetric } from '../../domain/proposal/flip-metric';
import type { Metric } from '../../domain/scorecard/scorecard';
import { thresholdCell } from '../../domain/scorecard/threshold';
import type { CardRow, CardRows } from '../../domain/scorecard-tab/card-rows';
import { type Cell, cellText, isBlank, matchKey } from '../../domain/values/cell';
import { quoteItem, splitHeadings, splitList } from '../../domain/values/list-text';
import { isProblem } from '../../domain/values/problem';
import { freeName, withRow } from './edits';
import { withSubjectNamed } from './rule-condition';

/** `Green: 100` as it is written: either side may be blank or not a number yet. */
export interface Pair {
  readonly text: string;
  readonly value: string;
}

/** The headings that a metric reads; undefined where the cell cannot be taken apart. */
export function headingsIn(cell: Cell, name: string): readonly string[] | undefined {
  const headings = splitHeadings(cellText(cell));
  return isProblem(headings) ? undefined : headings.length > 0 ? headings : [name];
}

export function columnCell(headings: readonly string[]): string {
  return headings.map(quoteItem).join('; ');
}

/** The pairs of a Points or Options cell; undefined where it cannot be taken apart. */
export function pairsIn(cell: Cell): readonly Pair[] | undefined {
  const items = splitList(cellText(cell));
  if (isProblem(items) || items.some(({ value }) => value === undefined)) return undefined;
  return items.map(({ text, value = '' }) => ({ text, value }));
}

export function pairsCell(pairs: readonly Pair[]): string {
  return pairs.map(({ text, value }) => `${quoteItem(text)}: ${value && quoteItem(value)}`).join('; ');
}

export function valueOfPair(pairs: readonly Pair[], text: string): string {
  return pairs.find((pair) => matchKey(pair.text) === matchKey(text))?.value ?? '';
}

/** Sets the value of a pair, in its place or at the end; a blank value removes the pair. */
export function withPair(pairs: readonly Pair[], text: string, value: string): readonly Pair[] {
  const isIt = (pair: Pair) => matchKey(pair.text) === matchKey(text);
  const next = pairs.map((pair) => (isIt(pair) ? { ...pair, value } : pair));
  if (!pairs.some(isIt)) next.push({ text, value });
  return next.filter((pair) => !isIt(pair) || !isBlank(value));
}

/** The threshold cells of a metric the other way round; undefined where it has no two numbers to swap. */
export function flippedCells(metric: Metric): Readonly<Record<'Healthy' | 'At risk', Cell>> | undefined {
  const { healthy, atRisk } = flipMetric(metric);
  if (healthy?.kind !== 'number' || atRisk?.kind !== 'number') return undefined;
  return { Healthy: thresholdCell(healthy), 'At risk': thresholdCell(atRisk) };
}

/** Renames a metric: rows of segments and rules follow, and a column that was implied by the name is written out. */
export function withMetricNamed(rows: CardRows, index: number, to: string): CardRows {
  const { Metric = '', Segment = '' } = rows.Metrics[index]?.cells ?? {};
  const from = cellText(Metric);
  const isGeneral = !isBlank(Metric) && isBlank(Segment);
  const renamed = (row: CardRow, at: number): CardRow => {
    const { cells } = row;
    if (at !== index && !(isGeneral && matchKey(cells.Metric ?? '') === matchKey(from))) return row;
    return { ...row, cells: { ...(from && { Column: quoteItem(from) }), ...cells, Metric: to } };
  };
  const all = { ...rows, Metrics: rows.Metrics.map(renamed) };
  if (!isGeneral) return all;
  return {
    ...all,
    Rules: all.Rules.map((row) => ({ ...row, cells: withSubjectNamed(row.cells, from, to) })),
  };
}

/** Adds a metric under a free name. @param name its name, and its column where `cells` has none */
export function withMetric(
  rows: CardRows,
  cells: Readonly<Record<string, Cell>>,
  name: string,
  at: number,
): CardRows {
  const named = { Column: quoteItem(name), ...cells, Metric: freeName(rows, 'Metrics', 'Metric', name) };
  return withRow(rows, 'Metrics', named, at);
}
