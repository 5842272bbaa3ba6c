// What each rule does to the accounts now, in words.
import type { Rule } from '../../domain/rules';
import type { AccountScore } from '../../domain/score-account';
import { accountName } from './accounts';
import type { Working } from './working';

const known = new WeakMap<readonly AccountScore[], ReadonlyMap<Rule, readonly number[]>>();

/** Accounts whose score a rule changes, or which it flags: positions, in the sheet's order. Worked out once for each scoring. */
export function actedOn(scores: readonly AccountScore[], rule: Rule): readonly number[] {
  let found = known.get(scores);
  if (found === undefined) {
    const accounts = new Map<Rule, number[]>();
    scores.forEach(({ acts }, index) => {
      for (const act of acts) {
        const list = accounts.get(act.rule) ?? [];
        accounts.set(act.rule, list);
        list.push(index);
      }
    });
    found = accounts;
    known.set(scores, found);
  }
  return found.get(rule) ?? [];
}

/** Names that are said. */
const NAMED = 3;

/** "Acts on 4 accounts now: Acme, Birch, Cobalt, …". Nobody knows while there are mistakes: then ''. */
export function ruleEffectText({ scorecard, scores, accounts }: Working, index: number): string {
  const rule = scorecard?.rules[index];
  if (rule === undefined || accounts === undefined) return '';
  const touched = actedOn(scores, rule);
  const names = touched.slice(0, NAMED).map((account) => accountName(accounts, account));
  if (touched.length > NAMED) names.push('…');
  return `Acts on ${touched.length} accounts now${names.length > 0 ? `: ${names.join(', ')}` : ''}`;
}
