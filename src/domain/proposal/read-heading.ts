// The meaning of a heading: more is better, fewer is better, a fact about the account, or uncertain.

import { type HeldNumbers, signOf } from './heading-sign';
import { statesIn } from './heading-states';
import { isDays, isDaysOfLast, isTermInBrackets, isTimeTaken, sinceMeaning } from './heading-times';
import type { HeadingMeaning, HeadingWord } from './heading-words';
import type { Concept, Sense } from './words/concept';

const UNKNOWN: HeadingMeaning = { kind: 'unknown' };
/** A word with such an ending may turn what follows into its opposite (rejected, bugfree, abgelehnte). */
export const MAY_TURN =
  /^(un|non|anti|dis|mis|over|under|out|ex|de|ab|ver|ge|ent|zer)\p{L}|(ed|ing|less|free|able|ful|ive|te|ene|ete|ierte|lose|freie)[nrs]?$/u;

type Held = HeldNumbers | 'words';

/** @param holds words: as numbers, but a plan named in words is a fact */
export function readHeading(words: readonly HeadingWord[], holds: Held): HeadingMeaning {
  const spoken = words.filter(({ concept }) => concept?.sense !== 'filler');
  const has = (...senses: Sense[]) => spoken.some(({ concept }) => concept && senses.includes(concept.sense));
  const main = beforePer(spoken);
  const head = mainWord(holds === 'shares' ? main : spoken);
  const fact = spoken.find(({ concept }) => concept?.sense === 'fact')?.concept;
  if (fact?.reason !== undefined && !(holds !== 'answers' && isQualifier(fact, head?.concept)))
    return { kind: 'fact', reason: fact.reason };
  if (spoken.some(({ concept, inBrackets }) => concept?.sense === 'unclear' && !inBrackets)) {
    // A credit amount, a credit limit.
    const isFact = head?.concept?.sense === 'money' || head?.concept?.name === 'what it may use';
    return isFact && head.concept.reason !== undefined
      ? { kind: 'fact', reason: head.concept.reason }
      : UNKNOWN;
  }
  const outcome = outcomeOf(spoken, holds);
  if (outcome !== undefined) return outcome;
  if (isByPerson(words)) return { kind: 'fact', reason: 'owner' };
  if (holds === 'numbers' && isTimeTaken(words))
    return { kind: 'direction', direction: 'lower', evidence: 'time taken' };
  if (isTermInBrackets(words)) return UNKNOWN;
  if (isOwnVerdict(words, holds)) return { kind: 'fact', reason: 'own verdict' };
  // The code of an error says which one it was.
  if (head?.text === 'code') return { kind: 'fact', reason: 'id' };
  const state = holds === 'answers' || holds === 'words' ? undefined : stateOfUnknown(main);
  if (state !== undefined) return state;
  if (head?.concept?.sense === 'label') return { kind: 'fact', reason: head.concept.reason ?? 'fact' };
  if (has('since') || (holds === 'numbers' && isDaysOfLast(words))) return sinceMeaning(spoken);
  if (has('until', 'next') && !has('bad', 'good')) return comingMeaning(words, spoken, holds);
  const signed = signOf(main, holds === 'words' ? 'numbers' : holds);
  if (signed === undefined || signed === 'fact') return withoutSign(spoken, main, holds);
  // Whether they use Salesforce is not whether they use us.
  const isOfOthers = holds === 'answers' && words.some(({ concept }) => concept?.name === 'a tool');
  if (!isCertain(main) || (isOfOthers && signed.evidence === 'use of the product')) return UNKNOWN;
  return {
    kind: 'direction',
    direction: signed.sign > 0 ? 'higher' : 'lower',
    evidence: signed.evidence,
  };
}

/** A date to come is a fact; whether a renewal is confirmed, and how many deadlines were missed, is none. */
function comingMeaning(
  words: readonly HeadingWord[],
  spoken: readonly HeadingWord[],
  holds: Held,
): HeadingMeaning {
  const has = (sense: Sense) => spoken.some(({ concept }) => concept?.sense === sense);
  if (holds === 'numbers') {
    if (has('undone') && isCertain(spoken))
      return { kind: 'direction', direction: 'lower', evidence: 'not done' };
    // A number of meetings to come is not a date.
    if (!has('until') && spoken.length > 1 && !isDays(words)) return UNKNOWN;
  }
  const answered = holds === 'answers' && !has('next') ? answeredState(spoken) : undefined;
  return answered ?? { kind: 'fact', reason: 'coming date' };
}

