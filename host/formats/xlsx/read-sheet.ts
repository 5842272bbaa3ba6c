// Reads one sheet of an .xlsx: its cells as they go by, and around them columns, rows, panes, merges and rules.

import { nearCells } from './near-cells';
import { nameOf, type Zone, zoneOf } from './places';
import { BLANK_MARGIN, type CellContext, CellReader } from './read-cells';
import { colorOf, type ThemeColors } from './read-colors';
import { type ReadRule, readRules } from './read-rules';
import { type Attributes, isTrue, readXml, type XmlNode } from './read-xml';
import type { FileCell, FileLine, FileLook, FileRule, FileSheet } from './workbook-file';

export interface SheetContext extends CellContext {
  readonly name: string;
  readonly isHidden: boolean;
  readonly ruleLooks: readonly FileLook[];
  readonly theme: ThemeColors;
}

const PIXELS_PER_WIDTH = 7;
const PIXELS_PER_POINT = 4 / 3;
const USUAL_WIDTH = 64;
const MOST_MERGES = 50_000;

/** Elements that are not kept, in words for the user. */
const LEFT_OUT: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    drawing: 'charts and pictures',
    legacyDrawing: 'comments',
    dataValidation: 'data validations',
    hyperlink: 'links',
    tablePart: 'table styles',
    autoFilter: 'filters',
    sheetProtection: 'protection',
    sparklineGroup: 'sparklines',
  }),
);

export function readSheet(xml: string, context: SheetContext): FileSheet {
  const cells = new CellReader(context);
  const spans: { first: number; last: number; line: FileLine }[] = [];
  const rows = new Map<number, FileLine>();
  const merges: string[] = [];
  const rules: ReadRule[] = [];
  const sheet = { frozenRows: 0, frozenColumns: 0, showsGrid: true, color: null as string | null };
  let usualWidth: number | null = null;
  const subtree: MutableNode[] = [];

  const open = (name: string, attributes: Attributes) => {
    if (name === 'row') {
      cells.open(name, attributes);
      const line = rowLine(attributes);
      if (line) rows.set(cells.currentRow, line);
    } else if (name === 'col') {
      spans.push(columnSpan(attributes));
    } else if (name === 'sheetFormatPr') {
      usualWidth = pixels(attributes.defaultColWidth, PIXELS_PER_WIDTH);
    } else if (name === 'sheetView') {
      sheet.showsGrid = attributes.showGridLines === undefined || isTrue(attributes.showGridLines);
    } else if (name === 'pane' && /^frozen/.test(attributes.state ?? '')) {
      sheet.frozenRows = wholeNumber(attributes.ySplit);
      sheet.frozenColumns = wholeNumber(attributes.xSplit);
    } else if (name === 'tabColor') {
      sheet.color = colorOf(attributes, context.theme) ?? null;
    } else if (name === 'mergeCell') {
      if (attributes.ref && zoneOf(attributes.ref) && merges.length < MOST_MERGES)
        merges.push(attributes.ref);
    } else {
      const left = LEFT_OUT.get(name);
      if (left) context.leaveOut(left);
      else cells.open(name, attributes);
    }
  };

  readXml(xml, {
    open(name, attributes) {
      const parent = subtree.at(-1);
      if (parent || name === 'conditionalFormatting') {
        const node: MutableNode = { name, attributes, children: [], text: '' };
        parent?.children.push(node);
        subtree.push(node);
      } else open(name, attributes);
    },
    text(text) {
      const node = subtree.at(-1);
      if (node) node.text += text;
      else cells.text(text);
    },
    close(name) {
      const node = subtree.pop();
      if (!node) cells.close(name);
      else if (subtree.length === 0) rules.push(...readRules(node, context.ruleLooks, context.theme));
    },
  });

  if (rules.some(({ rule }) => rule === null))
    context.leaveOut('conditional formats with bars, icons or rankings');
  const filled = cells.cells.filter(isFilled);
  const near = nearCells(filled);
  if (near.length < filled.length) {
    const far = new Set(filled);
    for (const cell of near) far.delete(cell);
    context.leaveOut(`${counted(far.size)} far from the others (${farNames(context.name, far)})`);
  }
  const kept = new Set(near);
  const end = contentEnd(near);
  return {
    name: context.name,
    isHidden: context.isHidden,
    cells: cells.cells
      .filter((cell) => (isFilled(cell) ? kept.has(cell) : isNear(cell, end)))
      .sort((one, other) => one.row - other.row || one.column - other.column),
    columns: columnsOf(spans, usualWidth ?? USUAL_WIDTH, end.right),
    rows: new Map([...rows].filter(([row]) => row <= end.bottom + BLANK_MARGIN)),
    ...sheet,
    merges: merges.filter((merge) => isInside(merge, end)),
    rules: sortedRules(rules),
  };
}

