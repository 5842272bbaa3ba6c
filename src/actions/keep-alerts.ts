// Brings the alerts tab up to date after a scoring: a failure here never affects the scores, and the next run continues from there.
import { standardAlerts } from '../domain/alert-definitions/alert';
import { type AlertStatus, isClosed, statusText } from '../domain/alerts/alert-row';
import { ALERTS_TAB, type AlertsTab, parseAlertsTab } from '../domain/alerts/alerts-tab';
import { type FactsOfAccount, factsOfTable } from '../domain/alerts/facts-of-table';
import { brokenFeed, brokenFeedText } from '../domain/alerts/feed-check';
import { type AlertLine, type AlertsPlan, planAlerts } from '../domain/alerts/plan-alerts';
import { suggestedAction } from '../domain/alerts/suggested-action';
import { type AccountChange, changeText } from '../domain/history/account-change';
import { snapshotDays } from '../domain/history/history-tab';
import { isLost, type KnownLosses } from '../domain/history/known-loss';
import { prepareSearch } from '../domain/next-band/change-search';
import { nextBandOf, nextBandText } from '../domain/next-band/next-band';
import { bandLadder } from '../domain/scorecard/band';
import type { Scorecard } from '../domain/scorecard/scorecard';
import type { AccountScore } from '../domain/scoring/score-account';
import type { ScoredTable } from '../domain/scoring/score-table';
import { accountColumns } from '../domain/table/account-columns';
import { type Cell, isBlankRow, matchKey, shortText } from '../domain/values/cell';
import { cellAddress } from '../domain/values/cell-place';
import { createAlerts, findAlerts, writeAlerts } from '../sheets/alerts-sheet';
import { openSpreadsheet } from '../sheets/open-spreadsheet';
import type { AccountOverTime } from './changes-since';
import type { Past } from './read-past';
import type { AccountsRead, ScoringJob } from './scoring-job';
import type { AlertsReport, ReportedAlert } from './scoring-report';

export interface AlertsInput {
  readonly job: ScoringJob;
  readonly read: AccountsRead;
  readonly table: ScoredTable;
  readonly past: Past | undefined;
  readonly keys: readonly Cell[] | undefined;
  readonly over: readonly AccountOverTime[] | undefined;
  readonly drivers: readonly string[];
  /** undefined where no column says who was lost. May take calls the first time. */
  readonly losses: () => KnownLosses | undefined;
  /** Number format of the amounts; '' without a value column. */
  readonly valueFormat: string;
}

const NOTHING: AlertsReport = {
  isChecked: false,
  tab: null,
  opened: [],
  waiting: [],
  news: [],
  open: 0,
  recovered: 0,
  lost: [],
  problem: '',
};

const OPEN: AlertStatus = { kind: 'open' };

export function keepAlerts(input: AlertsInput): AlertsReport {
  const { job, past, keys } = input;
  const { settings } = job.scorecard;
  if (
    !job.isRecorded ||
    !settings.alerts ||
    settings.history === 'off' ||
    past === undefined ||
    keys === undefined
  )
    return NOTHING;
  try {
    return updateTab({ ...input, past, keys });
  } catch (fault) {
    console.error(fault);
    return {
      ...NOTHING,
      problem: `The scores are written, but the tab ${ALERTS_TAB} could not be brought up to date. Check that you may edit that tab, then score again.`,
    };
  }
}

interface KnownAccounts extends AlertsInput {
  readonly past: Past;
  readonly keys: readonly Cell[];
}

function updateTab(input: KnownAccounts): AlertsReport {
  const { job, read, table, past, keys, valueFormat } = input;
  const { scorecard, regional } = job;
  const { headings } = read.table;
  const feed = brokenFeed(past.history, { scorecard, table, headings, keys });
  if (feed !== undefined) return { ...NOTHING, problem: brokenFeedText(feed) };
  const losses = input.losses();
  const accounts = factsOfTable({
    scorecard,
    headings,
    table,
    columns: accountColumns(headings, scorecard.settings),
    keys,
    names: read.nameColumn === undefined ? keys : table.rows.map((row) => row[read.nameColumn ?? 0] ?? ''),
    history: past.history,
    losses,
  });
  const spreadsheet = openSpreadsheet();
  const found = findAlerts(spreadsheet, regional);
  const isBlank = found?.grid.every(isBlankRow) === true;
  const tab = found && !isBlank ? parseAlertsTab(found.grid, () => regional.locale().dateOrder) : undefined;
  if (tab !== undefined && 'missing' in tab)
    return { ...NOTHING, tab: ALERTS_TAB, problem: missingText(tab.missing) };
  const plan = planFor(input, accounts, tab);
  const { asOf } = table.context;
  const write = {
    ...{ plan, asOf, valueFormat, regional },
    decimals: scorecard.settings.decimals,
    isFirstToday: past.rowsOfToday.length === 0,
  };
  if (found !== undefined && tab !== undefined) writeAlerts(found, tab.columns, write);
  else if (plan.opened.length > 0) createAlerts(spreadsheet, job.sheet, write, found?.sheet);
  return reportOfAlerts(input, plan, tab, accounts);
}

