// Why nothing was scored, as data, and its sentence for a spreadsheet. The command line has sentences of its own.

import { RECOMMENDED_FORMULA } from '../domain/scorecard-tab/layout';
import { shortText } from '../domain/values/cell';
import type { NoFields, Problem, Sentences } from '../domain/values/problem';
import { BUSY } from '../sheets/lock';

export interface Refusals {
  busy: NoFields;
  'being-edited': NoFields;
  protected: OnTab;
  'tab-is-chart': OnTab;
  'tab-is-connected': OnTab;
  /** No row looks like headings with accounts below. */
  'no-table': OnTab & { readonly wanted: 'scores' | 'template' };
  /** Another tab looks like the accounts. */
  'accounts-elsewhere': OnTab & { readonly otherTab: string };
  'no-accounts': OnTab & { readonly headingRow: number };
  /** The open tab is the scorecard's. */
  'scorecard-is-open': NoFields;
  'scorecard-has-errors': { readonly scorecardTab: string };
  'accounts-tab-missing': { readonly name: string; readonly scorecardTab: string };
  'headings-missing': OnTab & { readonly names: readonly string[]; readonly scorecardTab: string };
  /** Nothing could be proposed. */
  'no-signs': OnTab;
  /** Each column that could be proposed needs an answer first. */
  'only-questions': OnTab & { readonly questions: readonly string[] };
  'takes-too-long': { readonly accounts: number; readonly minutes: number; readonly most: number };
  /** After the scorecard was saved. */
  'scoring-failed': { readonly fault: string; readonly next: string };
  'template-unknown': { readonly id: string; readonly ids: readonly string[] };
  'scorecard-exists': { readonly scorecardTab: string };
  'template-columns-missing': OnTab & { readonly template: string; readonly columns: readonly string[] };
}

interface OnTab {
  readonly tab: string;
}

export type Refusal = Problem<Refusals>;

const SENTENCES: Sentences<Refusals> = {
  busy: () => BUSY,
  'being-edited': () =>
    'A colleague is editing this tab: its rows or columns moved while it was read. Nothing was written. Try again when they are done.',
  protected: ({ tab }) =>
    `A protected range on the tab ${tab} covers the cells for the health columns, and you may not edit it. Nothing was written. Ask its owner to let you edit there.`,
  'tab-is-chart': ({ tab }) =>
    `The tab ${tab} holds only a chart. Open the tab with your accounts, then try again.`,
  'tab-is-connected': ({ tab }) =>
    `The tab ${tab} is a Connected Sheet, which add-ons cannot read. Choose Extract on it to get an ordinary tab, open that tab, then try again.`,
  'no-table': ({ tab, wanted }) =>
    wanted === 'template'
      ? `${noTableText(tab)}, then choose the template again.`
      : `${noTableText(tab)}, then choose Score accounts again. To see an example, choose Add sample accounts.`,
  'accounts-elsewhere': ({ tab, otherTab }) =>
    `The tab ${tab} holds no accounts to score, but the tab ${otherTab} seems to. Open the tab with your accounts first, then choose Score accounts again.`,
  'no-accounts': ({ tab, headingRow }) =>
    `There are no accounts below the headings in row ${headingRow} of the tab ${tab}.`,
  'scorecard-is-open': () => 'Open the tab with your accounts first, then choose Score accounts again.',
  'scorecard-has-errors': ({ scorecardTab }) =>
    `Nothing was scored, because the tab ${scorecardTab} has errors. Fix these cells and score again.`,
  'accounts-tab-missing': ({ name, scorecardTab }) =>
    `The scorecard looks for the accounts on the tab "${shortText(name)}", but there is no such tab. Correct the name beside "Accounts tab" on the tab ${scorecardTab}.`,
  'headings-missing': ({ tab, names, scorecardTab }) =>
    `No row on the tab ${tab} holds the headings that the scorecard reads, such as ${names.map((name) => `"${shortText(name)}"`).join(', ')}. Check the tab, the headings, and the Column entries on the tab ${scorecardTab}.`,
  'no-signs': ({ tab }) =>
    `None of the columns on the tab ${tab} looks like a sign of health (such as logins, tickets, NPS or the last contact), so no scorecard could be proposed. Add such a column, or choose Add sample accounts to see how one looks.`,
  'only-questions': ({ tab, questions }) =>
    `No column on the tab ${tab} is certain to be a sign of health, so no scorecard was made. Choose Open sidebar and answer there: ${questions.join(' ')}`,
  'takes-too-long': ({ accounts, minutes, most }) =>
    `Scoring ${accounts} accounts would take about ${minutes} minutes, and Google stops a run after ${most}. Keep fewer accounts on this tab or fewer metrics in the scorecard, or score some of the rows with ${RECOMMENDED_FORMULA}.`,
  'scoring-failed': ({ fault, next }) => `The scorecard is saved, but scoring failed: "${fault}". ${next}`,
  'template-unknown': ({ id, ids }) =>
    `There is no template "${shortText(id)}". Choose one of ${ids.join(', ')}.`,
  'scorecard-exists': ({ scorecardTab }) =>
    `There is a scorecard already, on the tab ${scorecardTab}, and a template does not overwrite it. Delete that tab first if you want to start over.`,
  'template-columns-missing': ({ tab, template, columns }) =>
    `The tab ${tab} has none of the columns that ${template} needs. It reads ${columns.join(', ')}.`,
};

export function refusalText<Code extends keyof Refusals>(refusal: Problem<Refusals, Code>): string {
  return SENTENCES[refusal.code](refusal);
}

/** Without what to do next, which depends on what was asked for. */
export function noTableText(tab: string): string {
  return `No table of accounts was found on the tab ${tab}. Open the tab that has one row for each account and a row of headings above them`;
}
