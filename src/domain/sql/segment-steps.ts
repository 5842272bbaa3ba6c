// Segments in the statement: each has its accounts and steps of its own.
import type { ScoringPlan, SegmentPlan } from '../scoring/plan-scoring';
import { matchKey, shortText } from '../values/cell';
import type { ColumnCell } from './column-reader';

export interface SegmentPart {
  readonly plan: SegmentPlan;
  /** Before the names of its steps. */
  readonly prefix: string;
}

export function segmentsOf(plan: ScoringPlan): readonly SegmentPart[] {
  if (plan.segmentColumn === undefined) return [{ plan, prefix: '' }];
  return [
    { plan, prefix: '' },
    ...[...plan.segments.values()].map((part, at) => ({ plan: part, prefix: `segment_${at + 1}_` })),
  ];
}

/** The accounts of one segment; those of none are all that no other segment takes. */
export function segmentFilter(
  plan: SegmentPlan,
  prefix: string,
  parts: readonly SegmentPart[],
  segment: ColumnCell | undefined,
): { readonly step: readonly string[]; readonly from: string } {
  if (segment === undefined) return { step: [], from: 'input' };
  const isIn = (name: string | undefined) => segment.keyIs(matchKey(name ?? ''));
  const where =
    plan.segment === undefined
      ? parts
          .slice(1)
          .map(({ plan: other }) => `NOT (${isIn(other.segment)})`)
          .join(' AND ')
      : isIn(plan.segment);
  const from = `${prefix === '' ? 'other_' : prefix}accounts`;
  const about =
    plan.segment === undefined
      ? 'Accounts of no segment of their own.'
      : `Accounts of the segment: ${shortText(plan.segment)}`;
  return { step: [`-- ${about}\n${from} AS (SELECT * FROM input WHERE ${where})`], from };
}
