// Shares of the score: each metric's and each dimension's, in the general scorecard and in each segment.
import { cellText, matchKey } from '../../domain/cell';
import { sharesOf } from '../../domain/methods';
import { type CardPlan, OTHER_DIMENSION, planScoring } from '../../domain/plan-scoring';
import type { Metric } from '../../domain/scorecard';
import type { CardRows } from '../../domain/scorecard-tab/card-rows';
import type { Working } from './working';

/** A dimension: a row of its own, or only named by metrics. */
export interface DimensionLine {
  readonly name: string;
  /** Position in Dimensions; negative where it has no row. */
  readonly index: number;
  /** Of the whole, 0-1. */
  readonly share: number;
  readonly weight: number;
  /** Names of its metrics. */
  readonly metrics: readonly string[];
}

/** The rows that stand for one segment ('' = the general ones), with the shares that hold there. */
export interface WeightGroup {
  readonly segment: string;
  /** Positions in Metrics. */
  readonly metrics: readonly number[];
  readonly dimensions: readonly DimensionLine[];
  /** Of every metric that holds there, general ones too; they add up to 1. */
  readonly shares: ReadonlyMap<Metric, number>;
}

/** Shares follow from the rows alone, also while there are mistakes or no accounts. */
export function weightGroups({
  draft,
  metrics,
  rows,
}: Pick<Working, 'draft' | 'metrics' | 'rows'>): WeightGroup[] {
  const plan = planScoring(draft, []);
  return [plan, ...plan.segments.values()].map((card) => {
    const shares = sharesOf(
      card,
      card.metrics.map(() => true),
    );
    return {
      segment: card.segment,
      metrics: metrics.flatMap(({ segment }, index) =>
        matchKey(segment) === matchKey(card.segment) ? [index] : [],
      ),
      dimensions: dimensionLines(rows, card, shares),
      shares: new Map(card.metrics.map(({ metric }, index) => [metric, shares[index] ?? 0])),
    };
  });
}

function dimensionLines(rows: CardRows, card: CardPlan, shares: readonly number[]): DimensionLine[] {
  const own = rows.Dimensions.flatMap(({ cells }, index) =>
    matchKey(cells.Segment ?? '') === matchKey(card.segment)
      ? [{ name: cellText(cells.Dimension ?? ''), index }]
      : [],
  );
  const isOwn = (name: string) => own.some((each) => matchKey(each.name) === matchKey(name));
  const named = card.dimensions.filter(({ name }) => card.segment === '' && !isOwn(name));
  const isPlain = own.length === 0 && named.every(({ name }) => name === OTHER_DIMENSION);
  return [...own, ...(isPlain ? [] : named.map(({ name }, at) => ({ name, index: -1 - at })))].map((line) => {
    const planned = card.dimensions.find(({ name }) => matchKey(name) === matchKey(line.name));
    const inside = planned?.metrics ?? [];
    return {
      ...line,
      share: inside.reduce((sum, index) => sum + (shares[index] ?? 0), 0),
      weight: planned?.weight ?? 0,
      metrics: inside.map((index) => card.metrics[index]?.metric.name ?? ''),
    };
  });
}
