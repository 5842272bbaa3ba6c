// Which rows below the headings are accounts, and which are totals, notes, explanations, repeated headings or another table.
import { type Cell, matchKey } from '../values/cell';
import { ColumnSums, LEAST_ROWS, type SumLabel, type SumsFound } from './column-sums';
import { type LabelKind, labelKind, repeatsAbove } from './row-labels';
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
  return withoutExplanations(grid, headed, sorter);
}

/** The first rows may explain the headings. */
function withoutExplanations(
  grid: readonly Row[],
  headed: HeadedColumns,
  { accounts, leftOut }: RowSorter,
): RowsBelow {
  const explaining: LeftOutRows[] = [];
  for (;;) {
    const [first, ...below] = accounts.slice(explaining.length, explaining.length + SAMPLE);
    const rows = below.map((at) => rowAt(grid, at));
    if (first === undefined || !explains(rowAt(grid, first), headed, rows)) break;
    explaining.push({ first, last: first, why: 'explains' });
  }
  return {
    accountRows: accounts.slice(explaining.length),
    leftOut: [...explaining, ...leftOut].sort((a, b) => a.first - b.first),
  };
}

/** Sorts the rows below the headings, from the first to the last. */
class RowSorter {
  readonly accounts: number[] = [];
  readonly leftOut: LeftOutRows[] = [];
  private readonly keys: readonly string[];
  /** The row above is empty, a total or a note. */
  private isAfterGap = false;
  /** Since the last gap nothing but lines of one cell: another table may begin. */
  private isFresh = false;
  private isInOther = false;
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
    const { label, isName } = this.labelOf(row);
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
    const { label, isName } = this.labelOf(row);
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
        kind !== undefined && repeatsAbove(label, rowAt(this.grid, this.accounts[this.accounts.length - 1])),
        sums === 'sums',
        // Other rows have no name either: the numbers must prove it.
        isUnnamed && !hasNoName && sums === 'sums',
      ]) >= REASONS_ENOUGH
    );
  }

  /** Whether the row's numbers are those of all accounts above, or of those since the last total. */
  private compareSums(row: Row, kind: LabelKind | undefined, text: string): SumsFound {
    for (const at of this.accounts.slice(this.summed)) {
      this.all.add(rowAt(this.grid, at));
      this.block.add(rowAt(this.grid, at));
    }
    this.summed = this.accounts.length;
    const label = sumLabel(kind, text);
    // A group may have a single member, and no company is called Subtotal.
    const leastRows = kind === 'total' ? 1 : LEAST_ROWS;
    const inBlock = this.block.compare(row, label, leastRows);
    if (inBlock === 'sums' && kind !== 'summary') this.block = new ColumnSums(this.headed.columns);
    return inBlock === 'sums' ? inBlock : this.all.compare(row, label, leastRows);
  }

  /** The name, or the first words where there is none, in matching form. */
  private labelOf(row: Row): { readonly label: string; readonly isName: boolean } {
    const { name, columns } = this.headed;
    if (name !== undefined && isFilled(row[name]))
      return { label: typeof row[name] === 'string' ? keyAt(row, name) : '', isName: true };
    const first = columns.find((column) => typeof row[column] === 'string' && isFilled(row[column]));
    return { label: first === undefined ? '' : keyAt(row, first), isName: false };
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
      if (filled > 1 && labelKind(this.labelOf(row).label) === undefined) break;
    }
    return at;
  }

  private beginsOther(at: number, row: Row, { filled, texts }: Filling): boolean {
    const isKnown = this.keys.includes(this.labelOf(row).label);
    if (filled < 2 || texts !== filled || !(this.isFresh || isKnown)) return false;
    const cells = this.headed.columns.filter((column) => isFilled(row[column]));
    const known = cells.filter((column) => this.keys.includes(keyAt(row, column))).length;
    if (known > 1 && known * 2 >= filled) return true;
    const accounts = this.accounts.slice(-SAMPLE).map((each) => rowAt(this.grid, each));
    return this.isFresh && headsOther(row, cells, this.headed.name, rowAt(this.grid, at + 1), accounts);
  }
}

function sumLabel(kind: LabelKind | undefined, text: string): SumLabel | undefined {
  if (kind === 'like a total') return /total/.test(text) ? 'name with total' : 'extreme';
  if (kind === 'summary') return 'extreme';
  return kind === undefined ? undefined : 'total';
}
