// "Did you mean ...?" for a word that is close to a known one.
import { distance } from 'fastest-levenshtein';

/** Up to a third of its letters may be wrong, but never more than three. */
const MOST_WRONG = 3;
/** With the dashes of an option. */
const SHORTEST_BEGINNING = 5;

/**
 * The known word nearest to a mistyped one, whatever the case; undefined where none is near.
 * @example nearestWord('--colum', ['--columns', '--json']) //=> '--columns'
 */
export function nearestWord(word: string, known: readonly string[]): string | undefined {
  const wanted = folded(word);
  // --hist is the beginning of --history, whatever else is near.
  const begun =
    wanted.length < SHORTEST_BEGINNING ? [] : known.filter((each) => folded(each).startsWith(wanted));
  if (begun.length === 1) return begun[0];
  let nearest: { readonly word: string; readonly wrong: number } | undefined;
  for (const candidate of known) {
    const wrong = distance(wanted, folded(candidate));
    if (nearest === undefined || wrong < nearest.wrong) nearest = { word: candidate, wrong };
  }
  const most = Math.min(MOST_WRONG, Math.max(1, Math.floor(wanted.length / 3)));
  return nearest !== undefined && nearest.wrong <= most ? nearest.word : undefined;
}

/** A sentence with a space before it, or ''. */
export function suggestion(word: string, known: readonly string[]): string {
  const nearest = nearestWord(word, known);
  return nearest === undefined ? '' : ` Did you mean ${nearest}?`;
}

function folded(word: string): string {
  return word
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, ' ');
}
