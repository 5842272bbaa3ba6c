// The accounts under the scorecard in the sidebar and under another one.
import { calibrationDay } from '../../domain/evidence/calibration-mark';
import { compareScores, type ScorecardComparison } from '../../domain/evidence/compare-scores';
import { readinessOf } from '../../domain/evidence/guards';
import { type SeenAccounts, seenAfter } from '../../domain/evidence/seen-accounts';
import type { CardRows } from '../../domain/scorecard-tab/card-rows';
import { planScoring } from '../../domain/scoring/plan-scoring';
import type { AccountScore } from '../../domain/scoring/score-account';
import { scoreRowsOfDays } from '../../domain/scoring/score-table';
import { type Evaluation, readRows, scoreAll } from './evaluation';

export interface ComparedScorecards extends ScorecardComparison {
  /** Under the other scorecard, one for each account. */
  readonly scores: readonly AccountScore[];
  /** Known outcomes that both were tested on. */
  readonly outcomes: number;
}

/** @returns undefined where the other scorecard cannot score these accounts */
export function compareWith(
  otherRows: CardRows,
  evaluation: Evaluation,
  evidence: { readonly seen: SeenAccounts } | undefined,
): ComparedScorecards | undefined {
  const reading = readRows(otherRows);
  const { accounts, context, scorecard } = evaluation;
  if (reading.scorecard === undefined || scorecard === undefined || accounts === undefined) return undefined;
  const other = scoreAll(reading, { ...evaluation.derived, accounts }, context);
  if (other.scores.every(({ score }) => score === undefined)) return undefined;
  const comparison = compareScores(evaluation.scores, other.scores, []);
  const notes = [...scorecard.metrics, ...reading.scorecard.metrics].map(({ note }) => note);
  const seen = evidence && seenAfter(evidence.seen, calibrationDay(notes));
  const lost = seen?.accounts.map((account) => account.lost) ?? [];
  if (seen === undefined || readinessOf({ lost }) === 'too few')
    return { ...comparison, scores: other.scores, outcomes: 0 };
  const scoresUnder = (card: typeof scorecard) =>
    scoreRowsOfDays(planScoring(card, seen.headings), seen.accounts, context.locale);
  const { areaGain } = compareScores(scoresUnder(scorecard), scoresUnder(reading.scorecard), lost);
  return { ...comparison, areaGain, scores: other.scores, outcomes: lost.length };
}
