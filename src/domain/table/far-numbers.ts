// Numbers far from all others of their column: 90,000 among hundreds may be a typing mistake, so it is reported; it counts all the same.
import type { Cell } from '../values/cell';
import { readNumberText } from '../values/number-text';
import type { SettleProblem } from './settle-problems';

/** With fewer others, nothing is usual. */
const OTHERS_ENOUGH = 10;
/** A slip of a digit or two; a column whose others already differ as much has no usual size. */
const FAR = 30;
/** So many at each end may be odd. */
const MOST_ODD = 3;

interface NumberAt {
  readonly at: number;
  readonly number: number;
}

export interface FarNumber {
  readonly at: number;
  readonly problem: SettleProblem;
}

/** @param cells of a column in the order of the accounts @param decimal asked only for a number that is text */
export function farNumbers(
  heading: string,
  cells: readonly Cell[],
  decimal: () => '.' | ',',
): readonly FarNumber[] {
  const largest = new Ends((number) => -number);
  const smallest = new Ends((number) => number);
  let count = 0;
  for (let at = 0; at < cells.length; at += 1) {
    const number = numberIn(cells[at] ?? '', decimal);
    if (number === undefined || number === 0) continue;
    // Changes and balances have no usual size.
    if (number < 0) return [];
    count += 1;
    largest.take({ at, number });
    smallest.take({ at, number });
  }
  const above = largest.beforeGap((far, next) => far / next);
  const below = smallest.beforeGap((far, next) => next / far);
  if (count - above.odd.length - below.odd.length < OTHERS_ENOUGH) return [];
  const spread = (above.next ?? 1) / (below.next ?? 1);
  return [above, below].flatMap(({ odd, times }, end) =>
    times < Math.max(FAR, spread)
      ? []
      : odd.map(({ at, number }) => ({
          at,
          problem: { code: 'far-from-others', heading, number, times: Math.floor(times), isAbove: end === 0 },
        })),
  );
}

/** The few numbers at one end of a column, the outermost first. */
class Ends {
  private readonly kept: NumberAt[] = [];

  constructor(private readonly rank: (number: number) => number) {}

  take(each: NumberAt): void {
    const last = this.kept[MOST_ODD];
    if (last !== undefined && this.rank(each.number) >= this.rank(last.number)) return;
    this.kept.push(each);
    this.kept.sort((a, b) => this.rank(a.number) - this.rank(b.number));
    this.kept.splice(MOST_ODD + 1);
  }

  /** Those beyond the widest gap, and how wide it is; none where no gap is wide enough. */
  beforeGap(ratio: (far: number, next: number) => number): {
    readonly odd: readonly NumberAt[];
    readonly next: number | undefined;
    readonly times: number;
  } {
    const gaps = this.kept.slice(1).map(({ number }, at) => ratio(this.kept[at]?.number ?? number, number));
    const times = Math.max(0, ...gaps);
    const count = times < FAR ? 0 : gaps.indexOf(times) + 1;
    return { odd: this.kept.slice(0, count), next: this.kept[count]?.number, times };
  }
}

function numberIn(cell: Cell, decimal: () => '.' | ','): number | undefined {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : undefined;
  return typeof cell === 'string' && /\d/.test(cell) ? readNumberText(cell, decimal()) : undefined;
}
