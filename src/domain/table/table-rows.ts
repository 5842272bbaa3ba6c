// Which rows below the headings are accounts, and which are totals, notes, explanations, repeated headings or another table.
import { type Cell, matchKey } from '../values/cell';
import { ColumnSums, LEAST_ROWS, type SumsFound, sumLabelOf } from './column-sums';
import { groupTitles, outerTotals } from './outer-totals';
import { type LabelKind, labelKind, repeatsAbove, subtotalOf } from './row-labels';
import {
  countTrue,
  explains,
  type Filling,
  fillingOf,
  type HeadedColumns,
  headsOther,
  isFilled,
  keyAt,
  kindOf,
  labelOf,
  REASONS_ENOUGH,
  rowAt,
} from './row-signs';

type Row = readonly Cell[];

/** Why rows with something in them are not scored. */
export type LeftOutReason = 'explains' | 'repeats headings' | 'total' | 'note' | 'other table';

/** Rows that are not scored although something is in them. Positions in the grid, from 0. */
export interface LeftOutRows {
  readonly first: number;
  readonly last: number;
  readonly why: LeftOutReason;
}

export interface RowsBelow {
  readonly accountRows: readonly number[];
  readonly leftOut: readonly LeftOutRows[];
}

/** How many accounts are read to see what a column contains. */
const SAMPLE = 20;

/** One pass over the rows: a sheet may have many. */
export function rowsBelow(grid: readonly Row[], headed: HeadedColumns): RowsBelow {
  const sorter = new RowSorter(grid, headed);
  for (let at = headed.headingRow + 1; at < grid.length; at += 1) sorter.take(at);
  return withoutExplanations(grid, headed, withoutGroupsAndTotals(grid, headed, sorter));
}

/** The first rows may explain the headings. */
function withoutExplanations(
  grid: readonly Row[],
  headed: HeadedColumns,
  { accountRows, leftOut }: RowsBelow,
): RowsBelow {
  const explaining: number[] = [];
  for (;;) {
    const [first, ...below] = accountRows.slice(explaining.length, explaining.length + SAMPLE);
    const rows = below.map((at) => rowAt(grid, at));
    if (first === undefined || !explains(rowAt(grid, first), headed, rows)) break;
    explaining.push(first);
  }
  return without({ accountRows, leftOut }, explaining, 'explains');
}

/** Signs that only the whole table shows: a title names the group of a later subtotal, the first row adds up the others. */
function withoutGroupsAndTotals(
  grid: readonly Row[],
  headed: HeadedColumns,
  { accounts, leftOut, alone }: RowSorter,
): RowsBelow {
  const subtotals = leftOut
    .filter(({ why }) => why === 'total')
    .flatMap(({ first, last }) => grid.slice(first, last + 1));
  const titles = groupTitles(grid, headed, alone, subtotals);
  const grouped = without({ accountRows: accounts, leftOut }, titles, 'note');
  return without(grouped, outerTotals(grid, headed, grouped.accountRows), 'total');
}

function without(
  { accountRows, leftOut }: RowsBelow,
  rows: readonly number[],
  why: LeftOutReason,
): RowsBelow {
  if (rows.length === 0) return { accountRows, leftOut };
  const removed = new Set(rows);
  return {
    accountRows: accountRows.filter((at) => !removed.has(at)),
    leftOut: [...leftOut, ...rows.map((at) => ({ first: at, last: at, why }))].sort(
      (a, b) => a.first - b.first,
    ),
  };
}

/** Sorts the rows below the headings, from the first to the last. */
class RowSorter {
  readonly accounts: number[] = [];
  readonly leftOut: LeftOutRows[] = [];
  /** Accounts with nothing but a text. */
  readonly alone: number[] = [];
  private readonly keys: readonly string[];
  /** The row above is empty, a total or a note. */
  private isAfterGap = false;
  /** Since the last gap nothing but lines of one cell: another table may begin. */
  private isFresh = false;
  private isInOther = false;
  /** Texts alone in their rows. */
  private readonly titles = new Set<string>();
  private readonly all: ColumnSums;
  private block: ColumnSums;
  /** How many accounts are in the sums: they are added only when a row could be their total. */
  private summed = 0;
  private lastPlainRow: number | undefined;

