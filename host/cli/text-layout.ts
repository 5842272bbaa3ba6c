// Lays out text on a terminal: widths as people see them, and nothing in a cell that could act on the terminal.
import stringWidth from 'string-width';

/** Letters of Europe and the signs in our own texts, one column each: measuring these with the library takes a hundred times as long. */
const ONE_COLUMN_EACH =
  /^[ -~\u00a1-\u00a8\u00aa-\u00ac\u00af-\u017f\u2010-\u2015\u2018-\u201f\u2026\u2192\u2212]*$/;
const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** One harmless line: line breaks become spaces, other control and direction signs become visible ones. */
export function oneLine(text: string): string {
  return text
    .replace(/\s*[\t\r\n\v\f\u0085\u2028\u2029]\s*/g, ' ')
    .replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, (sign) => {
      const code = sign.codePointAt(0) ?? 0;
      if (code < 0x20) return String.fromCodePoint(0x2400 + code);
      return code === 0x7f ? '\u2421' : '\ufffd';
    })
    .trim();
}

/** Columns that the text takes on a terminal. */
export function widthOf(text: string): number {
  return ONE_COLUMN_EACH.test(text) ? text.length : stringWidth(text);
}

export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - widthOf(text))) + text;
}

/** Cut to the width, with an ellipsis where something is missing. */
export function shortened(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let kept = '';
  for (const { segment } of GRAPHEMES.segment(text)) {
    if (widthOf(kept + segment) > width - 1) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

export interface TableColumn {
  readonly heading: string;
  readonly align?: 'left' | 'right';
  readonly most?: number;
}

/** Rows under their headings, two spaces apart; the last column is not padded. */
export function table(columns: readonly TableColumn[], rows: readonly (readonly string[])[]): string[] {
  const body = rows.map((row) =>
    columns.map(({ most }, index) => {
      const text = oneLine(row[index] ?? '');
      return most === undefined ? text : shortened(text, most);
    }),
  );
  const cells = [columns.map((column) => column.heading), ...body];
  const widths = columns.map((_, index) => Math.max(...cells.map((row) => widthOf(row[index] ?? ''))));
  return cells.map((row) =>
    columns
      .map(({ align }, index) => {
        const text = row[index] ?? '';
        const width = widths[index] ?? 0;
        if (align === 'right') return padStart(text, width);
        return index === columns.length - 1 ? text : padEnd(text, width);
      })
      .join('  ')
      .trimEnd(),
  );
}

/** "1 account", "60 accounts", "10,000 accounts". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`;
}
