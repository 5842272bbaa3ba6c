// Every issue that reading a scorecard tab can find, and the sentence for it.
import { METRIC_SENTENCES, type MetricProblems } from '../metric-types/metric-problems';
import type { Placed } from '../scorecard/issue';
import type { Problem, Sentences } from '../values/problem';
import { JOIN_SENTENCES, type JoinProblems } from './join-problems';
import { ROW_SENTENCES, type RowProblems } from './row-problems';
import { SECTION_SENTENCES, type SectionProblems } from './section-problems';

export interface TabProblems extends MetricProblems, SectionProblems, RowProblems, JoinProblems {}

export type TabProblem = Problem<TabProblems>;

export type TabIssue = Placed<TabProblem>;

export const TAB_SENTENCES: Sentences<TabProblems> = {
  ...METRIC_SENTENCES,
  ...SECTION_SENTENCES,
  ...ROW_SENTENCES,
  ...JOIN_SENTENCES,
};
