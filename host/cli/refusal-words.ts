// The add-on's refusals at a terminal: files and options, where a spreadsheet has tabs and a menu.

import type { PlaceWords } from '../../src/domain/values/cell-place';
import type { NotScored, Refusals } from './add-on-answers';

export interface RefusedFiles {
  /** The file of accounts, as it was named. */
  readonly accounts: string;
  readonly isWorkbook: boolean;
  /** The file of the scorecard; undefined for a workbook's own, or one that was to be made. */
  readonly scorecard: string | undefined;
  readonly places: PlaceWords;
}

type TerminalSentences = {
  readonly [Code in keyof Refusals]?: (fields: Refusals[Code], files: RefusedFiles) => string;
};

/** The other refusals say the same at a terminal. */
const SENTENCES: TerminalSentences = {
  'no-table': ({ tab }, { accounts, isWorkbook, places }) =>
    `No table of accounts was found ${places.onTab(tab)}. ${isWorkbook ? `Save ${accounts} with the tab open that has` : 'It needs'} one row for each account and a row of headings above them.`,
  'accounts-elsewhere': ({ tab, otherTab }, { accounts, isWorkbook, places }) =>
    `There are no accounts to score ${places.onTab(tab)}, but there seem to be some ${places.onTab(otherTab)}. ${isWorkbook ? `Save ${accounts} with the tab open that has your accounts` : 'Name the file of your accounts first'}.`,
  'no-accounts': ({ tab, headingRow }, { places }) =>
    `There are no accounts ${places.onTab(tab)} below the headings in ${places.rows(tab, headingRow, headingRow)}.`,
  'scorecard-is-open': (_fields, { accounts }) =>
    `Save ${accounts} with the tab open that has your accounts.`,
  'scorecard-has-errors': ({ scorecardTab }, { scorecard }) =>
    `Nothing was scored, because ${scorecard ?? `the tab ${scorecardTab}`} has errors. Fix these cells and score again.`,
  'accounts-tab-missing': ({ name, scorecardTab }, files) =>
    `The scorecard looks for the accounts on the tab "${name}", but there is no such tab. Correct the name beside "Accounts tab" ${inScorecard(scorecardTab, files)}.`,
  'headings-missing': ({ tab, names, scorecardTab }, files) =>
    `No row ${files.places.onTab(tab)} holds the headings that the scorecard reads, such as ${names.map((name) => `"${name}"`).join(', ')}. Check the ${files.isWorkbook ? 'tab, the headings' : 'headings'}, and the Column entries ${inScorecard(scorecardTab, files)}.`,
  'no-signs': ({ tab }, { places }) =>
    `None of the columns ${places.onTab(tab)} looks like a sign of health (such as logins, tickets, NPS or the last contact), so no scorecard could be proposed. Add such a column.`,
  'only-questions': ({ tab, questions }, { places }) =>
    `No column ${places.onTab(tab)} is certain to be a sign of health, so no scorecard was made. Decide, and write your answers into a scorecard (see --scorecard): ${questions.join(' ')}`,
  'scorecard-exists': ({ scorecardTab }) =>
    `There is a scorecard already, on the tab ${scorecardTab}, and a template does not overwrite it. Leave out --template to score with it, or rename that tab first.`,
  'template-columns-missing': ({ tab, template, columns }, { isWorkbook }) =>
    `${isWorkbook ? `The tab ${tab}` : 'This file'} has none of the columns that ${template} needs. It reads ${columns.join(', ')}.`,
};

function inScorecard(scorecardTab: string, { scorecard, places }: RefusedFiles): string {
  return scorecard === undefined ? places.onTab(scorecardTab) : `in ${scorecard}`;
}

export function refusalWords(
  { refusal, message }: Pick<NotScored, 'refusal' | 'message'>,
  files: RefusedFiles,
) {
  return terminalSentence(refusal.code, refusal, files) ?? message;
}

function terminalSentence<Code extends keyof Refusals>(
  code: Code,
  fields: Refusals[Code],
  files: RefusedFiles,
): string | undefined {
  return SENTENCES[code]?.(fields, files);
}
