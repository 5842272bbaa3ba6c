// Ninety columns of words: at least 96 of 100 as a person would judge them, and no better word below a worse one.
import { BLIND_WORD_LISTS, type WordsVerdict } from './blind-word-lists';
import { proposedFor } from './column-of';

const ROWS = 24;
const RIGHT_AT_LEAST = 0.96;

interface Judged {
  readonly heading: string;
  readonly words: string;
  readonly verdict: WordsVerdict;
  /** turned: a worse word has more points than a better one. */
  readonly got: 'order' | 'turned' | 'ask' | 'none';
}

/** Points of each group of equal words; undefined for a word that became a question. */
function pointsOf(heading: string, groups: readonly (readonly string[])[]): Judged['got'] {
  const words = groups.flat();
  const cells = Array.from(
    { length: Math.max(ROWS, 2 * words.length) },
    (_, row) => words[row % words.length] ?? '',
  );
  const proposed = proposedFor(heading, cells);
  if (proposed.kind !== 'used') return proposed.kind === 'question' ? 'ask' : 'none';
  const { points } = proposed.column.metric;
  if (points?.kind !== 'labels') return 'order';
  const byWord = new Map(points.labels.map(({ label, points: each }) => [label, each]));
  const known = groups
    .map((group) => group.flatMap((word) => byWord.get(word) ?? []))
    .filter((group) => group.length > 0);
  const isFalling = known.every((group, at) =>
    (known[at + 1] ?? []).every((next) => group.every((each) => each >= next)),
  );
  return isFalling ? 'order' : 'turned';
}

const judged = BLIND_WORD_LISTS.flatMap(([verdict, lists]) =>
  lists.map(([heading, words]): Judged => {
    const groups = words.split('|').map((group) => group.split('='));
    return { heading, words, verdict, got: pointsOf(heading, groups) };
  }),
);

function isRight({ verdict, got }: Judged): boolean {
  if (got === verdict) return true;
  if (verdict === 'order or unused') return got !== 'turned';
  return verdict === 'unused' && got !== 'order' && got !== 'turned';
}

test('no word is above a better one, and no fact or open question counts', () => {
  const counted = judged.filter((each) => each.got === 'turned' || (each.got === 'order' && !isRight(each)));
  expect(counted).toEqual([]);
});

test("at least 96 of 100 columns get a person's verdict", () => {
  const others = judged.filter((each) => !isRight(each));
  if (1 - others.length / judged.length < RIGHT_AT_LEAST) expect(others).toEqual([]);
  expect(judged.length).toBeGreaterThanOrEqual(90);
});
