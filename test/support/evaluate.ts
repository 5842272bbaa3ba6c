// The sidebar's evaluation state for tests: rows of a scorecard on the accounts of a tab.

import type { CardRows } from '../../src/domain/scorecard-tab/card-rows';
import type { ReadingContext } from '../../src/domain/values/reading-context';
import { accountsOf, type Tab } from '../../src/sidebar/model/accounts';
import { type Evaluation, readRows, scoreAll, tableSearch } from '../../src/sidebar/model/evaluation';

export function evaluate(rows: CardRows, tab: Tab | undefined, context: ReadingContext): Evaluation {
  const reading = readRows(rows);
  return scoreAll(reading, tab && accountsOf(tab, tableSearch(reading)), context);
}
