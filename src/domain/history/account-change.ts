// Why the score of one account moved since a day: per metric, with values then and now, and in parts that add up as shown.
import { exactLosses, presentShares } from '../explaining/contributions';
import { shownValue, signed } from '../explaining/drivers';
import type { AccountScore } from '../scoring/score-account';
import { matchKey, shortText } from '../values/cell';
import { apportion, roundHalfUp } from '../values/rounding';
import { explainChange, type MetricChange, type MetricLoss, type ScoreState } from './change-parts';

export interface ChangedMetric {
  readonly name: string;
  /** As shown: signed points of the change, both parts together. */
  readonly points: number;
  /** Points from values that changed, exact. */
  readonly customer: number;
  /** Points from values that came or went, exact. */
  readonly data: number;
  /** The value then and now, in words. */
  readonly from: string;
  readonly to: string;
  /** Where the value is the same and its share of the score is not: other values came or went. */
  readonly counts: 'more' | 'less' | undefined;
}

export interface AccountChange {
  /** Scores as shown. */
  readonly before: number;
  readonly now: number;
  readonly change: number;
  /** The largest change first; those without one are left out. */
  readonly metrics: readonly ChangedMetric[];
  /** As shown: what changing the scorecard did, and what rules did. Metrics + scorecard + rules = change. */
  readonly scorecard: number;
  readonly rules: number;
  /** As shown: all that happened at the customer, values and rules. Customer + scorecard = change. */
  readonly customer: number;
}

/**
 * The change of a shown score, split; undefined if the account has no score now, or its cells of that day have none under today's scorecard.
 * What columns do that the history does not hold for that day belongs to the scorecard, which reads them only since then.
 * @param scoreThen as it was shown then, under the scorecard of then
 * @param then the cells of then, scored under today's scorecard as of that day
 * @param comparable the account now with only the columns that were kept then; itself where that is all of them
 */
export function accountChange(
  scoreThen: number,
  then: AccountScore,
  now: AccountScore,
  comparable = now,
): AccountChange | undefined {
  if (then.score === undefined || now.score === undefined || comparable.score === undefined) return undefined;
  const names = metricNames(then, comparable);
  const { decimals } = now.plan.scorecard.settings;
  const { scorecard, parts } = explainChange(
    scoreThen,
    stateOf(then, then.score, names),
    stateOf(comparable, comparable.score, names),
  );
  const change = roundHalfUp(now.score - scoreThen, decimals);
  const newColumns = now.score - comparable.score;
  const exact = [
    ...parts.metrics.map(({ customer, data }) => customer + data),
    scorecard + newColumns,
    parts.rules,
  ];
  const shown = shownParts(exact, change, decimals);
  const [rules = 0, scorecardPoints = 0] = [...shown].reverse();
  const metrics = names.flatMap((name, index): ChangedMetric[] => {
    const part = parts.metrics[index] ?? { customer: 0, data: 0 };
    const points = shown[index] ?? 0;
    return points === 0
      ? []
      : [
          {
            name,
            points,
            ...part,
            ...valuesThenAndNow(part, valueInWords(then, name), valueInWords(comparable, name)),
          },
        ];
  });
  return {
    before: scoreThen,
    now: now.score,
    change,
    metrics: metrics.sort((a, b) => Math.abs(b.points) - Math.abs(a.points)),
    scorecard: scorecardPoints,
    rules,
    customer: tidy(change - scorecardPoints, decimals),
  };
}

const REASONS = 3;

/**
 * The largest reasons of a change in one line, with what all others add; '' where nothing changed. The points add up to the change.
 * Where the scorecard changed too, what the customer did is also one sum.
 * @example changeText(change, 1) // 'customer −56.5 (−36.9 Logins 24 → 10 · −19.6 Last contact 10 days → 41 days) · scorecard −4.0'
 */
export function changeText({ metrics, scorecard, rules, customer }: AccountChange, decimals: number): string {
  // One more is shown as it is: "others" would be no shorter.
  const shown = metrics.length === REASONS + 1 ? metrics : metrics.slice(0, REASONS);
  const reasons = shown.map(
    (metric) => `${signed(metric.points, decimals)} ${shortText(metric.name)} ${valueMoveText(metric)}`,
  );
  const others = tidy(
    metrics.slice(shown.length).reduce((sum, { points }) => sum + points, 0),
    decimals,
  );
  if (others !== 0) reasons.push(`others ${signed(others, decimals)}`);
  if (rules !== 0) reasons.push(`rules ${signed(rules, decimals)}`);
  if (scorecard === 0) return reasons.join(' · ');
  const ofCustomer =
    reasons.length > 1 ? [`customer ${signed(customer, decimals)} (${reasons.join(' · ')})`] : reasons;
  return [...ofCustomer, `scorecard ${signed(scorecard, decimals)}`].join(' · ');
}

