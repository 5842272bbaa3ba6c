// The input of derived columns: the scorecard, the accounts, the other tabs and the history.
import type { Scorecard } from '../scorecard/scorecard';
import type { Cell } from '../values/cell';
import type { ReadingContext } from '../values/reading-context';
import type { HistoryContent, TabContent } from './tab-content';

export interface AccountsToDerive {
  readonly headings: readonly Cell[];
  /** One per account. */
  readonly rows: readonly (readonly Cell[])[];
  /** Position of the column that names the accounts; undefined where there is none. */
  readonly nameColumn: number | undefined;
}

export interface DeriveRequest {
  readonly scorecard: Pick<Scorecard, 'derivedColumns' | 'sources' | 'otherNames' | 'settings'>;
  readonly accounts: AccountsToDerive;
  /** By the tab's name in matching form: `tabsToRead` lists those that are needed. */
  readonly tabs: ReadonlyMap<string, TabContent>;
  /** undefined without a history tab. */
  readonly history: HistoryContent | undefined;
  readonly context: ReadingContext;
}
