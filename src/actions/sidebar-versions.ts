// The versions of the scorecard, for the sidebar: what changed, when and why, and the rows to restore.
import { scorecardChanges } from '../domain/history/scorecard-changes';
import { parseVersions } from '../domain/history/versions';
import { cardRowsOf } from '../domain/scorecard-tab/card-rows';
import { parseScorecard } from '../domain/scorecard-tab/parse';
import type { RegionalSettings } from '../domain/values/regional-settings';
import { openSpreadsheet } from '../sheets/open-spreadsheet';
import { findScorecard } from '../sheets/scorecard-sheet';
import { readVersions } from '../sheets/versions-sheet';
import type { SidebarVersion } from './sidebar-server';

const MOST_SENT = 30;

export function sidebarVersions(regional: RegionalSettings): readonly SidebarVersion[] {
  const spreadsheet = openSpreadsheet();
  const versions = parseVersions(readVersions(spreadsheet, regional)).slice(0, MOST_SENT);
  const card = versions.length === 0 ? undefined : findScorecard(spreadsheet, regional);
  const now = card && parseScorecard(card.grid).scorecard;
  return versions.map(({ day, note, changed, bandChanges, grid }) => {
    const then = grid && parseScorecard(grid).scorecard;
    return {
      ...{ day, note, changed, bandChanges: bandChanges ?? null },
      differences: now === undefined || then === undefined ? null : scorecardChanges(now, then),
      rows: grid === undefined ? null : cardRowsOf(grid),
    };
  });
}
