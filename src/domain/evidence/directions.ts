// Metrics whose direction the outcomes contradict: more of it was thought healthy, and the lost accounts had more of it.
import { areaUnderCurve } from './area';
import { added, factor, fitSpreads, logEvidenceOf, SPREADS } from './fit-weights';
import { priorCurvature } from './logistic-fit';
import { type Sample, turnMetrics, unitDirection } from './sample';
import { inverseDiagonal } from './symmetric-matrix';

export interface DirectionCheck {
  /** How many standard errors the metric speaks for its direction beside all others; negative speaks against it. */
  readonly beside: number;
  /** The same for the metric alone. */
  readonly alone: number;
}

export type DirectionVerdict = 'agrees' | 'looks turned, not sure' | 'turned';

const SURE = -3;
const DOUBTFUL = -2;
/** Turning one metric may change what the others say, so the check runs again, once. */
const ROUNDS = 2;

/** Both must contradict: alone, a metric may look wrong because it goes along with another one. */
export function directionVerdict({ beside, alone }: DirectionCheck): DirectionVerdict {
  if (beside < SURE && alone < SURE) return 'turned';
  return beside < DOUBTFUL && alone < DOUBTFUL ? 'looks turned, not sure' : 'agrees';
}

/** By metric; undefined where the user's weights are all 0 or no account was lost or kept. */
export function checkDirections(
  sample: Sample,
  userWeights: ArrayLike<number>,
): readonly DirectionCheck[] | undefined {
  const direction = unitDirection(userWeights);
  if (direction === undefined) return undefined;
  const fits = fitSpreads(sample, direction, SPREADS, true);
  const evidence = fits.map((fit, index) => logEvidenceOf(fit, direction, SPREADS[index] ?? 1));
  const best = evidence.indexOf(Math.max(...evidence));
  const fit = fits[best];
  if (fit === undefined) return undefined;
  const variances = inverseDiagonal(factor(added(fit.curvature, priorCurvature(direction, SPREADS[best]))));
  const checks: DirectionCheck[] = [];
  for (const [metric, shares] of sample.shares.entries()) {
    const alone = areaUnderCurve(shares, sample.lost);
    if (alone === undefined) return undefined;
    checks.push({
      beside: (fit.coefficients[metric] ?? 0) / Math.sqrt(variances[metric + 1] ?? 1),
      alone: alone.error > 0 ? (alone.area - 0.5) / alone.error : 0,
    });
  }
  return checks;
}

/** Positions of the metrics to turn, found in at most two rounds. */
export function metricsToTurn(sample: Sample, userWeights: ArrayLike<number>): readonly number[] {
  const turned = new Set<number>();
  for (let round = 0; round < ROUNDS; round += 1) {
    const checks = checkDirections(turnMetrics(sample, [...turned]), userWeights) ?? [];
    const found = [...checks.entries()].filter(([, check]) => directionVerdict(check) === 'turned');
    if (found.length === 0) break;
    for (const [metric] of found) {
      if (turned.has(metric)) turned.delete(metric);
      else turned.add(metric);
    }
  }
  return [...turned].sort((a, b) => a - b);
}
