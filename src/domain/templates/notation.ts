// Short notation for templates: thresholds, points, and rules without an end.

import type { Aggregation, DerivedColumn, RowCondition } from '../scorecard/derived-column';
import type { Points } from '../scorecard/points';
import type { Rule } from '../scorecard/rules';
import type { Metric } from '../scorecard/scorecard';
import { matchKey } from '../values/cell';

type Thresholds = Pick<Metric, 'healthy' | 'atRisk'>;

/** No score at `atRisk`, full score at `healthy`; their order gives the direction. */
export function between(atRisk: number, healthy: number): Thresholds {
  return { healthy: { kind: 'number', at: healthy }, atRisk: { kind: 'number', at: atRisk } };
}

/** The good answer of a yes/no metric. */
export function good(answer: 'yes' | 'no'): Pick<Metric, 'healthy'> {
  return { healthy: { kind: 'answer', yes: answer === 'yes' } };
}

/** @example words({ Green: 100, Yellow: 50, Red: 0 }) */
export function words(points: Readonly<Record<string, number>>): { readonly points: Points } {
  const labels = Object.entries(points).map(([label, each]) => ({
    label,
    key: matchKey(label),
    points: each,
  }));
  return { points: { kind: 'labels', labels } };
}

/** @example steps([[0, 50], [1, 100], [5, 25]]) gives 50 points from 0 on, 100 from 1 on, 25 from 5 on */
export function steps(pairs: readonly (readonly [from: number, points: number])[]): {
  readonly points: Points;
} {
  return { points: { kind: 'steps', steps: pairs.map(([from, points]) => ({ from, points })) } };
}

/** This many points for each one counted: for the method points. */
export function each(points: number): { readonly points: Points } {
  return { points: { kind: 'each', points } };
}

/** Points from `low` at At risk to `high` at Healthy: for the method points. */
export function spread(low: number, high: number): { readonly points: Points } {
  return { points: { kind: 'spread', low, high } };
}

export interface DerivedParts {
  readonly what: Aggregation;
  readonly of?: string;
  readonly where?: readonly RowCondition[];
  /** Heading of the days, and of how many of them; all up to today without. */
  readonly by: string;
  readonly last?: number;
  readonly unknownIsZero?: boolean;
}

/** A column calculated from another tab. */
export function derived(heading: string, from: string, key: string, parts: DerivedParts): DerivedColumn {
  const { what, of = '', where = [], by, last, unknownIsZero = false } = parts;
  const window: DerivedColumn['window'] =
    last === undefined ? { kind: 'up to today', dayColumn: by } : { kind: 'last', days: last, dayColumn: by };
  return { heading, from, key, what, of, where, window, unknownIsZero, note: '' };
}

/** A rule without an end. */
export function rule(parts: Omit<Rule, 'until'>): Rule {
  return { ...parts, until: undefined };
}
