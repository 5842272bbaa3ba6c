// Every issue and its sentence: the only place that turns issues into words.
import { CHECK_SENTENCES, type CheckProblems } from '../checker/check-problems';
import { DATA_SENTENCES, type DataProblems } from '../checker/data-problems';
import { DERIVE_SENTENCES, type DeriveProblems } from '../derived-columns/derive-problems';
import type { Placed } from '../scorecard/issue';
import { TAB_SENTENCES, type TabProblems } from '../scorecard-tab/tab-issue';
import { SQL_SENTENCES, type SqlProblems } from '../sql/sql-problems';
import { type PlaceWords, placeText, SHEET_PLACES } from '../values/cell-place';
import type { Problem, SentencesWithPlaces } from '../values/problem';

interface Problems extends TabProblems, CheckProblems, DataProblems, SqlProblems, DeriveProblems {}

export type IssueCode = keyof Problems;

export type Issue = Placed<Problem<Problems>>;

const SENTENCES: SentencesWithPlaces<Problems> = {
  ...TAB_SENTENCES,
  ...CHECK_SENTENCES,
  ...DATA_SENTENCES,
  ...SQL_SENTENCES,
  ...DERIVE_SENTENCES,
};

/** What is wrong and what to do, without the place: `"abc" is not a number`. */
export function issueText<Code extends IssueCode>(
  issue: Problem<Problems, Code>,
  places: PlaceWords = SHEET_PLACES,
): string {
  return SENTENCES[issue.code](issue, places);
}

/** `Health Scorecard!E9`; '' for an issue that is about no single cell. */
export function issueAddress({ place }: Pick<Issue, 'place'>, scorecardTab: string): string {
  return place === undefined ? '' : placeText(place, scorecardTab);
}

/** `Health Scorecard!E9: "abc" is not a number` */
export function issueLine(issue: Issue, scorecardTab: string): string {
  const address = issueAddress(issue, scorecardTab);
  return address === '' ? issueText(issue) : `${address}: ${issueText(issue)}`;
}
