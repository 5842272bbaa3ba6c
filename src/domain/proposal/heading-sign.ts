// Which way the words of a heading point: more of it is better, fewer are, or it is a fact of size and money.

import { judgedNoun, type States, statesIn, withoutAbsent, withStates } from './heading-states';
import type { HeadingWord } from './heading-words';
import type { Concept, Sense } from './words/concept';

/** What the cells under a heading hold: a yes is judged, not a number, and a used share of seats is a sign where a used number of them is not. */
export type HeldNumbers = 'numbers' | 'shares' | 'answers';

export interface Signed {
  readonly sign: 1 | -1;
  readonly evidence: string;
}

/** What the rules below ask of a heading. */
interface Judged {
  readonly concepts: readonly Concept[];
  readonly states: States;
  readonly holds: HeldNumbers;
  /** A sign of that concept, turned where the heading has a "not". */
  readonly signed: (sign: number, concept: Concept | undefined) => Signed;
}

/** @returns 'fact' where the words are of size, money and the like alone; undefined where nothing says which way */
export function signOf(words: readonly HeadingWord[], holds: HeldNumbers): Signed | 'fact' | undefined {
  const concepts = withoutAbsent(withStates(words));
  const states = statesIn(concepts);
  const turned = states.not % 2 === 1 ? -1 : 1;
  const judged: Judged = {
    concepts,
    states,
    holds,
    signed: (sign, concept) => ({ sign: sign * turned > 0 ? 1 : -1, evidence: concept?.name ?? '' }),
  };
  const duration = concepts.find(({ sense }) => sense === 'time taken');
  if (duration !== undefined) return signOfDuration(duration, words, judged);
  const setting = concepts.find(({ sense }) => sense === 'setting');
  if (setting !== undefined) return signOfSetting(setting, judged);
  // A yes says that usage has changed, or the sponsor, and not which way.
  const isChange = holds === 'answers' && concepts.some(({ name }) => name === 'a change');
  if (isChange || isLimitReached(concepts)) return undefined;
  // Off may be a part of another word (sign-off, kick-off).
  if (concepts.some(({ sense }) => sense === 'off')) return undefined;
  const noun = judgedNoun(concepts);
  if (noun === 'unclear') return undefined;
  if (noun?.sense === 'bad') return signOfTrouble(noun, words, judged);
  if (noun?.sense === 'good') return signOfGood(noun, judged);
  const owed = openAmount(words);
  if (owed !== undefined) return judged.signed(-1, owed);
  return signOfThing(judged) ?? signOfUse(words, judged);
}

/** How long something takes: fewer are better. */
function signOfDuration(
  duration: Concept,
  words: readonly HeadingWord[],
  { concepts, states, signed }: Judged,
): Signed | undefined {
  // How long until the first trouble: longer is better, or it is not.
  const isOpenEnded = words.some(({ text, concept }) => concept === duration && text.endsWith(' to'));
  const isUntilTrouble =
    isOpenEnded &&
    concepts.some(
      ({ sense, beside }, at) => (sense === 'bad' || beside === 'undone') && at > concepts.indexOf(duration),
    );
  if (isUntilTrouble || (states.undone > 0 && states.onTime > 0)) return undefined;
  // Days to the summit count to its date.
  const isCountdown = words.some(
    ({ text, concept }) => concept === duration && /^(day|week|month) to$/.test(text),
  );
  if (
    isCountdown &&
    concepts.some(({ sense }) => sense === 'event') &&
    !concepts.some(({ sense }) => sense === 'first')
  )
    return undefined;
  return signed(states.onTime > 0 || states.less > 0 ? 1 : -1, duration);
}

function signOfTrouble(
  trouble: Concept,
  words: readonly HeadingWord[],
  { concepts, states, signed }: Judged,
): Signed | undefined {
  if (isWithout(trouble, concepts)) return { sign: 1, evidence: trouble.name };
  if (states.done > 0 && states.undone + states.open > 0) return undefined;
  // A blocked threat did no harm, and a falling number of errors is good news.
  if (words.some(({ text, concept }) => concept?.sense === 'undone' && STOPPED.has(text))) return undefined;
  if (states.done > 0 && !isOver(trouble, concepts)) return undefined;
  if (states.not > 0 && isOfAbsence(concepts, trouble)) return { sign: -1, evidence: trouble.name };
  return signed(states.done > 0 !== states.less > 0 ? 1 : -1, trouble);
}