  constructor(
    private readonly grid: readonly Row[],
    private readonly headed: HeadedColumns,
  ) {
    this.keys = headed.headings.map(matchKey);
    this.all = new ColumnSums(headed.columns);
    this.block = new ColumnSums(headed.columns);
  }

  take(at: number): void {
    const row = rowAt(this.grid, at);
    const facts = fillingOf(row, this.headed.columns);
    const isRead = fillingOf(row, this.headed.read).filled > 0;
    if (facts.filled === 0) this.beginBlock(true);
    else if (this.isInOther && !this.repeatsHeadings(row)) this.leaveOut(at, 'other table');
    else if (this.repeatsHeadings(row) && facts.filled > 1) {
      this.isInOther = false;
      this.isFresh = false;
      this.leaveOut(at, 'repeats headings');
    } else if (!isRead && this.accounts.length > 0) {
      this.leaveOut(at, facts.filled === 1 && facts.texts === 1 ? 'note' : 'other table');
      this.beginBlock(this.isAfterGap);
    } else this.takeFilled(at, row, facts);
  }

  private takeFilled(at: number, row: Row, facts: Filling): void {
    const isAlone = facts.filled === 1 && facts.texts === 1;
    if (isAlone) this.titles.add(labelOf(row, this.headed).label);
    const why = this.isNote(row, facts) ? 'note' : this.isTotal(at, row, facts) ? 'total' : undefined;
    if (why !== undefined) {
      this.leaveOut(at, why);
      this.beginBlock(true);
    } else if (this.beginsOther(at, row, facts)) {
      this.isInOther = true;
      this.isFresh = false;
      this.leaveOutFrom(at);
    } else {
      this.accounts.push(at);
      if (isAlone) this.alone.push(at);
      this.isAfterGap = false;
      if (facts.filled > 1 || facts.texts === 0) this.isFresh = false;
    }
  }

  private beginBlock(isGap: boolean): void {
    this.isAfterGap = isGap;
    this.isFresh = true;
  }

  private leaveOut(at: number, why: LeftOutReason): void {
    const before = this.leftOut[this.leftOut.length - 1];
    const goesOn = before?.why === why && before.last >= at - (why === 'other table' ? 2 : 1);
    if (goesOn) this.leftOut[this.leftOut.length - 1] = { ...before, last: at };
    else this.leftOut.push({ first: at, last: at, why });
  }

  /** Another table begins with the lines right above it, which are its title. */
  private leaveOutFrom(at: number): void {
    let first = at;
    for (;;) {
      const before = this.leftOut[this.leftOut.length - 1];
      if (before?.why !== 'note' || before.last < first - 2) break;
      first = before.first;
      this.leftOut.pop();
    }
    this.leftOut.push({ first, last: at, why: 'other table' });
  }

  private repeatsHeadings(row: Row): boolean {
    const cells = this.headed.columns.filter((column) => isFilled(row[column]));
    return cells.length > 1 && cells.every((column) => keyAt(row, column) === this.keys[column]);
  }

  /** A line about the table: alone in its row, below the accounts, and not a name. */
  private isNote(row: Row, { filled, texts }: Filling): boolean {
    const { label, isName } = labelOf(row, this.headed);
    const isNoteLabel = labelKind(label) === 'note';
    const isAlone = filled === 1 && texts === 1;
    const isBelow = this.accounts.length > 0;
    if (!(isAlone && isBelow) && !isNoteLabel) return false;
    return (
      countTrue([
        isAlone || (isNoteLabel && filled <= 2),
        isNoteLabel,
        !isName && this.headed.name !== undefined,
        this.isAfterGap && isBelow,
      ]) >= REASONS_ENOUGH
    );
  }

