// Thresholds proposed from the values themselves: near the 20th and 80th percentile, as friendly numbers.

import { type Metric, metricOf } from '../scorecard/scorecard';
import { friendlyPair } from '../statistics/friendly-pair';
import { percentileRange } from '../statistics/percentile';
import { isAbove } from '../values/compare';
import { TOO_LARGE } from '../values/scorecard-number';
import type { Direction } from './proposal';

export interface NumberColumn {
  readonly name: string;
  readonly type: string;
  /** Headings that it reads. */
  readonly columns: readonly string[];
  /** Its values, sorted. */
  readonly sorted: readonly number[];
  readonly direction: Direction;
}

/** @returns undefined for a column that is constant, or holds numbers too large: it is not a metric */
export function onPercentiles({ name, type, columns, sorted, direction }: NumberColumn): Metric | undefined {
  const [lowest = 0, highest = 0] = percentileRange(sorted, 0, 1) ?? [];
  if (!(highest > lowest)) return undefined;
  let [low = lowest, high = highest] = percentileRange(sorted, 0.2, 0.8) ?? [];
  if (low === high) [low, high] = [lowest, highest];
  const [from, to] = friendlyPair(low, high);
  if (!(isAbove(to, from) && from > -TOO_LARGE && to < TOO_LARGE)) return undefined;
  const [healthy, atRisk] = direction === 'lower' ? [from, to] : [to, from];
  return metricOf(name, type, {
    columns,
    healthy: { kind: 'number', at: healthy },
    atRisk: { kind: 'number', at: atRisk },
  });
}
