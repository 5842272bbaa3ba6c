// Drivers: in words, where an account lost points against the full mark (or gained them from the start), and which rule acted.

import { isNotCounted, isUnreadable, isValue } from '../metric-types/metric-type';
import { ruleText } from '../scorecard/rules';
import type { Metric } from '../scorecard/scorecard';
import type { AccountScore } from '../scoring/score-account';
import { unitsText } from '../values/rounding';
import { nextLargest, shownUnits } from './contributions';

export const DRIVERS_SHOWN = 3;

/** The drivers cell: `−12.0 NPS 3 · −6.5 Last contact 41 days · rule: Champion left → at most At risk`; without a score, what is missing. */
export function driversText(account: AccountScore, count = DRIVERS_SHOWN): string {
  if (account.score === undefined) return missingText(account);
  const { decimals } = account.plan.scorecard.settings;
  const shown = shownUnits(account);
  const parts: string[] = [];
  let metric = nextLargest(shown);
  for (let left = count; left > 0 && metric !== undefined; left -= 1) {
    const units = shown[metric] ?? 0;
    const name = account.plan.metrics[metric]?.shortName ?? '';
    const size = unitsText(Math.abs(units), decimals);
    const best = units < 0 ? bestText(account, metric) : '';
    parts.push(`${units < 0 ? MINUS : '+'}${size} ${name} ${shownValue(account, metric)}${best}`);
    metric = nextLargest(shown, metric);
  }
  for (const { rule } of account.acts) if (rule.effect.kind !== 'flag') parts.push(`rule: ${ruleText(rule)}`);
  return parts.length === 0 ? 'No points lost' : parts.join(' · ');
}

/** A true minus sign: no cell takes it for a formula. */
const MINUS = '−';

export function signed(points: number, decimals: number): string {
  return `${points < 0 ? MINUS : '+'}${Math.abs(points).toFixed(decimals)}`;
}

/** A metric's value in words. */
export function shownValue(account: AccountScore, index: number): string {
  const planned = account.plan.metrics[index];
  const reading = account.values[index];
  if (planned === undefined || reading === undefined) return 'blank';
  if (isUnreadable(reading)) return 'unreadable';
  if (isNotCounted(reading)) return reading.notCounted;
  if (typeof reading === 'object' && 'expired' in reading) return 'expired';
  return isValue(reading) ? planned.type.show(reading, planned.metric) : 'blank';
}

/** Where the best values are, for a value below them: no tickets lose points where a few are best. Else ''. */
function bestText({ plan, values }: AccountScore, index: number): string {
  const { metric, type } = plan.metrics[index] ?? {};
  const value = values[index];
  const best = metric && bestRange(metric);
  if (metric === undefined || type === undefined || best === undefined) return '';
  if (typeof value !== 'number' || value >= best.from) return '';
  return ` (best: ${type.show(best.from, metric)} to ${best.isOpen ? 'under ' : ''}${type.show(best.to, metric)})`;
}

interface BestRange {
  readonly from: number;
  readonly to: number;
  /** The last value is not among the best any more. */
  readonly isOpen: boolean;
}

/** The values with the most points, where there are worse ones below and above; undefined where more, or fewer, is always better. */
function bestRange({ healthy, points }: Metric): BestRange | undefined {
  if (healthy?.kind === 'range') return { ...healthy, isOpen: false };
  if (points?.kind !== 'steps') return undefined;
  const most = Math.max(...points.steps.map((step) => step.points));
  const steps = [...points.steps].sort((first, second) => first.from - second.from);
  const first = steps.findIndex((step) => step.points === most);
  const end = steps.findIndex((step, at) => at > first && step.points < most);
  const [from, to] = [steps[first], steps[end]];
  return first > 0 && from && to ? { from: from.from, to: to.from, isOpen: true } : undefined;
}

function missingText({ plan, values }: AccountScore): string {
  const missing = plan.metrics.filter(({ weight }, index) => {
    const reading = values[index];
    return weight > 0 && !isValue(reading) && !isNotCounted(reading);
  });
  if (missing.length === 0) return plan.totalWeight > 0 ? 'No metric counts here' : 'No metric has a weight';
  const named = missing.slice(0, DRIVERS_SHOWN).map(({ shortName }) => shortName);
  const more = missing.length - named.length;
  return `No value for ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
