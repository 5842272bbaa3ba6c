// Keeps the scorecard as a version when a run finds that it has changed since the last one.
import { scorecardChanges } from '../domain/history/scorecard-changes';
import { parseVersions, type ScorecardVersion, versionStamp, versionText } from '../domain/history/versions';
import type { Scorecard } from '../domain/scorecard/scorecard';
import { parseScorecard } from '../domain/scorecard-tab/parse';
import { planScoring } from '../domain/scoring/plan-scoring';
import { type ScoredTable, scoreTable } from '../domain/scoring/score-table';
import type { Cell } from '../domain/values/cell';
import { openSpreadsheet } from '../sheets/open-spreadsheet';
import { appendVersion, readVersionStamps, readVersions } from '../sheets/versions-sheet';
import type { ScoringJob } from './scoring-job';

export interface VersionReport {
  /** What changed in the scorecard since the last version, in words; '' for nothing. */
  readonly version: string;
  /** Whether a version was due and could not be kept. */
  readonly versionLost: boolean;
}

const UNCHANGED: VersionReport = { version: '', versionLost: false };

/**
 * Compares with the versions tab itself, so that a version which a fault prevented is kept by the next run.
 * A fault here never touches the scores. With the history off, only Apply begins the tab.
 */
export function keepVersion(
  { scorecard, regional, note, isRecorded }: ScoringJob,
  headings: readonly Cell[],
  table: ScoredTable,
): VersionReport {
  if (!isRecorded) return UNCHANGED;
  try {
    const spreadsheet = openSpreadsheet();
    const stamps = readVersionStamps(spreadsheet, regional);
    if (stamps === undefined && scorecard.settings.history === 'off' && note === undefined) return UNCHANGED;
    const stamp = versionStamp(scorecard);
    if (parseVersions(stamps ?? [])[0]?.stamp === stamp && !note) return UNCHANGED;
    const [latest] = stamps === undefined ? [] : parseVersions(readVersions(spreadsheet, regional));
    if (latest?.stamp === stamp && !note) return UNCHANGED;
    const before = latest?.grid === undefined ? undefined : parseScorecard(latest.grid).scorecard;
    const changed = changeWords(latest, before, scorecard);
    const bandChanges = before === undefined ? '' : countBandChanges(before, headings, table);
    const text = versionText(scorecard) ?? 'This scorecard is too long for one cell.';
    const day = { day: table.context.asOf };
    appendVersion(spreadsheet, [day, stamp, note ?? '', changed, bandChanges, text]);
    return { version: changed, versionLost: false };
  } catch (fault) {
    console.error(fault);
    return { version: '', versionLost: true };
  }
}

function changeWords(
  latest: ScorecardVersion | undefined,
  before: Scorecard | undefined,
  now: Scorecard,
): string {
  if (latest === undefined) return 'First version';
  const changes = before === undefined ? [] : scorecardChanges(before, now);
  return changes.length === 0 ? 'Changed' : changes.join('; ');
}

/** Accounts whose cells of today have another band under the scorecard of before: what the customers did is left out. */
function countBandChanges(before: Scorecard, headings: readonly Cell[], table: ScoredTable): number {
  const earlier = scoreTable(planScoring(before, headings), table.rows, table.context);
  return table.accounts.filter(({ band }, index) => band !== earlier.accounts[index]?.band).length;
}
