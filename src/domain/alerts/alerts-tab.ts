// The alerts tab as a public format: one line an alert, found by day, account and alert, in whatever order people keep them.
import { type Cell, cellText, isDateCell, matchKey } from '../values/cell';
import { type CivilDay, type DateOrder, readDayText } from '../values/civil-day';
import { type ExistingAlert, readStatus } from './alert-row';

export const ALERTS_TAB = 'Health Alerts';

/** In the order of a new tab. Status and Note belong to the user, whose own columns may be anywhere. */
export const ALERT_HEADINGS = {
  day: 'Day',
  account: 'Account',
  alert: 'Alert',
  score: 'Health score',
  change: 'Change',
  because: 'Because',
  value: 'Value',
  renewal: 'Renewal',
  action: 'Suggested action',
  status: 'Status',
  note: 'Note',
} as const;

export type AlertColumn = keyof typeof ALERT_HEADINGS;

/** Positions from 0. */
export type AlertColumns = Readonly<Partial<Record<AlertColumn, number>>>;

/** The columns by which a line is found, and the user's answer. */
const NEEDED = ['day', 'account', 'alert', 'status'] as const;

export interface AlertsTab {
  readonly columns: AlertColumns;
  readonly rows: readonly AlertTabRow[];
}

export interface AlertTabRow extends ExistingAlert {
  readonly cells: readonly Cell[];
  /** The text under Status that is not a known status; undefined when it is known. */
  readonly unknownStatus: string | undefined;
}

/**
 * Lines without a day, account or alert are the user's own and are left out.
 * @param grid headings in the first row
 * @param dateOrder called only for a status with a day in numbers, since it may cost a call
 * @returns the headings that are missing, where the tab cannot be used
 */
export function parseAlertsTab(
  grid: readonly (readonly Cell[])[],
  dateOrder?: () => DateOrder,
): AlertsTab | { readonly missing: readonly string[] } {
  const columns = alertColumns(grid[0] ?? []);
  const missing = NEEDED.filter((name) => columns[name] === undefined);
  if (missing.length > 0) return { missing: missing.map((name) => ALERT_HEADINGS[name]) };
  const rows = grid.slice(1).flatMap((cells, index): AlertTabRow[] => {
    const cell = (name: AlertColumn): Cell => cells[columns[name] ?? -1] ?? '';
    const day = dayIn(cell('day'));
    const account = cellText(cell('account')).trim();
    const alert = cellText(cell('alert')).trim();
    if (day === undefined || account === '' || alert === '') return [];
    const score = cell('score');
    const status = readStatus(cell('status'), dateOrder);
    return [
      {
        row: index + 1,
        day,
        account,
        alert,
        score: typeof score === 'number' ? score : undefined,
        status: status ?? { kind: 'open' },
        unknownStatus: status === undefined ? cellText(cell('status')).trim() : undefined,
        cells,
      },
    ];
  });
  return { columns, rows };
}

/** The first column of each heading counts. */
function alertColumns(headings: readonly Cell[]): AlertColumns {
  const keys = headings.map(matchKey);
  const columns: Partial<Record<AlertColumn, number>> = {};
  for (const [name, heading] of Object.entries(ALERT_HEADINGS)) {
    const column = keys.indexOf(matchKey(heading));
    if (column !== -1) columns[name as AlertColumn] = column;
  }
  return columns;
}

function dayIn(cell: Cell): CivilDay | undefined {
  if (isDateCell(cell)) return cell.day;
  return typeof cell === 'string' ? readDayText(cell, 'year-first') : undefined;
}

/** A line of the tab that a person has not finished or has answered, as plain JSON. */
export interface ListedAlert {
  /** The day it opened, YYYY-MM-DD. */
  readonly day: string;
  /** As on the alerts tab. */
  readonly account: string;
  readonly alert: string;
  /** A snooze that is over is open. */
  readonly status: 'open' | 'snoozed' | 'done';
  /** The last day of a snooze. */
  readonly until: string | null;
  readonly because: string;
  readonly action: string;
  /** Row of the alerts tab, from 1. */
  readonly row: number;
}

/** How much a status asks of a person. */
const URGENCY: Readonly<Record<ListedAlert['status'], number>> = { open: 0, snoozed: 1, done: 2 };

/** One line per account: the open one goes before a snoozed one, that before one that is done; of two the newer one. */
export function listedAlerts(
  grid: readonly (readonly Cell[])[],
  asOf: CivilDay,
  dateOrder?: () => DateOrder,
): readonly ListedAlert[] {
  const tab = parseAlertsTab(grid, dateOrder);
  if ('missing' in tab) return [];
  const byAccount = new Map<string, ListedAlert>();
  for (const line of tab.rows) {
    const listed = listedAlert(line, tab.columns, asOf);
    const other = byAccount.get(matchKey(line.account));
    if (listed !== undefined && (other === undefined || isBefore(listed, other)))
      byAccount.set(matchKey(line.account), listed);
  }
  return [...byAccount.values()];
}

function isBefore(one: ListedAlert, other: ListedAlert): boolean {
  const urgency = URGENCY[one.status] - URGENCY[other.status];
  return urgency === 0 ? one.day > other.day : urgency < 0;
}

/** undefined for a line whose cause or account is gone. */
function listedAlert(
  { cells, row, day, account, alert, status }: AlertTabRow,
  columns: AlertColumns,
  asOf: CivilDay,
): ListedAlert | undefined {
  if (status.kind === 'recovered' || status.kind === 'gone') return undefined;
  const isSnoozed = status.kind === 'snoozed' && status.until >= asOf;
  const text = (name: AlertColumn) => cellText(cells[columns[name] ?? -1] ?? '');
  return {
    ...{ day, account, alert, row: row + 1, because: text('because'), action: text('action') },
    status: status.kind === 'done' ? 'done' : isSnoozed ? 'snoozed' : 'open',
    until: isSnoozed ? status.until : null,
  };
}