/** Nothing says which way is better: a fact about the account, or unknown. */
function withoutSign(
  spoken: readonly HeadingWord[],
  main: readonly HeadingWord[],
  holds: Held,
): HeadingMeaning {
  const weak = weakFact(spoken) ?? weakFact(main);
  if (weak?.kind !== 'fact') return UNKNOWN;
  // A number of contracts or modules is not a plan, and a manager's hours are not a name: whether more is good depends.
  if (holds === 'numbers' && (weak.reason === 'product' || weak.reason === 'owner')) return UNKNOWN;
  // A share of users is not a number of users: what it is a share of, the other word says.
  const isOfSome = holds === 'shares' && spoken.some(({ concept }) => concept === undefined);
  return isOfSome && weak.reason === 'size' ? UNKNOWN : weak;
}

/** An outcome alone is one, and a share of it a sign; beside a thing (churned users) it is a state of that thing. */
function outcomeOf(spoken: readonly HeadingWord[], holds: Held): HeadingMeaning | undefined {
  const [outcome, second] = spoken.flatMap(({ concept }) => (concept?.sense === 'outcome' ? concept : []));
  const things: readonly (Sense | undefined)[] = [
    'good',
    'bad',
    'work',
    'event',
    'size',
    'money',
    'since',
    'time taken',
    'setting',
    undefined,
  ];
  const isBesideThing = spoken.some(
    ({ concept, inBrackets }) => things.includes(concept?.sense) && !(inBrackets && concept === undefined),
  );
  // Revenue lost at cancellation: the second one says what became of the account.
  if (second !== undefined && second.beside === 'undone') return { kind: 'fact', reason: 'outcome' };
  if (outcome === undefined || isBesideThing) return undefined;
  if (holds !== 'shares' || spoken.some(({ concept }) => concept?.sense === 'not'))
    return { kind: 'fact', reason: 'outcome' };
  const direction = outcome.beside === 'undone' ? 'lower' : 'higher';
  return { kind: 'direction', direction, evidence: outcome.name };
}

/** Phone complaints are complaints, and opened newsletters are a sign: only where a phone or a record is the main word, the column is a fact. */
function isQualifier(fact: Concept, head: Concept | undefined): boolean {
  const isOfSign = head?.sense === 'good' || head?.sense === 'bad';
  return isOfSign && (fact.reason === 'contact' || fact.reason === 'id');
}

/** The word that the others qualify: the last one outside brackets, as English and German have it. */
function mainWord(spoken: readonly HeadingWord[]): HeadingWord | undefined {
  const outside = spoken.filter(
    ({ inBrackets, concept }) => !inBrackets && concept?.sense !== 'of' && concept?.sense !== 'account',
  );
  return outside[outside.length - 1];
}

/** Whatever a parcel is: a lost one is bad, and one on time is good. */
function stateOfUnknown(words: readonly HeadingWord[]): HeadingMeaning | undefined {
  const outside = words.filter(({ inBrackets, concept }) => !inBrackets || concept !== undefined);
  const states = outside.filter(({ text, concept }) => isPlainState(text, concept));
  const isThing = ({ text, concept }: HeadingWord) =>
    concept === undefined ? !MAY_TURN.test(text) : concept.sense === 'label' && concept.reason === 'fact';
  const [state] = states;
  const isOfThing = outside.some(isThing) && outside.every((word) => isThing(word) || word === state);
  if (state === undefined || !isOfThing) return undefined;
  const isGood = state.concept?.sense === 'on time';
  return {
    kind: 'direction',
    direction: isGood ? 'higher' : 'lower',
    evidence: state.concept?.name ?? '',
  };
}

/** States that are good or bad of anything; a failed attack and a rejected claim may be good news. */
const BAD_OF_ANYTHING: ReadonlySet<string> = new Set(
  'lost,missed,missing,late,overdue,past due,delayed,damaged,incomplete,unfinished,unresolved,unsolved,unanswered,unpaid'.split(
    ',',
  ),
);

function isPlainState(text: string, concept: Concept | undefined): boolean {
  if (concept?.sense === 'on time') return true;
  const isUndone = concept?.sense === 'undone' || concept?.beside === 'undone' || concept?.sense === 'bad';
  return isUndone && (BAD_OF_ANYTHING.has(text) || UNDONE_WORD.test(text) || BAD_STEM.test(text));
}

