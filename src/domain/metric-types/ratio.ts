// Metric type "ratio": one column divided by another, such as seats used by seats bought, or dollars earned by dollars spent.

import type { Cell } from '../values/cell';
import type { ReadingContext } from '../values/reading-context';
import { readShareText } from '../values/share-text';
import {
  againstExpected,
  checkExpected,
  EXPECTED_OPTIONS,
  expectedStandard,
  expectedUnit,
  showAgainstExpected,
} from './expected';
import { type ColumnRole, checkOrdered, type MetricType, type Unreadable } from './metric-type';
import {
  checkNumberScale,
  onFractionScale,
  parametersInWords,
  readNumberCell,
  scoreNumberScale,
  showNumber,
  showShare,
  withStandard,
} from './number-scale';
import { ratioSqlForm } from './sql/number-values-sql';

const COLUMNS: readonly ColumnRole[] = [
  { label: 'Numerator', help: 'The part, such as seats used, active users or dollars earned.' },
  { label: 'Denominator', help: 'The whole, such as seats bought. Zero or blank counts as missing.' },
];

export const ratioType: MetricType = {
  id: 'ratio',
  label: 'Ratio',
  help: 'One column divided by another, or one column with both in each cell (137/250). Thresholds are shares (80%) or numbers (15 for 15 : 1). More than 100% is possible.',
  valueKind: 'share',
  proposedFor: 'part and whole',
  columns: 'several',
  ordered: COLUMNS,
  inOneCell: true,
  computed: true,
  parameters: parametersInWords({
    healthy: 'Full score from this ratio on: 80%, or 15. Against an expected value 100% by default.',
    atRisk: 'No score from this ratio on: 40%, or 1. Against an expected value 50% by default.',
  }),
  pointsKind: 'steps',
  options: EXPECTED_OPTIONS,
  showsPercent: onFractionScale,
  canBeShares: () => true,
  unit: (metric, isShare) => (isShare ? expectedUnit(metric) : ''),
  thresholds: (metric) => withStandard(metric, expectedStandard(metric)),
  check: (metric) => [
    ...(metric.columns.length === 1 ? [] : checkOrdered(metric, COLUMNS)),
    ...checkExpected(metric),
    ...checkNumberScale(metric, expectedStandard(metric)),
  ],
  read: (cells, metric, context, optionCell) => {
    if (cells.length === 1)
      return againstExpected(shareIn(cells[0] ?? '', context), metric, context, optionCell);
    const numerator = readNumberCell(cells[0], context);
    const denominator = readNumberCell(cells[1], context);
    return againstExpected(divided(numerator, denominator), metric, context, optionCell);
  },
  score: (value, metric, fullMark) => scoreNumberScale(value, metric, fullMark, expectedStandard(metric)),
  sql: ratioSqlForm,
  show: (value, metric) => {
    if (expectedStandard(metric) !== undefined) return showAgainstExpected(value);
    return onFractionScale(metric) ? showShare(value) : showNumber(value);
  },
};

/** The share in one cell: `137/250`, or a share that was worked out already (55%). */
function shareIn(cell: Cell, context: ReadingContext): number | undefined | Unreadable {
  const both = typeof cell === 'string' ? readShareText(cell, context.locale.decimal) : undefined;
  return both === undefined ? readNumberCell(cell, context) : divided(both.part, both.whole);
}

/** A ratio to 0 or less has no meaning: missing, not unreadable, since a zero there is not an error. */
function divided(
  numerator: number | undefined | Unreadable,
  denominator: number | undefined | Unreadable,
): number | undefined | Unreadable {
  if (typeof numerator === 'object') return numerator;
  if (typeof denominator === 'object') return { ...denominator, at: 1 };
  return numerator === undefined || denominator === undefined || denominator <= 0
    ? undefined
    : numerator / denominator;
}
