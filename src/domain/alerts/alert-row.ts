// One line of the alerts tab. Status and Note belong to the user: a run never overwrites them, except to reopen or close.
import { type Cell, cellText, isDateCell, matchKey } from '../values/cell';
import { type CivilDay, type DateOrder, readDayText } from '../values/civil-day';

export type AlertStatus =
  | { readonly kind: 'open' }
  | { readonly kind: 'done' }
  /** Open again after this day. */
  | { readonly kind: 'snoozed'; readonly until: CivilDay }
  | { readonly kind: 'recovered'; readonly on: CivilDay | undefined }
  /** Its account left the sheet, or is known as lost. */
  | { readonly kind: 'gone'; readonly on: CivilDay | undefined };

/**
 * Reads a Status cell: Open, Done, Snoozed until a day, Recovered, Gone; a day alone is a snooze. undefined for anything else.
 * @param dateOrder called only for a day in numbers, since it may cost a call
 * @example readStatus('Snoozed until 2026-12-01') // { kind: 'snoozed', until: '2026-12-01' }
 */
export function readStatus(
  cell: Cell,
  dateOrder: () => DateOrder = () => 'year-first',
): AlertStatus | undefined {
  if (isDateCell(cell)) return { kind: 'snoozed', until: cell.day };
  const text = matchKey(cell);
  if (text === '' || text === 'open') return { kind: 'open' };
  if (/^(done|closed|fixed|resolved)\b/.test(text)) return { kind: 'done' };
  const [, word, rest = ''] = /^(snoozed? until|snoozed?|recovered|gone|)\s*(.*)$/.exec(text) ?? [];
  const day = rest === '' ? undefined : (readDayText(rest, 'year-first') ?? readDayText(rest, dateOrder()));
  if (word === 'recovered' || word === 'gone') return { kind: word, on: day };
  return day === undefined ? undefined : { kind: 'snoozed', until: day };
}

export function statusText(status: AlertStatus): string {
  switch (status.kind) {
    case 'open':
      return 'Open';
    case 'done':
      return 'Done';
    case 'snoozed':
      return `Snoozed until ${status.until}`;
    default: {
      const word = status.kind === 'gone' ? 'Gone' : 'Recovered';
      return status.on === undefined ? word : `${word} ${status.on}`;
    }
  }
}

/** Whether nothing is left to do: a person is done with it, or its cause or its account is gone. */
export function isClosed(status: AlertStatus): boolean {
  return status.kind !== 'open' && status.kind !== 'snoozed';
}

/** A row that is on the tab already. */
export interface ExistingAlert {
  /** Position on the tab, whatever the order. */
  readonly row: number;
  /** The day it opened. */
  readonly day: CivilDay;
  readonly account: string;
  readonly alert: string;
  /** The score at which it opened, as last written; undefined for none. */
  readonly score: number | undefined;
  readonly status: AlertStatus;
}

/** The key under which rows of one alert for one account are found, whatever the order of the tab. */
export function alertKey(alert: string, account: string): string {
  return JSON.stringify([matchKey(alert), matchKey(account)]);
}

/** `Acme`, or `Acme (C-1023)` where another column than the name identifies accounts. */
export function accountLabel(name: Cell, key: Cell): string {
  const [nameText, keyText] = [cellText(name).trim(), cellText(key).trim()];
  return nameText === '' || matchKey(name) === matchKey(key) ? keyText : `${nameText} (${keyText})`;
}
