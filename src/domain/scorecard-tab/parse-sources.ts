// Reads the sections Sources and Names: which tabs derived columns come from, and the accounts' names in those tabs.
import { readMatch, readVia } from '../derived-columns/source-cells';
import { HISTORY_SOURCE, type OtherName, type Source } from '../scorecard/derived-column';
import { errorAt } from '../scorecard/issue';
import { cellText, matchKey } from '../values/cell';
import type { SectionTable } from './read-sections';
import type { TabIssue, TabProblem } from './tab-issue';

export function parseSources(table: SectionTable | undefined, issues: TabIssue[]): readonly Source[] {
  const sources: Source[] = [];
  for (const row of table?.rows ?? []) {
    const before = issues.length;
    const text = (heading: string) => cellText(row.cell(heading)).trim();
    const report = (heading: string, problem: TabProblem) =>
      issues.push(errorAt(row.place(heading), problem));
    const name = text('Source');
    if (name === '') report('Source', { code: 'source-without-name' });
    else if (matchKey(name) === matchKey(HISTORY_SOURCE)) report('Source', { code: 'source-name-reserved' });
    else if (sources.some((each) => matchKey(each.name) === matchKey(name)))
      report('Source', { code: 'source-repeated', name });
    const match = readMatch(text('Match'));
    if (match === undefined) report('Match', { code: 'match-unreadable', text: text('Match') });
    const via = text('Via') === '' ? undefined : readVia(text('Via'));
    if (via === undefined && text('Via') !== '') report('Via', { code: 'via-unreadable', text: text('Via') });
    if (issues.length > before || match === undefined) continue;
    sources.push({
      name,
      tab: text('Tab') || name,
      key: text('Account key'),
      day: text('Day'),
      knownSince: text('Known since'),
      rowId: text('Row ID'),
      via,
      match,
      note: text('Note'),
    });
  }
  return sources;
}

/** Ids stay as they are written: `0042` is not 42. */
export function parseOtherNames(table: SectionTable | undefined, issues: TabIssue[]): readonly OtherName[] {
  const names: OtherName[] = [];
  for (const row of table?.rows ?? []) {
    const account = cellText(row.cell('Account')).trim();
    const alsoCalled = cellText(row.cell('Also called')).trim();
    if (account !== '' && alsoCalled !== '') names.push({ account, alsoCalled });
    else
      issues.push(
        errorAt(row.place(account === '' ? 'Account' : 'Also called'), { code: 'other-name-incomplete' }),
      );
  }
  return names;
}
