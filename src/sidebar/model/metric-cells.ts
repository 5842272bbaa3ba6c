// The cells of a metric's row that hold lists (columns, points, options) as parts, and back; and the metric's name, which other rows refer to.
import { type Cell, cellText, isBlank, matchKey } from '../../domain/cell';
import { quoteItem, splitHeadings, splitList } from '../../domain/list-text';
import { isProblem } from '../../domain/problem';
import type { CardRows } from '../../domain/scorecard-tab/card-rows';
import { cellIn, freeName, withCell, withRow } from './edits';
import { withName } from './segment-names';

/** `Green: 100`, as it is written: either side may still be no number, or blank. */
export interface Pair {
  readonly text: string;
  readonly value: string;
}

/** The headings that a metric reads; undefined where the cell cannot be taken apart. */
export function headingsIn(cell: Cell, name: string): readonly string[] | undefined {
  const headings = splitHeadings(cellText(cell));
  if (isProblem(headings)) return undefined;
  return headings.length === 0 ? [name] : headings;
}

export function columnCell(headings: readonly string[]): string {
  return headings.map(quoteItem).join('; ');
}

/** The pairs of a Points or Options cell; undefined where it cannot be taken apart. */
export function pairsIn(cell: Cell): readonly Pair[] | undefined {
  const items = typeof cell === 'string' ? splitList(cell) : undefined;
  if (items === undefined || isProblem(items)) return undefined;
  const pairs = items.flatMap(({ text, value }) => (value === undefined ? [] : [{ text, value }]));
  return pairs.length === items.length ? pairs : undefined;
}

export function pairsCell(pairs: readonly Pair[]): string {
  return pairs.map(({ text, value }) => `${quoteItem(text)}: ${value === '' ? '' : quoteItem(value)}`).join('; ');
}

/** The pair of this text gets the value, in its place or at the end; a blank value takes it away. */
export function withPair(pairs: readonly Pair[], text: string, value: string): readonly Pair[] {
  const at = pairs.findIndex((pair) => matchKey(pair.text) === matchKey(text));
  const isGone = isBlank(value);
  if (at < 0) return isGone ? pairs : [...pairs, { text, value }];
  return pairs.flatMap((pair, index) => (index !== at ? [pair] : isGone ? [] : [{ ...pair, value }]));
}

/**
 * Rows of segments and rules follow the name; a column that was meant by the name alone is written down.
 * @param isColumn whether the sheet has a column of the old name
 */
export function withMetricNamed(rows: CardRows, index: number, to: string, isColumn: boolean): CardRows {
  const from = cellText(cellIn(rows, 'Metrics', index, 'Metric'));
  const isMeant = ({ Metric = '' }: Readonly<Record<string, Cell>>) => matchKey(Metric) === matchKey(from);
  const alone = isBlank(from) || !isBlank(cellIn(rows, 'Metrics', index, 'Segment'));
  const written = rows.Metrics.reduce(
    (all, { cells }, at) =>
      isColumn && (alone ? at === index : isMeant(cells)) && isBlank(cells.Column ?? '')
        ? withCell(all, 'Metrics', at, 'Column', quoteItem(from))
        : all,
    rows,
  );
  return alone
    ? withCell(written, 'Metrics', index, 'Metric', to)
    : withName(withName(written, 'Metrics', 'Metric', from, to), 'Rules', 'Metric or column', from, to);
}

/** A metric under a name that is free, reading what it read. @param name what it is called, and reads where it says no column */
export function withMetric(
  rows: CardRows,
  cells: Readonly<Record<string, Cell>>,
  name: string,
  at: number,
): CardRows {
  const { Column = '' } = cells;
  return withRow(
    rows,
    'Metrics',
    {
      ...cells,
      Metric: freeName(rows, 'Metrics', 'Metric', name),
      Column: isBlank(Column) ? quoteItem(name) : Column,
    },
    at,
  );
}
