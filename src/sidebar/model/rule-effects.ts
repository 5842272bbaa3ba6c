// What each rule does to the accounts now, in words.
import { asksForTime } from '../../domain/history/trend-words';
import { accountName } from './accounts';
import type { Evaluation } from './evaluation';

/** How many accounts are named. */
const NAMED = 3;

/** "Acts now on 4: Acme, Birch, Cobalt, …"; '' while the scorecard has errors. Goes through all accounts. */
export function ruleEffectText({ scorecard, scores, accounts, past }: Evaluation, index: number): string {
  const rule = scorecard?.rules[index];
  if (rule === undefined || accounts === undefined) return '';
  if (asksForTime({ rules: [rule] })) {
    if (scorecard?.settings.history === 'off') return 'Never acts, because History is off (More > Settings)';
    if (past === undefined) return 'Reading the history…';
    if (past.baseline === undefined)
      return 'Acts from the second day of scoring on: there is no earlier score yet';
  }
  const touched = scores.flatMap(({ acts }, at) => (acts.some((act) => act.rule === rule) ? [at] : []));
  const names = touched.slice(0, NAMED).map((account) => accountName(accounts, account));
  if (touched.length > NAMED) names.push('…');
  return `Acts now on ${[touched.length, names.join(', ')].filter((each) => each !== '').join(': ')}`;
}