function planFor(
  { job, table, past, over, drivers }: KnownAccounts,
  accounts: readonly FactsOfAccount[],
  tab: AlertsTab | undefined,
): AlertsPlan {
  const { scorecard } = job;
  const { asOf } = table.context;
  const bands = bandLadder(scorecard.bands).names;
  const fullMark = scorecard.settings.scale;
  const records = new Map(accounts.map(({ index, record }) => [index, record]));
  return planAlerts({
    alerts: alertsOf(scorecard),
    accounts,
    existing: tab?.rows ?? [],
    asOf,
    days: [...(past.history === undefined ? [] : snapshotDays(past.history)), asOf],
    bands,
    fullMark,
    stateOf: (index) => ({
      score: table.accounts[index]?.score,
      change: over?.[index]?.change,
      because: reasonOf(over?.[index], drivers[index] ?? '', scorecard),
      value: records.get(index)?.value,
      renewal: records.get(index)?.renewal,
    }),
    actionFor: actionsOf(table, scorecard, (index) => fallOf(over?.[index], scorecard)),
  });
}

function alertsOf({ alerts, bands, settings }: Scorecard): NonNullable<Scorecard['alerts']> {
  const names = bands.filter(({ segment }) => segment === undefined).map(({ name }) => name);
  return alerts ?? standardAlerts(names, settings.scale);
}

/** A fall is explained by what fell, everything else by where the points are lost. */
function reasonOf(over: AccountOverTime | undefined, drivers: string, scorecard: Scorecard): string {
  const fall = fallOf(over, scorecard);
  return (fall && changeText(fall, scorecard.settings.decimals)) || drivers;
}

/** A change for the worse by a twentieth of the scale or more. */
function fallOf(over: AccountOverTime | undefined, { settings }: Scorecard): AccountChange | undefined {
  const { explained } = over ?? {};
  return explained === undefined || explained.change > -settings.scale / 20 ? undefined : explained;
}

/** The play for what costs most; without one the smallest change that lifts the account. */
function actionsOf(
  table: ScoredTable,
  { plays }: Scorecard,
  fall: (index: number) => AccountChange | undefined,
) {
  let search: ReturnType<typeof prepareSearch> | undefined;
  return (index: number, day: string): string => {
    const account = table.accounts[index];
    if (account === undefined) return '';
    const play = suggestedAction(account, plays, day, fall(index));
    if (play !== '' || nextBandOf(account) === undefined) return play;
    search = search ?? prepareSearch(table.plan, table.accounts, table.context);
    return nextBandText(search, table.rows[index] ?? [], account);
  };
}

function reportOfAlerts(
  input: KnownAccounts,
  plan: AlertsPlan,
  tab: AlertsTab | undefined,
  accounts: readonly FactsOfAccount[],
): AlertsReport {
  const { read, table } = input;
  const known = new Map(accounts.map((each) => [each.index, each]));
  const shown = (line: AlertLine, status: AlertStatus, holds = true): ReportedAlert => ({
    ...reported(line, read),
    key: matchKey(known.get(line.index)?.key ?? line.account),
    owner: known.get(line.index)?.record.owner ?? '',
    status: statusText(status),
    isClosing: !holds && isInBestBand(table.accounts[line.index]),
  });
  const reopened = new Set(plan.reopened.map(({ row }) => row));
  const unknown = (tab?.rows ?? []).find(
    ({ unknownStatus, status }) => unknownStatus !== undefined && !isClosed(status),
  );
  const status = tab?.columns.status ?? 0;
  return {
    isChecked: true,
    tab: tab !== undefined || plan.opened.length > 0 ? ALERTS_TAB : null,
    opened: plan.opened.map((line) => shown(line, OPEN)),
    waiting: plan.updates.map(({ row, line, holds }) =>
      shown(line, reopened.has(row) ? OPEN : row.status, holds),
    ),
    news: plan.news.map((line) => shown(line, OPEN)),
    open: plan.updates.length + plan.opened.length,
    recovered: plan.recovered.length + plan.gone.length,
    lost: lostRows(input),
    problem:
      unknown === undefined
        ? ''
        : `${ALERTS_TAB}!${cellAddress({ row: unknown.row + 1, column: status + 1 })}: "${shortText(unknown.unknownStatus ?? '')}" is not a status, so the alert counts as open. Write Open, Done, or Snoozed until a day such as 2026-12-31.`,
  };
}

function lostRows({ read, table, keys, losses }: KnownAccounts): readonly number[] {
  const known = losses();
  return keys.flatMap((key, index) =>
    isLost(known, key, table.context.asOf) ? [(read.table.accountRows[index] ?? 0) + 1] : [],
  );
}

/** By its own segment's bands. */
function isInBestBand(account: AccountScore | undefined): boolean {
  return account !== undefined && account.band === account.plan.scorecard.bands[0]?.name;
}

function reported(
  line: AlertLine,
  { table }: AccountsRead,
): Omit<ReportedAlert, 'key' | 'owner' | 'status' | 'isClosing'> {
  const { day, account, alert, because, action } = line;
  return {
    day,
    account,
    row: (table.accountRows[line.index] ?? 0) + 1,
    alert,
    score: line.score ?? null,
    change: line.change ?? null,
    because,
    value: line.value ?? null,
    renewal: line.renewal ?? null,
    action,
  };
}

function missingText(missing: readonly string[]): string {
  const names = missing.map((name) => `"${name}"`).join(' and ');
  return `The tab ${ALERTS_TAB} has no column ${names} in its first row, so no alerts were written. Restore the heading, or rename the tab to get a new one.`;
}
