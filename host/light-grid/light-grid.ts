// A spreadsheet with values, formats and attachments that calculates nothing, for tables without formulas.
import { type Grid, NeedsEngine } from '../engine/grid';
import { cellOfInput, gridSizeOf } from '../engine/library/workbook-data';
import type { Attachment } from '../engine/plugins/wiring';
import { drawnText } from '../engine/text/drawn-text';
import { GivenPatterns } from '../engine/text/given-patterns';
import { engineLocale, type SheetLocale, sheetLocale } from '../engine/text/locales';
import { wallTimeOf } from '../engine/text/serial-days';
import { errorCode, type TypedCell, typedCell, writeOfTyped } from '../engine/text/typed-text';
import { type Area, areaNamed, isWithinGrid, rowsOf } from '../engine/values/area';
import {
  CellError,
  type CellStyle,
  type CellValue,
  type CellWrite,
  SerialDate,
} from '../engine/values/cell-values';
import type { CellInput, SheetInput, WorkbookInput } from '../formats/workbook-input';
import type { StoredValue } from './cell-columns';
import { CellLooks } from './cell-looks';
import { DrawnNumbers } from './drawn-numbers';
import { LightAttachments } from './light-attachments';
import { LightCharts } from './light-charts';
import { LightNames } from './light-names';
import { LightRules } from './light-rules';
import { LightSheets } from './light-sheets';
import { LightTab, type TabList, tabOf } from './light-tab';
import { KEPT, StagedCells } from './staged-cells';

const BOLD: CellStyle = { bold: true };

export class LightGrid implements Grid {
  readonly sheets: LightSheets;
  readonly names = new LightNames();
  readonly rules: LightRules;
  readonly charts: LightCharts;
  readonly locale: SheetLocale;
  readonly looks = new CellLooks();
  readonly patterns = new GivenPatterns();
  readonly list: TabList = { tabs: [], activeId: '' };
  private readonly attached = new LightAttachments();
  private readonly dates = new Map<string, TypedCell>();
  private readonly drawnIn;

  /** @param wallClock the spreadsheet's, as a serial number */
  constructor(
    workbook: WorkbookInput,
    private readonly wallClock: () => number,
  ) {
    this.locale = sheetLocale(workbook.locale ?? 'en_US');
    this.drawnIn = engineLocale(this.locale);
    this.rules = new LightRules(this.list, this.names, this.locale);
    this.charts = new LightCharts(this.list);
    this.sheets = new LightSheets(this.list, [this.names, this.rules, this.charts, this.attached]);
    for (const [index, input] of workbook.sheets.entries()) this.addTab(`sheet${index + 1}`, input);
    this.list.activeId = this.list.tabs[0]?.id ?? '';
    for (const { name, sheet, range } of workbook.namedRanges ?? []) this.nameStart(name, sheet, range);
  }

  area(text: string, defaultSheetId: string): Area | undefined {
    return areaNamed(text, defaultSheetId, {
      byName: (name) => this.sheets.byName(name),
      size: (id) => this.sheets.size(id),
    });
  }

  fits(area: Area): boolean {
    return isWithinGrid(area, this.sheets.size(area.sheetId));
  }

  values(area: Area): CellValue[][] {
    return this.each(area, (tab, row, column) => this.valueIn(tab, row, column));
  }

  display(area: Area): string[][] {
    const drawn = new DrawnNumbers((value, look) =>
      drawnText(value, this.looks.at(look).format, this.drawnIn),
    );
    return this.each(area, (tab, row, column) => {
      const value = tab.cells.value(row, column);
      if (value === undefined) return '';
      if (value instanceof CellError) return value.code;
      const look = tab.cells.look(row, column);
      if (typeof value === 'number') return drawn.textOf(value, look);
      return drawnText(value, this.looks.at(look).format, this.drawnIn);
    });
  }

  formulas(area: Area): string[][] {
    return this.each(area, () => '');
  }

  contentEnd(sheetId: string): { row: number; column: number } {
    return tabOf(this.list, sheetId).cells.contentEnd();
  }

  write(sheetId: string, writes: Iterable<CellWrite>): void {
    const { cells } = tabOf(this.list, sheetId);
    const staged = new StagedCells();
    for (const { row, column, content, format, style } of writes) {
      const look = this.looks.changed(cells.look(row, column), format, style);
      const { isText } = this.looks.at(look);
      staged.add(row, column, look, content === undefined ? KEPT : valueOfContent(content, isText));
    }
    staged.putInto(cells);
  }

  typed(text: string): TypedCell {
    return typedCell(text, this.locale, this.thisYear());
  }

  writeOf(row: number, column: number, cell: TypedCell, currentFormat: string): CellWrite {
    return writeOfTyped(row, column, cell, currentFormat);
  }

  clearContent(area: Area): void {
    this.change(area, (tab, row, column) => tab.cells.setValue(row, column, undefined));
  }

  clearFormat(area: Area): void {
    this.change(area, (tab, row, column) => tab.cells.setLook(row, column, 0));
  }

  shiftedFormula(_sheetId: string, formula: string): string {
    if (formula !== '') throw new NeedsEngine('formulas');
    return formula;
  }

  reorderRows(area: Area, order: readonly number[]): void {
    const { cells } = tabOf(this.list, area.sheetId);
    for (let column = area.left; column <= area.right; column += 1) {
      const old = order.map((from) => ({
        value: cells.value(area.top + from, column),
        look: cells.look(area.top + from, column),
      }));
      for (const [to, { value, look }] of old.entries()) {
        cells.setValue(area.top + to, column, value);
        cells.setLook(area.top + to, column, look);
      }
    }
  }