function signOfGood(good: Concept, { concepts, states, signed }: Judged): Signed | 'fact' | undefined {
  const last = concepts[concepts.length - 1];
  if (last?.sense === 'money' && states.more === 0) return 'fact';
  const isOther =
    last?.sense === 'about' && last.reason !== 'age' && !concepts.some(({ sense }) => sense === 'of');
  if ((states.open > 0 && states.done === 0) || isOther) return undefined;
  return signed(states.undone > 0 !== states.less > 0 ? -1 : 1, good);
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

const STOPPED: ReadonlySet<string> = new Set(
  'blocked stopped denied rejected declined dropped dropping quit decreasing falling revoked'.split(' '),
);

/** Claims resolved without escalation: what is done, is done well. */
function isWithout(trouble: Concept, concepts: readonly Concept[]): boolean {
  const at = concepts.indexOf(trouble);
  const before = concepts.slice(0, Math.max(at - 1, 0));
  return (
    concepts[at - 1]?.name === 'not' &&
    at === concepts.length - 1 &&
    before.some(({ sense }) => ['done', 'made', 'work', 'event'].includes(sense)) &&
    before.every(({ sense, name }) => sense !== 'undone' && sense !== 'not' && name !== trouble.name)
  );
}

/** A resolved complaint and a completed ticket are over; a paid refund, a confirmed bug and a completed downgrade are not. */
function isOver(trouble: Concept, concepts: readonly Concept[]): boolean {
  return concepts
    .filter(({ sense, beside }) => sense === 'done' || beside === 'done')
    .every(({ name }) => name === 'solved' || (name === 'done' && trouble.name === 'support load'));
}

/** Whether auto-renew is off, or enabled, is a sign; whether a contract has it at all is a term of that contract. */
function signOfSetting(setting: Concept, { concepts, holds, signed }: Judged): Signed | 'fact' | undefined {
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
function signOfUse(words: readonly HeadingWord[], { concepts, states, holds }: Judged): Signed | undefined {
  const isUsed = concepts.length === 1 && concepts[0]?.name === 'taken into use';
  const isNamed = words.some(({ concept }) => concept === undefined);
  if (holds !== 'numbers' || !isUsed || !isNamed || states.not > 0) return undefined;
  return { sign: 1, evidence: 'taken into use' };
}

/** Meetings, tasks, seats, amounts: the state that they are in decides. */
function signOfThing({ concepts, states, holds, signed }: Judged): Signed | 'fact' | undefined {
  const good = states.done + states.inUse;
  if (good > 0 && states.undone > 0) return undefined;
  const work = concepts.find(({ sense }) => sense === 'work');
  const thing = work ?? concepts.find(({ sense }) => sense === 'event');
  if (thing !== undefined) {
    if (states.undone > 0) return signed(-1, thing);
    if (good > 0 || (states.made > 0 && thing.isContactOrUse === true)) return signed(1, thing);
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
    const isUndone = states.undone > 0 || (states.not > 0 && good > 0);
    // Accounts that are not activated, where each row has many.
    const isCounted = isUndone && concepts.some(({ sense }) => sense === 'account');
    if (isCounted && holds === 'numbers') return { sign: -1, evidence: 'not done' };
    if (good + states.undone === 0 || holds !== 'answers') return 'fact';
    // A closed task is done, a closed account is gone.
    if (concepts.some(({ name }) => name === 'solved')) return undefined;
  }
  // Whether it is closed, and nothing says what: an account, or a ticket.
  if (holds === 'answers' && concepts.every(({ name }) => name === 'solved')) return undefined;
  const state = concepts.find(({ sense }) => ['done', 'on time', 'in use', 'undone'].includes(sense));
  if (states.undone > 0) return signed(-1, state);
  if (good > 0 && (holds !== 'numbers' || states.done > 0 || states.not > 0)) return signed(1, state);
  return undefined;
}
