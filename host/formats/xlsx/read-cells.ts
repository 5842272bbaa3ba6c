// Reads the cells of a sheet as its XML goes by: values, formulas shared by many cells, and results that fill several.
import { shiftedFormula, withOpenRanges } from './formula-parts';
import { LAST, type Place, placeOf, type Zone, zoneOf } from './places';
import { type Attributes, unescaped } from './read-xml';
import type { FileCell, FileStyle, FileValue } from './workbook-file';

export interface CellContext {
  readonly sharedTexts: readonly string[];
  readonly styles: readonly FileStyle[];
  /** What the numbers under a date format lack: files from old Macs count their days from 1904. */
  daysOf(style: number): number;
  /** Called for each filled cell; throws when there are too many. */
  count(): void;
  /** Called with what the sheet holds and is not read. */
  leaveOut(what: string): void;
}

/** Formulas that fill more than one cell are few and small; beyond this their results are taken as plain values. */
const MOST_ARRAYS = 500;
const LARGEST_ARRAY = 100_000;
/** Cells that are only colored count this far beyond the last filled one. */
export const BLANK_MARGIN = 200;

interface OpenCell extends Place {
  readonly type: string;
  readonly style: number;
  value: string | null;
  inline: string;
  formula: { readonly attributes: Attributes; text: string } | null;
}

export class CellReader {
  readonly cells: FileCell[] = [];
  private row = -1;
  private column = -1;
  private cell: OpenCell | null = null;
  /** Which element's text is being read. */
  private inside: '' | 'v' | 'f' | 't' = '';
  private isPhonetic = false;
  private readonly sharedFormulas = new Map<string, Place & { readonly formula: string }>();
  private readonly arrays: Zone[] = [];
  private end: Place = { row: 0, column: 0 };

  constructor(private readonly context: CellContext) {}

