// What a run does to the alerts: opens, updates, reopens and closes, and never says the same thing twice.

import { type Alert, COVERED_BY } from '../alert-definitions/alert';
import { matchKey } from '../values/cell';
import { addDays, type CivilDay } from '../values/civil-day';
import { type AccountFacts, conditionHolds } from './account-facts';
import { type AlertStatus, alertKey, type ExistingAlert, isClosed } from './alert-row';

export type AlertAction =
  /** A new line on top. */
  | { readonly kind: 'open'; readonly alert: Alert; readonly account: string }
  /** Score, change and reason of a line that is still open. */
  | {
      readonly kind: 'update';
      readonly alert: Alert;
      readonly account: string;
      readonly row: number;
      /** Whether its cause is there today: an open line outlives it for a snapshot. */
      readonly holds: boolean;
    }
  /** A new status for a line: its snooze is over, its cause or its account is gone, or the account is back. */
  | {
      readonly kind: 'set status';
      readonly alert: Alert;
      readonly account: string;
      readonly row: number;
      readonly status: AlertStatus;
    };

export interface AlertRun {
  readonly alerts: readonly Alert[];
  readonly accounts: readonly AccountFacts[];
  readonly existing: readonly ExistingAlert[];
  readonly asOf: CivilDay;
  /** Days of all snapshots, oldest first, today's among them. */
  readonly days: readonly CivilDay[];
  /** Names from best to worst. */
  readonly bands: readonly string[];
  readonly fullMark: number;
}

/** Snapshots in a row in which the cause is gone before a line closes by itself. */
const PATIENCE = 2;
/** A score this much below the one at opening alarms again at once, as a share of the scale. */
const MUCH_WORSE = 0.1;

/**
 * Actions of a run, in the order of accounts, then of alerts. Does nothing when run twice on one day.
 * State machine: open or snoozed lines are updated, or recovered once their cause is gone; a snooze that is over opens again;
 * a done or recovered line opens again only after its cause was gone and its quiet days are over, or when it got much worse.
 * Lines of accounts that are not listed close, and open again with them.
 */
export function updateAlerts(run: AlertRun): AlertAction[] {
  const newest = newestRows(run.existing);
  const ofAccounts = run.accounts.flatMap((facts) => {
    const rowOf = (alert: Alert) => newest.get(alertKey(alert.name, facts.account));
    const applying = run.alerts.filter((alert) => appliesTo(alert, facts));
    const holding = applying.filter((alert) => holdsOn(alert, facts, run, run.asOf));
    const onOpenRows = new Map(
      run.alerts.flatMap((alert) => {
        const row = rowOf(alert);
        if (row === undefined) return [];
        const isBack = row.status.kind === 'gone' && holding.includes(alert);
        if (isClosed(row.status) && !isBack) return [];
        return [[alert, actionsOnOpenRow(row, alert, facts, run, holding.includes(alert))] as const];
      }),
    );
    // A line that closes in this run covers nothing any more, so that a second run finds nothing left to do.
    const staying = [...onOpenRows].filter(([, actions]) => actions.some(({ kind }) => kind === 'update'));
    const covered = coveredAlerts([...holding, ...staying.map(([alert]) => alert)]);
    return run.alerts.flatMap((alert): AlertAction[] => {
      const actions = onOpenRows.get(alert);
      if (actions !== undefined) return actions;
      const opens =
        holding.includes(alert) &&
        !covered.has(matchKey(alert.name)) &&
        mayOpen(rowOf(alert), alert, facts, run);
      return opens ? [{ kind: 'open', alert, account: facts.account }] : [];
    });
  });
  return [...ofAccounts, ...goneRows(run, newest)];
}

