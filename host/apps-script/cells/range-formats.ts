// Range: number formats, colors, fonts, wrapping and alignment, as set on the cells themselves (never what a rule adds).
import { type Area, rowsOf } from '../../engine/values/area';
import type { CellStyle } from '../../engine/values/cell-values';
import { constantName, wrapStrategy } from '../execution/enums';
import type { Execution } from '../execution/execution';
import type { MembersOf } from '../execution/service-object';
import { eachCell, rowsOfShape, sameForAll } from './range-values';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

function color(value: unknown): string | undefined {
  return value === null || value === undefined || value === '' ? undefined : String(value).toLowerCase();
}

const fillStyle = (value: unknown): CellStyle => ({ fillColor: color(value) });
const fontColorStyle = (value: unknown): CellStyle => ({ textColor: color(value) });
const weightStyle = (value: unknown): CellStyle => ({ bold: value === 'bold' ? true : undefined });
const slantStyle = (value: unknown): CellStyle => ({ italic: value === 'italic' ? true : undefined });
const sizeStyle = (value: unknown): CellStyle => ({
  fontSize: typeof value === 'number' ? value : undefined,
});

function horizontalStyle(value: unknown): CellStyle {
  return { align: value === 'left' || value === 'center' || value === 'right' ? value : undefined };
}

function verticalStyle(value: unknown): CellStyle {
  return { verticalAlign: value === 'top' || value === 'middle' || value === 'bottom' ? value : undefined };
}

function wrapStyle(value: unknown): CellStyle {
  return { wrapping: value === true ? 'wrap' : 'overflow' };
}

function strategyStyle(value: unknown): CellStyle {
  const name = constantName(wrapStrategy, value);
  if (name === 'WRAP') return { wrapping: 'wrap' };
  return { wrapping: name === 'CLIP' ? 'clip' : 'overflow' };
}

export function rangeFormats(execution: Execution, area: Area, self: () => object) {
  const { engine } = execution.host;
  const { sheetId } = area;

  const setStyles = (rows: readonly (readonly unknown[])[], styleOf: (value: unknown) => CellStyle) => {
    engine.write(
      sheetId,
      eachCell(area, rows, (value, row, column) => ({ row, column, style: styleOf(value) })),
    );
    return self();
  };
  const setOne = (styleOf: (value: unknown) => CellStyle) => (value: unknown) =>
    setStyles(sameForAll(area, value), styleOf);
  const setMany = (method: string, styleOf: (value: unknown) => CellStyle) => (rows: unknown) =>
    setStyles(rowsOfShape(area, rows, method), styleOf);

  const setFormats = (rows: readonly (readonly unknown[])[]) => {
    engine.write(
      sheetId,
      eachCell(area, rows, (pattern, row, column) => ({
        row,
        column,
        format: engine.engineFormat(sheetId, String(pattern ?? '')),
      })),
    );
    return self();
  };
  const read = <Value>(of: (row: number, column: number) => Value): Value[][] => rowsOf(area, of);
  // An unformatted cell reads "0.###############" (C-082).
  const formatAt = (row: number, column: number) =>
    engine.numberFormat(sheetId, row, column) || '0.###############';
  const fillAt = (row: number, column: number) =>
    (engine.style(sheetId, row, column).fillColor ?? '#ffffff').toLowerCase();
  const fontColorAt = (row: number, column: number) =>
    (engine.style(sheetId, row, column).textColor ?? '#000000').toLowerCase();
  const weightAt = (row: number, column: number) =>
    engine.style(sheetId, row, column).bold === true ? 'bold' : 'normal';

  return {
    getNumberFormats: () => read(formatAt),
    getNumberFormat: () => formatAt(area.top, area.left),
    setNumberFormats: (rows: unknown) => setFormats(rowsOfShape(area, rows, 'setNumberFormats')),
    setNumberFormat: (pattern: unknown) => setFormats(sameForAll(area, pattern)),
    getBackgrounds: () => read(fillAt),
    getBackground: () => fillAt(area.top, area.left),
    setBackgrounds: setMany('setBackgrounds', fillStyle),
    setBackground: setOne(fillStyle),
    getFontColors: () => read(fontColorAt),
    getFontColor: () => fontColorAt(area.top, area.left),
    setFontColors: setMany('setFontColors', fontColorStyle),
    setFontColor: setOne(fontColorStyle),
    getFontWeights: () => read(weightAt),
    getFontWeight: () => weightAt(area.top, area.left),
    setFontWeights: setMany('setFontWeights', weightStyle),
    setFontWeight: setOne(weightStyle),
    setFontStyle: setOne(slantStyle),
    setFontSize: setOne(sizeStyle),
    getWrap: () => engine.style(sheetId, area.top, area.left).wrapping === 'wrap',
    setWrap: setOne(wrapStyle),
    setWrapStrategy: setOne(strategyStyle),
    setHorizontalAlignment: setOne(horizontalStyle),
    setHorizontalAlignments: setMany('setHorizontalAlignments', horizontalStyle),
    setVerticalAlignment: setOne(verticalStyle),
  } satisfies MembersOf<GoogleRange>;
}
