// Reading a part and its whole in one cell: 137/250, 137 of 250, 137 / 250 (55%).

import { readNumberText } from './number-text';

export interface PartAndWhole {
  readonly part: number;
  readonly whole: number;
}

const TWO_NUMBERS = /^(\S.*?) ?(?:\/| (?:of|out of|von|de|sur|van) ) ?(\S[^(]*?)(?: ?\([^()]*\))?$/i;

/**
 * @returns undefined where the text is not two numbers with a slash or an "of" between them
 * @example readShareText('137/250', '.') //=> { part: 137, whole: 250 }
 */
export function readShareText(text: string, decimal: '.' | ','): PartAndWhole | undefined {
  const parts = TWO_NUMBERS.exec(text.trim().replace(/\s+/g, ' '));
  const part = readNumberText(parts?.[1] ?? '', decimal);
  const whole = readNumberText(parts?.[2] ?? '', decimal);
  return part === undefined || whole === undefined ? undefined : { part, whole };
}
