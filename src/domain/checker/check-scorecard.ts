// The checker: findings about a sound scorecard and its data, each with its cell and what to do about it.
import type { ParsedScorecard } from '../scorecard-tab/parse';
import type { ScoredTable } from '../scoring/score-table';
import type { CheckIssue } from './check-problems';
import { checkRepeats } from './check-repeats';
import { checkRules } from './check-rules';
import { checkSegments } from './check-segments';
import { checkValues } from './check-values';
import { checkWeights } from './check-weights';
import { checkWords } from './check-words';
import { metricColumns } from './metric-column';

/** Bands of fewer scored accounts than this are a first impression (Rocketlane: only after considerable data). */
export const ACCOUNTS_FOR_BANDS = 20;

/**
 * Warnings about the scorecard and its data; mistakes inside the scorecard alone are found when it is parsed.
 * @param table the accounts as they were just scored: nothing is read again, and the time grows with the rows
 */
export function checkScorecard(parsed: ParsedScorecard, table: ScoredTable): CheckIssue[] {
  const { scorecard } = parsed;
  if (scorecard === undefined) return [];
  const columns = metricColumns(table);
  return [
    ...checkWeights(parsed, table.plan),
    ...checkSegments(parsed, scorecard, table),
    ...checkValues(parsed, columns, scorecard.settings.scale),
    ...checkWords(parsed, columns, table),
    ...checkRepeats(parsed, columns),
    ...checkRules(parsed, table),
  ];
}

/** Whether too few accounts have a score for their bands to be more than a first impression. */
export function isProvisional(scores: readonly (number | undefined)[]): boolean {
  return scores.filter((score) => score !== undefined).length < ACCOUNTS_FOR_BANDS;
}
