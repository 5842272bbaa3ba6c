// Shares of the score that each metric makes, in the general scorecard and in each segment.
import { sharesOf } from '../../domain/methods';
import { type CardPlan, planScoring } from '../../domain/plan-scoring';
import type { Metric } from '../../domain/scorecard';
import type { Working } from './working';

/** What holds for one segment ('' = the general scorecard). */
export interface WeightGroup {
  readonly card: CardPlan;
  /** Of every metric that holds there, general ones too; they add up to 1. */
  readonly shares: ReadonlyMap<Metric, number>;
}

/** The general one first. Shares follow from the rows alone, also while there are mistakes or no accounts. */
export function weightGroups({ draft }: Pick<Working, 'draft'>): WeightGroup[] {
  const plan = planScoring(draft, []);
  return [plan, ...plan.segments.values()].map((card) => {
    const shares = sharesOf(
      card,
      card.metrics.map(() => true),
    );
    return { card, shares: new Map(card.metrics.map(({ metric }, index) => [metric, shares[index] ?? 0])) };
  });
}

/** "25%"; what is not nothing is not shown as 0%. */
export function percentText(share: number): string {
  return share > 0 && share < 0.005 ? '<1%' : `${Math.round(share * 100)}%`;
}
