// Writes one sheet: cells with their formulas and values, and around them columns, rows, panes, merges and rules.
import { GrowingBytes } from '../growing-bytes';
import { lettersOf, nameOf } from './places';
import type { FileCell, FileLine, FileSheet } from './workbook-file';
import { writtenFormula } from './write-formula';
import { rulesXml } from './write-rules';
import { color, type StyleSheet } from './write-styles';
import {
  element,
  escaped,
  escapedText,
  MAIN_NAMESPACE,
  OFFICE_RELATIONS,
  wrapped,
  XML_START,
} from './write-xml';

/** The engine's usual sizes, in pixels. */
const USUAL_WIDTH = 96;
const USUAL_HEIGHT = 23;
const PIXELS_PER_WIDTH = 7;
const POINTS_PER_PIXEL = 0.75;
/** Longer texts make Excel refuse the whole file. */
const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8192;
const KNOWN_ERRORS = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A']);

export interface SheetWriting {
  readonly styles: StyleSheet;
  readonly isActive: boolean;
  /** The number of a text among those that cells share. */
  sharedText(text: string): number;
}

/** In UTF-8: as text the rows of a large sheet take several times as much room. */
export function sheetXml(sheet: FileSheet, writing: SheetWriting): Uint8Array {
  const merges = sheet.merges.map((ref) => element('mergeCell', { ref })).join('');
  const xml = new GrowingBytes();
  xml.addText(startXml(sheet, writing));
  xml.addText('<sheetData>');
  for (const row of rowsXml(sheet, writing)) xml.addText(row);
  xml.addText('</sheetData>');
  xml.addText(
    [
      merges && wrapped('mergeCells', { count: sheet.merges.length }, merges),
      rulesXml(sheet.rules, writing.styles),
      '<pageSetup orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
      sheet.charts?.length ? '<drawing r:id="rId1"/>' : '',
      '</worksheet>',
    ].join(''),
  );
  return xml.whole();
}

function startXml(sheet: FileSheet, writing: SheetWriting): string {
  return [
    `${XML_START}<worksheet xmlns="${MAIN_NAMESPACE}" xmlns:r="${OFFICE_RELATIONS}">`,
    // Printed, a sheet is as wide as a page and as long as it must be.
    `<sheetPr>${sheet.color ? color('tabColor', sheet.color) : ''}<pageSetUpPr fitToPage="1"/></sheetPr>`,
    viewXml(sheet, writing.isActive),
    element('sheetFormatPr', {
      defaultColWidth: rounded(USUAL_WIDTH / PIXELS_PER_WIDTH),
      defaultRowHeight: USUAL_HEIGHT * POINTS_PER_PIXEL,
    }),
    columnsXml(sheet.columns),
  ].join('');
}

function viewXml({ frozenRows, frozenColumns, showsGrid }: FileSheet, isActive: boolean): string {
  const pane =
    frozenRows + frozenColumns === 0
      ? ''
      : element('pane', {
          xSplit: frozenColumns || undefined,
          ySplit: frozenRows || undefined,
          topLeftCell: nameOf({ row: frozenRows, column: frozenColumns }),
          activePane: frozenColumns === 0 ? 'bottomLeft' : frozenRows === 0 ? 'topRight' : 'bottomRight',
          state: 'frozen',
        });
  const attributes = {
    showGridLines: showsGrid ? undefined : 0,
    tabSelected: isActive ? 1 : undefined,
    workbookViewId: 0,
  };
  return wrapped('sheetViews', {}, wrapped('sheetView', attributes, pane));
}

function columnsXml(columns: ReadonlyMap<number, FileLine>): string {
  const written = [...columns]
    .sort(([one], [other]) => one - other)
    .map(([column, { size, isHidden }]) =>
      element('col', {
        min: column + 1,
        max: column + 1,
        width: rounded((size ?? USUAL_WIDTH) / PIXELS_PER_WIDTH),
        hidden: isHidden ? 1 : undefined,
        customWidth: 1,
      }),
    );
  return written.length > 0 ? wrapped('cols', {}, written.join('')) : '';
}

/** Row by row, and each forgotten once it is written. */
function* rowsXml({ cells, rows }: FileSheet, writing: SheetWriting): Generator<string> {
  const sized = [...rows.keys()].sort((one, other) => one - other);
  let nextSized = 0;
  let written: string[] = [];
  let current = -1;
  const rowXml = (row: number, content: string) => {
    const { size = null, isHidden = false } = rows.get(row) ?? {};
    const attributes = {
      r: row + 1,
      ht: size === null ? undefined : rounded(size * POINTS_PER_PIXEL),
      hidden: isHidden ? 1 : undefined,
      customHeight: size === null ? undefined : 1,
    };
    return wrapped('row', attributes, content);
  };
  function* rowsBefore(end: number): Generator<string> {
    if (current >= 0) yield rowXml(current, written.join(''));
    for (let row = sized[nextSized]; row !== undefined && row < end; row = sized[nextSized]) {
      if (row > current) yield rowXml(row, '');
      nextSized += 1;
    }
    if (sized[nextSized] === end) nextSized += 1;
  }
  for (const cell of byRow(cells)) {
    if (cell.row !== current) {
      yield* rowsBefore(cell.row);
      current = cell.row;
      written = [];
    }
    written.push(cellXml(cell, writing));
  }
  yield* rowsBefore(Number.POSITIVE_INFINITY);
}

/** Most often they are in this order already. */
function byRow(cells: readonly FileCell[]): readonly FileCell[] {
  const isSorted = cells.every(({ row }, index) => index === 0 || (cells[index - 1]?.row ?? 0) <= row);
  return isSorted ? cells : [...cells].sort((one, other) => one.row - other.row);
}

function cellXml(
  { row, column, value, formula, spillsOver, style }: FileCell,
  writing: SheetWriting,
): string {
  // By hand, as there are hundreds of thousands.
  const start = `<c r="${lettersOf(column)}${row + 1}"${style === 0 ? '' : ` s="${style}"`}`;
  const formulaText = formula === null ? '' : writtenFormula(formula);
  const area = spillsOver === null ? '' : ` t="array" ref="${escaped(spillsOver)}"`;
  const f =
    formulaText === '' || formulaText.length > LONGEST_FORMULA ? '' : `<f${area}>${escaped(formulaText)}</f>`;
  if (value === null) return f ? `${start} t="str">${f}<v></v></c>` : `${start}/>`;
  if (typeof value === 'number') return `${start}>${f}<v>${value}</v></c>`;
  if (typeof value === 'boolean') return `${start} t="b">${f}<v>${value ? 1 : 0}</v></c>`;
  if (typeof value === 'object') {
    return `${start} t="e">${f}<v>${KNOWN_ERRORS.has(value.error) ? value.error : '#VALUE!'}</v></c>`;
  }
  const text = value.slice(0, LONGEST_TEXT);
  if (f) return `${start} t="str">${f}<v>${escapedText(text)}</v></c>`;
  return `${start} t="s"><v>${writing.sharedText(text)}</v></c>`;
}

function rounded(size: number): number {
  return Math.round(size * 100) / 100;
}
