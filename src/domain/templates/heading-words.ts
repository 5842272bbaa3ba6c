// A heading reduced to its words, so that "Seats used", "used_seats (30d)"-like spellings of one thing can be compared.
import { type Cell, cellText, matchKey } from '../values/cell';

/** Longer headings are never compared. */
const LONGEST = 300;

/**
 * Case, plural, punctuation, brackets, camel case and "number of" do not matter; the order of words does.
 * @example headingWords('# of SeatsUsed (last 30 days)') //=> 'seat used'
 */
export function headingWords(heading: Cell): string {
  const spaced = cellText(heading)
    .slice(0, LONGEST)
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/[([{].*?[)\]}]/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
  const words = matchKey(spaced)
    .replace(/licence/g, 'license')
    .replace(/^(number|no|count|nr) of /, '')
    .replace(/^of /, '')
    .split(' ');
  return words.map((word) => (/[^s]s$/.test(word) ? word.slice(0, -1) : word)).join(' ');
}
