// Where a rectangle is after rows or columns were inserted, deleted or moved.
import type { Dimension } from '../engine/library/grid-lines';
import type { AttachedArea } from '../engine/plugins/wiring';

/** Undefined where nothing is left of the rectangle. */
export type AreaChange = <Place extends AttachedArea>(area: Place) => Place | undefined;

type Ends = readonly [first: number, last: number];

function along(dimension: Dimension, change: (ends: Ends, isWhole: boolean) => Ends | undefined): AreaChange {
  return (area) => {
    if (dimension === 'ROW') {
      const ends = change([area.top, area.bottom], area.wholeColumns);
      return ends && { ...area, top: ends[0], bottom: ends[1] };
    }
    const ends = change([area.left, area.right], area.wholeRows);
    return ends && { ...area, left: ends[0], right: ends[1] };
  };
}

/** @param start the first new line */
export function afterInsertion(dimension: Dimension, start: number, count: number): AreaChange {
  return along(dimension, ([first, last], isWhole) => {
    if (isWhole || (first < start && start <= last)) return [first, last + count];
    return start <= first ? [first + count, last + count] : [first, last];
  });
}

/** @param start the first deleted line */
export function afterDeletion(dimension: Dimension, start: number, count: number): AreaChange {
  const goneBefore = (line: number) => Math.min(Math.max(line - start, 0), count);
  return along(dimension, ([first, last]) => {
    const ends: Ends = [first - goneBefore(first), last - goneBefore(last + 1)];
    return ends[1] < ends[0] ? undefined : ends;
  });
}

/** Rectangles that lie wholly within these rows go along. */
export function afterMove(from: number, count: number, by: number): AreaChange {
  return (area) => {
    const goesAlong = !area.wholeColumns && from <= area.top && area.bottom < from + count;
    return goesAlong ? { ...area, top: area.top + by, bottom: area.bottom + by } : area;
  };
}
