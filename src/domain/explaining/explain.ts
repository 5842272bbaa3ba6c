// The explanation of one account: a table of what each metric and rule took or added, which adds up exactly to the shown score.

import { showNumber } from '../metric-types/number-scale';
import { ruleText } from '../scorecard/rules';
import type { AccountScore } from '../scoring/score-account';
import { apportion, roundHalfUp } from '../values/rounding';
import { presentShares, shownContributions } from './contributions';
import { shownValue } from './drivers';

/** Weight shares are shown to a hundredth of a percent. */
const SHARE_DECIMALS = 4;

/** One line of the table; undefined where a line has nothing in a column. */
export interface ExplainedLine {
  readonly label: string;
  readonly value?: string | number;
  readonly metricScore?: number;
  /** 0-1. */
  readonly weightShare?: number;
  /** What the line adds to the score; below 0 what it takes, as drivers show it. */
  readonly points?: number;
}

export interface Explanation {
  /** Where the score starts, one line for each metric, then what else acted. Their points add up to those of the last line. */
  readonly lines: readonly ExplainedLine[];
  /** The health score with its band; its points are the score. */
  readonly total: ExplainedLine;
}

export function explain(account: AccountScore): Explanation {
  const { score } = account;
  if (score === undefined) {
    return {
      lines: [...metricLines(account, undefined), ...coverageLine(account)],
      total: { label: 'Health score', value: account.band },
    };
  }
  const contributions = shownContributions(account).map(({ points }) => points);
  const metrics = metricLines(account, contributions);
  const rules = ruleChanges(account, score).map(({ label, change }) => ({ label, points: change }));
  return {
    lines: [startLine(account), ...metrics, ...restLine(account, contributions), ...rules],
    total: {
      label: 'Health score',
      value: account.band,
      metricScore: score,
      weightShare: metrics.some(({ weightShare }) => (weightShare ?? 0) > 0) ? 1 : 0,
      points: score,
    },
  };
}

/** Points are taken from the full mark; under the method points they are added to the start. */
function startLine({ plan }: AccountScore): ExplainedLine {
  const { method, scale, start } = plan.scorecard.settings;
  return method === 'points' ? { label: 'Start', points: start } : { label: 'Full mark', points: scale };
}

function metricLines(account: AccountScore, points: readonly number[] | undefined): ExplainedLine[] {
  const exact = presentShares(account);
  const isAnyPresent = exact.some((share) => share > 0);
  const shares = isAnyPresent ? apportion(exact, 1, SHARE_DECIMALS) : exact;
  const { decimals } = account.plan.scorecard.settings;
  return account.plan.metrics.map(({ metric }, index) => {
    const metricScore = account.metricScores[index];
    const value = shownValue(account, index);
    return {
      label: metric.name,
      value: String(Number(value)) === value && Number.isFinite(Number(value)) ? Number(value) : value,
      ...(metricScore === undefined ? {} : { metricScore: roundHalfUp(metricScore, decimals) }),
      weightShare: shares[index] ?? 0,
      ...(points === undefined ? {} : { points: points[index] ?? 0 }),
    };
  });
}

/** Method points: what the scale's ends or the start's own decimals make of the sum. */
function restLine(
  { plan, computedScore = 0 }: AccountScore,
  contributions: readonly number[],
): ExplainedLine[] {
  const { method, start, scale } = plan.scorecard.settings;
  if (method !== 'points') return [];
  const sum = contributions.reduce((total, each) => total + each, start);
  const rest = Number((computedScore - sum).toFixed(10));
  const label = sum < 0 || sum > scale ? `Kept within 0 to ${scale}` : 'Rounding';
  return rest === 0 ? [] : [{ label, points: rest }];
}

/** What each rule did to the shown score: the differences of the rounded scores between them, so that nothing is lost in rounding. */
function ruleChanges(account: AccountScore, score: number): { label: string; change: number }[] {
  const { decimals } = account.plan.scorecard.settings;
  const last = account.acts.filter(({ change }) => change !== 0).pop();
  let exact = account.computed ?? 0;
  let before = account.computedScore ?? 0;
  return account.acts.map((act) => {
    exact += act.change;
    const after = act === last ? score : act.change === 0 ? before : roundHalfUp(exact, decimals);
    const change = Number((after - before).toFixed(10));
    before = after;
    return { label: `Rule: ${ruleText(act.rule)}`, change };
  });
}

/** Why there is no score, where too little of the weight has a value. */
function coverageLine({ plan, computed, coverage }: AccountScore): ExplainedLine[] {
  if (computed === undefined) return [];
  const percent = (share: number) => `${showNumber(Number((share * 100).toPrecision(12)))}%`;
  const needed = percent(plan.scorecard.settings.minimumCoverage);
  return [{ label: 'Coverage', value: `${percent(coverage)} of the weight, ${needed} needed` }];
}