/**
 * What became of a metric's value.
 * @example valueMoveText({ from: '24', to: '10', counts: undefined }) // '24 → 10'
 * @example valueMoveText({ from: '40%', to: '40%', counts: 'more' }) // '40%, counts more'
 */
export function valueMoveText({ from, to, counts }: Pick<ChangedMetric, 'from' | 'to' | 'counts'>): string {
  if (from !== to) return `${from} → ${to}`;
  return counts === undefined ? to : `${to}, counts ${counts}`;
}

function valuesThenAndNow(
  { customer, data }: MetricChange,
  from: string,
  to: string,
): Pick<ChangedMetric, 'from' | 'to' | 'counts'> {
  if (from !== to || Math.abs(data) < Math.abs(customer)) return { from, to, counts: undefined };
  // A metric that counts more takes more points.
  return { from, to, counts: data < 0 ? 'more' : 'less' };
}

/**
 * Shown parts that add up to the shown change, none with another sign than its exact part: each rounded by itself, or where
 * that does not add up, each rounded up or down. Where scores were rounded in between by more than that allows, as at a
 * rule's border, the rest goes to the largest part.
 */
function shownParts(exact: readonly number[], change: number, decimals: number): number[] {
  const rounded = exact.map((part) => tidy(part, decimals));
  if (tidy(change - sumOf(rounded), decimals) === 0) return rounded;
  const moving = exact.flatMap((part, index) => (part === 0 ? [] : [index]));
  const apportioned = apportion(
    moving.map((index) => exact[index] ?? 0),
    change,
    decimals,
  );
  const shown = exact.map((_, index) => apportioned[moving.indexOf(index)] ?? 0);
  const rest = change - sumOf(shown);
  const largest = exact.reduce(
    (best, part, index) => (Math.abs(part) > Math.abs(exact[best] ?? 0) ? index : best),
    0,
  );
  return shown.map((part, index) => tidy(index === largest ? part + rest : part, decimals));
}

function sumOf(parts: readonly number[]): number {
  return parts.reduce((sum, part) => sum + part, 0);
}

function tidy(points: number, decimals: number): number {
  const rounded = Math.sign(points) * roundHalfUp(Math.abs(points), decimals);
  return rounded === 0 ? 0 : rounded;
}

/** Metrics of now in their order, then those that only counted then, as after a change of segment. */
function metricNames(then: AccountScore, now: AccountScore): string[] {
  const names = new Map<string, string>();
  for (const { metric } of [...now.plan.metrics, ...then.plan.metrics])
    if (!names.has(matchKey(metric.name))) names.set(matchKey(metric.name), metric.name);
  return [...names.values()];
}

function stateOf(account: AccountScore, score: number, names: readonly string[]): ScoreState {
  const losses = lossesOf(account);
  return {
    score,
    losses: names.map((name) => losses[positionOf(account, name)] ?? { share: 0, deficit: undefined }),
    rules: rulesPart(account),
  };
}

/** What rules did, and under the method points what keeping the sum within the scale did. Rounding does not belong to a rule. */
function rulesPart({ acts, plan, points, computed = 0 }: AccountScore): number {
  const { method, start } = plan.scorecard.settings;
  const kept = method === 'points' ? computed - points.reduce((sum, each) => sum + each, start) : 0;
  return acts.reduce((sum, { change }) => sum + change, kept);
}

/** Weighted: share × deficit. Under the other methods a metric's points are its own, whatever the others are. */
function lossesOf(account: AccountScore): MetricLoss[] {
  const { method, scale } = account.plan.scorecard.settings;
  const isPresent = (index: number) => account.metricScores[index] !== undefined;
  if (method === 'weighted') {
    const shares = presentShares(account);
    return account.metricScores.map((metricScore, index) => ({
      share: shares[index] ?? 0,
      deficit: metricScore === undefined ? undefined : scale - metricScore,
    }));
  }
  const points = method === 'points' ? account.points.map((added) => -added) : exactLosses(account);
  return points.map((loss, index) => ({ share: 1, deficit: isPresent(index) ? loss : undefined }));
}

function positionOf({ plan }: AccountScore, name: string): number {
  return plan.metrics.findIndex(({ metric }) => matchKey(metric.name) === matchKey(name));
}

function valueInWords(account: AccountScore, name: string): string {
  const position = positionOf(account, name);
  return position === -1 ? 'not counted' : shownValue(account, position);
}
