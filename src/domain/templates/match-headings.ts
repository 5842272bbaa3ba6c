// Finds a table's own headings for the words that a template uses.
import { type Cell, cellText, isBlank, matchKey } from '../values/cell';
import { headingWords } from './heading-words';
import type { Template } from './template';

/** The user's heading for each template heading, by its matching form. The template's own words go before others. */
export function matchHeadings(
  synonyms: Template['synonyms'],
  wanted: readonly string[],
  headings: readonly Cell[],
): ReadonlyMap<string, string> {
  const positions = new Map<string, number>();
  headings.forEach((heading, index) => {
    const key = isBlank(heading) ? '' : headingWords(heading);
    if (key !== '' && !positions.has(key)) positions.set(key, index);
  });
  const places = new Map<string, string>();
  const taken = new Set<number>();
  const take = (own: string, words: readonly string[]) => {
    if (places.has(matchKey(own))) return;
    const position = words
      .map((word) => positions.get(headingWords(word)))
      .find((at) => at !== undefined && !taken.has(at));
    if (position === undefined) return;
    taken.add(position);
    places.set(matchKey(own), cellText(headings[position] ?? '').trim());
  };
  const own = wanted.filter((heading) => heading !== '');
  for (const heading of own) take(heading, [heading]);
  for (const heading of own) take(heading, synonyms[heading] ?? []);
  return places;
}
