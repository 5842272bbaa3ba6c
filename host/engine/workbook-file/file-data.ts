// Turns a workbook read from a file into the data that the engine opens.
import type { ConditionalFormat, SheetData, WorkbookData } from '@odoo/o-spreadsheet';
import { helpers } from '@odoo/o-spreadsheet';
import { lettersOf, nameOf, nameOfZone, zoneOf } from '../../formats/xlsx/places';
import type {
  FileCell,
  FileLook,
  FileRule,
  FileSheet,
  FileStyle,
  WorkbookFile,
} from '../../formats/xlsx/workbook-file';
import { criteriaOfFile } from '../plugins/rule-operators';
import { drawableFormat } from '../text/drawable-format';
import { engineLocale, sheetLocale } from '../text/locales';
import { numberContent, textContent } from '../text/typed-text';

export interface FileData {
  /** For the engine to open. */
  readonly data: object;
  /** The file's patterns by the formats that replace them in the engine. */
  readonly patterns: ReadonlyMap<string, string>;
  /** Number formats that show as plain numbers. */
  readonly undrawn: readonly string[];
}

const SPARE_ROWS = 200;
const LEAST_ROWS = 1000;
const LEAST_COLUMNS = 26;
const SPARE_COLUMNS = 8;

export function fileData(file: WorkbookFile): FileData {
  const data = helpers.createEmptyWorkbookData();
  const { formats, patterns, undrawn } = engineFormats(file.styles);
  const ids = {
    styles: new Ids<object>(),
    formats: new Ids<string>(),
    borders: new Ids<object>(),
  };
  const sheets = file.sheets.map((sheet, index) => sheetData(sheet, `sheet${index + 1}`, file, formats, ids));
  const namedRanges: WorkbookData['namedRanges'] = {};
  for (const { name, range } of file.names) namedRanges[name] = range;
  return {
    data: {
      ...data,
      sheets,
      styles: ids.styles.byId(),
      formats: ids.formats.byId(),
      borders: ids.borders.byId(),
      settings: { locale: engineLocale(sheetLocale('en_US')) },
      namedRanges,
    },
    patterns,
    undrawn,
  };
}

/** One engine format for each pattern: where two share one, empty quotes distinguish them. */
function engineFormats(styles: readonly FileStyle[]) {
  const byPattern = new Map<string, string>();
  const patterns = new Map<string, string>();
  const undrawn: string[] = [];
  const own = new Set(styles.map(({ format }) => format));
  for (const pattern of own) {
    const drawable = drawableFormat(pattern);
    if (!drawable.isClose) undrawn.push(pattern);
    let { format } = drawable;
    if (format === pattern) {
      byPattern.set(pattern, format);
      continue;
    }
    while (format !== '' && (own.has(format) || patterns.has(format))) format += '""';
    byPattern.set(pattern, format);
    if (format !== '') patterns.set(format, pattern);
  }
  return { formats: styles.map(({ format }) => byPattern.get(format) ?? ''), patterns, undrawn };
}

class Ids<Thing> {
  private readonly byText = new Map<string, { id: number; thing: Thing }>();

  idOf(thing: Thing): number {
    const text = JSON.stringify(thing);
    const known = this.byText.get(text) ?? { id: this.byText.size + 1, thing };
    this.byText.set(text, known);
    return known.id;
  }

  byId(): Record<number, Thing> {
    return Object.fromEntries([...this.byText.values()].map(({ id, thing }) => [id, thing]));
  }
}

interface AllIds {
  readonly styles: Ids<object>;
  readonly formats: Ids<string>;
  readonly borders: Ids<object>;
}

