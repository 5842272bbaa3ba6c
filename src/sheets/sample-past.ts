// Puts the made-up past of the sample accounts on the tabs of the history and of the scorecard versions.
import type { SampleHistory } from '../domain/bundled-data/sample-history';
import { scorecardChanges } from '../domain/history/scorecard-changes';
import { versionStamp, versionText } from '../domain/history/versions';
import type { RegionalSettings } from '../domain/values/regional-settings';
import { createHistory, writeSnapshot } from './history-sheet';
import { appendVersion } from './versions-sheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** For a spreadsheet that has no history of its own. */
export function addSamplePast(
  spreadsheet: Spreadsheet,
  { headings, rows, versions }: SampleHistory,
  regional: RegionalSettings,
): void {
  const decimals = versions[0]?.scorecard.settings.decimals ?? 1;
  const plan = {
    ...{ headings, columns: [{ first: 0, count: headings.length }], first: 0, block: rows },
    ...{ removals: [], keptDays: [], overBudget: [], scattered: [] },
  };
  writeSnapshot(spreadsheet, createHistory(spreadsheet, decimals), plan, regional);
  versions.forEach(({ day, scorecard, note, bandChanges }, index) => {
    const before = versions[index - 1]?.scorecard;
    const changed = before === undefined ? 'First version' : scorecardChanges(before, scorecard).join('; ');
    const text = versionText(scorecard) ?? '';
    appendVersion(spreadsheet, [{ day }, versionStamp(scorecard), note, changed, bandChanges ?? '', text]);
  });
}
