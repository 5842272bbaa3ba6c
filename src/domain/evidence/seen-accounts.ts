// The accounts with known outcomes, each as it was when it is judged: in its own row, or in the history some days before its outcome.
import { type History, historyColumns, readSnapshotDay, type SnapshotRow } from '../history/history-tab';
import type { OutcomeSettings } from '../scorecard/outcome-settings';
import { type Cell, matchKey } from '../values/cell';
import { addDays, type CivilDay } from '../values/civil-day';
import { dayIn } from '../values/day-in-cell';
import { headingPositions } from '../values/headings';
import type { ReadingContext } from '../values/reading-context';
import { type Outcomes, readOutcomes } from './read-outcomes';

/** The table that says what became of each account. */
export interface OutcomeTable {
  readonly headings: readonly Cell[];
  /** One per account, or one per renewal. */
  readonly rows: readonly (readonly Cell[])[];
  /** The name of each account, or what identifies it better. */
  readonly keys: readonly Cell[];
}

/** Where the cells of the accounts come from. `now`: their row, as it is today. `own day`: their row, as it was on the day in it. */
export type SeenAs = 'now' | 'own day' | 'history';

export interface SeenAccount {
  /** Position in the table of outcomes. */
  readonly position: number;
  readonly cells: readonly Cell[];
  readonly day: CivilDay;
  /** When its outcome came; undefined where no column says. */
  readonly outcomeDay: CivilDay | undefined;
  readonly lost: boolean;
}

export interface SeenAccounts {
  readonly seenAs: SeenAs;
  /** Headings of the cells. */
  readonly headings: readonly Cell[];
  readonly accounts: readonly SeenAccount[];
  readonly outcomes: Outcomes;
  /** Accounts with an outcome that could not be seen in time: by what is missing. */
  readonly missing: {
    /** No day of the outcome, or none that can be read. */
    readonly day: number;
    /** The outcome is in the future: it is not known yet. */
    readonly notYet: number;
    readonly lostWithoutSnapshot: number;
    readonly keptWithoutSnapshot: number;
  };
}

/** A snapshot older than this before the day that is looked for says too little about it. */
const OLDEST_DAYS = 31;

export interface Sight {
  readonly table: OutcomeTable;
  readonly settings: OutcomeSettings;
  /** Asked for only where accounts are seen in the past. */
  readonly history: History | undefined;
  readonly context: ReadingContext;
}

/**
 * With an outcome date: each account as the last snapshot shows it that is at least `lookBackDays` older than the outcome.
 * Nothing later is looked at. Without one: the row itself, as of the day under its heading Day, else as of today.
 * undefined where the table lacks the outcome column, or the column with the day of the outcome.
 */
export function seeAccounts({ table, settings, history, context }: Sight): SeenAccounts | undefined {
  const positions = headingPositions(table.headings);
  const column = positions.get(matchKey(settings.column ?? ''));
  const dateColumn = positions.get(matchKey(settings.date ?? ''));
  if (settings.column === undefined || column === undefined) return undefined;
  if (settings.date !== undefined && dateColumn === undefined) return undefined;
  const outcomes = readOutcomes(
    table.headings[column] ?? '',
    table.rows.map((row) => row[column] ?? ''),
    settings.words,
  );
  if (dateColumn === undefined) return inOwnRows(table, outcomes, context);
  const days = table.rows.map((row) => dayIn(row[dateColumn] ?? '', context));
  return inHistory({ table, outcomes, days, history, lookBackDays: settings.lookBackDays, context });
}

function inOwnRows(table: OutcomeTable, outcomes: Outcomes, context: ReadingContext): SeenAccounts {
  const { day: dayColumn } = historyColumns(table.headings);
  const days = table.rows.map((row) =>
    dayColumn === undefined ? context.asOf : readSnapshotDay(row[dayColumn] ?? ''),
  );
  const accounts = table.rows.flatMap((cells, position): SeenAccount[] => {
    const [lost, day] = [outcomes.lost[position], days[position]];
    return lost === undefined || day === undefined
      ? []
      : [{ position, cells, day, outcomeDay: undefined, lost }];
  });
  return {
    seenAs: dayColumn === undefined ? 'now' : 'own day',
    headings: table.headings,
    accounts,
    outcomes,
    missing: {
      day: days.filter((day, at) => day === undefined && outcomes.lost[at] !== undefined).length,
      notYet: 0,
      lostWithoutSnapshot: 0,
      keptWithoutSnapshot: 0,
    },
  };
}

interface Past {
  readonly table: OutcomeTable;
  readonly outcomes: Outcomes;
  /** By position: the day of the outcome. */
  readonly days: readonly (CivilDay | undefined)[];
  readonly history: History | undefined;
  readonly lookBackDays: number;
  readonly context: ReadingContext;
}

function inHistory({ table, outcomes, days, history, lookBackDays, context }: Past): SeenAccounts {
  const snapshots = snapshotsByAccount(history);
  const missing = { day: 0, notYet: 0, lostWithoutSnapshot: 0, keptWithoutSnapshot: 0 };
  const accounts = table.rows.flatMap((_, position): SeenAccount[] => {
    const [lost, outcomeDay] = [outcomes.lost[position], days[position]];
    if (lost === undefined) return [];
    if (outcomeDay === undefined || outcomeDay > context.asOf) {
      missing[outcomeDay === undefined ? 'day' : 'notYet'] += 1;
      return [];
    }
    const own = snapshots.get(matchKey(table.keys[position] ?? '')) ?? [];
    const snapshot = lastBefore(own, addDays(outcomeDay, -lookBackDays));
    if (snapshot !== undefined)
      return [{ position, cells: snapshot.cells, day: snapshot.day, outcomeDay, lost }];
    missing[lost ? 'lostWithoutSnapshot' : 'keptWithoutSnapshot'] += 1;
    return [];
  });
  return { seenAs: 'history', headings: history?.headings ?? [], accounts, outcomes, missing };
}

function snapshotsByAccount(history: History | undefined): ReadonlyMap<string, SnapshotRow[]> {
  const byAccount = new Map<string, SnapshotRow[]>();
  for (const row of history?.rows ?? []) {
    const key = matchKey(row.account);
    const own = byAccount.get(key);
    if (own === undefined) byAccount.set(key, [row]);
    else own.push(row);
  }
  return byAccount;
}

/** @param snapshots oldest first */
function lastBefore(snapshots: readonly SnapshotRow[], day: CivilDay): SnapshotRow | undefined {
  const before = snapshots.filter((row) => row.day <= day && row.day >= addDays(day, -OLDEST_DAYS));
  return before[before.length - 1];
}

/**
 * Only the accounts whose outcome came after a scorecard was made from outcomes: the earlier ones cannot judge it.
 * Where no day of the outcome is known, the day on which the account was seen must be later; as of now there is none.
 */
export function seenAfter(seen: SeenAccounts, calibrated: CivilDay | undefined): SeenAccounts {
  if (calibrated === undefined) return seen;
  const isLater = ({ day, outcomeDay }: SeenAccount) =>
    outcomeDay === undefined ? seen.seenAs === 'own day' && day > calibrated : outcomeDay > calibrated;
  return { ...seen, accounts: seen.accounts.filter(isLater) };
}
