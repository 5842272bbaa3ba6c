// Workbooks in plain data, and packages of XML as other programs write them.
import { strToU8, zipSync } from 'fflate';
import { type OpenedXlsx, openXlsx } from '../../host/engine/workbook-file/open-xlsx';
import { readWorkbook } from '../../host/formats/xlsx/read-workbook';
import type { FileCell, FileSheet, FileStyle, WorkbookFile } from '../../host/formats/xlsx/workbook-file';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

export function cell(row: number, column: number, more: Partial<FileCell>): FileCell {
  const blank = { value: null, formula: null, spillsOver: null, isSpilled: false, style: 0 };
  return { row, column, ...blank, ...more };
}

export function sheet(more: Partial<FileSheet>): FileSheet {
  return {
    name: 'Accounts',
    isHidden: false,
    cells: [],
    columns: new Map(),
    rows: new Map(),
    frozenRows: 0,
    frozenColumns: 0,
    merges: [],
    rules: [],
    showsGrid: true,
    color: null,
    ...more,
  };
}

export function workbook(
  sheets: readonly FileSheet[],
  styles: readonly FileStyle[] = [{ format: '', look: {} }],
): WorkbookFile {
  return { sheets, styles, names: [], activeSheet: 0 };
}

export interface PackageParts {
  /** Inside <worksheet>. */
  readonly sheet: string;
  readonly styles?: string;
  readonly texts?: string;
  readonly workbook?: string;
  readonly more?: Readonly<Record<string, string>>;
}

/** One sheet "Data", its XML as given. */
export function packageOf({ sheet, styles, texts, workbook, more }: PackageParts): Uint8Array {
  const part = (name: string, content: string) =>
    `<${name} xmlns="${MAIN}" xmlns:r="${OFFICE}">${content}</${name}>`;
  const relations = (targets: readonly (readonly [string, string])[]) =>
    `<Relationships>${targets
      .map(
        ([type, target], index) =>
          `<Relationship Id="r${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
      )
      .join('')}</Relationships>`;
  const parts: Record<string, string> = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relations([['officeDocument', '/xl/book.xml']]),
    'xl/book.xml':
      workbook ?? part('workbook', '<sheets><sheet name="Data" sheetId="7" r:id="r1"/></sheets>'),
    'xl/_rels/book.xml.rels': relations([
      ['worksheet', 'sheets/data.xml'],
      ['styles', '../xl/styles.xml'],
      ['sharedStrings', 'texts.xml'],
    ]),
    'xl/sheets/data.xml': sheet.startsWith('<?') ? sheet : part('worksheet', sheet),
    'xl/styles.xml': part('styleSheet', styles ?? ''),
    'xl/texts.xml': part('sst', texts ?? ''),
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

export function read(bytes: Uint8Array): WorkbookFile {
  const result = readWorkbook(bytes, 'book.xlsx');
  if ('problem' in result) throw new Error(result.problem);
  return result.file;
}

export function opened(bytes: Uint8Array): OpenedXlsx {
  const result = openXlsx(bytes, 'book.xlsx');
  if ('problem' in result) throw new Error(result.problem);
  return result;
}

/** Values by cell names of the first sheet. */
export function valuesOf({ sheets }: WorkbookFile): Record<string, unknown> {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  return Object.fromEntries(
    (sheets[0]?.cells ?? []).map(({ row, column, value }) => [`${letters[column]}${row + 1}`, value]),
  );
}

export function formulasOf({ sheets }: WorkbookFile): Record<string, string> {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  return Object.fromEntries(
    (sheets[0]?.cells ?? []).flatMap(({ row, column, formula }) =>
      formula === null ? [] : [[`${letters[column]}${row + 1}`, formula]],
    ),
  );
}
