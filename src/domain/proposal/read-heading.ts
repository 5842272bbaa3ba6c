// The meaning of a heading: more is better, fewer is better, a fact about the account, or uncertain.

import { judgedNoun, type States, statesIn, withoutAbsent, withStates } from './heading-states';
import type { HeadingMeaning, HeadingWord } from './heading-words';
import type { Concept, Sense } from './words/concept';

const UNKNOWN: HeadingMeaning = { kind: 'unknown' };
/** A word with such an ending may turn what follows into its opposite (rejected, bugfree, abgelehnte). */
export const MAY_TURN =
  /^(un|non|anti|dis|mis|over|under|out|ex|de|ab|ver|ge|ent|zer)\p{L}|(ed|ing|less|free|able|ful|ive|te|ene|ete|ierte|lose|freie)[nrs]?$/u;

type Held = 'numbers' | 'shares' | 'answers' | 'words';

/** @param holds words: as numbers, but a plan named in words is a fact · answers: a yes is judged, not a number · shares: a used share of seats is a sign, a used number of them is not */
export function readHeading(words: readonly HeadingWord[], holds: Held): HeadingMeaning {
  const spoken = words.filter(({ concept }) => concept?.sense !== 'filler');
  const has = (...senses: Sense[]) => spoken.some(({ concept }) => concept && senses.includes(concept.sense));
  const fact = spoken.find(({ concept }) => concept?.sense === 'fact')?.concept;
  if (fact?.reason !== undefined) return { kind: 'fact', reason: fact.reason };
  const head = mainWord(spoken);
  if (spoken.some(({ concept, inBrackets }) => concept?.sense === 'unclear' && !inBrackets)) {
    // A credit amount, a credit limit.
    const isFact = head?.concept?.sense === 'money' || head?.concept?.name === 'what it may use';
    return isFact && head.concept.reason !== undefined
      ? { kind: 'fact', reason: head.concept.reason }
      : UNKNOWN;
  }
  const outcome = outcomeOf(spoken, holds);
  if (outcome !== undefined) return outcome;
  // The code of an error says which one it was.
  if (head?.text === 'code') return { kind: 'fact', reason: 'id' };
  if (head?.concept?.sense === 'label') return { kind: 'fact', reason: head.concept.reason ?? 'fact' };
  if (has('since') || (holds === 'numbers' && isDaysOfLast(words))) return sinceMeaning(spoken);
  if (has('until', 'next') && !has('bad', 'good')) {
    // Whether a renewal is confirmed.
    const answered = holds === 'answers' && !has('next') ? answeredState(spoken) : undefined;
    // A number of deadlines that were missed.
    if (holds === 'numbers' && has('undone') && isCertain(spoken))
      return { kind: 'direction', direction: 'lower', evidence: 'not done' };
    return answered ?? { kind: 'fact', reason: 'coming date' };
  }
  if (holds === 'numbers' && isSlowTail(words) && !has('good', 'bad', 'work', 'size', 'money'))
    return { kind: 'direction', direction: 'lower', evidence: 'time taken' };
  const main = beforePer(spoken);
  const signed = signOf(main, holds === 'words' ? 'numbers' : holds);
  if (signed === undefined || signed === 'fact') {
    const weak = weakFact(spoken) ?? UNKNOWN;
    // A number of contracts or modules is not a plan, and a manager's hours are not a name: whether more is good depends.
    const isCounted =
      weak.kind === 'fact' && (weak.reason === 'product' || weak.reason === 'owner') && holds === 'numbers';
    return isCounted ? UNKNOWN : weak;
  }
  // Whether they use Salesforce is not whether they use us.
  const isOfOthers = holds === 'answers' && words.some(({ concept }) => concept?.name === 'a tool');
  if (!isCertain(main) || (isOfOthers && signed.evidence === 'use of the product')) return UNKNOWN;
  return {
    kind: 'direction',
    direction: signed.sign > 0 ? 'higher' : 'lower',
    evidence: signed.evidence,
  };
}

