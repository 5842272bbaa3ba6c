// The versions of the scorecard, for the sidebar: what changed, when and why, and the rows to restore.
import { parseVersions } from '../domain/history/versions';
import { cardRowsOf } from '../domain/scorecard-tab/card-rows';
import type { RegionalSettings } from '../domain/values/regional-settings';
import { openSpreadsheet } from '../sheets/open-spreadsheet';
import { readVersions } from '../sheets/versions-sheet';
import type { SidebarVersion } from './sidebar-server';

const MOST_SENT = 30;

export function sidebarVersions(regional: RegionalSettings): readonly SidebarVersion[] {
  return parseVersions(readVersions(openSpreadsheet(), regional))
    .slice(0, MOST_SENT)
    .map(({ day, note, changed, bandChanges, grid }) => ({
      day,
      note,
      changed,
      bandChanges: bandChanges ?? null,
      rows: grid === undefined ? null : cardRowsOf(grid),
    }));
}