  /** A row that adds up the accounts above: two signs at least, since companies are called Soma, Max and Total Wine. */
  private isTotal(at: number, row: Row, { filled }: Filling): boolean {
    const { label, isName } = labelOf(row, this.headed);
    const found = labelKind(label);
    const kind = found === 'note' ? undefined : found;
    const isUnnamed = this.headed.name !== undefined && !isName;
    const hasNoName = isUnnamed && this.areNamed();
    if (kind === undefined && !isUnnamed) return false;
    const words = this.headed.columns.filter((column) => kindOf(row[column]) === 'string').length;
    if (kind === undefined && words > 0) return false;
    const hasOtherWords = words > (label === '' ? 0 : 1);
    const isBelow = !hasOtherWords && this.isAfterGap && this.accounts.length > 0;
    const sums = this.compareSums(row, kind, label);
    const mayEnd = kind === 'total' || kind === 'summary' || (kind === 'sum word' && sums !== 'others');
    const isAtEnd = !hasOtherWords && mayEnd && this.isLast(at);
    return (
      countTrue([
        kind !== undefined,
        hasNoName,
        filled === 1 && kind === 'total',
        isBelow || isAtEnd,
        kind !== undefined && this.repeatsGroup(label),
        sums === 'sums',
        // Other rows have no name either: the numbers must prove it.
        isUnnamed && !hasNoName && sums === 'sums',
      ]) >= REASONS_ENOUGH
    );
  }

  /** Whether a subtotal names what is in the account above, or the title of its group. */
  private repeatsGroup(label: string): boolean {
    const above = rowAt(this.grid, this.accounts[this.accounts.length - 1]);
    return repeatsAbove(label, above) || this.titles.has(subtotalOf(label) ?? '');
  }

  /** Whether the row's numbers are those of all accounts above, or of those since the last total. */
  private compareSums(row: Row, kind: LabelKind | undefined, text: string): SumsFound {
    for (const at of this.accounts.slice(this.summed)) {
      this.all.add(rowAt(this.grid, at));
      this.block.add(rowAt(this.grid, at));
    }
    this.summed = this.accounts.length;
    const label = sumLabelOf(kind, text);
    // A group may have a single member, and no company is called Subtotal.
    const leastRows = kind === 'total' ? 1 : LEAST_ROWS;
    const inBlock = this.block.compare(row, label, leastRows);
    if (inBlock === 'sums' && kind !== 'summary') this.block = new ColumnSums(this.headed.columns);
    return inBlock === 'sums' ? inBlock : this.all.compare(row, label, leastRows);
  }

  /** Whether the accounts above have names: then a row without one is odd. */
  private areNamed(): boolean {
    const { name } = this.headed;
    const sample = this.accounts.slice(-SAMPLE);
    const named = sample.filter((at) => name !== undefined && isFilled(rowAt(this.grid, at)[name]));
    return sample.length > 0 && named.length === sample.length;
  }

  /** Whether nothing but totals, notes and blank rows come after a row. */
  private isLast(at: number): boolean {
    this.lastPlainRow ??= this.findLastPlainRow();
    return at > this.lastPlainRow;
  }

  private findLastPlainRow(): number {
    let at = this.grid.length - 1;
    for (; at > this.headed.headingRow; at -= 1) {
      const row = rowAt(this.grid, at);
      const { filled } = fillingOf(row, this.headed.columns);
      if (filled > 1 && labelKind(labelOf(row, this.headed).label) === undefined) break;
    }
    return at;
  }

  private beginsOther(at: number, row: Row, { filled, texts }: Filling): boolean {
    const isKnown = this.keys.includes(labelOf(row, this.headed).label);
    if (filled < 2 || texts !== filled || !(this.isFresh || isKnown)) return false;
    const cells = this.headed.columns.filter((column) => isFilled(row[column]));
    const known = cells.filter((column) => this.keys.includes(keyAt(row, column))).length;
    if (known > 1 && known * 2 >= filled) return true;
    const accounts = this.accounts.slice(-SAMPLE).map((each) => rowAt(this.grid, each));
    return this.isFresh && headsOther(row, cells, this.headed.name, rowAt(this.grid, at + 1), accounts);
  }
}
