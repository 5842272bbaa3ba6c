// What each rule does to the accounts now, in words.
import { accountName } from './accounts';
import type { Evaluation } from './evaluation';

/** How many accounts are named. */
const NAMED = 3;

/** "Acts now on 4: Acme, Birch, Cobalt, …"; '' while the scorecard has errors. Goes through all accounts. */
export function ruleEffectText({ scorecard, scores, accounts }: Evaluation, index: number): string {
  const rule = scorecard?.rules[index];
  if (rule === undefined || accounts === undefined) return '';
  const touched = scores.flatMap(({ acts }, at) => (acts.some((act) => act.rule === rule) ? [at] : []));
  const names = touched.slice(0, NAMED).map((account) => accountName(accounts, account));
  if (touched.length > NAMED) names.push('…');
  return `Acts now on ${[touched.length, names.join(', ')].filter((each) => each !== '').join(': ')}`;
}
