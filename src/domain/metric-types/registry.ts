// All metric types, one line each: a new type is a file beside this one and a line here.
import { matchKey } from '../values/cell';
import { categoryType } from './category';
import { changeType } from './change';
import { checklistType } from './checklist';
import { daysUntilType } from './days-until';
import { durationType } from './duration';
import type { ColumnContent, MetricType } from './metric-type';
import { numberType } from './number';
import { percentType } from './percent';
import { ratingType } from './rating';
import { ratioType } from './ratio';
import { recencyType } from './recency';
import { tagsType } from './tags';
import { taskType } from './task';
import { yesNoType } from './yes-no';

export const METRIC_TYPES: readonly MetricType[] = [
  numberType,
  percentType,
  ratingType,
  categoryType,
  yesNoType,
  recencyType,
  daysUntilType,
  ratioType,
  changeType,
  checklistType,
  tagsType,
  taskType,
  durationType,
];

/** The type of this id, in any case; undefined where there is none. */
export function metricTypeOf(id: string): MetricType | undefined {
  const key = matchKey(id);
  return METRIC_TYPES.find((type) => type.id === key);
}

/** The type of a metric that names none. */
export const DEFAULT_TYPE: MetricType = numberType;

/** The type that is proposed for columns with this content. */
export function typeProposedFor(content: ColumnContent): MetricType {
  return METRIC_TYPES.find((type) => type.proposedFor === content) ?? DEFAULT_TYPE;
}