const BAD_STEM =
  /^(verlor|versaum|uberfallig|verspatet|veraltet|perdu|manqu|en retard|perdid|atrasad|vencid|gemist|te laat)/;

/** Unsigned, unplanned; but what is unlocked or unblocked has become free. */
const UNDONE_WORD = /^un(?!lock|block|limit|unit)\p{L}+ed$/u;

/** Customer health as a number, or that of another tool: counting it again would count everything twice. */
function isOwnVerdict(words: readonly HeadingWord[], holds: Held): boolean {
  const others = words.filter(({ text, concept }) => text !== 'health' && concept?.sense !== 'filler');
  const isOfTool = words.some(({ concept }) => concept?.name === 'a tool');
  const isHealth = words.length > others.length && words.some(({ text }) => text === 'health');
  const isAlone = others.every(({ concept }) => concept?.sense === 'account');
  return (
    isHealth && isAlone && (isOfTool || ((holds === 'numbers' || holds === 'shares') && others.length > 0))
  );
}

/** Closed by, approved by: a name. */
function isByPerson(words: readonly HeadingWord[]): boolean {
  const last = words.filter(({ inBrackets }) => !inBrackets).pop();
  return words.length > 1 && last?.concept?.sense === 'per' && /^(by|von|par|por|door)$/.test(last.text);
}

/** Yes is good of what is done or agreed, and bad of what is not. */
function answeredState(spoken: readonly HeadingWord[]): HeadingMeaning | undefined {
  const states = statesIn(spoken.flatMap(({ concept }) => concept ?? []));
  if (spoken.some(({ concept }) => concept === undefined) || states.done > 0 === states.undone > 0)
    return undefined;
  const isGood = states.done > 0 !== (states.not % 2 === 1);
  return { kind: 'direction', direction: isGood ? 'higher' : 'lower', evidence: 'done' };
}

/** Tickets per user are tickets. */
function beforePer(spoken: readonly HeadingWord[]): readonly HeadingWord[] {
  const per = spoken.findIndex(({ concept }) => concept?.sense === 'per');
  const before = spoken.slice(0, Math.max(per, 0));
  return before.some(({ concept }) => concept === undefined || SPEAKING.has(concept.sense)) ? before : spoken;
}

const SPEAKING: ReadonlySet<Sense> = new Set([
  'good',
  'bad',
  'work',
  'event',
  'size',
  'money',
  'time taken',
  'about',
]);

/** When nothing else decides: a fact of the kind named by its last such word. */
function weakFact(spoken: readonly HeadingWord[]): HeadingMeaning | undefined {
  const outside = spoken.filter(({ inBrackets }) => !inBrackets);
  const known = (outside.length > 0 ? outside : spoken).filter(({ concept }) => concept?.sense !== 'of');
  const last = known[known.length - 1];
  if (last === undefined || last.concept === undefined) return undefined;
  const reasons = known.flatMap(({ concept }) =>
    concept?.reason !== undefined &&
    ['size', 'money', 'about', 'setting', 'label', 'count', 'account', 'first'].includes(concept.sense)
      ? concept
      : [],
  );
  const strongest =
    (last.concept.sense === 'count' ? last.concept : undefined) ??
    reasons.filter(({ sense }) => sense !== 'account').pop() ??
    reasons[0];
  // The OEE of last quarter is no age.
  const isPeriod = strongest?.reason === 'age' && known.some(({ text }) => PERIODS.has(text));
  if (isPeriod && spoken.some(({ concept }) => concept === undefined)) return undefined;
  // What else a heading names about the customer is not its name: customer webhook volume.
  const isOfOther = strongest?.sense === 'account' && spoken.some(({ concept }) => concept === undefined);
  if (strongest?.reason === undefined || isOfOther) return undefined;
  return { kind: 'fact', reason: strongest.reason };
}

const PERIODS: ReadonlySet<string> = new Set(['year', 'quarter', 'month']);

/** Unknown words leave no doubt only before a known main word that they cannot reverse. */
function isCertain(words: readonly HeadingWord[]): boolean {
  const main = mainWord(words);
  return (
    words.every(
      (word) =>
        word.concept !== undefined || (word !== main && !word.inBrackets && !MAY_TURN.test(word.text)),
    ) && main?.concept !== undefined
  );
}
