// What the menu item "Score accounts" answers, checked: the bundle is another program, whose word is not taken on trust.
import { fieldsOf, listOf, number, orNull, text, unexpected, yesOrNo } from './answer-fields';
import { type FittingTemplate, fittingTemplateOf } from './templates-answer';

export interface ReportedIssue {
  /** What is wrong, for programs: cell-unreadable. */
  readonly code: string;
  /** Row and column count from 1; undefined when it is about no single cell. */
  readonly place: { readonly row: number; readonly column: number } | undefined;
  /** As in Accounts!F7 or Health Scorecard!E9; '' when it is about no cell. */
  readonly cell: string;
  readonly message: string;
  readonly severity: 'error' | 'warning';
}

export interface ReportedBand {
  readonly name: string;
  readonly color: string;
  readonly accounts: number;
}

export interface ReportedAccount {
  readonly row: number;
  readonly account: string;
  readonly score: number | null;
  readonly band: string;
  readonly coverage: number;
  readonly drivers: string;
}

export interface ScoringReport {
  readonly scorecard: string;
  readonly starter: boolean;
  /** Beside a starter: templates of whose columns the table has many. */
  readonly templates: readonly FittingTemplate[];
  /** Too few accounts have a score for their bands to be more than a first impression. */
  readonly provisional: boolean;
  readonly asOf: string;
  readonly sheet: string;
  readonly headingRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: {
    readonly score: number;
    readonly band: number;
    readonly coverage: number;
    readonly drivers: number;
    readonly computed: number | null;
    /** All of ours, from left to right. */
    readonly all: readonly number[];
  };
  readonly scale: number;
  readonly decimals: number;
  readonly bands: readonly ReportedBand[];
  readonly meanCoverage: number | null;
  readonly accounts: readonly ReportedAccount[];
  readonly changed: readonly { readonly account: string; readonly from: string; readonly to: string }[];
  readonly issues: readonly ReportedIssue[];
}

export type ScoringAnswer =
  | { readonly kind: 'scored'; readonly report: ScoringReport }
  /** Nothing was scored, for a reason that the person can mend. */
  | { readonly kind: 'refused'; readonly message: string; readonly issues: readonly ReportedIssue[] }
  /** A fault: an alert has told of it. */
  | { readonly kind: 'fault' };

export function readAnswer(value: unknown): ScoringAnswer {
  if (value === null || value === undefined) return { kind: 'fault' };
  const answer = fieldsOf(value, 'answer');
  if (answer.scored === false) {
    return {
      kind: 'refused',
      message: text(answer.message, 'message'),
      issues: listOf(issueOf)(answer.issues, 'issues'),
    };
  }
  return { kind: 'scored', report: reportOf(answer) };
}

function reportOf(answer: Readonly<Record<string, unknown>>): ScoringReport {
  const columns = fieldsOf(answer.columns, 'columns');
  return {
    scorecard: text(answer.scorecard, 'scorecard'),
    starter: yesOrNo(answer.starter, 'starter'),
    templates: listOf(fittingTemplateOf)(answer.templates, 'templates'),
    provisional: yesOrNo(answer.provisional, 'provisional'),
    asOf: text(answer.asOf, 'asOf'),
    sheet: text(answer.sheet, 'sheet'),
    headingRow: number(answer.headingRow, 'headingRow'),
    firstRow: number(answer.firstRow, 'firstRow'),
    lastRow: number(answer.lastRow, 'lastRow'),
    columns: {
      score: number(columns.score, 'columns.score'),
      band: number(columns.band, 'columns.band'),
      coverage: number(columns.coverage, 'columns.coverage'),
      drivers: number(columns.drivers, 'columns.drivers'),
      computed: orNull(number)(columns.computed, 'columns.computed'),
      all: listOf(number)(columns.all, 'columns.all'),
    },
    scale: number(answer.scale, 'scale'),
    decimals: number(answer.decimals, 'decimals'),
    bands: listOf(bandOf)(answer.bands, 'bands'),
    meanCoverage: orNull(number)(answer.meanCoverage, 'meanCoverage'),
    accounts: listOf(accountOf)(answer.accounts, 'accounts'),
    changed: listOf(changeOf)(answer.changed, 'changed'),
    issues: listOf(issueOf)(answer.issues, 'issues'),
  };
}

function bandOf(value: unknown, path: string): ReportedBand {
  const band = fieldsOf(value, path);
  return {
    name: text(band.name, `${path}.name`),
    color: text(band.color, `${path}.color`),
    accounts: number(band.accounts, `${path}.accounts`),
  };
}

function accountOf(value: unknown, path: string): ReportedAccount {
  const account = fieldsOf(value, path);
  return {
    row: number(account.row, `${path}.row`),
    account: text(account.account, `${path}.account`),
    score: orNull(number)(account.score, `${path}.score`),
    band: text(account.band, `${path}.band`),
    coverage: number(account.coverage, `${path}.coverage`),
    drivers: text(account.drivers, `${path}.drivers`),
  };
}

function changeOf(value: unknown, path: string): ScoringReport['changed'][number] {
  const change = fieldsOf(value, path);
  return {
    account: text(change.account, `${path}.account`),
    from: text(change.from, `${path}.from`),
    to: text(change.to, `${path}.to`),
  };
}

function placeOf(value: unknown, path: string): ReportedIssue['place'] {
  const place = fieldsOf(value, path);
  return { row: number(place.row, `${path}.row`), column: number(place.column, `${path}.column`) };
}

function issueOf(value: unknown, path: string): ReportedIssue {
  const issue = fieldsOf(value, path);
  if (issue.severity !== 'error' && issue.severity !== 'warning') throw unexpected(`${path}.severity`);
  return {
    code: text(issue.code, `${path}.code`),
    place: issue.place === undefined ? undefined : placeOf(issue.place, `${path}.place`),
    cell: text(issue.cell, `${path}.cell`),
    message: text(issue.message, `${path}.message`),
    severity: issue.severity,
  };
}