  storedFormat(sheetId: string, row: number, column: number): string {
    return this.looks.at(tabOf(this.list, sheetId).cells.look(row, column)).format;
  }

  numberFormat(sheetId: string, row: number, column: number): string {
    const stored = this.storedFormat(sheetId, row, column);
    return this.patterns.patternOf(sheetId, stored) ?? stored;
  }

  engineFormat(sheetId: string, pattern: string): string {
    return this.patterns.formatOf(sheetId, pattern);
  }

  style(sheetId: string, row: number, column: number): CellStyle {
    return this.looks.at(tabOf(this.list, sheetId).cells.look(row, column)).style;
  }

  seenFill(sheetId: string, row: number, column: number): string {
    if (tabOf(this.list, sheetId).rules.length > 0) throw new NeedsEngine('colors of conditional formats');
    return this.style(sheetId, row, column).fillColor ?? '';
  }

  attachments(kind: string): Attachment[] {
    return this.attached.ofKind(kind);
  }

  newAttachmentId(): number {
    return this.attached.newId();
  }

  changeAttachments(put: readonly Attachment[], remove: readonly number[] = []): void {
    this.attached.change(put, remove);
  }

  /** Nothing here depends on the clock. */
  refreshClock(): void {}

  beginUndoGroup(): void {}

  endUndoGroup(): void {}

  inOneUndoStep(edit: () => void): void {
    edit();
  }

  undo(): void {
    throw new NeedsEngine('undo');
  }

  /** The value that a cell shows. */
  valueIn(tab: LightTab, row: number, column: number): CellValue {
    const value = tab.cells.value(row, column);
    if (value === undefined) return '';
    if (typeof value === 'string' || value instanceof CellError) return value;
    const { isDate, isText } = this.looks.at(tab.cells.look(row, column));
    if (isText) return typeof value === 'number' ? String(value) : String(value).toUpperCase();
    return isDate && typeof value === 'number' ? new SerialDate(value) : value;
  }

  private thisYear(): number {
    return new Date(wallTimeOf(this.wallClock())).getUTCFullYear();
  }

  private addTab(id: string, input: SheetInput): void {
    const { rows, columns } = gridSizeOf(input);
    const tab = new LightTab(id, input.name, rows, columns);
    this.list.tabs.push(tab);
    let row = 0;
    for (const line of input.rows) {
      let column = 0;
      for (const cell of line) {
        this.putInput(tab, row, column, cell);
        column += 1;
      }
      row += 1;
    }
    for (const [column, width] of (input.columnWidths ?? []).entries())
      tab.widths[column] = width ?? undefined;
    if (input.headingRow === undefined || input.headingRow === null) return;
    tab.frozenRows = input.headingRow + 1;
    const width = Math.max(1, input.rows[input.headingRow]?.length ?? 0);
    const bold = Array.from({ length: width }, (_, column) => ({
      ...{ row: input.headingRow ?? 0, column },
      style: BOLD,
    }));
    this.write(id, bold);
  }

  private putInput({ cells }: LightTab, row: number, column: number, input: CellInput): void {
    if (input === null || input === '') return;
    if (typeof input !== 'object') {
      cells.setValue(row, column, input);
      return;
    }
    const { content, format } = this.parsedInput(input);
    cells.setValue(row, column, valueOfContent(content, format === '@'));
    if (format !== '') cells.setLook(row, column, this.looks.numberOf(format, {}));
  }

  /** Dates repeat from row to row, and reading one takes far longer than finding it again. */
  private parsedInput(input: CellInput & object): TypedCell {
    if (!('date' in input)) return cellOfInput(input, this.locale, this.thisYear());
    const known = this.dates.get(input.date) ?? cellOfInput(input, this.locale, this.thisYear());
    this.dates.set(input.date, known);
    return known;
  }

  private nameStart(name: string, sheet: string, range: string): void {
    const area = this.area(`'${sheet.replaceAll("'", "''")}'!${range}`, '');
    if (area) this.names.set(name, area);
  }

  private each<Result>(
    { sheetId, top, left, bottom, right }: Area,
    read: (tab: LightTab, row: number, column: number) => Result,
  ): Result[][] {
    const tab = tabOf(this.list, sheetId);
    return rowsOf({ top, left, bottom, right }, (row, column) => read(tab, row, column));
  }

  private change(
    { sheetId, top, left, bottom, right }: Area,
    edit: (tab: LightTab, row: number, column: number) => void,
  ): void {
    const tab = tabOf(this.list, sheetId);
    const end = tab.cells.end();
    for (let column = left; column <= Math.min(right, end.column - 1); column += 1)
      for (let row = top; row <= Math.min(bottom, end.row - 1); row += 1) edit(tab, row, column);
  }
}

/** As numberContent writes them. */
const NUMBER = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/;

/** @param content as the engine stores it: texts that could be taken for something else have an apostrophe */
function valueOfContent(content: string, isText: boolean): StoredValue | undefined {
  if (content === '') return undefined;
  const text = content.replace(/\r\n?/g, '\n');
  if (isText) return text.startsWith("'=") ? text.slice(1) : text;
  if (text.startsWith("'")) return text.slice(1);
  if (text.startsWith('=')) throw new NeedsEngine('formulas');
  if (text === 'TRUE' || text === 'FALSE') return text === 'TRUE';
  if (errorCode.test(text)) return new CellError(text, '');
  return NUMBER.test(text) ? Number(text) : text;
}