  /** The row that is being read. */
  get currentRow(): number {
    return this.row;
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'row') this.openRow(attributes);
    else if (name === 'c') this.openCell(attributes);
    else if (!this.cell) return;
    else if (name === 'v') {
      this.inside = 'v';
      this.cell.value = '';
    } else if (name === 'f') {
      this.inside = 'f';
      this.cell.formula = { attributes, text: '' };
    } else if (name === 't') this.inside = 't';
    else if (name === 'rPh') this.isPhonetic = true;
  }

  text(text: string): void {
    if (!this.cell || this.inside === '') return;
    if (this.inside === 'v') this.cell.value += text;
    else if (this.inside === 'f' && this.cell.formula) this.cell.formula.text += text;
    // In Japanese files the phonetic text is beside the name, and is not part of the text.
    else if (this.inside === 't' && !this.isPhonetic) this.cell.inline += text;
  }

  close(name: string): void {
    if (name === 'v' || name === 'f' || name === 't') this.inside = '';
    else if (name === 'rPh') this.isPhonetic = false;
    else if (name === 'c' && this.cell) {
      this.add(this.cell);
      this.cell = null;
    }
  }

  private openRow({ r }: Attributes): void {
    // Some programs leave the numbers out: then rows and cells simply follow each other.
    const given = Number(r) - 1;
    this.row = Number.isInteger(given) && given >= 0 && given <= LAST.row ? given : this.row + 1;
    this.column = -1;
  }

  private openCell({ r, t, s }: Attributes): void {
    const given = r === undefined ? null : placeOf(r);
    if (r !== undefined && !isInGrid(given)) {
      this.context.leaveOut('cells beyond the last row or column of a sheet');
      return;
    }
    this.column = given?.column ?? this.column + 1;
    if (given) this.row = given.row;
    const style = Number(s ?? 0);
    this.cell = {
      row: this.row,
      column: this.column,
      type: t ?? 'n',
      style: this.context.styles[style] ? style : 0,
      value: null,
      inline: '',
      formula: null,
    };
  }

  private add(cell: OpenCell): void {
    const { row, column, style } = cell;
    const value = this.valueOf(cell);
    const formula = isTooLarge(cell.formula?.attributes)
      ? null
      : cell.formula && this.formulaOf(cell, cell.formula.attributes, cell.formula.text);
    const isFilled = value !== null || formula !== null;
    if (!isFilled && (style === 0 || !this.isNearContent(cell))) return;
    if (isFilled) {
      this.context.count();
      this.end = { row: Math.max(this.end.row, row), column: Math.max(this.end.column, column) };
    }
    const zone = formula === null ? null : this.arrayOf(cell.formula?.attributes ?? {});
    this.cells.push({
      row,
      column,
      value,
      formula,
      spillsOver: zone && `${cell.formula?.attributes.ref}`,
      isSpilled: formula === null && value !== null && this.isInArray(row, column),
      style,
    });
    if (zone && this.arrays.length < MOST_ARRAYS) this.arrays.push(zone);
  }

  private valueOf({ type, value, inline, style }: OpenCell): FileValue | null {
    if (type === 'inlineStr') return unescaped(inline || (value ?? '')) || null;
    if (value === null) return null;
    if (type === 's') return this.context.sharedTexts[Number(value)] || null;
    if (type === 'str') return unescaped(value);
    if (type === 'b') return value.trim() === '1' || value.trim() === 'true';
    if (type === 'e') return { error: value.trim() };
    if (type === 'd') return serialOf(value.trim());
    const number = value.trim() === '' ? Number.NaN : Number(value);
    return Number.isFinite(number) ? number + this.context.daysOf(style) : null;
  }

  private formulaOf({ row, column }: Place, { t, si }: Attributes, text: string): string | null {
    if (t === 'dataTable') return null;
    if (t === 'shared' && si !== undefined && text.trim() === '') {
      const first = this.sharedFormulas.get(si);
      return first ? shiftedFormula(first.formula, row - first.row, column - first.column) : null;
    }
    if (text.trim() === '') return null;
    const formula = `=${readFormula(text)}`;
    if (t === 'shared' && si !== undefined) this.sharedFormulas.set(si, { row, column, formula });
    return formula;
  }

  /** Files come row by row: what is filled so far is all that can be known. */
  private isNearContent({ row, column }: Place): boolean {
    return row <= this.end.row + BLANK_MARGIN && column <= this.end.column + BLANK_MARGIN;
  }

  private arrayOf({ t, ref }: Attributes): Zone | null {
    if (t !== 'array' || ref === undefined) return null;
    const zone = zoneOf(ref);
    return zone && (zone.top !== zone.bottom || zone.left !== zone.right) ? zone : null;
  }

  private isInArray(row: number, column: number): boolean {
    return this.arrays.some(
      ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
    );
  }
}

function isInGrid(place: Place | null): place is Place {
  return place !== null && place.row <= LAST.row && place.column <= LAST.column;
}

function isTooLarge(attributes: Attributes | undefined): boolean {
  const zone = attributes?.t === 'array' && attributes.ref !== undefined && zoneOf(attributes.ref);
  return zone ? (zone.bottom - zone.top + 1) * (zone.right - zone.left + 1) > LARGEST_ARRAY : false;
}

/** As the file has it, without the marks of the Excel version that a function or an argument came with. */
export function readFormula(text: string): string {
  const plain = unescaped(text.trim()).replace(/\b_xl(?:fn|ws|pm)\.|\b_xlfn\._xlws\./g, '');
  return withOpenRanges(plain.replace(/^=/, ''));
}

/** 2026-10-02T13:30:00 as a day's number. */
function serialOf(text: string): FileValue {
  const time = Date.parse(/T/.test(text) ? `${text.replace(/Z$/, '')}Z` : `${text}T00:00:00Z`);
  return Number.isNaN(time) ? text : time / 86_400_000 + 25_569;
}
