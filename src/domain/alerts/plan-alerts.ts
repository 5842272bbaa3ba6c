// What a run writes to the alerts tab: new lines, lines that are brought up to date, and lines whose cause is gone.
import type { Alert } from '../alert-definitions/alert';
import { type Cell, matchKey } from '../values/cell';
import type { CivilDay } from '../values/civil-day';
import { type AccountFacts, conditionHolds } from './account-facts';
import { type AlertStatus, alertKey } from './alert-row';
import { ALERT_HEADINGS, type AlertColumn, type AlertColumns, type AlertTabRow } from './alerts-tab';
import type { FactsOfAccount } from './facts-of-table';
import { type AlertAction, type AlertRun, appliesTo, updateAlerts } from './update-alerts';
import { valueAtStake } from './value-at-stake';

/** What we keep up to date in a line while it is open. */
export interface AlertState {
  readonly score: number | undefined;
  /** Points since the baseline; undefined without one. */
  readonly change: number | undefined;
  readonly because: string;
  readonly value: number | undefined;
  readonly renewal: CivilDay | undefined;
}

export interface AlertLine extends AlertState {
  /** As the tab names it. */
  readonly account: string;
  /** Position in the table of accounts. */
  readonly index: number;
  readonly alert: string;
  /** The day it opened. */
  readonly day: CivilDay;
  readonly action: string;
}

export interface AlertsRequest extends Omit<AlertRun, 'accounts' | 'existing'> {
  readonly accounts: readonly FactsOfAccount[];
  readonly existing: readonly AlertTabRow[];
  readonly stateOf: (index: number) => AlertState;
  /** What to do about an account, from a day on; called only for accounts that have an alert. */
  readonly actionFor: (index: number, day: CivilDay) => string;
}

export interface AlertsPlan {
  /** The most value at stake first. */
  readonly opened: readonly AlertLine[];
  readonly updates: readonly LineUpdate[];
  readonly reopened: readonly StatusChange[];
  readonly recovered: readonly StatusChange[];
  /** Their accounts left the sheet, or are known as lost. */
  readonly gone: readonly StatusChange[];
  /** Alerts that are only for the digest, with the day since when they are true. */
  readonly news: readonly AlertLine[];
}

export interface LineUpdate {
  readonly row: AlertTabRow;
  readonly line: AlertLine;
  /** Whether its cause is there today. */
  readonly holds: boolean;
}

export interface StatusChange {
  readonly row: AlertTabRow;
  readonly line: AlertLine;
  readonly status: AlertStatus;
}

/** Alerts that are only for the digest have no line on the tab. */
export function planAlerts(request: AlertsRequest): AlertsPlan {
  const { accounts, asOf, fullMark } = request;
  const onTab = request.alerts.filter(({ digestOnly }) => !digestOnly);
  const byAccount = new Map(accounts.map((each) => [each.facts.account, each.index]));
  const rows = new Map(request.existing.map((row) => [row.row, row]));
  const lineOf = (alert: Alert, account: string, day: CivilDay): AlertLine => {
    const index = byAccount.get(account) ?? -1;
    const action = request.actionFor(index, day);
    return { account, index, alert: alert.name, day, action, ...request.stateOf(index) };
  };
  const labels = new Map(accounts.map(({ key, facts }) => [matchKey(key), facts.account]));
  const actions = updateAlerts({
    ...request,
    alerts: onTab,
    accounts: accounts.map(({ facts }) => facts),
    existing: request.existing.map((row) => ({ ...row, account: currentLabel(row.account, labels) })),
  });
  const opened: AlertLine[] = [];
  const updates: LineUpdate[] = [];
  const statuses: StatusChange[] = [];
  for (const action of actions) {
    const row = rowOf(action, rows);
    const line = lineOf(action.alert, action.account, row?.day ?? asOf);
    if (action.kind === 'open') opened.push(line);
    else if (row === undefined || isOwnAnswer(row, action)) continue;
    else if (action.kind === 'update') updates.push({ row, line, holds: action.holds });
    else statuses.push({ row, line, status: action.status });
  }
  const atStake = (line: AlertLine) => valueAtStake(line, fullMark);
  return {
    opened: opened.sort((a, b) => atStake(b) - atStake(a) || (a.score ?? 0) - (b.score ?? 0)),
    updates,
    reopened: statuses.filter(({ status }) => status.kind === 'open'),
    recovered: statuses.filter(({ status }) => status.kind === 'recovered'),
    gone: statuses.filter(({ status }) => status.kind === 'gone'),
    news: request.alerts
      .filter(({ digestOnly }) => digestOnly)
      .flatMap((alert) =>
        accounts.flatMap(({ facts }) => {
          const since = heldSince(alert, facts, request);
          return since === undefined ? [] : [lineOf(alert, facts.account, since)];
        }),
      ),
  };
}

