// Shapes of thresholds on a number line: a ramp, a sweet spot, or points for single values.

export type Shape =
  /** Full at or beyond `healthy`, 0 at or beyond `atRisk`, a straight line between; their order gives the direction. */
  | { readonly kind: 'ramp'; readonly healthy: number; readonly atRisk: number }
  /** Full between `from` and `to`, falling to 0 at `low` below and `high` above. */
  | {
      readonly kind: 'sweet spot';
      readonly low: number;
      readonly from: number;
      readonly to: number;
      readonly high: number;
    }
  /** From each value on, a share of the full mark; below the first step the first step's. */
  | { readonly kind: 'points'; readonly steps: readonly { readonly from: number; readonly share: number }[] };

/** The metric score of a number as a fraction of the full mark, 0-1. */
export function shareOnShape(shape: Shape, value: number): number {
  switch (shape.kind) {
    case 'ramp':
      return clamp((value - shape.atRisk) / (shape.healthy - shape.atRisk));
    case 'sweet spot':
      return clamp(
        Math.min(
          (value - shape.low) / (shape.from - shape.low),
          (shape.high - value) / (shape.high - shape.to),
        ),
      );
    default: {
      let share = shape.steps[0]?.share ?? 0;
      for (const step of shape.steps) if (value >= step.from) share = step.share;
      return share;
    }
  }
}

/** The shape with its numbers rounded to this many significant digits; undefined where two of them fall together. */
export function roundShape(shape: Shape, digits: number): Shape | undefined {
  const round = (value: number) => (value === 0 ? 0 : Number(value.toPrecision(digits)));
  if (shape.kind === 'points') return shape;
  if (shape.kind === 'ramp') {
    const rounded = { ...shape, healthy: round(shape.healthy), atRisk: round(shape.atRisk) };
    return rounded.healthy === rounded.atRisk ? undefined : rounded;
  }
  const rounded = {
    ...shape,
    low: round(shape.low),
    from: round(shape.from),
    to: round(shape.to),
    high: round(shape.high),
  };
  return rounded.low < rounded.from && rounded.to < rounded.high ? rounded : undefined;
}

function clamp(share: number): number {
  return Math.max(0, Math.min(1, share));
}
