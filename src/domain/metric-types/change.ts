// Metric type "change": now against before, so that falling usage lowers the score even at a high level.

import { type OptionSpec, textOption } from '../scorecard/options';
import type { Metric } from '../scorecard/scorecard';
import type { ParameterProblem } from './metric-problems';
import { type ColumnRole, checkOrdered, type MetricType } from './metric-type';
import {
  checkNumberScale,
  marksOf,
  onFractionScale,
  parametersInWords,
  readNumberCell,
  scoreNumberScale,
  showNumber,
  showShare,
} from './number-scale';
import { changeSqlForm } from './sql/number-values-sql';

const COLUMNS: readonly ColumnRole[] = [
  { label: 'Now', help: 'The value of the latest period.' },
  { label: 'Before', help: 'The value of the period before it.' },
];

const AS: OptionSpec = {
  key: 'as',
  label: 'Change as',
  help: 'Percent compares with the value before; absolute is now minus before, in dollars or seats.',
  kind: 'choice',
  choices: ['percent', 'absolute'],
  standard: 'percent',
};

export const changeType: MetricType = {
  id: 'change',
  label: 'Change',
  help: 'How much a value rose or fell: (now − before) / before, or now − before. From nothing to something is a rise of 100%, from nothing to nothing is 0%.',
  valueKind: 'growth',
  proposedFor: 'now and before',
  columns: 'several',
  ordered: COLUMNS,
  computed: true,
  parameters: parametersInWords({
    healthy: 'Full score from this change on: 0% is no fall, 10% is growth.',
    atRisk: 'No score from this change on: -30% is a fall by 30%.',
  }),
  pointsKind: 'steps',
  options: [AS],
  canBeShares: (metric) => !isAbsolute(metric),
  showsPercent: (metric) => !isAbsolute(metric) && onFractionScale(metric),
  check: (metric) => [
    ...checkOrdered(metric, COLUMNS),
    ...checkNumberScale(metric),
    ...checkPercentSigns(metric),
  ],
  read: (cells, metric, context) => {
    const now = readNumberCell(cells[0], context);
    const before = readNumberCell(cells[1], context);
    if (typeof now === 'object') return now;
    if (typeof before === 'object') return { ...before, at: 1 };
    if (now === undefined || before === undefined) return undefined;
    if (isAbsolute(metric)) return now - before;
    return before === 0 ? Math.sign(now) : (now - before) / Math.abs(before);
  },
  score: (value, metric, fullMark) => scoreNumberScale(value, metric, fullMark),
  sql: changeSqlForm(isAbsolute),
  show: (value, metric) => {
    const size = Math.abs(Number(value));
    const text = isAbsolute(metric) ? showNumber(size) : showShare(size);
    // A true minus sign, so that no cell takes it for a formula.
    return size === 0 ? text : `${Number(value) < 0 ? '−' : '+'}${text}`;
  },
};

function isAbsolute({ options }: Metric): boolean {
  return textOption(options, 'as') === 'absolute';
}

/** -30 without its percent sign would be a fall by 3000%: every account would look healthy. */
function checkPercentSigns(metric: Metric): readonly ParameterProblem[] {
  if (isAbsolute(metric)) return [];
  const strange = (mark: number) => mark < -1 || mark >= 5;
  const mark = marksOf(metric).find(strange);
  if (mark === undefined) return [];
  const own = (field: 'healthy' | 'atRisk') =>
    marksOf({ ...metric, points: undefined, healthy: metric[field], atRisk: undefined }).some(strange);
  return [
    {
      field: own('healthy') ? 'healthy' : own('atRisk') ? 'atRisk' : 'points',
      code: 'change-without-percent-sign',
      mark,
    },
  ];
}
