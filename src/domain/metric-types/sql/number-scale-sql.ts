// Thresholds, curves and steps in SQL, with the order of operations that the engine has.

import type { Points } from '../../scorecard/points';
import { type Curve, numbersOf, type ThresholdPair } from '../../scorecard/threshold';
import { atLeastSql, atMostSql, belowSql, caseSql, numberSql } from './expressions';

/** The share of the full mark that a value earns between two thresholds. */
export function shareSql(value: string, { healthy, atRisk, curve }: ThresholdPair): string {
  if (healthy?.kind === 'number' && atRisk?.kind === 'number')
    return shareFromSql(value, atRisk.at, healthy.at, curve);
  if (healthy?.kind !== 'range' || atRisk?.kind !== 'range') return 'NULL';
  return caseSql(
    [
      [`${atLeastSql(value, healthy.from)} AND ${atMostSql(value, healthy.to)}`, '1e0'],
      [`${value} < ${numberSql(healthy.from)}`, shareFromSql(value, atRisk.from, healthy.from, curve)],
    ],
    shareFromSql(value, atRisk.to, healthy.to, curve),
  );
}

function shareFromSql(value: string, atRisk: number, healthy: number, curve: Curve): string {
  if (atRisk === healthy) return '0e0';
  const isRising = healthy > atRisk;
  return caseSql(
    [
      [isRising ? atLeastSql(value, healthy) : atMostSql(value, healthy), '1e0'],
      [isRising ? atMostSql(value, atRisk) : atLeastSql(value, atRisk), '0e0'],
    ],
    curve === 'steps' ? '0.5e0' : `(${value} - ${numberSql(atRisk)}) / ${numberSql(healthy - atRisk)}`,
  );
}

/** Points of the highest step at or below the value; below the first step, the first step's points. */
export function stepPointsSql(value: string, { steps }: Extract<Points, { kind: 'steps' }>): string {
  const branches = steps
    .slice(1)
    .map(({ from }, at): [string, string] => [belowSql(value, from), numberSql(steps[at]?.points ?? 0)]);
  return caseSql(branches, numberSql(steps[steps.length - 1]?.points ?? 0));
}

/** Whether a value lies between the outer ends of the thresholds. */
export function isWithinSql(value: string, pair: ThresholdPair): string {
  const ends = numbersOf(pair);
  return `${atLeastSql(value, Math.min(...ends))} AND ${atMostSql(value, Math.max(...ends))}`;
}
