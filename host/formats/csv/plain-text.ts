// The text that a cell means: without the marks by which programs keep text from being changed, and without invisible characters.

/** Zero-width characters, soft hyphens, and marks of the writing direction. */
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
const EQUALS = /^=\s*"((?:[^"]|"")*)"$/;
/** Before a number, a date or the sign of a formula; 's-Hertogenbosch keeps its own. */
const APOSTROPHE = /^'(?=[\d=+\-@.,(\p{Sc}\t\r])/u;

/**
 * @example plainText('="1200"') //=> '1200'
 * @example plainText("'0042") //=> '0042'
 */
export function plainText(text: string): string {
  const first = text.charCodeAt(0);
  // Most cells begin with a letter or a digit and hold nothing but ASCII.
  const visible = ASCII.test(text) ? text : text.replace(INVISIBLE, '');
  if (first > 0x3d && first < 0x7f) return visible;
  const inside = EQUALS.exec(visible.trim())?.[1];
  return inside === undefined ? visible.replace(APOSTROPHE, '') : inside.replaceAll('""', '"');
}

/** The cells of a row. A program that marks numbers as text with an apostrophe ('120) marks words too; without such a number, the apostrophe belongs to the name ('t Hooft). */
export function plainTexts(row: readonly string[]): readonly string[] {
  const isMarked = row.some((text) => text.charCodeAt(0) === 0x27 && /^'\d/.test(text));
  return row.map((text) => plainText(isMarked ? text.replace(/^'(?=\p{L})/u, '') : text));
}

const ASCII = /^[ -~]*$/;
