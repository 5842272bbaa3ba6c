// Which decimal mark the written numbers of a table have: one cell that proves it decides for the columns beside it too.
import type { Cell } from '../values/cell';
import { readNumberText } from '../values/number-text';
import type { ColumnSettling, SettledCell } from './column-settling';

export type DecimalMark = '.' | ',';

/** A written number with a mark in it: "2,5", "1.250", "$1,234.50". */
const MARKED = /\d[.,'’ ]\d/;

export interface WrittenNumber {
  readonly at: number;
  readonly text: string;
  readonly point: number | undefined;
  readonly comma: number | undefined;
}

/** The numbers of a column that are text with a mark. */
export function writtenNumbers(cells: readonly Cell[]): readonly WrittenNumber[] {
  return cells.flatMap((cell, at) => {
    if (typeof cell !== 'string' || !MARKED.test(cell)) return [];
    const point = readNumberText(cell, '.');
    const comma = readNumberText(cell, ',');
    return point === undefined && comma === undefined ? [] : [{ at, text: cell.trim(), point, comma }];
  });
}

/** The number that proves a mark, since it makes no sense with the other one. */
export function proofOf(numbers: readonly WrittenNumber[], mark: DecimalMark): WrittenNumber | undefined {
  return numbers.find(({ point, comma }) => (mark === ',' ? point === undefined : comma === undefined));
}

export interface NumberProofs {
  /** What the columns of the table prove together; undefined where nothing does, or they contradict each other. */
  readonly ofTable: { readonly mark: DecimalMark; readonly shownBy: string } | undefined;
  readonly areMixed: boolean;
}

/** @returns undefined where the column is read as the spreadsheet's locale says */
export function settleNumbers(
  heading: string,
  numbers: readonly WrittenNumber[],
  { ofTable, areMixed }: NumberProofs,
  decimal: () => DecimalMark,
): ColumnSettling | undefined {
  if (numbers.length === 0) return undefined;
  const [comma, point] = [proofOf(numbers, ','), proofOf(numbers, '.')];
  if (comma !== undefined && point !== undefined) return undefined;
  const own = comma ?? point;
  if (own === undefined && areMixed) return unclear(heading, numbers);
  const mark = own === undefined ? ofTable?.mark : comma ? ',' : '.';
  const shownBy = own?.text ?? ofTable?.shownBy;
  if (mark === undefined || shownBy === undefined || mark === decimal()) return undefined;
  return {
    cells: numbers.flatMap((number): readonly SettledCell[] => {
      const cell = mark === ',' ? number.comma : number.point;
      return cell === undefined ? [] : [{ at: number.at, cell }];
    }),
    findings: [
      {
        at: (own ?? numbers[0])?.at ?? 0,
        problem: { code: 'numbers-read-otherwise', heading, decimal: mark, shownBy },
      },
    ],
  };
}

/** Numbers that mean one thing with a point and another with a comma, in a table that proves both. */
function unclear(heading: string, numbers: readonly WrittenNumber[]): ColumnSettling | undefined {
  const both = numbers.filter(({ point, comma }) => point !== comma);
  if (both.length === 0) return undefined;
  return {
    cells: both.map(({ at }) => ({ at, cell: '' })),
    findings: both.map(({ at, text }) => ({ at, problem: { code: 'number-unclear', heading, text } })),
  };
}
