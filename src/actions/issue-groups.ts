// Groups the issues of a report by what a person does about them.

import type { IssueCode } from '../domain/issues/issue';
import type { IssueGroup, ShownIssue } from './report-page';
import type { ReportedIssue } from './scoring-report';

/** More of one kind are counted, not listed: they have the same cause, as a rule. */
const ISSUES_SHOWN = 8;

const SCORECARD_TAB = 'On the scorecard tab';

/** In the order of the report; every other code is about the scorecard tab itself. */
const GROUPS: readonly { readonly title: string; readonly codes: readonly IssueCode[] }[] = [
  {
    title: 'Columns and rows of the accounts',
    codes: [
      'results-moved',
      'column-not-found',
      'column-repeated',
      'rows-left-out',
      'names-repeat',
      'name-repeated',
      'key-repeated',
      'key-blank',
      'dates-read-otherwise',
      'numbers-read-otherwise',
    ],
  },
  {
    title: 'Columns from other tabs',
    codes: [
      'derived-tab-missing',
      'derived-tab-is-chart',
      'derived-tab-is-connected',
      'derived-heading-missing',
      'derived-accounts-heading-missing',
      'derived-accounts-without-key',
      'derived-no-snapshot',
      'derived-heading-taken',
      'keys-unmatched',
      'keys-shared',
      'other-name-unknown',
      'via-keys-repeated',
      'rows-repeated',
      'tab-ends-early',
      'window-longer-than-data',
      'derived-constant',
      'derived-cells-unreadable',
    ],
  },
  {
    title: 'Cells that could not be read',
    codes: [
      'values-unreadable',
      'amounts-unreadable',
      'renewals-unreadable',
      'cell-unreadable',
      'cell-with-error',
    ],
  },
  {
    title: 'Cells that do not fit their column',
    codes: [
      'negative-count',
      'percent-impossible',
      'far-from-others',
      'date-impossible',
      'stands-for-none',
      'percent-sign-missing',
      'number-unclear',
      'dates-unclear',
      'true-dates-unclear',
    ],
  },
  { title: 'Words without points', codes: ['words-without-points'] },
  {
    title: 'Thresholds that do not fit the values',
    codes: ['thresholds-outside-values', 'thresholds-hundredfold-below', 'thresholds-hundredfold-above'],
  },
  {
    title: 'Metrics that say little',
    codes: ['mostly-blank', 'constant-metric', 'metric-repeats-another'],
  },
  { title: 'Weights', codes: ['metric-decides-score', 'too-many-metrics'] },
  {
    title: 'Rules',
    codes: [
      'rule-subject-not-found',
      'rule-until-not-found',
      'rule-ended',
      'rule-without-history',
      'rule-word-unseen',
      'rule-acts-on-none',
      'rule-acts-on-all',
    ],
  },
  { title: 'Segments', codes: ['segment-column-not-found', 'segment-without-accounts'] },
];

/** Groups without issues are left out. */
export function issueGroups(issues: readonly ReportedIssue[]): readonly IssueGroup[] {
  const known = new Set(GROUPS.flatMap(({ codes }) => codes));
  const others = issues.filter(({ code }) => !known.has(code));
  return [
    ...GROUPS.map(({ title, codes }) =>
      groupOf(
        title,
        issues.filter(({ code }) => codes.includes(code)),
      ),
    ),
    groupOf(SCORECARD_TAB, others),
  ].filter(({ total }) => total > 0);
}

function groupOf(title: string, issues: readonly ReportedIssue[]): IssueGroup {
  return { title, total: issues.length, shown: issues.slice(0, ISSUES_SHOWN).map(shownIssue) };
}

function shownIssue({ cell, message, place }: ReportedIssue): ShownIssue {
  const target = place?.tab === undefined ? null : { tab: place.tab, row: place.row, column: place.column };
  return { cell, message, place: target };
}
