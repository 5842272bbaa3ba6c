// The outcomes that the scorecard's settings name: their table, what their words mean, and edits of these settings.

import type { KnownOutcome } from '../../domain/evidence/outcome-words';
import { type Outcomes, readOutcomes } from '../../domain/evidence/read-outcomes';
import { type OutcomeTable, type SeenAccounts, seeAccounts } from '../../domain/evidence/seen-accounts';
import type { History } from '../../domain/history/history-tab';
import { BLANK_WORD } from '../../domain/scorecard/outcome-settings';
import type { CardRows } from '../../domain/scorecard-tab/card-rows';
import type { SettingName } from '../../domain/scorecard-tab/layout';
import { cellText, matchKey } from '../../domain/values/cell';
import { quoteItem, splitHeadings } from '../../domain/values/list-text';
import { isProblem } from '../../domain/values/problem';
import { type Accounts, accountName, cellsOf, columnOf } from './accounts';
import { settingIn, withSetting } from './edits';
import type { Evaluation } from './evaluation';

/** Each account's key: the column that the scorecard names, else its name. */
export function outcomeTableOf(accounts: Accounts, keyHeading: string | undefined): OutcomeTable {
  const keyColumn = columnOf(accounts, keyHeading);
  return {
    headings: accounts.table.headings,
    rows: accounts.rows,
    keys: accounts.rows.map((row, index) =>
      keyColumn === undefined ? accountName(accounts, index) : (row[keyColumn] ?? ''),
    ),
  };
}

/** What the words of the outcome column mean so far; undefined without such a column. */
export function outcomesIn({ draft }: Pick<Evaluation, 'draft'>, accounts: Accounts): Outcomes | undefined {
  const { column: heading, words } = draft.settings.outcomes;
  const column = columnOf(accounts, heading);
  return column === undefined ? undefined : readOutcomes(heading ?? '', cellsOf(accounts, column), words);
}

/** The accounts with a known outcome, as they are to be judged; undefined where a column is missing. */
export function seenIn(
  { draft, context }: Pick<Evaluation, 'draft' | 'context'>,
  accounts: Accounts,
  history: History | undefined,
): SeenAccounts | undefined {
  const { outcomes, accountKey } = draft.settings;
  return seeAccounts({
    table: outcomeTableOf(accounts, accountKey),
    settings: outcomes,
    history,
    context,
  });
}

const WORD_SETTINGS: Readonly<Record<KnownOutcome, SettingName>> = {
  lost: 'Lost words',
  kept: 'Kept words',
  involuntary: 'Involuntary words',
  ignored: 'Ignored words',
};

/** Sets the meaning of a word; undefined clears it. @param word BLANK_WORD for empty cells */
export function withOutcomeWord(rows: CardRows, word: string, meaning: KnownOutcome | undefined): CardRows {
  const key = matchKey(word);
  return Object.entries(WORD_SETTINGS).reduce((all, [outcome, setting]) => {
    const read = splitHeadings(cellText(settingIn(all, setting)));
    const before = isProblem(read) ? [] : read.filter((each) => matchKey(each) !== '');
    const others = before.filter((each) => matchKey(each) !== key);
    const after = outcome === meaning ? [...others, word] : others;
    if (after.length === before.length && outcome !== meaning) return all;
    return withSetting(all, setting, after.map(quoteItem).join('; '));
  }, rows);
}

/** The user's meaning of empty cells. */
export function blankMeaning({ draft }: Pick<Evaluation, 'draft'>): KnownOutcome | undefined {
  const { lost, kept, involuntary, ignored } = draft.settings.outcomes.words;
  const says = (words: readonly string[]) => words.some((word) => matchKey(word) === matchKey(BLANK_WORD));
  if (says(lost)) return 'lost';
  if (says(kept)) return 'kept';
  if (says(involuntary)) return 'involuntary';
  return says(ignored) ? 'ignored' : undefined;
}
