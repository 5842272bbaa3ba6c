// Why a score moved: what the customer did, what data came or went, what rules did, and what changed in the scorecard. It adds up.

/** What one metric took from the full mark on a day. */
export interface MetricLoss {
  /** Its share of the score on that day, 0-1: weights of metrics without a value go to the others. */
  readonly share: number;
  /** Full mark minus metric score, in points; undefined where it had no score that day. */
  readonly deficit: number | undefined;
}

/** One account under one scorecard on one day. */
export interface ScoreState {
  readonly score: number;
  /** By metric, in the scorecard's order: exact, so that full mark − Σ share × deficit is the computed score. */
  readonly losses: readonly MetricLoss[];
  /** Score minus computed score: what rules (and rounding) did. */
  readonly rules: number;
}

export interface MetricChange {
  /** Points from the metric's own cells: better or worse values. */
  readonly customer: number;
  /** Points because values came or went, which moves weight between metrics. */
  readonly data: number;
}

export interface ChangeParts {
  /** By metric, in the scorecard's order. */
  readonly metrics: readonly MetricChange[];
  readonly customer: number;
  readonly data: number;
  readonly rules: number;
  readonly total: number;
}

/**
 * Splits the change between two states under the same scorecard; the parts add up to it exactly.
 * A metric with values on both days: customer = mean share × fall of its deficit, data = mean deficit × fall of its share.
 * Source: the two-factor form of Shapley's value, as in Bennet's (1920) indicator of change.
 * @internal exported for its tests
 */
export function changeParts(before: ScoreState, now: ScoreState): ChangeParts {
  const metrics = before.losses.map((loss, index) =>
    metricChange(loss, now.losses[index] ?? { share: 0, deficit: undefined }),
  );
  const customer = metrics.reduce((sum, metric) => sum + metric.customer, 0);
  const data = metrics.reduce((sum, metric) => sum + metric.data, 0);
  return { metrics, customer, data, rules: now.rules - before.rules, total: now.score - before.score };
}

function metricChange(before: MetricLoss, now: MetricLoss): MetricChange {
  const [hadDeficit, hasDeficit] = [before.deficit, now.deficit];
  if (hadDeficit !== undefined && hasDeficit !== undefined) {
    return {
      customer: ((before.share + now.share) / 2) * (hadDeficit - hasDeficit),
      data: ((hadDeficit + hasDeficit) / 2) * (before.share - now.share),
    };
  }
  if (hadDeficit !== undefined) return { customer: 0, data: before.share * hadDeficit };
  return { customer: 0, data: hasDeficit === undefined ? 0 : -now.share * hasDeficit };
}

export interface ExplainedChange {
  readonly total: number;
  /** What changing the scorecard did to this account, with its cells as they were. */
  readonly scorecard: number;
  /** What changed under today's scorecard. */
  readonly parts: ChangeParts;
}

/**
 * A change with its cause: first the scorecard on yesterday's cells, then the cells under today's scorecard.
 * @param scoreThen the score that was shown then, under the scorecard of then
 * @param before the cells of then under today's scorecard
 * @example explainChange(72, state of 68, state of 55.5) // total -16.5 = scorecard -4 + customer and data -12.5
 */
export function explainChange(scoreThen: number, before: ScoreState, now: ScoreState): ExplainedChange {
  return {
    total: now.score - scoreThen,
    scorecard: before.score - scoreThen,
    parts: changeParts(before, now),
  };
}