interface MutableNode extends XmlNode {
  readonly children: MutableNode[];
  text: string;
}

/** Rules as the file ranks them; a rank that is missing leaves them in their order. */
function sortedRules(rules: readonly ReadRule[]): FileRule[] {
  return [...rules].sort((one, other) => one.priority - other.priority).flatMap(({ rule }) => rule ?? []);
}

const FAR_NAMED = 3;

function farNames(sheet: string, far: ReadonlySet<FileCell>): string {
  const names = [...far].slice(0, FAR_NAMED).map((cell) => `${sheet}!${nameOf(cell)}`);
  return [...names, ...(far.size > FAR_NAMED ? ['and more'] : [])].join(', ');
}

function counted(cells: number): string {
  return cells === 1 ? 'one cell' : `${cells.toLocaleString('en-US')} cells`;
}

function isFilled({ value, formula }: FileCell): boolean {
  return value !== null || formula !== null;
}

function contentEnd(cells: readonly FileCell[]): Zone {
  const end = { top: 0, left: 0, bottom: 0, right: 0 };
  for (const cell of cells) {
    if (!isFilled(cell)) continue;
    end.bottom = Math.max(end.bottom, cell.row);
    end.right = Math.max(end.right, cell.column);
  }
  return end;
}

function isNear({ row, column }: FileCell, { bottom, right }: Zone): boolean {
  return row <= bottom + BLANK_MARGIN && column <= right + BLANK_MARGIN;
}

function isInside(merge: string, { bottom, right }: Zone): boolean {
  const zone = zoneOf(merge);
  return zone !== null && zone.bottom <= bottom + BLANK_MARGIN && zone.right <= right + BLANK_MARGIN;
}

function rowLine({ ht, customHeight, hidden }: Attributes): FileLine | null {
  const size = isTrue(customHeight) ? pixels(ht, PIXELS_PER_POINT) : null;
  return size === null && !isTrue(hidden) ? null : { size, isHidden: isTrue(hidden) };
}

function columnSpan({ min, max, width, hidden }: Attributes): {
  first: number;
  last: number;
  line: FileLine;
} {
  const size = pixels(width, PIXELS_PER_WIDTH);
  return {
    first: Math.max(0, wholeNumber(min) - 1),
    last: wholeNumber(max) - 1,
    line: { size, isHidden: isTrue(hidden) },
  };
}

/** Each column of the table gets a width, since the usual one of the file is not everybody's. */
function columnsOf(
  spans: readonly { first: number; last: number; line: FileLine }[],
  usual: number,
  right: number,
): Map<number, FileLine> {
  const columns = new Map<number, FileLine>();
  for (let column = 0; column <= right; column += 1) columns.set(column, { size: usual, isHidden: false });
  for (const { first, last, line } of spans) {
    for (let column = first; column <= Math.min(last, right); column += 1) {
      columns.set(column, { size: line.size || usual, isHidden: line.isHidden });
    }
  }
  return columns;
}

function pixels(size: string | undefined, scale: number): number | null {
  const number = Number(size);
  return number > 0 ? Math.round(number * scale) : null;
}

function wholeNumber(text: string | undefined): number {
  const number = Math.round(Number(text));
  return Number.isFinite(number) ? Math.max(0, number) : 0;
}
