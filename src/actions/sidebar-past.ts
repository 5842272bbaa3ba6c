// The past of all accounts for the sidebar, so that flags about change and trend are previewed without a call per edit.
import { isSameScoring, scorecardStamp } from '../domain/history/scorecard-stamp';
import { asksForTime } from '../domain/history/trend-words';
import type { Scorecard } from '../domain/scorecard/scorecard';
import { gridOfRows } from '../domain/scorecard-tab/card-rows';
import { parseScorecard } from '../domain/scorecard-tab/parse';
import { accountColumn } from '../domain/table/table';
import { matchKey } from '../domain/values/cell';
import type { RegionalSettings } from '../domain/values/regional-settings';
import { openSpreadsheet } from '../sheets/open-spreadsheet';
import { accountsOverTime } from './changes-since';
import { accountKeysOf } from './keep-snapshot';
import { type Past, readPast } from './read-past';
import { scoreDraft } from './score-draft';
import type { PastPart } from './sidebar-tabs';
import { cardRowsFrom, fieldsOf, lineFrom } from './untrusted';

/** A score is some five characters long; google.script.run is slow beyond about a million. */
const SCORES_IN_A_PART = 100_000;

/** As many accounts as fit into one answer, starting at a position. */
export function sidebarPast(regional: RegionalSettings, request: unknown): PastPart {
  const field = fieldsOf(request);
  const from = lineFrom(field('from'));
  const { draft } = parseScorecard(gridOfRows(cardRowsFrom(field('rows'))));
  if (draft === undefined || draft.settings.history === 'off')
    return { baseline: null, days: [], stamps: [], accounts: [], scores: [], customerChanges: [], total: 0 };
  const context = { asOf: regional.today(), locale: regional.locale() };
  const past = readPast(openSpreadsheet(), draft, context, regional);
  const { baseline, series } = past;
  const stampOfDay = new Map(
    [...series.values()].flatMap((points) => points.map(({ day, scorecard }) => [day, scorecard] as const)),
  );
  const days = [...stampOfDay.keys()].sort();
  const changes = customerChanges(regional, request, past, draft);
  const first = from - 1;
  const sent = [...series].slice(
    first,
    first + Math.max(1, Math.floor(SCORES_IN_A_PART / (days.length + 1))),
  );
  return {
    baseline: baseline ?? null,
    days,
    stamps: days.map((day) => stampOfDay.get(day) ?? ''),
    accounts: sent.map(([key]) => key),
    scores: sent.map(([, points]) => {
      const byDay = new Map(points.map(({ day, score }) => [day, score]));
      return days.map((day) => byDay.get(day) ?? null);
    }),
    customerChanges: sent.map(([key]) => changes.get(key) ?? null),
    total: series.size,
  };
}

/**
 * By account in matching form. They take another scoring, so they are found only where a rule asks for the change, and another
 * scorecard gave the scores of the baseline; otherwise the change is a difference of two scores that the sidebar knows.
 */
function customerChanges(
  regional: RegionalSettings,
  request: unknown,
  past: Past,
  scorecard: Scorecard,
): ReadonlyMap<string, number> {
  const changes = new Map<string, number>();
  const stamp = scorecardStamp(scorecard);
  const isComparable = past.accountsThen.every(({ snapshot }) => isSameScoring(snapshot.scorecard, stamp));
  if (isComparable || !asksForTime(scorecard, 'change')) return changes;
  const draft = scoreDraft(regional, request);
  if (draft === undefined) return changes;
  const { grid, table } = draft.read;
  const nameColumn = accountColumn(table, grid, scorecard.settings.accountColumn);
  const keys = accountKeysOf(scorecard, { table, nameColumn }, draft.scored) ?? [];
  const scored = { table: draft.scored, headings: table.headings };
  accountsOverTime({ scorecard }, scored, past, keys).forEach(({ customerChange }, index) => {
    if (customerChange !== undefined) changes.set(matchKey(keys[index] ?? ''), customerChange);
  });
  return changes;
}
