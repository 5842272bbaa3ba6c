// The waterfall of one account: from the full mark down to its score, driver by driver; what is shown adds up exactly.
import { namedContributions } from '../../domain/explaining/contributions';
import { shownValue } from '../../domain/explaining/drivers';
import { ruleText } from '../../domain/scorecard/rules';
import type { AccountScore } from '../../domain/scoring/score-account';

export interface Fall {
  readonly label: string;
  /** The account's value; '' where there is none. */
  readonly value: string;
  /** Points gained, negative for points lost; 0 for the first and the last bar, which start at 0. */
  readonly change: number;
  /** Ends of the bar on the scale. */
  readonly from: number;
  readonly to: number;
}

/** How many metrics have a bar of their own. */
const BARS = 6;

/** The full mark (under the method points: the start), the metrics, the largest first, what else acted, and the score. Empty without a score. */
export function waterfallOf(account: AccountScore): readonly Fall[] {
  const { plan, score, computedScore, acts } = account;
  if (score === undefined || computedScore === undefined) return [];
  const { method, scale, start } = plan.scorecard.settings;
  const [first, begin] = method === 'points' ? ['Start', start] : ['Full mark', scale];
  const named = namedContributions(account);
  const shown = named.length > BARS + 1 ? named.slice(0, BARS) : named;
  const sum = named.reduce((total, { points }) => total + points, 0);
  const rest = shown.reduce((total, { points }) => total - points, sum);
  const rules = acts.filter(({ change }) => change !== 0).map(({ rule }) => ruleText(rule));
  let at = begin;
  const falls = [
    ...shown.map(
      ({ metric, points }) =>
        [plan.metrics[metric]?.metric.name ?? '', shownValue(account, metric), points] as const,
    ),
    [`${named.length - shown.length} smaller ones`, '', rest] as const,
    ['Kept within the scale', '', computedScore - begin - sum] as const,
    [`Rule: ${rules.join(', ')}`, `from ${computedScore}`, score - computedScore] as const,
  ].flatMap(([label, value, points]): Fall[] => {
    const from = at;
    // Without what binary fractions add to sums of decimals.
    const change = Number(points.toFixed(9));
    at = Number((from + change).toFixed(9));
    return change === 0 ? [] : [{ label, value, change, from, to: at }];
  });
  const end = (label: string, to: number): Fall => ({ label, value: '', change: 0, from: 0, to });
  return [end(first, begin), ...falls, end('Health score', score)];
}
