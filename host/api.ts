// What tests, the command line and the try-out page can do with a local host: one spreadsheet with the add-on in it.

import type { CellSeen } from './formats/cell-seen';
import type { SheetInput, WorkbookInput } from './formats/workbook-input';
import type { WorkbookFile } from './formats/xlsx/workbook-file';

export type { CellSeen } from './formats/cell-seen';
export type { CellInput, SheetInput, WorkbookInput } from './formats/workbook-input';

/** Behaviors of Google that are only believed: each can be played both ways. The first value is the default. */
export interface BelievedReadings {
  /** CF-23: a cell with #N/A, passed to a custom function. */
  readonly errorArgument?: 'text' | 'not called';
  /** CF-15: a one-cell range passed to a custom function. */
  readonly oneCellRange?: 'scalar' | 'matrix';
  /** CF-20: a reference to one blank cell passed to a custom function. */
  readonly blankArgument?: 'empty text' | 'null' | 'undefined';
  /** CF-21, CF-22: an omitted argument. */
  readonly omittedArgument?: 'undefined' | 'empty text' | 'null';
  /** CF-27: TODAY() as an argument. */
  readonly todayArgument?: 'allowed' | 'refused';
  /** CF-19, SS-5: a time of day or a duration, read by a script or passed to a function. */
  readonly duration?: 'date' | 'number';
  /** SS-9: whether a formula that shows nothing counts for the end of the data. */
  readonly emptyFormula?: 'content' | 'no content';
  /** SS-44: what inserted columns take from the column before them. */
  readonly insertedColumns?: 'formats' | 'formats and validations' | 'nothing';
  /** RT-4: whether Intl is there and knows time zones. */
  readonly intl?: 'knows zones' | 'missing';
  /** WR-1, WR-2: where a refused write surfaces. 'late': at the next read, flush or the end of the run. */
  readonly writeFaults?: 'at the call' | 'late';
  /** WR-4: whether a second read of the same cells, with no write in between, sees another person's edit. */
  readonly repeatedRead?: 'fresh' | 'cached';
  /** FO-3: semicolons between arguments in formulas that scripts write. */
  readonly formulaSemicolons?: 'accepted' | 'refused';
  /** How a rule on whole columns reads back: as B:B, or with its rows, as B1:B1000. */
  readonly wholeColumnRules?: 'as set' | 'with rows';
  /** WR-6: setting a named range whose tab was deleted. */
  readonly deadNames?: 'replaced' | 'refused';
  /** TN-30 to TN-34: what a clock-driven run sees of its spreadsheet under the narrow scope. */
  readonly clockRuns?: 'see the spreadsheet' | 'see null';
  /** TN-9: triggers that are made by a run which itself came from a trigger. */
  readonly nestedTriggers?: 'disabled' | 'enabled';
  /** TN-5: a daily trigger on the days on which the clocks change. */
  readonly clockChangeDays?: 'once' | 'twice' | 'missed';
}

export interface HostOptions {
  /** The text of dist/Code.js. */
  readonly code: string;
  /** HTML files of the project by name without ending: { Sidebar: '<!doctype html>...' }. */
  readonly files?: Readonly<Record<string, string>>;
  /** Default: one empty sheet "Sheet1". */
  readonly workbook?: WorkbookInput;
  /** An opened workbook file, in place of the sheets and names of `workbook`. */
  readonly opened?: WorkbookFile;
  /** 'light' holds values only, and is quick: it is taken where the workbook has no formulas. Default: 'engine'. */
  readonly grid?: 'engine' | 'light';
  /** The clock; default: the real one. Scripts and TODAY() see it. */
  readonly now?: () => Date;
  /** Manifest time zone, which is not the spreadsheet's; default America/New_York. */
  readonly scriptTimeZone?: string;
  readonly readings?: BelievedReadings;
  /** Answers to alert() in turn: 'OK', 'CANCEL', 'YES', 'NO', 'CLOSE', to prompt() with a text: 'OK 7'; when they run out: the first button. */
  readonly alertAnswers?: readonly string[];
  /** Service errors in French, to prove that no code depends on their English text. */
  readonly localizedErrors?: boolean;
  /** Of the manifest; default: the two of the base add-on, the open sheet and the screen. */
  readonly scopes?: readonly string[];
  /** Scopes that the user has allowed; default: all of the manifest. */
  readonly consented?: readonly string[];
  /** Mail recipients left for today; default: 100, as a consumer account has. */
  readonly mailQuota?: number;
  /** Receives what the script writes to console and Logger; ignored by default. */
  readonly log?: (line: string) => void;
}

