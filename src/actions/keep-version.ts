// Keeps the scorecard as a version when a run finds that it has changed since the last one.
import { scorecardChanges } from '../domain/history/scorecard-changes';
import { scorecardStamp } from '../domain/history/scorecard-stamp';
import { parseVersions, versionText } from '../domain/history/versions';
import type { Scorecard } from '../domain/scorecard/scorecard';
import { parseScorecard } from '../domain/scorecard-tab/parse';
import type { CivilDay } from '../domain/values/civil-day';
import type { RegionalSettings } from '../domain/values/regional-settings';
import { openSpreadsheet } from '../sheets/open-spreadsheet';
import { appendVersion, readVersions } from '../sheets/versions-sheet';

export interface VersionToKeep {
  readonly scorecard: Scorecard;
  readonly today: CivilDay;
  /** Why it was changed, as the user wrote at Apply; '' for nothing. */
  readonly note: string;
  readonly bandChanges: number;
}

/** A fault here never touches the scores: the next run stores it. @returns what changed, in words; '' for nothing */
export function keepVersion(
  { scorecard, today, note, bandChanges }: VersionToKeep,
  regional: RegionalSettings,
): string {
  try {
    const spreadsheet = openSpreadsheet();
    const [latest] = parseVersions(readVersions(spreadsheet, regional));
    const stamp = scorecardStamp(scorecard);
    if (latest?.stamp === stamp) return '';
    const changed = latest === undefined ? 'First version' : changesSince(latest.grid, scorecard);
    const text = versionText(scorecard) ?? 'This scorecard is too long for one cell.';
    appendVersion(spreadsheet, [{ day: today }, stamp, note, changed, bandChanges, text]);
    return changed;
  } catch (fault) {
    console.error(fault);
    return '';
  }
}

function changesSince(grid: Parameters<typeof parseScorecard>[0] | undefined, now: Scorecard): string {
  const before = grid === undefined ? undefined : parseScorecard(grid).scorecard;
  const changes = before === undefined ? [] : scorecardChanges(before, now);
  return changes.length === 0 ? 'Changed' : changes.join('; ');
}
