// The past of one account for the sidebar: its scores over time, and why it moved, under the sidebar's scorecard.

import { createComparison } from '../domain/history/columns-kept';
import { scorecardStamp } from '../domain/history/scorecard-stamp';
import { arrowOf } from '../domain/history/slope';
import type { AccountScore } from '../domain/scoring/score-account';
import { dimensionScores } from '../domain/scoring/watermelon';
import { accountColumn } from '../domain/table/table';
import { matchKey } from '../domain/values/cell';
import type { RegionalSettings } from '../domain/values/regional-settings';
import { openSpreadsheet } from '../sheets/open-spreadsheet';
import { accountsOverTime } from './changes-since';
import { accountKeysOf } from './keep-snapshot';
import { readPast } from './read-past';
import { scoreDraft } from './score-draft';
import type { SidebarAccountHistory } from './sidebar-server';
import { fieldsOf, lineFrom } from './untrusted';

const NOTHING: SidebarAccountHistory = { points: [], baseline: null, change: null, dimensions: [] };

export function sidebarAccountHistory(regional: RegionalSettings, request: unknown): SidebarAccountHistory {
  const row = lineFrom(fieldsOf(request)('row'));
  const draft = scoreDraft(regional, request);
  const scorecard = draft?.parsed.scorecard;
  if (draft === undefined || scorecard === undefined || scorecard.settings.history === 'off') return NOTHING;
  const { scored, read } = draft;
  const { grid, table } = read;
  const index = table.accountRows.indexOf(row - 1);
  const account = scored.accounts[index];
  const nameColumn = accountColumn(table, grid, scorecard.settings.accountColumn);
  const keys = accountKeysOf(scorecard, { table, nameColumn }, scored);
  const key = keys?.[index];
  if (account === undefined || keys === undefined || key === undefined) return NOTHING;
  const past = readPast(openSpreadsheet(), scorecard, scored.context, regional);
  const over = accountsOverTime({ scorecard }, { table: scored, headings: table.headings }, past, keys)[
    index
  ];
  const { history, baseline } = past;
  const compare = createComparison({ scorecard, table: scored, headings: table.headings, keys });
  const then = () =>
    history === undefined || baseline === undefined
      ? undefined
      : compare(history, baseline).get(matchKey(key))?.score;
  const point = {
    day: scored.context.asOf,
    score: account.score,
    band: account.band,
    scorecard: scorecardStamp(scorecard),
  };
  return {
    points: [...past.seriesOf(key), point].map(({ day, score, band, scorecard: stamp }) => ({
      day,
      score: score ?? null,
      band,
      scorecard: stamp,
    })),
    baseline: baseline ?? null,
    change: over?.explained ?? null,
    dimensions: dimensionMoves(account, then),
  };
}

/** Both days under the same scorecard. @param scoreThen called only where there are dimensions: it scores all accounts */
function dimensionMoves(
  now: AccountScore,
  scoreThen: () => AccountScore | undefined,
): SidebarAccountHistory['dimensions'] {
  if (now.plan.dimensions.length < 2) return [];
  const then = scoreThen();
  const before = new Map(
    (then === undefined ? [] : dimensionScores(then)).map(({ name, score }) => [name, score]),
  );
  return dimensionScores(now).flatMap(({ name, score }) => {
    if (score === undefined) return [];
    const earlier = before.get(name);
    const arrow = earlier === undefined ? '' : arrowOf(score - earlier, now.plan.scorecard.settings.scale);
    return [{ name, score, before: earlier ?? null, arrow } as const];
  });
}
