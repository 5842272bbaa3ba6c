// Lists inside one cell of the scorecard tab: `;` separates, `"..."` keeps a `;`, a `:` or spaces, `""` is a quote.
import { isProblem, type Problem } from './problem';
import type { ValueProblems } from './value-problems';

export interface ListItem {
  readonly text: string;
  /** Text after the last `:` outside quotes; undefined without one. */
  readonly value: string | undefined;
}

type QuoteNotClosed = Problem<ValueProblems, 'quote-not-closed'>;

/** Splits `Green: 100; "a; b": 0` into its items, each `label: value` at its last colon. Empty items are dropped. */
export function splitList(text: string): readonly ListItem[] | QuoteNotClosed {
  const parts = splitRaw(text);
  return isProblem(parts) ? parts : parts.map(itemOf);
}

/** Splits the headings in a `Column` cell; a colon is part of a heading. */
export function splitHeadings(text: string): readonly string[] | QuoteNotClosed {
  const parts = splitRaw(text);
  return isProblem(parts) ? parts : parts.map(unquote);
}

/** The text as a list item, in quotes where it needs them. */
export function quoteItem(text: string): string {
  return text === '' || /[;:"]|^\s|\s$/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

/** The items as they are written, quotes and all. */
export function splitRaw(text: string): readonly string[] | QuoteNotClosed {
  const parts: string[] = [];
  let part = '';
  let inQuotes = false;
  for (const character of text) {
    if (character === '"') inQuotes = !inQuotes;
    if (character === ';' && !inQuotes) {
      parts.push(part);
      part = '';
    } else {
      part += character;
    }
  }
  if (inQuotes) return { code: 'quote-not-closed' };
  parts.push(part);
  return parts.map((each) => each.trim()).filter((each) => each !== '');
}

function itemOf(part: string): ListItem {
  let inQuotes = false;
  let colon = -1;
  for (let index = 0; index < part.length; index += 1) {
    if (part[index] === '"') inQuotes = !inQuotes;
    else if (part[index] === ':' && !inQuotes) colon = index;
  }
  if (colon < 0) return { text: unquote(part), value: undefined };
  return { text: unquote(part.slice(0, colon).trim()), value: unquote(part.slice(colon + 1).trim()) };
}

function unquote(part: string): string {
  const quoted = /^"((?:[^"]|"")*)"$/.exec(part);
  return quoted ? (quoted[1] ?? '').replace(/""/g, '"') : part;
}
