// The way to the next band in one sentence: the smallest change of one metric that lifts an account, else the cheapest two.

import { type Band, NOT_ENOUGH_DATA } from '../scorecard/band';
import type { PlannedMetric } from '../scoring/plan-scoring';
import type { AccountScore } from '../scoring/score-account';
import { type Cell, shortText } from '../values/cell';
import type { ChangeSearch } from './change-search';
import { type LiftingChange, smallestChange } from './one-change';
import { cheapestPair } from './two-changes';

/** The band above an account's own; undefined for the highest one and without a score. */
export function nextBandOf({ plan, score }: AccountScore): Band | undefined {
  if (score === undefined) return undefined;
  const { bands } = plan.scorecard;
  const own = bands.findIndex((band) => score >= band.from);
  return bands[(own < 0 ? bands.length - 1 : own) - 1];
}

/** What an account needs for its next band: `Logins 12 → 19 makes it Watch`. */
export function nextBandText(search: ChangeSearch, row: readonly Cell[], account: AccountScore): string {
  if (account.score === undefined) return NOT_ENOUGH_DATA;
  const target = nextBandOf(account);
  if (target === undefined) return `Already ${shortText(account.band)}`;
  const single = smallestChange(search, row, account, target.from);
  if (single !== undefined) return `${changeText(account, single)} makes it ${shortText(single.band)}`;
  const pair = cheapestPair(search, row, account, target.from);
  if (pair === undefined) return `No one or two changes make it ${shortText(target.name)}`;
  const changes = pair.map((change) => changeText(account, change)).join(' and ');
  return `${changes} make it ${shortText(pair[1].band)}`;
}

/** `Logins 12 → 19` */
function changeText({ plan }: AccountScore, change: LiftingChange): string {
  const planned = plan.metrics[change.metric];
  if (planned === undefined) return '';
  const [from, to] = shownChange(change, planned);
  return `${shortText(planned.metric.name)} ${from} → ${to}`;
}

/** Both values in words, the unit once: `41`, `12 days`. As bare numbers when their words are the same. */
function shownChange(
  { from, to }: LiftingChange,
  { metric, type }: PlannedMetric,
): readonly [string, string] {
  const before = type.show(from, metric);
  const after = type.show(to, metric);
  if (typeof from !== 'number' || typeof to !== 'number') return [before, after];
  if (before === after) return [String(Number(from.toPrecision(6))), String(Number(to.toPrecision(6)))];
  const [, number = '', unit = ''] = /^(\S+) (\S+)$/.exec(before) ?? [];
  return [unit !== '' && after.endsWith(` ${unit}`) ? number : before, after];
}
