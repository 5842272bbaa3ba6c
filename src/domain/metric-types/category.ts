// Metric type "category": words such as Green, Yellow, Red or plan names, each with points of its own.
import { type Cell, cellText, isMissing, matchKey, shortText } from '../cell';
import type { MetricType } from './metric-type';

export const categoryType: MetricType = {
  id: 'category',
  label: 'Category',
  help: 'A word from a list, such as a CSM pulse of Green, Yellow, Red or the name of a plan. Each word has its points.',
  columns: 'one',
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
      return [
        { field: 'points', message: 'a category needs points, for example Green: 100; Yellow: 50; Red: 0' },
      ];
    const blank = metric.points.labels.find(({ label }) => isMissing(label));
    return blank
      ? [{ field: 'points', message: `"${blank.label}" is a blank: say under If blank what a blank scores` }]
      : [];
  },
  read: (cells, metric) => {
    const cell: Cell = cells[0] ?? '';
    if (isMissing(cell)) return undefined;
    const key = matchKey(cell);
    const labels = metric.points?.kind === 'labels' ? metric.points.labels : [];
    return (
      labels.find((label) => label.key === key)?.label ?? {
        unreadable: `"${shortText(cellText(cell))}" has no points`,
      }
    );
  },
  score: (value, metric) => {
    const labels = metric.points?.kind === 'labels' ? metric.points.labels : [];
    return labels.find((label) => label.label === value)?.points ?? Number.NaN;
  },
  show: (value) => shortText(String(value)),
};
