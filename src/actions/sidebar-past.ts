// The past of all accounts for the sidebar, so that flags about change and trend are previewed without a call per edit.
import { gridOfRows } from '../domain/scorecard-tab/card-rows';
import { parseScorecard } from '../domain/scorecard-tab/parse';
import type { RegionalSettings } from '../domain/values/regional-settings';
import { openSpreadsheet } from '../sheets/open-spreadsheet';
import { readPast } from './read-past';
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
    return { baseline: null, days: [], stamps: [], accounts: [], scores: [], total: 0 };
  const context = { asOf: regional.today(), locale: regional.locale() };
  const { baseline, series } = readPast(openSpreadsheet(), draft, context, regional);
  const stampOfDay = new Map(
    [...series.values()].flatMap((points) => points.map(({ day, scorecard }) => [day, scorecard] as const)),
  );
  const days = [...stampOfDay.keys()].sort();
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
    total: series.size,
  };
}