/** An outcome alone is one, and a share of it a sign; beside a thing (churned users) it is a state of that thing. */
function outcomeOf(spoken: readonly HeadingWord[], holds: Held): HeadingMeaning | undefined {
  const outcome = spoken.find(({ concept }) => concept?.sense === 'outcome')?.concept;
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
  if (outcome === undefined || isBesideThing) return undefined;
  if (holds !== 'shares' || spoken.some(({ concept }) => concept?.sense === 'not'))
    return { kind: 'fact', reason: 'outcome' };
  const direction = outcome.beside === 'undone' ? 'lower' : 'higher';
  return { kind: 'direction', direction, evidence: outcome.name };
}

/** The word that the others qualify: the last one outside brackets, as English and German have it. */
function mainWord(spoken: readonly HeadingWord[]): HeadingWord | undefined {
  const outside = spoken.filter(
    ({ inBrackets, concept }) => !inBrackets && concept?.sense !== 'of' && concept?.sense !== 'account',
  );
  return outside[outside.length - 1];
}

/** `last_login_days`: the days since it, in a heading that has no window such as "last 30 days". */
function isDaysOfLast(words: readonly HeadingWord[]): boolean {
  const last = words.findIndex(({ concept }) => concept?.sense === 'last');
  const isEvent =
    words[last + 1]?.concept?.isContactOrUse === true || words[last]?.concept?.isContactOrUse === true;
  return last >= 0 && isEvent && words.slice(last + 1).some(({ text }) => TIME_UNIT.test(text));
}

const TIME_UNIT = /(?:^| )(?:day|week|month|hour|age)(?: ago)?$/;

/** The slowest of many, in seconds (p95_checkout_ms), is how long something takes. */
function isSlowTail(words: readonly HeadingWord[]): boolean {
  const has = (pattern: RegExp) => words.some(({ text }) => pattern.test(text));
  return has(/^p9[059]$/) && has(/^(ms|millisecond|s|sec|second)$/);
}

/** Yes is good of what is done or agreed, and bad of what is not. */
function answeredState(spoken: readonly HeadingWord[]): HeadingMeaning | undefined {
  const states = statesIn(spoken.flatMap(({ concept }) => concept ?? []));
  if (spoken.some(({ concept }) => concept === undefined) || states.done > 0 === states.undone > 0)
    return undefined;
  const isGood = states.done > 0 !== (states.not % 2 === 1);
  return { kind: 'direction', direction: isGood ? 'higher' : 'lower', evidence: 'done' };
}

/** Days since the last sign of life: fewer are better. Since trouble, or since a start, the direction is unknown. */
function sinceMeaning(spoken: readonly HeadingWord[]): HeadingMeaning {
  const senses = spoken.map(({ concept }) => concept?.sense);
  if (senses.includes(undefined)) return UNKNOWN;
  if (senses.includes('bad')) return sinceTrouble(spoken);
  if (spoken.some(({ concept }) => concept?.isContactOrUse)) {
    return senses.includes('first')
      ? { kind: 'fact', reason: 'age' }
      : { kind: 'direction', direction: 'lower', evidence: 'silence' };
  }
  const reason = spoken.find(({ concept }) => concept?.sense === 'about')?.concept?.reason;
  return reason === undefined ? UNKNOWN : { kind: 'fact', reason: reason === 'past date' ? 'age' : reason };
}

/** Days without an incident, or since the last one: more are better. Since an invoice is overdue, they are not. */
function sinceTrouble(spoken: readonly HeadingWord[]): HeadingMeaning {
  const isOver = spoken.every(
    ({ concept }) =>
      concept !== undefined &&
      (TROUBLE_THAT_ENDS.has(concept.name) || ['since', 'last'].includes(concept.sense)),
  );
  return isOver ? { kind: 'direction', direction: 'higher', evidence: 'time without trouble' } : UNKNOWN;
}

const TROUBLE_THAT_ENDS: ReadonlySet<string> = new Set(['support load', 'failures', 'unhappiness']);

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

interface Signed {
  readonly sign: 1 | -1;
  readonly evidence: string;
}

