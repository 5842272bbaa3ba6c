// The sidebar's evaluation state for tests: rows of a scorecard on the accounts of a tab.

import type { CardRows } from '../../src/domain/scorecard-tab/card-rows';
import type { ReadingContext } from '../../src/domain/values/reading-context';
import { accountsOf, type Tab } from '../../src/sidebar/model/accounts';
import { deriveAccounts } from '../../src/sidebar/model/derived-accounts';
import { type Evaluation, readRows, scoreAll, tableSearch } from '../../src/sidebar/model/evaluation';
import { NO_SOURCES } from '../../src/sidebar/model/source-tabs';

export function evaluate(rows: CardRows, tab: Tab | undefined, context: ReadingContext): Evaluation {
  const reading = readRows(rows);
  const accounts = tab && accountsOf(tab, tableSearch(reading));
  const derivation = accounts && deriveAccounts(accounts, reading.draft, NO_SOURCES, undefined, context);
  return scoreAll(reading, derivation, context);
}
