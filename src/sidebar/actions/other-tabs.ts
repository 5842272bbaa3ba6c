// Other tabs: what they hold, columns from them, and metrics on those columns.
import type { ColumnOffer } from '../../domain/derived-columns/offers';
import type { CardRow, CardRows } from '../../domain/scorecard-tab/card-rows';
import { type Cell, cellText, matchKey } from '../../domain/values/cell';
import type { Derived } from '../derived';
import { columnOf } from '../model/accounts';
import { freeHeading } from '../model/derived-cells';
import { settingIn, withRow } from '../model/edits';
import { withMetric } from '../model/metric-cells';
import { type MetricQuestion, metricQuestion } from '../model/proposal-rows';
import { callServer } from '../server';
import type { SidebarState } from '../state';
import type { EditingActions } from './editing';
import type { Reporter } from './status';

export interface ProposedMetric {
  /** The cells of its row; undefined where a person has to decide. */
  readonly cells: CardRow['cells'] | undefined;
  readonly question: MetricQuestion | undefined;
}

export interface OtherTabsActions {
  /** Asks what other tabs hold. @param only one of them by its name; '' for all @param headingRow of the accounts, from 1; 0 lets it be found */
  describeTabs(only: string, headingRow?: number): Promise<void>;
  /** A metric for a column of the accounts, from its values. */
  proposeMetric(heading: string): Promise<ProposedMetric>;
  /** Adds these columns, and a metric for each whose direction is clear; waits until their tabs are fetched. */
  addOffers(offers: readonly ColumnOffer[]): Promise<void>;
}

/** A tab of 200,000 rows takes about so long. */
const LONGEST_WAIT_MS = 120_000;

export function createOtherTabs(
  state: SidebarState,
  derived: Derived,
  { showMessage, showError }: Reporter,
  { edit }: EditingActions,
): OtherTabsActions {
  const proposeMetric = async (heading: string): Promise<ProposedMetric> => {
    const { accounts } = derived.evaluation.peek();
    if (accounts === undefined) return { cells: undefined, question: undefined };
    const column = columnOf(accounts, heading);
    const isDerived = column !== undefined && column > accounts.table.lastColumn;
    const cells: readonly Cell[] = accounts.rows.map((row) => row[column ?? -1] ?? '');
    const answer = await callServer('sidebarPropose', {
      tab: accounts.tab,
      headingRow: accounts.table.headingRow + 1,
      column: heading,
      template: '',
      picks: {},
      ...(isDerived && { cells }),
    });
    return {
      cells: answer.rows.Metrics[0]?.cells,
      question: answer.proposal && metricQuestion(answer.proposal),
    };
  };
  return {
    async describeTabs(only, headingRow = 0) {
      const tab = state.accountsTab.value?.name;
      if (tab === undefined) return;
      const rows = state.rows.value;
      try {
        const found = await callServer('sidebarOtherTabs', {
          tab,
          headingRow,
          accountColumn: cellText(settingIn(rows, 'Account column')),
          accountKey: cellText(settingIn(rows, 'Account key')),
          only,
        });
        if (state.accountsTab.value?.name !== tab) return;
        const described = found.map((each) => [matchKey(each.tab), each] as const);
        state.otherTabs.value = new Map([...state.otherTabs.value, ...described]);
      } catch (error) {
        showError(error);
      }
    },
    proposeMetric,
    async addOffers(offers) {
      if (offers.length === 0) return;
      const taken = derived.evaluation.peek().accounts?.headings ?? [];
      const headings: string[] = [];
      for (const { cells } of offers)
        headings.push(freeHeading(cellText(cells.Column ?? ''), [...taken, ...headings]));
      const rowsWith = (rows: CardRows) =>
        offers.reduce(
          (all, { cells }, at) => withRow(all, 'Derived columns', { ...cells, Column: headings[at] ?? '' }),
          rows,
        );
      edit(offers.length === 1 ? 'Column added' : 'Columns added', rowsWith);
      showMessage('Reading the other tabs…', 'busy');
      await untilFetched(derived);
      const open: string[] = [];
      for (const heading of headings) {
        const { cells } = await proposeMetric(heading).catch(() => ({ cells: undefined }));
        if (cells === undefined) open.push(heading);
        else edit(`${heading} added`, (rows) => withMetric(rows, cells, heading, rows.Metrics.length));
      }
      showMessage(
        open.length === 0
          ? ''
          : `Not a metric yet: ${open.join(', ')}. See Columns from other tabs, under Scorecard > Metrics.`,
      );
    },
  };
}

/** Until no derived column waits for its tab. */
function untilFetched({ evaluation }: Derived): Promise<void> {
  return new Promise((resolve) => {
    const end = setTimeout(finish, LONGEST_WAIT_MS);
    let stop: (() => void) | undefined;
    function finish() {
      clearTimeout(end);
      stop?.();
      resolve();
    }
    stop = evaluation.subscribe(({ derived }) => {
      if (derived.waiting.length === 0) setTimeout(finish);
    });
  });
}