/** A word of the user's own under Status says more than that the account left. */
function isOwnAnswer({ unknownStatus }: AlertTabRow, action: AlertAction): boolean {
  return unknownStatus !== undefined && action.kind === 'set status' && action.status.kind === 'gone';
}

/** The first day of the unbroken time in which an alert holds up to now; undefined where it does not hold. */
function heldSince(
  alert: Alert,
  facts: AccountFacts,
  { days, asOf, bands }: AlertsRequest,
): CivilDay | undefined {
  if (!appliesTo(alert, facts)) return undefined;
  let since: CivilDay | undefined;
  for (const day of [...days].reverse()) {
    if (day > asOf) continue;
    if (!conditionHolds(alert.when, facts, day, bands)) break;
    since = day;
  }
  return since;
}

/** An account that was renamed since keeps its line by its key: `Acme (C-1023)` is `Acme Europe (C-1023)` today. */
function currentLabel(account: string, labels: ReadonlyMap<string, string>): string {
  const key = /\(([^()]*)\)$/.exec(account)?.[1] ?? '';
  const label = labels.get(matchKey(key));
  return label?.endsWith(`(${key})`) ? label : account;
}

function rowOf(action: AlertAction, rows: ReadonlyMap<number, AlertTabRow>): AlertTabRow | undefined {
  return action.kind === 'open' ? undefined : rows.get(action.row);
}

/** Columns that a run keeps up to date in a line. */
const KEPT_UP_TO_DATE = ['score', 'change', 'because', 'value', 'renewal', 'action'] as const;

/** The cell of a line under a heading; undefined for the user's own columns. */
export function alertCell(line: AlertLine, column: AlertColumn): Cell | undefined {
  switch (column) {
    case 'day':
      return { day: line.day };
    case 'renewal':
      return line.renewal === undefined ? '' : { day: line.renewal };
    case 'status':
      return 'Open';
    case 'note':
      return undefined;
    default:
      return line[column] ?? '';
  }
}

/** Cells of a line that differ from what the tab holds, by position of the column. */
export function changedCells(
  { cells }: AlertTabRow,
  line: AlertLine,
  columns: AlertColumns,
): ReadonlyMap<number, Cell> {
  const changed = new Map<number, Cell>();
  for (const name of KEPT_UP_TO_DATE) {
    const at = columns[name];
    const cell = alertCell(line, name);
    if (at !== undefined && cell !== undefined && !isSame(cells[at] ?? '', cell)) changed.set(at, cell);
  }
  return changed;
}

function isSame(one: Cell, other: Cell): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** By what a line is found again, whatever happened to the order of the tab. */
export function lineKey({
  day,
  account,
  alert,
}: {
  readonly day: CivilDay;
  readonly account: string;
  readonly alert: string;
}): string {
  return `${day} ${alertKey(alert, account)}`;
}

/** Names of all columns, in the order of a new tab. */
export const ALERT_COLUMNS = Object.keys(ALERT_HEADINGS) as readonly AlertColumn[];
