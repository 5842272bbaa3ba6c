// Metric type "category": words such as Green, Yellow, Red or plan names, each with its own points.

import type { LabelPoints } from '../scorecard/points';
import type { Metric } from '../scorecard/scorecard';
import { type Cell, cellText, isMissing, matchKey, shortText } from '../values/cell';
import { labelsOf, type MetricType, type MetricValue, type Unreadable } from './metric-type';
import { mean, readEach, withUnreadable } from './several-cells';
import { categorySqlForm } from './sql/word-values-sql';

export const categoryType: MetricType = {
  id: 'category',
  label: 'Category',
  help: 'A word from a list, such as Green, Yellow, Red or the name of a plan. Each has its points; with several columns, their mean counts.',
  valueKind: 'words',
  proposedFor: 'words',
  columns: 'several',
  parameters: [
    {
      field: 'points',
      label: 'Points',
      help: 'Points for each word: "Green: 100; Yellow: 50; Red: 0". A word that is not listed counts as missing and is reported.',
      kind: 'points',
      optional: false,
    },
  ],
  pointsKind: 'labels',
  options: [],
  check: (metric) => {
    if (metric.points?.kind !== 'labels' || metric.points.labels.length === 0)
      return [{ field: 'points', code: 'category-without-points' }];
    const blank = metric.points.labels.find(({ label }) => isMissing(label));
    return blank ? [{ field: 'points', code: 'points-for-a-blank', label: blank.label }] : [];
  },
  read: (cells, metric) => {
    if (cells.length === 1) return wordIn(cells[0] ?? '', metric);
    const { values, unreadable } = readEach(cells, (cell) => wordIn(cell, metric));
    return withUnreadable(values.length === 0 ? undefined : values, unreadable);
  },
  score: (value, metric) => meanOfPoints(value, labelsOf(metric)),
  labelPoints: meanOfPoints,
  wordsIn: (cell) => (isMissing(cell) ? [] : [cellText(cell).trim()]),
  sql: categorySqlForm,
  show: (value) => shortText(Array.isArray(value) ? value.join(', ') : String(value)),
};

/** The label that a cell holds, as the scorecard writes it. */
function wordIn(cell: Cell, metric: Metric): string | undefined | Unreadable {
  if (isMissing(cell)) return undefined;
  const key = matchKey(cell);
  return (
    labelsOf(metric).find((label) => label.key === key)?.label ?? {
      unreadable: { code: 'word-without-points', cell },
    }
  );
}

function meanOfPoints(value: MetricValue, labels: readonly LabelPoints[]): number | undefined {
  const words = Array.isArray(value) ? value : [value];
  const points = words.flatMap((word) => labels.find(({ label }) => label === word)?.points ?? []);
  return points.length === 0 ? undefined : mean(points);
}
