// Metric type "tags": several words in one cell, each of which gives or takes points.

import { numberOption, type OptionSpec } from '../scorecard/options';
import type { LabelPoints } from '../scorecard/points';
import type { Metric } from '../scorecard/scorecard';
import { type Cell, cellText, isMissing, matchKey, shortText } from '../values/cell';
import type { ParameterProblem } from './metric-problems';
import { labelsOf, type MetricType, type MetricValue, type Unreadable } from './metric-type';
import { withUnreadable } from './several-cells';
import { tagsSqlForm } from './sql/word-values-sql';

const SEPARATOR = /[,;\n\r]+/;

const START: OptionSpec = {
  key: 'start',
  label: 'Start',
  help: 'The score before any tag: half the full mark by default. Not for the method points.',
  kind: 'number',
  min: 0,
  max: 100,
  standard: '50',
};

export const tagsType: MetricType = {
  id: 'tags',
  label: 'Tags',
  help: 'Tags in one cell, separated by commas, semicolons or lines. Each adds or takes its points, once; a tag without points is reported.',
  valueKind: 'words',
  proposedFor: 'several words',
  columns: 'one',
  parameters: [
    {
      field: 'points',
      label: 'Points',
      help: 'Points for each tag, to give or to take: "Referral: 30; Case study: 20; Champion left: -40".',
      kind: 'points',
      optional: false,
    },
  ],
  pointsKind: 'labels',
  signedPoints: true,
  options: [START],
  check: checkTags,
  read: (cells, metric) => {
    const cell = cells[0] ?? '';
    if (isMissing(cell)) return undefined;
    const tags = new Map(tagsIn(cell).map((tag) => [matchKey(tag), tag]));
    const known: string[] = [];
    for (const { key, label } of labelsOf(metric)) if (tags.delete(key)) known.push(label);
    const unknown = [...tags.values()].map(
      (tag): Unreadable => ({ unreadable: { code: 'word-without-points', cell: tag.trim() } }),
    );
    return withUnreadable(known.length === 0 ? undefined : known, unknown);
  },
  score: (value, metric, fullMark) => {
    const start = numberOption(metric.options, 'start') ?? fullMark / 2;
    return Math.min(fullMark, Math.max(0, start + sumOfPoints(value, labelsOf(metric))));
  },
  labelPoints: sumOfPoints,
  wordsIn: tagsIn,
  sql: tagsSqlForm,
  show: (value) => shortText(Array.isArray(value) ? value.join(', ') : String(value)),
};

function tagsIn(cell: Cell): readonly string[] {
  if (isMissing(cell)) return [];
  return cellText(cell)
    .split(SEPARATOR)
    .map((tag) => tag.trim())
    .filter((tag) => !isMissing(tag));
}

function sumOfPoints(value: MetricValue, labels: readonly LabelPoints[]): number {
  if (!Array.isArray(value)) return 0;
  return labels.reduce((sum, { label, points }) => (value.includes(label) ? sum + points : sum), 0);
}

function checkTags(metric: Metric): readonly ParameterProblem[] {
  const labels = labelsOf(metric);
  if (labels.length === 0) {
    return [{ field: 'points', code: 'tags-without-points' }];
  }
  const split = labels.find(({ label }) => SEPARATOR.test(label) || isMissing(label));
  return split ? [{ field: 'points', code: 'label-not-a-tag', label: split.label }] : [];
}
