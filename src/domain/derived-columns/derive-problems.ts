// Why a derived column has no values, and issues of a joined tab; each with its sentence.
import { shortText } from '../values/cell';
import type { CivilDay } from '../values/civil-day';
import type { Problem, SentencesWithPlaces } from '../values/problem';

/** A derived column without a value for any account. */
interface EmptyColumnProblems {
  'derived-tab-missing': { readonly tab: string; readonly column: string };
  'derived-tab-is-chart': { readonly tab: string; readonly column: string };
  'derived-tab-is-connected': { readonly tab: string; readonly column: string };
  'derived-heading-missing': { readonly heading: string; readonly tab: string; readonly column: string };
  'derived-accounts-heading-missing': { readonly heading: string; readonly column: string };
  'derived-accounts-without-key': { readonly column: string };
  'derived-no-snapshot': { readonly days: number; readonly column: string };
  'derived-heading-taken': { readonly column: string };
}

interface JoinedTabProblems {
  'keys-unmatched': {
    readonly tab: string;
    readonly matched: number;
    readonly rows: number;
    /** The commonest of them in words: `Globex Intl (31 rows, is it Globex International?)`. */
    readonly examples: readonly string[];
  };
  'keys-shared': { readonly key: string; readonly accounts: number; readonly shared: number };
  'via-keys-repeated': { readonly tab: string; readonly keys: number; readonly key: string };
  'rows-repeated': { readonly tab: string; readonly rows: number; readonly id: string };
  'tab-ends-early': { readonly tab: string; readonly lastDay: CivilDay };
  'window-longer-than-data': { readonly tab: string; readonly firstDay: CivilDay; readonly days: number };
  'other-name-unknown': { readonly account: string };
  'derived-constant': { readonly column: string; readonly value: string };
  'derived-cells-unreadable': { readonly column: string; readonly cells: number };
}

export interface DeriveProblems extends EmptyColumnProblems, JoinedTabProblems {}

export type EmptyColumnProblem = Problem<EmptyColumnProblems>;
export type DeriveProblem = Problem<DeriveProblems>;

function missingFor(column: string): string {
  return `so ${shortText(column)} is missing for every account`;
}

export const DERIVE_SENTENCES: SentencesWithPlaces<DeriveProblems> = {
  'derived-tab-missing': ({ tab, column }) =>
    `there is no tab "${shortText(tab)}", ${missingFor(column)}: check its name under From`,
  'derived-tab-is-chart': ({ tab, column }) =>
    `the tab ${shortText(tab)} holds only a chart, ${missingFor(column)}: name a tab with rows`,
  'derived-tab-is-connected': ({ tab, column }) =>
    `the tab ${shortText(tab)} is a Connected Sheet, which add-ons cannot read, ${missingFor(column)}: choose Extract on it and name the tab that it makes`,
  'derived-heading-missing': ({ heading, tab, column }, { onTab }) =>
    `there is no column "${shortText(heading)}" ${onTab(shortText(tab))}, ${missingFor(column)}`,
  'derived-accounts-heading-missing': ({ heading, column }) =>
    `the accounts have no column "${shortText(heading)}", ${missingFor(column)}`,
  'derived-accounts-without-key': ({ column }) =>
    `no column names the accounts, ${missingFor(column)}: write its heading beside "Account column"`,
  'derived-no-snapshot': ({ days, column }) =>
    `the history holds no snapshot of ${days} days ago yet, ${missingFor(column)} until then`,
  'derived-heading-taken': ({ column }) =>
    `the accounts have a column "${shortText(column)}" of their own, which is used instead: give the derived column another heading`,

  'keys-unmatched': ({ tab, matched, rows, examples }) =>
    `${shortText(tab)}: only ${matched} of ${rows} rows found their account. Where one of these is an account, write it under Names: ${examples.join(', ')}`,
  'keys-shared': ({ key, accounts, shared }) =>
    `${accounts} accounts have the key "${shortText(key)}"${shared > 1 ? `, and ${shared - 1} more keys are shared too` : ''}: each gets the rows of all of them`,
  'via-keys-repeated': ({ tab, keys, key }, { onTab }) =>
    `${onTab(shortText(tab))} "${shortText(key)}" belongs to several accounts${keys > 1 ? `, and so do ${keys - 1} more` : ''}: those rows are left out`,
  'rows-repeated': ({ tab, rows, id }) =>
    `${rows === 1 ? `1 row of ${shortText(tab)} is an exact copy of another` : `${rows} rows of ${shortText(tab)} are exact copies of others`}: if they are the same event, add the tab under Sources and write ${shortText(id)} under Row ID`,
  'tab-ends-early': ({ tab, lastDay }) => `${shortText(tab)} ends on ${lastDay}: is the export old?`,
  'window-longer-than-data': ({ tab, firstDay, days }) =>
    `${shortText(tab)} begins on ${firstDay}, which is less than the ${days} days that are compared: the values count what there is`,
  'other-name-unknown': ({ account }) =>
    `no account is called "${shortText(account)}", so this row settles nothing: write the name as it is on the accounts tab`,
  'derived-constant': ({ column, value }) =>
    `${shortText(column)} is ${value} for every account: check Where, Window and Key`,
  'derived-cells-unreadable': ({ column, cells }) =>
    cells === 1
      ? `this cell cannot be read, so ${shortText(column)} leaves it out`
      : `this cell and ${cells - 1} more cannot be read, so ${shortText(column)} leaves them out`,
};
