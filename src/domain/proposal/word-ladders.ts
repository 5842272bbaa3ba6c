// Words that are only an order: grades, severities, and labels that begin with a number.

import type { LabelPoints } from '../scorecard/points';
import { matchKey } from '../values/cell';
import type { Direction } from './proposal';

/** judged: the good end is known · ladder: it is not, and the first is given as the best */
interface Ladder {
  readonly kind: 'judged' | 'ladder';
  readonly labels: readonly LabelPoints[];
}

const LONGEST_LADDER = 6;

/** Sev 1 is the worst one everywhere, and P1 under a heading that names something bad. */
export function severitiesOf(words: readonly string[], heading: Direction | undefined): Ladder | undefined {
  const severity =
    heading === 'lower'
      ? /^\s*(?:sev(?:erity)?|p|prio(?:rity)?)[\s-]?(\d)\s*$/i
      : /^\s*sev(?:erity)?[\s-]?(\d)\s*$/i;
  const numbers = words.map((word) => severity.exec(word)?.[1]);
  return numbers.includes(undefined) ? undefined : steps(words, numbers.map(Number), 'judged');
}

/** [1] Not live, [2] Launching, [3] Adopting: the numbers say the order, and the heading which end is good. 2 hours and 1 day are amounts. */
export function numberedLabels(words: readonly string[], heading: Direction | undefined): Ladder | undefined {
  const numbers = words.map((word) => NUMBERED.exec(word)?.[1]);
  const values = numbers.map(Number);
  if (words.length < 2 || numbers.includes(undefined) || new Set(values).size < values.length)
    return undefined;
  if (heading === undefined) return steps(words, values, 'ladder');
  const sign = heading === 'higher' ? 1 : -1;
  return steps(
    words,
    values.map((value) => sign * value),
    'judged',
  );
}

const NUMBERED = /^\s*[[(]?(\d{1,2})\s?[-–—:.)=\]]\s*\p{L}/u;

/** The largest number is best. */
function steps(
  words: readonly string[],
  numbers: readonly number[],
  kind: Ladder['kind'],
): Ladder | undefined {
  const order = [...new Set(numbers)].sort((first, second) => second - first);
  if (order.length < 2 || order.length > WORDS_IN_STEPS) return undefined;
  const labels = words.map((word, at) => ({
    label: word,
    key: matchKey(word),
    points: Math.round(100 - (100 * order.indexOf(numbers[at] ?? 0)) / (order.length - 1)),
  }));
  return { kind, labels: labels.sort((first, second) => second.points - first.points) };
}

const WORDS_IN_STEPS = 12;

/** A+, A, A-, B. */
function byGrade(first: string, second: string): number {
  const [a, b] = [first, second].map((key) =>
    key
      .replace('+', '0')
      .replace('-', '2')
      .replace(/^([A-F])$/, '$11'),
  );
  return (a ?? '').localeCompare(b ?? '', 'en');
}

/** A to F without an E, as schools give them: A is best. */
export function isSchoolGrades(words: readonly string[]): boolean {
  const letters = new Set(words.map((word) => word.trim().toUpperCase().charAt(0)));
  return letters.has('A') && letters.has('F') && !letters.has('E');
}

/** A, B, C, or 1st, 2nd, 3rd: an order whose good end is unknown. As if the first were the best. */
export function gradeLadder(words: readonly string[]): readonly LabelPoints[] | undefined {
  const keys = [...new Set(words.map((word) => word.trim().toUpperCase()))].sort(byGrade);
  const isLadder =
    keys.length > 1 &&
    keys.length <= LONGEST_LADDER &&
    keys.every((key) => /^([A-F][+-]?|P\d|T\d|L\d|LEVEL \d|TIER \d)$/.test(key));
  if (!isLadder) return undefined;
  return keys.map((key, at) => {
    const word = words.find((each) => each.trim().toUpperCase() === key) ?? key;
    return { label: word, key: matchKey(word), points: Math.round(100 - (100 * at) / (keys.length - 1)) };
  });
}
