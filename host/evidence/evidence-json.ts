// Evidence and comparison for other programs: docs/score-json.schema.json describes them.
import type { Area } from '../../src/domain/evidence/area';
import type { MetricEvidence, ProposedLevel } from '../../src/domain/evidence/find-evidence';
import { NORMAL_95 } from '../../src/domain/evidence/interval';
import type { ChangedMetric } from '../../src/domain/evidence/proposed-changes';
import { pointsCell } from '../../src/domain/scorecard/points';
import { thresholdCell } from '../../src/domain/scorecard/threshold';
import type { TestedComparison, TestedEvidence } from './test-scorecard';

export function evidenceJson({
  found,
  seen,
  lookBackDays,
  lostWhileHealthy,
  calibrated,
}: TestedEvidence): object {
  return {
    seenAs: seen.seenAs,
    lookBackDays: seen.seenAs === 'history' ? lookBackDays : null,
    lost: found.lost,
    kept: found.kept,
    readiness: found.readiness,
    calibrated: calibrated ?? null,
    missing: seen.missing,
    unclear: seen.outcomes.unknown.map(({ word, accounts }) => ({ word, accounts })),
    bands: found.bands.map(({ band, accounts, lost, rate, interval, lift }) => ({
      band,
      accounts,
      lost,
      rate: rate ?? null,
      low: interval?.low ?? null,
      high: interval?.high ?? null,
      lift: lift ?? null,
    })),
    lostWhileHealthy,
    area: found.area === undefined ? null : areaJson(found.area),
    metrics: found.metrics.map(metricJson),
    notLearned: found.notLearned ?? null,
    hasSignal: found.hasSignal ?? null,
    recommended: found.recommended,
    levels: found.levels.map(levelJson),
    bandStarts: found.bandStarts ?? null,
    sampled: found.sampled ?? null,
  };
}

function areaJson({ area, error }: Area): object {
  const half = NORMAL_95 * error;
  return { area, low: Math.max(0, area - half), high: Math.min(1, area + half) };
}

function metricJson({ metric, share, area, direction, leak, isUsed }: MetricEvidence): object {
  return {
    name: metric.name,
    segment: metric.segment ?? '',
    share,
    area: area === undefined ? null : areaJson(area),
    direction,
    leak: leak?.verdict ?? null,
    used: isUsed,
  };
}

function levelJson({ level, area, gain, error, isRecommended, changes }: ProposedLevel): object {
  const half = NORMAL_95 * error;
  return {
    level,
    area,
    gain,
    low: gain - half,
    high: gain + half,
    recommended: isRecommended,
    weights: changes.weights.map(({ metric, before, percent }) => ({ name: metric.name, before, percent })),
    turned: changes.turned.map(({ metric }) => metric.name),
    thresholds: changes.thresholds.map(thresholdsJson),
  };
}

function thresholdsJson({ changed }: ChangedMetric): object {
  return {
    name: changed.name,
    healthy: String(thresholdCell(changed.healthy)),
    atRisk: String(thresholdCell(changed.atRisk)),
    points: pointsCell(changed.points),
  };
}

export function comparisonJson(comparison: TestedComparison): object {
  const { same, moves, rankCorrelation, areaGain, outcomes, accounts } = comparison;
  const half = NORMAL_95 * (areaGain?.error ?? 0);
  return {
    same,
    moves: moves.map(({ from, to, accounts: moved }) => ({ from, to, accounts: moved.length })),
    rankCorrelation: rankCorrelation ?? null,
    outcomes,
    gain:
      areaGain === undefined
        ? null
        : { gain: areaGain.difference, low: areaGain.difference - half, high: areaGain.difference + half },
    largest: accounts.map(({ account, before, after, because }) => ({
      account,
      before: before ?? null,
      after: after ?? null,
      because,
    })),
  };
}
