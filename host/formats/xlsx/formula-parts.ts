// Splits formulas as far as files need it: which part is a text, a function, a cell.
import { columnOf, LAST, lettersOf } from './places';

export interface FormulaPart {
  readonly kind: 'text' | 'sheet' | 'function' | 'cell' | 'column' | 'rows' | 'name' | 'other';
  readonly text: string;
}

const PART =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\$?\d+:\$?\d+(?![\w.])|[\p{L}_\\$][\p{L}\p{N}_.\\$?]*|\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|\s+|./gsu;
const CELL = /^(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})$/i;
const COLUMN = /^(\$?)([A-Z]{1,3})$/i;

export function formulaParts(formula: string): readonly FormulaPart[] {
  const texts = formula.match(PART) ?? [];
  return texts.map((text, index) => {
    const next = texts[index + 1] ?? '';
    if (text.startsWith('"')) return { kind: 'text', text };
    if (next === '!') return { kind: 'sheet', text };
    if (/^\$?\d+:/.test(text)) return { kind: 'rows', text };
    if (!/^[\p{L}_\\$]/u.test(text)) return { kind: 'other', text };
    if (next === '(') return { kind: 'function', text };
    if (CELL.test(text)) return { kind: 'cell', text };
    const isRange = next === ':' || texts[index - 1] === ':';
    return { kind: isRange && COLUMN.test(text) ? 'column' : 'name', text };
  });
}

/** The same formula some rows down and columns to the right: what has no $ moves along. */
export function shiftedFormula(formula: string, rows: number, columns: number): string {
  const row = (fixed: string, number: string) => {
    const moved = Number(number) - 1 + (fixed ? 0 : rows);
    return moved < 0 || moved > LAST.row ? null : fixed + (moved + 1);
  };
  const column = (fixed: string, letters: string) => {
    const moved = columnOf(letters) + (fixed ? 0 : columns);
    return moved < 0 || moved > LAST.column ? null : fixed + lettersOf(moved);
  };
  return formulaParts(formula)
    .map(({ kind, text }) => {
      if (kind === 'rows') {
        const ends = text.split(':').map((end) => row(end.startsWith('$') ? '$' : '', end.replace('$', '')));
        return ends.includes(null) ? '#REF!' : ends.join(':');
      }
      if (kind !== 'cell' && kind !== 'column') return text;
      const [, fixedColumn = '', letters = '', fixedRow = '', number = ''] = (kind === 'cell'
        ? CELL
        : COLUMN
      ).exec(text) ?? ['', '', ''];
      const moved = [column(fixedColumn, letters), kind === 'cell' ? row(fixedRow, number) : ''];
      return moved.includes(null) ? '#REF!' : moved.join('');
    })
    .join('');
}

// Files know B2:B1048576 and not B2:B, which ends where the sheet ends, whatever is added.
const OPEN_END = `${LAST.row + 1}`;

export function withClosedRanges(formula: string): string {
  const parts = formulaParts(formula);
  return parts
    .map(({ kind, text }, index) => {
      const begun = parts[index - 1]?.text === ':' ? parts[index - 2]?.kind : undefined;
      return kind === 'column' && begun === 'cell' ? `${text}$${OPEN_END}` : text;
    })
    .join('');
}

export function withOpenRanges(formula: string): string {
  if (!formula.includes(OPEN_END)) return formula;
  const parts = formulaParts(formula);
  return parts
    .map(({ kind, text }, index) => {
      const begun = parts[index - 1]?.text === ':' ? parts[index - 2]?.kind : undefined;
      const isOpen = kind === 'cell' && begun === 'cell' && text.endsWith(OPEN_END);
      return isOpen ? text.replace(/\$?\d+$/, '') : text;
    })
    .join('');
}
