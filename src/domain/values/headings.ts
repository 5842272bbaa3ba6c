// Headings of columns: where each one is in its row.
import { type Cell, matchKey } from './cell';

/** The position of each heading, by its matching form; of equal headings, the first. */
export function headingPositions(headings: readonly Cell[]): ReadonlyMap<string, number> {
  const positions = new Map<string, number>();
  headings.forEach((heading, index) => {
    const key = matchKey(heading);
    if (key !== '' && !positions.has(key)) positions.set(key, index);
  });
  return positions;
}