/** @returns 'fact' where the words are of size, money and the like alone; undefined where nothing says which way */
function signOf(
  words: readonly HeadingWord[],
  holds: 'numbers' | 'shares' | 'answers',
): Signed | 'fact' | undefined {
  const concepts = withoutAbsent(withStates(words));
  const states = statesIn(concepts);
  const turned = states.not % 2 === 1 ? -1 : 1;
  const signed = (sign: number, concept: Concept | undefined): Signed => ({
    sign: sign * turned > 0 ? 1 : -1,
    evidence: concept?.name ?? '',
  });
  const duration = concepts.find(({ sense }) => sense === 'time taken');
  if (duration !== undefined) {
    // How long until the first trouble: longer is better, or it is not.
    const isOpenEnded = words.some(({ text, concept }) => concept === duration && text.endsWith(' to'));
    const isUntilTrouble =
      isOpenEnded &&
      concepts.some(
        ({ sense, beside }, at) =>
          (sense === 'bad' || beside === 'undone') && at > concepts.indexOf(duration),
      );
    if (isUntilTrouble || (states.undone > 0 && states.onTime > 0)) return undefined;
    return signed(states.onTime > 0 || states.less > 0 ? 1 : -1, duration);
  }
  const setting = concepts.find(({ sense }) => sense === 'setting');
  if (setting !== undefined) return signOfSetting(setting, concepts, holds, signed);
  // A yes says that usage has changed, or the sponsor, and not which way.
  const isChange = holds === 'answers' && concepts.some(({ name }) => name === 'a change');
  if (isChange || isLimitReached(concepts)) return undefined;
  const noun = judgedNoun(concepts);
  // Off may be a part of another word (sign-off, kick-off).
  if (concepts.some(({ sense }) => sense === 'off')) return undefined;
  if (noun === 'unclear') return undefined;
  if (noun?.sense === 'bad') {
    if (states.done > 0 && states.undone > 0) return undefined;
    if (states.done > 0 && !isOver(noun, concepts)) return undefined;
    if (states.not > 0 && isOfAbsence(concepts, noun)) return { sign: -1, evidence: noun.name };
    return signed(states.done > 0 !== states.less > 0 ? 1 : -1, noun);
  }
  const last = concepts[concepts.length - 1];
  if (noun?.sense === 'good') {
    if (last?.sense === 'money' && states.more === 0) return 'fact';
    const isOther =
      last?.sense === 'about' && last.reason !== 'age' && !concepts.some(({ sense }) => sense === 'of');
    if ((states.open > 0 && states.done === 0) || isOther) return undefined;
    return signed(states.undone > 0 !== states.less > 0 ? -1 : 1, noun);
  }
  const owed = openAmount(words);
  if (owed !== undefined) return signed(-1, owed);
  const thing = signOfThing(concepts, states, holds, signed);
  return thing ?? signOfUse(words, concepts, states, holds);
}

/** An open amount is owed, where no other word (pipeline, loan) names what it is of. */
function openAmount(words: readonly HeadingWord[]): Concept | undefined {
  const outside = words.filter(({ inBrackets }) => !inBrackets).map(({ concept }) => concept);
  const isOwed =
    outside.some((concept) => concept?.sense === 'open') &&
    outside.every((concept) => concept?.sense === 'open' || concept?.name === 'an amount');
  return isOwed ? outside.find((concept) => concept?.name === 'an amount') : undefined;
}

/** It may mean much use, or a plan that is too small. */
function isLimitReached(concepts: readonly Concept[]): boolean {
  return concepts.some(({ name }, at) => name === 'what it may use' && concepts[at + 1]?.sense === 'done');
}

/** A resolved complaint and a completed ticket are over; a paid refund, a confirmed bug and a completed downgrade are not. */
function isOver(trouble: Concept, concepts: readonly Concept[]): boolean {
  return concepts
    .filter(({ sense, beside }) => sense === 'done' || beside === 'done')
    .every(({ name }) => name === 'solved' || (name === 'done' && trouble.name === 'support load'));
}

