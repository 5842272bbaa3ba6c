// Conditions on how the score moved, and which of them are valid.
import { type RuleCondition, type TimeSubject, TREND_WORDS, timeSubject } from '../scorecard/rules';
import type { Metric } from '../scorecard/scorecard';
import { matchKey } from '../values/cell';
import type { TabProblem } from './tab-issue';

/** undefined where a metric has that name: then the condition is about its value. */
export function timeSubjectOf(subject: string, metrics: readonly Metric[]): TimeSubject | undefined {
  const isMetric = metrics.some(({ name }) => matchKey(name) === matchKey(subject));
  return isMetric ? undefined : timeSubject(subject);
}

/** Why a condition on the change or the trend can never be judged; undefined for any other condition. */
export function timeConditionProblem(
  { subject, is }: RuleCondition,
  metrics: readonly Metric[],
): TabProblem | undefined {
  const about = timeSubjectOf(subject, metrics);
  if (about === undefined || is.kind === 'blank' || is.kind === 'not blank') return undefined;
  if (about === 'change') return 'number' in is ? undefined : { code: 'change-without-number' };
  const isWord =
    (is.kind === 'is' || is.kind === 'not') &&
    TREND_WORDS.some((word) => matchKey(word) === matchKey(is.text));
  return isWord ? undefined : { code: 'trend-word-unknown', words: TREND_WORDS };
}
