// A history tab as years of daily scoring leave it: the days that thinning keeps, each with all accounts.
import type { CellInput } from '../host/api';
import { HISTORY_HEADINGS } from '../src/domain/history/history-tab';
import { planThinning } from '../src/domain/history/thinning';
import { addDays, type CivilDay } from '../src/domain/values/civil-day';

interface FullHistory {
  /** The last day before this one is kept. */
  readonly today: CivilDay;
  readonly years: number;
  readonly accounts: readonly string[];
  /** Headings that the scorecard reads; every cell under them is a number. */
  readonly rawHeadings: readonly string[];
}

function daysOfFullHistory({ today, years, accounts, rawHeadings }: FullHistory): readonly CivilDay[] {
  const days = Array.from({ length: Math.round(years * 365) }, (_, index) => addDays(today, -1 - index));
  const columns = Object.keys(HISTORY_HEADINGS).length + rawHeadings.length;
  return planThinning(days, addDays(today, -1), 'daily', { columns, rowsOf: () => accounts.length }).kept;
}

/** Headings, then one row per account and day. */
export function fullHistoryRows(wanted: FullHistory): CellInput[][] {
  const rows = daysOfFullHistory(wanted).flatMap((day, at) =>
    wanted.accounts.map((account, index): CellInput[] => {
      const score = (index * 7 + at * 3) % 101;
      const band = score >= 70 ? 'Healthy' : score >= 40 ? 'Watch' : 'At risk';
      return [{ date: day }, account, score, band, 1, 'stamp', ...wanted.rawHeadings.map(() => score)];
    }),
  );
  return [[...Object.values(HISTORY_HEADINGS), ...wanted.rawHeadings], ...rows];
}
