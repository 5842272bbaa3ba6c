// Reads a column of outcomes: who was lost, who was kept, and which words the user has to explain.
import { BLANK_WORD, NO_OUTCOME_WORDS, type OutcomeWords } from '../scorecard/outcome-settings';
import { readAnswer } from '../values/answer';
import { type Cell, cellText, isDateCell, isMissing, matchKey } from '../values/cell';
import { headingMeaning, type KnownOutcome, knownOutcome } from './outcome-words';

export interface UnknownWord {
  readonly word: string;
  readonly accounts: number;
}

export interface Outcomes {
  /** By account: whether it was lost; undefined where that is not known. */
  readonly lost: readonly (boolean | undefined)[];
  /** By account; undefined where its word has no meaning yet. */
  readonly found: readonly (KnownOutcome | undefined)[];
  /** Words that have no meaning yet, the most frequent first. */
  readonly unknown: readonly UnknownWord[];
  /** Accounts left out because they were lost for a reason no score can see. */
  readonly involuntary: number;
  readonly blank: number;
  /** Which words were read as what, to be shown: nothing is read behind the user's back. */
  readonly readAs: readonly {
    readonly word: string;
    readonly outcome: KnownOutcome;
    readonly accounts: number;
  }[];
}

/**
 * @param heading says what a check box or "yes" means: ticked under "Churned" is lost, under "Renewed" it is kept
 * @param cells one per account; an empty one is not known unless a person says what it means
 */
export function readOutcomes(heading: Cell, cells: readonly Cell[], words = NO_OUTCOME_WORDS): Outcomes {
  const dictionary = dictionaryOf(words);
  const meaning = headingMeaning(cellText(heading));
  const counts = new Map<string, { word: string; outcome: KnownOutcome | undefined; accounts: number }>();
  let blank = 0;
  const found = cells.map((cell): KnownOutcome | undefined => {
    if (isMissing(cell)) {
      blank += 1;
      return dictionary.get(matchKey(BLANK_WORD));
    }
    const outcome = dictionary.get(matchKey(cell)) ?? outcomeOf(cell, meaning);
    const word = isDateCell(cell) ? 'a date' : cellText(cell).trim();
    const entry = counts.get(matchKey(word)) ?? { word, outcome, accounts: 0 };
    counts.set(matchKey(word), { ...entry, accounts: entry.accounts + 1 });
    return outcome;
  });
  const byCount = [...counts.values()].sort((a, b) => b.accounts - a.accounts);
  return {
    lost: found.map((outcome) => (outcome === 'lost' ? true : outcome === 'kept' ? false : undefined)),
    found,
    unknown: byCount.flatMap(({ word, outcome, accounts }) =>
      outcome === undefined ? [{ word, accounts }] : [],
    ),
    involuntary: found.filter((outcome) => outcome === 'involuntary').length,
    blank,
    readAs: byCount.flatMap(({ word, outcome, accounts }) =>
      outcome === undefined ? [] : [{ word, outcome, accounts }],
    ),
  };
}

function dictionaryOf({ lost, kept, involuntary, ignored }: OutcomeWords): ReadonlyMap<string, KnownOutcome> {
  return new Map([
    ...ignored.map((word) => [matchKey(word), 'ignored'] as const),
    ...involuntary.map((word) => [matchKey(word), 'involuntary'] as const),
    ...kept.map((word) => [matchKey(word), 'kept'] as const),
    ...lost.map((word) => [matchKey(word), 'lost'] as const),
  ]);
}

function outcomeOf(cell: Cell, meaning: ReturnType<typeof headingMeaning>): KnownOutcome | undefined {
  const answer = readAnswer(cell);
  if (answer !== undefined) {
    if (meaning === 'unclear') return undefined;
    return answer === (meaning === 'yes is lost') ? 'lost' : 'kept';
  }
  // A day in a column such as "Churn date" is the day of the loss.
  if (isDateCell(cell)) return meaning === 'yes is lost' ? 'lost' : undefined;
  return typeof cell === 'string' ? knownOutcome(cell) : undefined;
}
