// Metric type "checklist": the share of yes among several answers, such as the integrations that are set up.

import { readAnswer } from '../values/answer';
import { type Cell, isMissing } from '../values/cell';
import type { MetricType, Unreadable } from './metric-type';
import {
  checkNumberScale,
  onFractionScale,
  parametersWithStandard,
  type StandardThresholds,
  scoreNumberScale,
  showShare,
  withStandard,
} from './number-scale';
import { readEach, withUnreadable } from './several-cells';
import { checklistSqlForm } from './sql/number-values-sql';

const ALL_TO_NONE: StandardThresholds = {
  healthy: { kind: 'number', at: 1 },
  atRisk: { kind: 'number', at: 0 },
};

function answerIn(cell: Cell): boolean | undefined | Unreadable {
  if (isMissing(cell)) return undefined;
  return readAnswer(cell) ?? { unreadable: { code: 'cell-not-an-answer', cell } };
}

export const checklistType: MetricType = {
  id: 'checklist',
  label: 'Checklist',
  help: 'The share of yes in several columns of check boxes or answers. A blank is not answered and does not count; a check box without a tick is a no.',
  valueKind: 'share',
  proposedFor: 'several answers',
  columns: 'several',
  computed: true,
  parameters: parametersWithStandard('100%', '0%', {
    healthy: 'Full score from this share of yes on.',
    atRisk: 'No score from this share of yes on.',
  }),
  pointsKind: 'steps',
  options: [],
  showsPercent: onFractionScale,
  canBeShares: () => true,
  thresholds: (metric) => withStandard(metric, ALL_TO_NONE),
  check: (metric) => checkNumberScale(metric, ALL_TO_NONE),
  read: (cells) => {
    const { values, unreadable } = readEach(cells, answerIn);
    const share = values.length === 0 ? undefined : values.filter((yes) => yes).length / values.length;
    return withUnreadable(share, unreadable);
  },
  cellsOf: (value, cells) => {
    const answers = cells.map(answerIn);
    const answered = answers.filter((answer) => typeof answer === 'boolean').length;
    let open = Math.ceil(value * answered - 1e-9) - answers.filter((answer) => answer === true).length;
    if (open <= 0) return undefined;
    return cells.map((cell, at) => {
      if (answers[at] !== false || open === 0) return cell;
      open -= 1;
      return true;
    });
  },
  score: (value, metric, fullMark) => scoreNumberScale(value, metric, fullMark, ALL_TO_NONE),
  sql: checklistSqlForm,
  show: (value) => showShare(value),
};
