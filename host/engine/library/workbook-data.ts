// A workbook to start with, as model data: far faster than writing it cell by cell.

import type { SheetData, WorkbookData } from '@odoo/o-spreadsheet';
import { helpers } from '@odoo/o-spreadsheet';
import type { CellInput, SheetInput, WorkbookInput } from '../../formats/workbook-input';
import { engineFormula } from '../text/formula-text';
import { engineLocale, type SheetLocale } from '../text/locales';
import { engineFormat } from '../text/number-formats';
import { serialOfWallText } from '../text/serial-days';
import { numberContent, type TypedCell, textContent, typedCell } from '../text/typed-text';
import { columnLetters } from '../values/area';

export function cellOfInput(input: CellInput, locale: SheetLocale, thisYear: number): TypedCell {
  if (input === null || input === '') return { content: '', format: '' };
  if (typeof input === 'string') return { content: textContent(input), format: '' };
  if (typeof input === 'number') return { content: numberContent(input), format: '' };
  if (typeof input === 'boolean') return { content: input ? 'TRUE' : 'FALSE', format: '' };
  if ('date' in input) {
    const usual = input.date.includes('T') ? `${locale.dateFormat} ${locale.timeFormat}` : locale.dateFormat;
    const { format = usual } = input;
    return { content: numberContent(serialOfWallText(input.date)), format };
  }
  if ('formula' in input) return { content: engineFormula(input.formula, locale), format: '' };
  if ('number' in input) return { content: numberContent(input.number), format: engineFormat(input.format) };
  return typedCell(input.typed, locale, thisYear);
}

export function gridSizeOf(input: SheetInput): { rows: number; columns: number } {
  const widest = input.rows.reduce((width, row) => Math.max(width, row.length), 0);
  return {
    rows: Math.max(input.maxRows ?? 1000, input.rows.length),
    columns: Math.max(input.maxColumns ?? 26, widest),
  };
}

class FormatIds {
  readonly byFormat = new Map<string, number>();

  idOf(format: string): number {
    const id = this.byFormat.get(format) ?? this.byFormat.size + 1;
    this.byFormat.set(format, id);
    return id;
  }
}

function sheetData(
  input: SheetInput,
  id: string,
  formats: FormatIds,
  locale: SheetLocale,
  thisYear: number,
): SheetData {
  const size = gridSizeOf(input);
  const sheet = helpers.createEmptySheet(id, input.name);
  const cells: SheetData['cells'] = {};
  const formatsByCell: SheetData['formats'] = {};
  input.rows.forEach((row, rowIndex) => {
    row.forEach((cell, column) => {
      const { content, format } = cellOfInput(cell, locale, thisYear);
      const address = `${columnLetters(column)}${rowIndex + 1}`;
      if (content !== '') cells[address] = content;
      if (format !== '') formatsByCell[address] = formats.idOf(format);
    });
  });
  return {
    ...sheet,
    cells,
    formats: formatsByCell,
    rowNumber: size.rows,
    colNumber: size.columns,
    ...sheetLook(input),
  };
}

const headingStyle = 1;

function sheetLook({ rows, columnWidths = [], headingRow = null }: SheetInput): Partial<SheetData> {
  const cols: SheetData['cols'] = {};
  columnWidths.forEach((size, column) => {
    if (size !== null) cols[column] = { size };
  });
  if (headingRow === null) return { cols };
  const last = columnLetters(Math.max(0, (rows[headingRow]?.length ?? 0) - 1));
  return {
    cols,
    styles: { [`A${headingRow + 1}:${last}${headingRow + 1}`]: headingStyle },
    panes: { xSplit: 0, ySplit: headingRow + 1 },
  };
}

function quoted(sheetName: string): string {
  return `'${sheetName.replaceAll("'", "''")}'`;
}

/** A workbook as the engine itself wrote it, or the parts of an XLSX file by name. */
export interface SavedWorkbook {
  readonly saved: object;
  /** Patterns of a workbook file by the formats that replace them. */
  readonly patterns?: ReadonlyMap<string, string>;
  readonly locale: string;
}

export type WorkbookStart = WorkbookInput | SavedWorkbook;

export function workbookData(workbook: WorkbookStart, locale: SheetLocale, thisYear: number): object {
  return 'saved' in workbook ? workbook.saved : newWorkbook(workbook, locale, thisYear);
}

function newWorkbook(workbook: WorkbookInput, locale: SheetLocale, thisYear: number): WorkbookData {
  const formats = new FormatIds();
  const data = helpers.createEmptyWorkbookData();
  const namedRanges: WorkbookData['namedRanges'] = {};
  for (const { name, sheet, range } of workbook.namedRanges ?? [])
    namedRanges[name] = `${quoted(sheet)}!${range}`;
  const sheets = workbook.sheets.map((sheet, index) =>
    sheetData(sheet, `sheet${index + 1}`, formats, locale, thisYear),
  );
  return {
    ...data,
    sheets,
    styles: { [headingStyle]: { bold: true } },
    formats: Object.fromEntries([...formats.byFormat].map(([format, id]) => [id, format])),
    settings: { locale: engineLocale(locale) },
    namedRanges,
  };
}
