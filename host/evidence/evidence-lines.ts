// Evidence and comparison in lines for a terminal.
import { comparisonLines } from '../../src/domain/evidence/comparison-words';
import {
  areaText,
  badgeText,
  calibratedText,
  countsText,
  gainText,
  LEVEL_TITLES,
  LIMITS,
  metricText,
  missingText,
  percentOf,
  rangeText,
  readinessText,
  seenText,
  verdictText,
  whereLostText,
} from '../../src/domain/evidence/evidence-words';
import type { Evidence, ProposedLevel } from '../../src/domain/evidence/find-evidence';
import { pointsCell } from '../../src/domain/scorecard/points';
import { thresholdCell } from '../../src/domain/scorecard/threshold';
import type { TestedComparison, TestedEvidence } from './test-scorecard';

/** A title, and lines or the cells of a table below it. */
export interface EvidenceBlock {
  readonly title: string;
  readonly lines: readonly string[];
  readonly table?: { readonly headings: readonly string[]; readonly rows: readonly (readonly string[])[] };
}

export function evidenceBlocks(tested: TestedEvidence): readonly EvidenceBlock[] {
  const { found, seen, lookBackDays, lostWhileHealthy, calibrated } = tested;
  const missing = missingText(seen);
  const unclear = seen.outcomes.unknown.map(({ word, accounts }) => `${word} (${accounts})`).join(', ');
  const best = found.bands[0]?.band ?? 'Healthy';
  return [
    {
      title: `Evidence: ${countsText(found)}`,
      lines: [
        ...(calibrated === undefined ? [] : [calibratedText(calibrated, seen.accounts.length)]),
        ...(unclear === '' ? [] : [`Not clear, so left out: ${unclear}. Add --lost WORDS or --kept WORDS.`]),
        ...(found.lost + found.kept > 0 ? [seenText(seen, lookBackDays)] : []),
        ...(missing === '' ? [] : [`Not counted: ${missing}.`]),
        ...(readinessText(found) === '' ? [] : [readinessText(found)]),
      ],
    },
    ...(found.lost === 0 ? [] : [bandsBlock(found)]),
    ...(lostWhileHealthy.length === 0
      ? []
      : [{ title: `Lost while ${best}`, lines: [lostWhileHealthy.join(', ')] }]),
    ...(found.area === undefined ? [] : [metricsBlock(found), ...changeBlocks(found)]),
    ...(found.area === undefined ? [] : [{ title: 'What these numbers do not show', lines: LIMITS }]),
  ];
}

function bandsBlock(found: Evidence): EvidenceBlock {
  return {
    title: 'What became of each band',
    lines: [whereLostText(found), ...(found.area === undefined ? [] : [areaText(found.area)])],
    table: {
      headings: ['Band', 'Accounts', 'Lost', 'Rate', '95% range'],
      rows: found.bands
        .filter(({ accounts }) => accounts > 0)
        .map(({ band, accounts, lost, rate = 0, interval }) => [
          band,
          String(accounts),
          String(lost),
          percentOf(rate),
          interval === undefined ? '' : rangeText(interval),
        ]),
    },
  };
}

function metricsBlock({ metrics }: Evidence): EvidenceBlock {
  const sorted = [...metrics].sort((a, b) => (b.area?.area ?? 0) - (a.area?.area ?? 0));
  return {
    title: 'What each metric says alone, in pairs of 100',
    lines: [],
    table: {
      headings: ['Metric', 'The lost account has the lower metric score in'],
      rows: sorted.map((metric) => [metric.metric.name, metricText(metric)]),
    },
  };
}

function changeBlocks(found: Evidence): readonly EvidenceBlock[] {
  const verdict = verdictText(found);
  return [
    ...(verdict === '' ? [] : [{ title: 'What to change', lines: [verdict] }]),
    ...found.levels.map(levelBlock),
  ];
}

function levelBlock(level: ProposedLevel): EvidenceBlock {
  const { changes } = level;
  const badge = badgeText(level);
  return {
    title: badge === '' ? LEVEL_TITLES[level.level] : `${LEVEL_TITLES[level.level]} (${badge.toLowerCase()})`,
    lines: [
      gainText(level),
      ...changes.turned.map(({ metric }) => `${metric.name} would count the other way around.`),
      ...changes.thresholds.map(({ changed }) => `${changed.name}: ${thresholdsLine(changed)}`),
    ],
    table: {
      headings: ['Metric', 'Now', 'Proposed'],
      rows: changes.weights.map(({ metric, before, percent }) => [metric.name, `${before}%`, `${percent}%`]),
    },
  };
}

function thresholdsLine(metric: ProposedLevel['changes']['thresholds'][number]['changed']): string {
  const points = pointsCell(metric.points);
  if (points !== '') return `points ${points}`;
  return `healthy ${thresholdCell(metric.healthy)}, at risk ${thresholdCell(metric.atRisk)}`;
}

export function comparisonBlock(
  comparison: TestedComparison,
  against: string,
  decimals: number,
): EvidenceBlock {
  const shown = (score: number | undefined) => score?.toFixed(decimals) ?? 'no score';
  return {
    title: `Compared with ${against}`,
    lines: comparisonLines(comparison),
    table: {
      headings: ['Account', 'Score', 'Because'],
      rows: comparison.accounts.map(({ account, before, after, because }) => [
        account,
        `${shown(before)} → ${shown(after)}`,
        because,
      ]),
    },
  };
}
