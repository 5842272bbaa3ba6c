// What the menu item "Score accounts" answers, checked: the bundle is another program, whose word is not taken on trust.

export interface ReportedIssue {
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

type Check<T> = (value: unknown, path: string) => T;

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

function issueOf(value: unknown, path: string): ReportedIssue {
  const issue = fieldsOf(value, path);
  if (issue.severity !== 'error' && issue.severity !== 'warning') throw unexpected(`${path}.severity`);
  return {
    cell: text(issue.cell, `${path}.cell`),
    message: text(issue.message, `${path}.message`),
    severity: issue.severity,
  };
}

function fieldsOf(value: unknown, path: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw unexpected(path);
  return Object.fromEntries(Object.entries(value));
}

function text(value: unknown, path: string): string {
  if (typeof value !== 'string') throw unexpected(path);
  return value;
}

function number(value: unknown, path: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw unexpected(path);
  return value;
}

function yesOrNo(value: unknown, path: string): boolean {
  if (typeof value !== 'boolean') throw unexpected(path);
  return value;
}

function orNull<T>(check: Check<T>): Check<T | null> {
  return (value, path) => (value === null || value === undefined ? null : check(value, path));
}

function listOf<T>(check: Check<T>): Check<readonly T[]> {
  return (value, path) => {
    if (!Array.isArray(value)) throw unexpected(path);
    return value.map((entry: unknown, index) => check(entry, `${path}[${index}]`));
  };
}

function unexpected(path: string): Error {
  return new Error(`The add-on's answer is not as expected (${path}). Build it again with: npm run build`);
}
