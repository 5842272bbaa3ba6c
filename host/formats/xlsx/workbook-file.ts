// A workbook as an .xlsx file holds it, in plain data: what reading gives, writing takes, and the engine is made from.
import type { FileChart } from './file-chart';

/** As a cell shows it, apart from its number format. Dates are numbers under a date format. */
export type FileValue = string | number | boolean | { readonly error: string };

export interface FileCell {
  /** Zero-based, like all rows and columns here. */
  readonly row: number;
  readonly column: number;
  /** Null: blank, or a formula whose result is not in the file. */
  readonly value: FileValue | null;
  /** Starts with "="; null where there is none. */
  readonly formula: string | null;
  /** The cells that the formula's results fill, as in D1:D4; null where it fills only its own. */
  readonly spillsOver: string | null;
  /** Filled by a formula in another cell. */
  readonly isSpilled: boolean;
  /** Index into the styles of the workbook. */
  readonly style: number;
}

export interface FileStyle {
  /** Number format as spreadsheets write it, "" for none. */
  readonly format: string;
  readonly look: FileLook;
}

/** Colors are written #rrggbb; absent parts are as usual. */
export interface FileLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly textColor?: string;
  /** In points. */
  readonly fontSize?: number;
  readonly fillColor?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly verticalAlign?: 'top' | 'middle' | 'bottom';
  readonly wrapping?: 'overflow' | 'wrap' | 'clip';
  readonly borders?: FileBorders;
}

export type BorderSide = 'left' | 'right' | 'top' | 'bottom';
export type BorderLine = 'thin' | 'medium' | 'thick' | 'dashed' | 'dotted';
export type FileBorders = {
  readonly [side in BorderSide]?: { readonly style: BorderLine; readonly color: string };
};

/** A column or a row that is not as usual. */
export interface FileLine {
  /** Width or height in pixels; null for the usual one. */
  readonly size: number | null;
  readonly isHidden: boolean;
}

export const RULE_OPERATORS = [
  'customFormula',
  'isBetween',
  'isNotBetween',
  'isEqual',
  'isNotEqual',
  'isGreaterThan',
  'isGreaterOrEqualTo',
  'isLessThan',
  'isLessOrEqualTo',
  'containsText',
  'notContainsText',
  'beginsWithText',
  'endsWithText',
  'isEmpty',
  'isNotEmpty',
] as const;
export type RuleOperator = (typeof RULE_OPERATORS)[number];

/** A point of a color scale; the lowest and the highest value need no number. */
export interface ScalePoint {
  readonly type: 'extreme' | 'number' | 'percent' | 'percentile';
  readonly value: string;
  readonly color: string;
}

export type FileRule =
  | {
      readonly kind: 'test';
      readonly ranges: readonly string[];
      readonly operator: RuleOperator;
      /** Numbers and texts as they are; formulas start with "=". */
      readonly values: readonly string[];
      readonly look: FileLook;
    }
  | {
      readonly kind: 'scale';
      readonly ranges: readonly string[];
      /** Two or three, from the lowest up. */
      readonly points: readonly ScalePoint[];
    };

export interface FileSheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** In reading order. */
  readonly cells: readonly FileCell[];
  readonly columns: ReadonlyMap<number, FileLine>;
  readonly rows: ReadonlyMap<number, FileLine>;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly merges: readonly string[];
  /** The first one that matches wins. */
  readonly rules: readonly FileRule[];
  readonly showsGrid: boolean;
  /** Written, not read. */
  readonly charts?: readonly FileChart[];
  /** Of the tab, #rrggbb. */
  readonly color: string | null;
}

export interface FileName {
  readonly name: string;
  /** As in 'Health Scorecard'!A:N. */
  readonly range: string;
}

export interface WorkbookFile {
  readonly sheets: readonly FileSheet[];
  /** The first one is the usual one. */
  readonly styles: readonly FileStyle[];
  readonly names: readonly FileName[];
  readonly activeSheet: number;
  /** The file asks to be calculated when it is opened: its program may have left the results out. */
  readonly wantsCalculation?: boolean;
}

export interface FileProblem {
  /** One sentence for the user. */
  readonly problem: string;
}
