// The sidebar's working state for tests: rows of a scorecard on the accounts of a tab.
import type { ReadingContext } from '../../src/domain/metric-types/metric-type';
import type { CardRows } from '../../src/domain/scorecard-tab/card-rows';
import { accountsOf, type Tab } from '../../src/sidebar/model/accounts';
import { readRows, scoreAll, tableSearch, type Working } from '../../src/sidebar/model/working';

export function workOut(rows: CardRows, tab: Tab | undefined, context: ReadingContext): Working {
  const reading = readRows(rows);
  return scoreAll(reading, tab && accountsOf(tab, tableSearch(reading)), context);
}
