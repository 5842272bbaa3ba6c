// What one workbook's engine plugins and functions need from their host; handed to them through the model's configuration.
import type { CellValue } from '../values/cell-values';
import { UndoGroups } from './undo-groups';

/** The key under which the model's configuration carries the wiring. */
export const wiringKey = 'customerHealthHost';

export type FunctionArgument =
  | { readonly kind: 'omitted' }
  | { readonly kind: 'value'; readonly value: CellValue }
  /** Rows of a range or of an array; a one-cell reference is a range of one cell, the engine makes no difference. */
  | { readonly kind: 'range'; readonly rows: CellValue[][] };

export type FunctionResult =
  | { readonly kind: 'value'; readonly value: CellValue }
  | { readonly kind: 'array'; readonly rows: CellValue[][] };

/** What the formula bar shows about a function while it is typed. */
export interface FunctionHelp {
  readonly summary: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly text: string;
    readonly optional: boolean;
  }[];
}

export interface FunctionCaller {
  readonly names: readonly string[];
  /** Whether TODAY() is refused as an argument, as NOW() is (CF-27). */
  readonly refusesToday?: boolean;
  /** Without help a function takes any arguments. */
  helpOf?(name: string): FunctionHelp | undefined;
  call(
    name: string,
    args: readonly FunctionArgument[],
    cell: { sheetId: string; row: number; column: number } | undefined,
  ): FunctionResult;
}

export interface AttachmentStore {
  readonly attachments: readonly Attachment[];
}

/** Attached to cells, rows, columns or a sheet, and moves with them: a note, metadata, a filter, a validation. */
export interface Attachment {
  readonly id: number;
  readonly kind: string;
  readonly data: Readonly<Record<string, string | number | boolean | undefined>>;
  /** Absent for what belongs to the whole spreadsheet. */
  readonly sheetId: string | undefined;
  readonly area: AttachedArea | undefined;
}

export interface AttachedArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly wholeColumns: boolean;
  readonly wholeRows: boolean;
}

export class Wiring {
  readonly undoGroups = new UndoGroups();
  attachmentStore: AttachmentStore = { attachments: [] };
  /** Results of NOW and its like, so that a custom function can refuse them as arguments (CF-26). */
  readonly volatileResults = new WeakSet<object>();
  readonly volatileCells = new Set<string>();

  constructor(
    readonly functions: FunctionCaller,
    /** The spreadsheet's wall clock, as a serial number. */
    readonly wallClock: () => number,
    readonly dateFormat: string,
    readonly dateTimeFormat: string,
  ) {}
}

export function wiringOf(source: object): Wiring {
  const found: unknown = Reflect.get(source, wiringKey);
  if (!(found instanceof Wiring)) throw new Error('This workbook was not made by the local host');
  return found;
}