function sheetData(
  sheet: FileSheet,
  id: string,
  { styles }: WorkbookFile,
  formats: readonly string[],
  ids: AllIds,
): SheetData {
  const data: SheetData = helpers.createEmptySheet(id, sheet.name);
  const size = sizeOf(sheet);
  // Styles are many times fewer than cells.
  const idsOfStyle = styles.map(({ look }, index) => ({
    style: idOf(ids.styles, engineStyle(look)),
    border: idOf(ids.borders, look.borders ?? {}),
    format: formats[index] ? ids.formats.idOf(formats[index]) : null,
  }));
  for (const cell of sheet.cells) {
    const name = nameOf(cell);
    const content = contentOf(cell, formats[cell.style] ?? '');
    if (content !== '') data.cells[name] = content;
    const { style, border, format } = idsOfStyle[cell.style] ?? { style: null, border: null, format: null };
    if (style !== null) data.styles[name] = style;
    if (border !== null) data.borders[name] = border;
    // A number that was formatted as text later is still a number.
    const isText = formats[cell.style] === '@' && typeof cell.value === 'number';
    if (format !== null && !isText) data.formats[name] = format;
  }
  return {
    ...data,
    rowNumber: size.rows,
    colNumber: size.columns,
    cols: Object.fromEntries([...sheet.columns].map(([column, line]) => [column, header(line)])),
    rows: Object.fromEntries([...sheet.rows].map(([row, line]) => [row, header(line)])),
    merges: [...sheet.merges],
    conditionalFormats: sheet.rules.map((rule, index) => conditionalFormat(rule, index, size)),
    panes: {
      xSplit: Math.min(sheet.frozenColumns, size.columns - 1),
      ySplit: Math.min(sheet.frozenRows, size.rows - 1),
    },
    isVisible: !sheet.isHidden,
    areGridLinesVisible: sheet.showsGrid,
    ...(sheet.color === null ? {} : { color: sheet.color }),
  };
}

interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

function sizeOf({ cells, merges }: FileSheet): GridSize {
  let [rows, columns] = [0, 0];
  const reach = (row: number, column: number) => {
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  };
  for (const { row, column } of cells) reach(row, column);
  for (const merge of merges) reach(zoneOf(merge)?.bottom ?? 0, zoneOf(merge)?.right ?? 0);
  return {
    rows: Math.max(LEAST_ROWS, rows + SPARE_ROWS),
    columns: Math.max(LEAST_COLUMNS, columns + SPARE_COLUMNS),
  };
}

/** As the engine stores it: text must not be parsed into a number, a date or a formula. */
function contentOf({ value, formula, isSpilled }: FileCell, format: string): string {
  if (formula !== null) return formula;
  if (value === null || isSpilled) return '';
  if (typeof value === 'number') return numberContent(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value !== 'string') return value.error;
  if (format === '@') return value.startsWith('=') ? `'${value}` : value;
  return textContent(value);
}

function header({ size, isHidden }: { readonly size: number | null; readonly isHidden: boolean }) {
  return { ...(size === null ? {} : { size }), ...(isHidden ? { isHidden } : {}) };
}

function idOf<Thing extends object>(ids: Ids<object>, thing: Thing): number | null {
  return Object.keys(thing).length === 0 ? null : ids.idOf(thing);
}

function engineStyle({ borders: _, ...style }: FileLook): object {
  return style;
}

function conditionalFormat(rule: FileRule, index: number, size: GridSize): ConditionalFormat {
  const ranges = rule.ranges.map((range) => withinGrid(range, size));
  if (rule.kind === 'test') {
    const { operator, values, look } = rule;
    return {
      id: `${criteriaOfFile(operator, values)}:file${index + 1}`,
      ranges,
      rule: { type: 'CellIsRule', operator, values: [...values], style: engineStyle(look) },
    };
  }
  const [first, second, third] = rule.points.map((point) => ({
    color: Number.parseInt(point.color.slice(1), 16),
    value: point.value,
    type: POINT_TYPES[point.type],
  }));
  const middle = third && second?.type !== 'value' ? second : undefined;
  return {
    id: `file${index + 1}`,
    ranges,
    rule: {
      type: 'ColorScaleRule',
      minimum: first ?? NO_POINT,
      ...(middle && middle.type !== 'value' ? { midpoint: { ...middle, type: middle.type } } : {}),
      maximum: third ?? second ?? NO_POINT,
    },
  };
}

const POINT_TYPES = {
  extreme: 'value',
  number: 'number',
  percent: 'percentage',
  percentile: 'percentile',
} as const;
const NO_POINT = { color: 0xffffff, type: 'value' as const, value: '' };

/** Rules of whole columns reach to row 1048576 in a file, and to the end of the grid here. */
function withinGrid(range: string, { rows, columns }: GridSize): string {
  const zone = zoneOf(range);
  if (!zone) return range;
  const top = Math.min(zone.top, rows - 1);
  const left = Math.min(zone.left, columns - 1);
  if (zone.bottom >= rows && zone.right < columns && top === 0) {
    return `${lettersOf(left)}:${lettersOf(zone.right)}`;
  }
  return nameOfZone({
    top,
    left,
    bottom: Math.min(zone.bottom, rows - 1),
    right: Math.min(zone.right, columns - 1),
  });
}
