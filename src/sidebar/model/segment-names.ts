// Names that other rows refer to: a segment, a dimension or a band is renamed wherever it stands.
import { type Cell, matchKey } from '../../domain/cell';
import { OTHER_DIMENSION } from '../../domain/plan-scoring';
import type { CardRows } from '../../domain/scorecard-tab/card-rows';
import type { Section } from '../../domain/scorecard-tab/layout';
import { withCell } from './edits';

/** Every cell under the heading that says `from` says `to`. @param isMeant which rows are meant; all where not said */
export function withName(
  rows: CardRows,
  section: Section,
  heading: string,
  from: string,
  to: string,
  isMeant: (cells: Readonly<Record<string, Cell>>) => boolean = () => true,
): CardRows {
  return rows[section].reduce(
    (all, { cells }, index) =>
      matchKey(cells[heading] ?? '') === matchKey(from) && isMeant(cells)
        ? withCell(all, section, index, heading, to)
        : all,
    rows,
  );
}

/** The sections whose rows may be for one segment only. */
export const SEGMENT_SECTIONS = ['Metrics', 'Dimensions', 'Bands'] as const;

export function withSegmentNamed(rows: CardRows, from: string, to: string): CardRows {
  return SEGMENT_SECTIONS.reduce((all, section) => withName(all, section, 'Segment', from, to), rows);
}

/** Metrics without a dimension are together "Other": they go with it. */
export function withDimensionNamed(rows: CardRows, from: string, to: string): CardRows {
  const isOther = matchKey(from) === matchKey(OTHER_DIMENSION);
  const named = withName(
    withName(rows, 'Dimensions', 'Dimension', from, to),
    'Metrics',
    'Dimension',
    from,
    to,
  );
  return isOther ? withName(named, 'Metrics', 'Dimension', '', to) : named;
}

/** Its rows of all segments go, and its metrics stand alone. */
export function withoutDimension(rows: CardRows, name: string): CardRows {
  const Dimensions = rows.Dimensions.filter(
    ({ cells }) => matchKey(cells.Dimension ?? '') !== matchKey(name),
  );
  return withName({ ...rows, Dimensions }, 'Metrics', 'Dimension', name, '');
}

/** Rules that say the band are told as well. */
export function withBandNamed(rows: CardRows, from: string, to: string): CardRows {
  return withName(withName(rows, 'Bands', 'Band', from, to), 'Rules', 'Value', from, to, ({ Then = '' }) =>
    matchKey(Then).startsWith('at '),
  );
}
