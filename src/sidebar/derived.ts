// What follows from the state; each value is worked out again only when something it depends on changes.
import { computed, type ReadonlySignal } from '@preact/signals-core';
import type { ReadingContext } from '../domain/values/reading-context';
import { EN_US } from '../domain/values/text-locale';
import { type Accounts, accountsOf, tabRow } from './model/accounts';
import { type Derivation, derivationKey, deriveAccounts } from './model/derived-accounts';
import {
  type Evaluation,
  type PlacedIssue,
  readRows,
  type ScorecardReading,
  scoreAll,
  type TableSearch,
  tableSearch,
} from './model/evaluation';
import { sameRows } from './model/merge';
import { factsOf, type MetricFacts } from './model/metric-facts';
import { type Preview, previewOf, scoresByRow } from './model/preview';
import { createOutcomes, type OutcomesDerived } from './outcomes-derived';
import { createOverview, type OverviewDerived } from './overview-derived';
import type { ReadonlyState } from './state';

export interface Derived {
  /** The scorecard with the user's changes, the accounts, and their scores. */
  readonly evaluation: ReadonlySignal<Evaluation>;
  /** The scorecard on its tab, on the same accounts; undefined where there is none. */
  readonly savedEvaluation: ReadonlySignal<Evaluation | undefined>;
  /** What the changes do to the accounts. */
  readonly preview: ReadonlySignal<Preview>;
  /** What the overview shows. */
  readonly overview: OverviewDerived;
  /** The outcomes of past accounts. */
  readonly outcomes: OutcomesDerived;
  /** One for each row of Metrics. */
  readonly facts: ReadonlySignal<readonly MetricFacts[]>;
  /** Whether there are changes that are not on the tab yet. */
  readonly isChanged: ReadonlySignal<boolean>;
  /** Issues of the scorecard, then those of the checker, which come a moment after a change. */
  readonly issues: ReadonlySignal<readonly PlacedIssue[]>;
  /** Index of the account on the selected row; undefined where there is none. */
  readonly selectedAccount: ReadonlySignal<number | undefined>;
}

export function createDerived(state: ReadonlyState): Derived {
  const context = computed(
    (): ReadingContext => ({
      asOf: state.opened.value?.today ?? '1970-01-01',
      locale: state.opened.value?.locale ?? EN_US,
    }),
  );
  const reading = computed(() => readRows(state.rows.value));
  const savedReading = computed(() => readRows(state.savedRows.value));
  const { accounts, savedAccounts } = searchTables(state, reading, savedReading);
  const derivation = derive(state, reading, accounts, context);
  const savedDerivation = derive(state, savedReading, savedAccounts, context);
  const evaluation = computed(() =>
    scoreAll(reading.value, derivation.value, context.value, state.past.value),
  );
  const savedEvaluation = computed(() =>
    state.scorecardTab.value.tab === ''
      ? undefined
      : scoreAll(savedReading.value, savedDerivation.value, context.value, state.past.value),
  );
  const savedScores = computed(() => savedEvaluation.value && scoresByRow(savedEvaluation.value));
  const isSame = computed(() => sameRows(state.rows.value, state.savedRows.value));
  const preview = computed(() => previewOf(evaluation.value, savedEvaluation.value, savedScores.value));
  return {
    evaluation,
    savedEvaluation,
    preview,
    outcomes: createOutcomes(state, evaluation),
    overview: createOverview(state, { evaluation, savedEvaluation, preview }),
    facts: computed(() => factsOf(evaluation.value)),
    isChanged: computed(
      () => state.phase.value === 'scorecard' && (state.scorecardTab.value.tab === '' || !isSame.value),
    ),
    issues: computed(() =>
      [...evaluation.value.issues, ...state.warnings.value].filter(
        ({ place }) => !isUntouched(place, state.newRow.value),
      ),
    ),
    selectedAccount: computed(() => accountAt(accounts.value, state.selectedRow.value)),
  };
}

/** Whether a field belongs to the row that was just added, and the user has not changed it yet. */
function isUntouched(place: PlacedIssue['place'], newRow: ReadonlyState['newRow']['value']): boolean {
  return (
    place !== undefined &&
    place.section === newRow?.section &&
    place.index === newRow.index &&
    !newRow.changed.includes(place.heading)
  );
}

/** The search stays the same text while a threshold moves, so the table is not searched again. */
function searchTables(
  { accountsTab }: ReadonlyState,
  reading: ReadonlySignal<ScorecardReading>,
  savedReading: ReadonlySignal<ScorecardReading>,
) {
  const search = computed(() => JSON.stringify(tableSearch(reading.value)));
  const savedSearch = computed(() => JSON.stringify(tableSearch(savedReading.value)));
  const find = (text: string): Accounts | undefined => {
    const wanted: TableSearch = JSON.parse(text);
    return accountsTab.value && accountsOf(accountsTab.value, wanted);
  };
  const accounts = computed(() => find(search.value));
  return {
    accounts,
    savedAccounts: computed(() =>
      savedSearch.value === search.value ? accounts.value : find(savedSearch.value),
    ),
  };
}

/** Calculated again only when the derived columns, their tabs or the accounts change. */
function derive(
  { sources, pastContent }: ReadonlyState,
  reading: ReadonlySignal<ScorecardReading>,
  accounts: ReadonlySignal<Accounts | undefined>,
  context: ReadonlySignal<ReadingContext>,
): ReadonlySignal<Derivation | undefined> {
  const key = computed(() => derivationKey(reading.value.draft));
  return computed(() => {
    // The text decides whether the columns are others: the draft is a new one after every edit.
    const wanted = key.value === '' ? undefined : accounts.value;
    return (
      wanted && deriveAccounts(wanted, reading.peek().draft, sources.value, pastContent.value, context.value)
    );
  });
}

function accountAt(accounts: Accounts | undefined, selected: ReadonlyState['selectedRow']['value']) {
  if (accounts === undefined || selected?.tab !== accounts.tab) return undefined;
  const index = accounts.table.accountRows.findIndex((_, at) => tabRow(accounts, at) === selected.row);
  return index < 0 ? undefined : index;
}
