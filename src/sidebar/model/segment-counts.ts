// Accounts of each segment, as its column says: counted once for each table and column.
import { cellText, matchKey } from '../../domain/cell';
import { type Accounts, cellsOf, columnOf } from './accounts';

export interface SegmentCount {
  /** As it is first written. */
  readonly name: string;
  readonly accounts: number;
}

type Counts = ReadonlyMap<string, SegmentCount>;

let last: { readonly accounts: Accounts; readonly heading: string; readonly counts: Counts } | undefined;

/** By its matching form, in the sheet's order; blanks under ''. Nothing where there is no such column. */
export function segmentsIn(accounts: Accounts | undefined, heading: string): Counts {
  const column = accounts === undefined ? -1 : columnOf(accounts, heading);
  if (accounts === undefined || column < 0) return new Map();
  if (last?.accounts !== accounts || last.heading !== heading) {
    const counts = new Map<string, SegmentCount>();
    for (const cell of cellsOf(accounts, column)) {
      const key = matchKey(cell);
      const { name, accounts: count } = counts.get(key) ?? { name: cellText(cell).trim(), accounts: 0 };
      counts.set(key, { name, accounts: count + 1 });
    }
    last = { accounts, heading, counts };
  }
  return last.counts;
}