/** A snooze that is not over stays: it says more than that the account left. Lines of other alerts are the user's own. */
function goneRows(run: AlertRun, newest: ReadonlyMap<string, ExistingAlert>): AlertAction[] {
  const listed = new Set(run.accounts.map(({ account }) => matchKey(account)));
  const alerts = new Map(run.alerts.map((alert) => [matchKey(alert.name), alert]));
  return [...newest.values()].flatMap((row): AlertAction[] => {
    const alert = alerts.get(matchKey(row.alert));
    const isWaiting = row.status.kind === 'open' || isAwake(row.status, run.asOf);
    if (alert === undefined || !isWaiting || listed.has(matchKey(row.account))) return [];
    return [
      {
        kind: 'set status',
        ...{ alert, account: row.account, row: row.row },
        status: { kind: 'gone', on: run.asOf },
      },
    ];
  });
}

function isAwake(status: AlertStatus, asOf: CivilDay): boolean {
  return status.kind === 'snoozed' && status.until < asOf;
}

function actionsOnOpenRow(
  row: ExistingAlert,
  alert: Alert,
  facts: AccountFacts,
  run: AlertRun,
  holds: boolean,
): AlertAction[] {
  const target = { alert, account: facts.account, row: row.row };
  const reopens = isAwake(row.status, run.asOf) || row.status.kind === 'gone';
  const isOver = reopens ? !holds : !holds && isGoneFor(alert, facts, run, PATIENCE);
  if (isOver) return [{ kind: 'set status', ...target, status: { kind: 'recovered', on: run.asOf } }];
  const update: AlertAction = { kind: 'update', ...target, holds };
  return reopens ? [update, { kind: 'set status', ...target, status: { kind: 'open' } }] : [update];
}

/** Whether an alert is about accounts of this segment and value. */
export function appliesTo({ segment, valueAtLeast }: Alert, facts: AccountFacts): boolean {
  if (segment !== '' && matchKey(segment) !== matchKey(facts.segment)) return false;
  return valueAtLeast === undefined || (facts.value !== undefined && facts.value >= valueAtLeast);
}

function holdsOn(alert: Alert, facts: AccountFacts, run: AlertRun, day: CivilDay): boolean {
  return conditionHolds(alert.when, facts, day, run.bands);
}

/** Whether the condition was false in each of the last snapshots. */
function isGoneFor(alert: Alert, facts: AccountFacts, run: AlertRun, snapshots: number): boolean {
  const last = run.days.filter((day) => day <= run.asOf).slice(-snapshots);
  return last.length === snapshots && last.every((day) => !holdsOn(alert, facts, run, day));
}

/** A line that was closed opens again only for news. */
function mayOpen(row: ExistingAlert | undefined, alert: Alert, facts: AccountFacts, run: AlertRun): boolean {
  if (row === undefined) return true;
  const score = facts.series[facts.series.length - 1]?.score;
  if (row.score !== undefined && score !== undefined && row.score - score >= MUCH_WORSE * run.fullMark - 1e-9)
    return true;
  const wasGone = run.days.some(
    (day) => day > row.day && day <= run.asOf && !holdsOn(alert, facts, run, day),
  );
  return wasGone && addDays(row.day, alert.quietDays) <= run.asOf;
}

/** Alerts that another one, holding now or open still, makes superfluous. */
function coveredAlerts(alerts: readonly Alert[]): ReadonlySet<string> {
  const names = new Set(alerts.map(({ name }) => matchKey(name)));
  const covering = Object.entries(COVERED_BY).filter(([name]) => names.has(matchKey(name)));
  return new Set(covering.flatMap(([, others]) => others.map(matchKey)));
}

/** The row that opened last of each alert and account; of two on one day the lower one on the tab. */
function newestRows(existing: readonly ExistingAlert[]): ReadonlyMap<string, ExistingAlert> {
  const newest = new Map<string, ExistingAlert>();
  for (const row of existing) {
    const key = alertKey(row.alert, row.account);
    const other = newest.get(key);
    if (other === undefined || row.day > other.day || (row.day === other.day && row.row < other.row))
      newest.set(key, row);
  }
  return newest;
}