export type AuthMode = 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL';

/** A chart as a user sees it. */
export interface ChartSeen {
  readonly id: number;
  /** Google's ChartType, such as COLUMN. */
  readonly type: string;
  readonly title: string;
  readonly labels: readonly string[];
  readonly series: readonly {
    readonly label: string;
    readonly data: readonly unknown[];
    readonly color: unknown;
  }[];
  /** Of the cell under its corner, from 1. */
  readonly row: number;
  readonly column: number;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** One tab, as a person at the screen sees and edits it: none of this counts as a service call. */
export interface HostSheet {
  readonly name: string;
  readonly maxRows: number;
  readonly maxColumns: number;
  values(range: string): CellSeen[][];
  /** The first rows of one column, which counts from 0. */
  columnValues(column: number, rows: number): readonly CellSeen[];
  value(cell: string): CellSeen;
  display(range: string): string[][];
  /** '' where there is no formula. */
  formulas(range: string): string[][];
  /** Fill color that the user sees, conditional formats included; '' for none. */
  seenFill(cell: string): string;
  /** Fill color set on the cell itself; '' for none. */
  ownFill(cell: string): string;
  numberFormat(cell: string): string;
  note(cell: string): string;
  /** The rules of the sheet, in order, as plain data to compare. */
  rules(): readonly {
    readonly ranges: readonly string[];
    readonly criteria: string;
    readonly values: readonly unknown[];
    readonly background: string;
  }[];
  /** Types text into a cell, as a user does. */
  type(cell: string, text: string): void;
  select(range: string): void;
  /** What is selected on this tab, such as `B3:C4`; '' where nothing is. */
  selection(): string;
  insertRows(before: number, count: number): void;
  deleteRows(first: number, count: number): void;
  insertColumns(before: number, count: number): void;
  deleteColumns(first: number, count: number): void;
  addRule(range: string, formula: string, color: string): void;
  setNote(cell: string, text: string): void;
  /** Another person protects cells, and the user whose scripts run may not edit them. */
  protect(range: string): void;
  /** Makes a Table of cells whose first row holds headings; the columns of these headings get a type (TB-1). */
  addTable(range: string, types: Readonly<Record<string, 'text' | 'number' | 'date'>>): void;
  /** Sorts a Table by the menu of one of its headings: only the Table's columns move (TB-5). */
  sortTable(headingCell: string, order?: 'ascending' | 'descending'): void;
  /** The charts on the tab, with the data that is drawn. */
  charts(): readonly ChartSeen[];
  /** All of the tab as plain data, to compare: cells, formats, rules, sizes, frozen panes, and attachments. */
  everything(): unknown;
}

export interface MailSent {
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly subject: string;
  readonly body: string;
  readonly htmlBody: string;
  readonly name: string;
  readonly replyTo: string;
  /** ISO instant of the host's clock. */
  readonly at: string;
}

/** One run of a clock-driven trigger; a fault is what Google mails to its owner. */
export interface TriggerRun {
  readonly functionName: string;
  readonly at: string;
  readonly fault: string | undefined;
}

export interface TriggerSeen {
  readonly id: string;
  readonly functionName: string;
  readonly timeZone: string;
  /** ISO instant of its next run; undefined for one that never runs. */
  readonly next: string | undefined;
}

/** Everything that happens without a person. */
export interface HostSchedule {
  triggers(): readonly TriggerSeen[];
  readonly runs: readonly TriggerRun[];
  readonly mails: readonly MailSent[];
  /** Recipients left for today. */
  mailQuota: number;
  /** Moves the clock to an ISO instant; triggers that become due run on the way. */
  passTo(instant: string): void;
  /** The user allows more scopes, as on the consent screen. */
  consent(scopes: readonly string[]): void;
  /** The owner of all triggers is gone: they end, and nothing says so (TN-12). */
  ownerLeaves(): void;
}

export interface UiRecord {
  readonly alerts: {
    readonly title: string;
    readonly message: string;
    readonly buttons: string;
    readonly answer: string;
  }[];
  readonly toasts: { readonly message: string; readonly title: string }[];
  readonly sidebars: { readonly title: string; readonly content: string }[];
  readonly dialogs: {
    readonly title: string;
    readonly content: string;
    readonly width?: number | undefined;
    readonly height?: number | undefined;
  }[];
  /** Scopes requested by consent screens. */
  readonly consents: readonly (readonly string[])[];
  /** Menus by title, each with its captions and the function names behind them. */
  readonly menus: Map<string, readonly { readonly caption: string; readonly functionName: string }[]>;
}

export interface Host {
  /** Statically declared top-level functions: all that Sheets can see. */
  readonly functions: readonly string[];
  readonly ui: UiRecord;
  /** Runs onOpen, as opening the file does; false if it failed (Google then shows no menu). */
  open(mode?: 'NONE' | 'LIMITED'): boolean;
  /** Runs onInstall, in FULL. */
  install(): void;
  /** Clicks a menu item; returns the handler's return value as plain JSON (Google drops it). */
  clickMenu(menu: string, caption: string): unknown;
  /** google.script.run: its rules for arguments, results and names. Throws what the failure handler would get. */
  run(name: string, ...args: readonly unknown[]): unknown;
  /** Calls a custom function as a cell would, without a cell: for speed tests and shapes. Arguments are plain data; { date } makes a Date. */
  callCustomFunction(name: string, ...args: readonly unknown[]): unknown;
  sheetNames(): string[];
  activeSheetName(): string;
  sheet(name: string): HostSheet;
  activate(sheetName: string): void;
  addSheet(input: SheetInput): void;
  /** Adds a tab without cells: a chart moved to its own tab, or a Connected Sheet (JO-1). */
  addTabWithoutCells(name: string, type: 'chart' | 'connected'): void;
  /** Deletes a tab, as a user does; its named ranges then point to nothing. */
  removeSheet(name: string): void;
  namedRanges(): { readonly name: string; readonly sheet: string; readonly range: string }[];
  /** The workbook as it would be saved. @param tab the one that is needed: the light grid then leaves out all others */
  file(tab?: string): WorkbookFile;
  /** What the light grid could not do, such as "formulas": the same work needs the engine. */
  readonly needsEngine: string | undefined;
  documentLocked(): boolean;
  /** Lets another person's script hold the lock, or release it. */
  lockElsewhere(locked: boolean): void;
  undo(): void;
  readonly schedule: HostSchedule;
  /** Counted service calls since the last reset: see host/apps-script/execution/counted-calls.ts. */
  readonly serviceCalls: {
    readonly total: number;
    /** Cells that getValues has read. */
    readonly cellsRead: number;
    readonly log: readonly string[];
    reset(): void;
    /** Makes the nth counted call from now on throw (1 = the next). */
    failAt(n: number, message?: string): void;
    /** Lets something happen right before the nth counted call from now on: another person's edit, or another run, whose calls count too. */
    at(n: number, happens: () => void): void;
  };
  /** How often each custom function was really called (not answered from memory). */
  readonly customFunctionCalls: ReadonlyMap<string, number>;
}
