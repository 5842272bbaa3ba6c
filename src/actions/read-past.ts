// Reads the part of the history that a scoring needs: the snapshot to compare with, and a score a week for trend and portfolio.
import { baselineDay } from '../domain/history/baseline';
import { daysToRead } from '../domain/history/days-to-read';
import { type History, parseHistory, readSnapshotDay } from '../domain/history/history-tab';
import type { TabRow } from '../domain/history/plan-snapshot';
import { type RescoredSnapshot, rescoreDay } from '../domain/history/rescore';
import { runsOf } from '../domain/history/row-runs';
import type { ScorePoint, ScoreSeries } from '../domain/history/score-series';
import { TREND_WEEKS } from '../domain/history/trend-bars';
import { asksForTime } from '../domain/history/trend-words';
import type { Scorecard } from '../domain/scorecard/scorecard';
import { type Cell, matchKey } from '../domain/values/cell';
import type { CivilDay } from '../domain/values/civil-day';
import type { ReadingContext } from '../domain/values/reading-context';
import type { RegionalSettings } from '../domain/values/regional-settings';
import {
  findHistory,
  type HistorySheet,
  readHistoryRows,
  type UnreadableHistory,
} from '../sheets/history-sheet';

export interface Past {
  /** undefined until the first snapshot. */
  readonly tab: HistorySheet | undefined;
  /** A history tab that lacks one of its headings: nothing is read from it or written to it. */
  readonly unreadable?: UnreadableHistory['unreadable'];
  /** The snapshot that today is compared with; undefined where there is no earlier one. */
  readonly baseline: CivilDay | undefined;
  /** Days of all snapshots before today, oldest first. */
  readonly days: readonly CivilDay[];
  /** Today's rows of an earlier run, as they are on the tab. */
  readonly rowsOfToday: readonly TabRow[];
  /** The same for every account, by its key in matching form. */
  readonly series: ReadonlyMap<string, ScoreSeries>;
  /** Snapshots of the days that were read, oldest first; empty for an account that is new. */
  seriesOf(account: Cell): ScoreSeries;
  /** The account at the baseline, its cells scored under today's scorecard; undefined for an account that is new since then. */
  before(account: Cell): RescoredSnapshot | undefined;
  /** The account's result in the last snapshot, today's of an earlier run included; undefined where it has none. */
  lastResult(account: Cell): ScorePoint | undefined;
  /** How many accounts of the baseline there are. */
  readonly accountsBefore: readonly string[];
  /** The same with their results then, their cells under today's scorecard. */
  readonly accountsThen: readonly RescoredSnapshot[];
  /** The days before today that were read; undefined without any. */
  readonly history: History | undefined;
}

const NOTHING: Past = {
  tab: undefined,
  baseline: undefined,
  days: [],
  rowsOfToday: [],
  series: new Map(),
  seriesOf: () => [],
  before: () => undefined,
  lastResult: () => undefined,
  accountsBefore: [],
  accountsThen: [],
  history: undefined,
};

/** A constant number of calls: the headings, the column of days, and a few blocks of rows. */
export function readPast(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  scorecard: Scorecard,
  { asOf, locale }: ReadingContext,
  regional: RegionalSettings,
  weeks = TREND_WEEKS,
): Past {
  const tab = findHistory(spreadsheet, regional);
  if (tab === undefined) return NOTHING;
  if ('unreadable' in tab) return { ...NOTHING, unreadable: tab.unreadable };
  const rowDays = tab.days.map(readSnapshotDay);
  const days = [...new Set(rowDays.filter((day) => day !== undefined && day < asOf))].sort() as CivilDay[];
  const baseline = baselineDay(days, asOf, scorecard.settings.compareWith);
  const isTrendAsked = asksForTime(scorecard, 'trend');
  const wanted = daysToRead(days, asOf, { baseline, weeks, isTrendAsked });
  const isWanted = (day: CivilDay | undefined) => day !== undefined && (day === asOf || wanted.has(day));
  const rows = readHistoryRows(tab, runsOf(rowDays.map(isWanted)), regional).filter(({ row }) =>
    isWanted(rowDays[row]),
  );
  const earlier = rows.filter(({ row }) => rowDays[row] !== asOf);
  const history = parseHistory([tab.headings, ...earlier.map(({ cells }) => cells)]);
  const series = new Map<string, ScoreSeries>();
  // Alerts and flags of an account must not depend on how many weeks the portfolio shows.
  const ofTrend = daysToRead(days, asOf, { baseline, isTrendAsked });
  for (const snapshot of history?.rows ?? []) {
    if (!ofTrend.has(snapshot.day)) continue;
    const key = matchKey(snapshot.account);
    series.set(key, [...(series.get(key) ?? []), snapshot]);
  }
  const rescored =
    history === undefined || baseline === undefined
      ? undefined
      : rescoreDay(history, baseline, scorecard, locale);
  const accountsThen = [...(rescored?.values() ?? [])];
  const rowsOfToday = rows.filter(({ row }) => rowDays[row] === asOf);
  const ofToday = parseHistory([tab.headings, ...rowsOfToday.map(({ cells }) => cells)])?.rows ?? [];
  const last = new Map<string, ScorePoint>([...series].flatMap(([key, points]) => lastOf(key, points)));
  for (const snapshot of ofToday) last.set(matchKey(snapshot.account), snapshot);
  return {
    tab,
    baseline,
    days,
    rowsOfToday,
    series,
    lastResult: (account) => last.get(matchKey(account)),
    seriesOf: (account) => series.get(matchKey(account)) ?? [],
    before: (account) => rescored?.get(matchKey(account)),
    accountsBefore: accountsThen.map(({ snapshot }) => snapshot.account),
    accountsThen,
    history: history === undefined || history.rows.length === 0 ? undefined : history,
  };
}

function lastOf(key: string, points: ScoreSeries): readonly (readonly [string, ScorePoint])[] {
  const point = points[points.length - 1];
  return point === undefined ? [] : [[key, point]];
}