/** Whether auto-renew is off, or enabled, is a sign; whether a contract has it at all is a term of that contract. */
function signOfSetting(
  setting: Concept,
  concepts: readonly Concept[],
  holds: 'numbers' | 'shares' | 'answers',
  signed: (sign: number, concept: Concept | undefined) => Signed,
): Signed | 'fact' | undefined {
  const states = concepts.filter((concept) => concept !== setting);
  if (holds !== 'answers' || states.length === 0) return 'fact';
  if (states.some(({ sense }) => !STATES_OF_SETTING.has(sense))) return undefined;
  const isOff = statesIn(states).undone > 0 || states.some(({ sense }) => sense === 'off');
  return signed(isOff ? -1 : 1, setting);
}

const STATES_OF_SETTING: ReadonlySet<Sense> = new Set(['off', 'undone', 'in use', 'done', 'not', 'outcome']);

/** The risk of non-adoption is a risk; no adoption risk is none. */
function isOfAbsence(concepts: readonly Concept[], trouble: Concept): boolean {
  const absence = concepts.findIndex(({ name }) => name === 'absence');
  return absence >= 0 && concepts.indexOf(trouble) !== absence + 1;
}

/** Notebooks used, flows activated: what customers take into use is good, whatever it is. */
function signOfUse(
  words: readonly HeadingWord[],
  concepts: readonly Concept[],
  states: States,
  holds: 'numbers' | 'shares' | 'answers',
): Signed | undefined {
  const isUsed = concepts.length === 1 && concepts[0]?.name === 'taken into use';
  const isNamed = words.some(({ concept }) => concept === undefined);
  if (holds !== 'numbers' || !isUsed || !isNamed || states.not > 0) return undefined;
  return { sign: 1, evidence: 'taken into use' };
}

/** Meetings, tasks, seats, amounts: the state that they are in decides. */
function signOfThing(
  concepts: readonly Concept[],
  states: States,
  holds: 'numbers' | 'shares' | 'answers',
  signed: (sign: number, concept: Concept | undefined) => Signed,
): Signed | 'fact' | undefined {
  const good = states.done + states.inUse;
  if (good > 0 && states.undone > 0) return undefined;
  const work = concepts.find(({ sense }) => sense === 'work');
  const thing = work ?? concepts.find(({ sense }) => sense === 'event');
  if (thing !== undefined) {
    if (states.undone > 0) return signed(-1, thing);
    if (good + states.made > 0) return signed(1, thing);
    // No meeting this quarter: yes is bad.
    if (states.not > 0 && holds === 'answers') return signed(1, thing);
    return work !== undefined && states.open > 0 ? signed(-1, thing) : undefined;
  }
  const money = concepts.find(({ sense }) => sense === 'money');
  const size = concepts.find(({ sense }) => sense === 'size');
  const amount = size ?? money;
  if (amount !== undefined) {
    if (amount.growsEitherWay && states.more + states.less > 0) return undefined;
    if (states.undone > 0 || states.less > 0) return signed(-1, amount);
    if (states.more > 0) return signed(1, amount);
    // Budget approved, funding secured.
    if (holds === 'answers' && states.done > 0) return signed(1, amount);
    if (size !== undefined && (states.inUse > 0 || (holds === 'shares' && states.takenUp > 0)))
      return signed(1, amount);
    return states.not > 0 ? undefined : 'fact';
  }
  // Modules that are used, add-ons that are live.
  const bought = concepts.find(({ sense, reason }) => sense === 'about' && reason === 'product');
  if (bought !== undefined && states.inUse > 0 && states.undone === 0) return signed(1, bought);
  if (concepts.some(({ sense }) => sense === 'about' || sense === 'account' || sense === 'count')) {
    if (good + states.undone === 0 || holds !== 'answers') return 'fact';
    // A closed task is done, a closed account is gone.
    if (concepts.some(({ name }) => name === 'solved')) return undefined;
  }
  const state = concepts.find(({ sense }) => ['done', 'on time', 'in use', 'undone'].includes(sense));
  if (states.undone > 0) return signed(-1, state);
  if (good > 0 && (holds !== 'numbers' || states.done > 0)) return signed(1, state);
  return undefined;
}

/** What nothing else speaks for: a fact of the kind that its last such word names. */
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
