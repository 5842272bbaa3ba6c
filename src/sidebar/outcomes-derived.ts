// The outcomes that the scorecard names, as far as they are read.
import { computed, type ReadonlySignal } from '@preact/signals-core';
import type { Outcomes } from '../domain/evidence/read-outcomes';
import { matchKey } from '../domain/values/cell';
import { type Accounts, accountsOf } from './model/accounts';
import { type Evaluation, tableSearch } from './model/evaluation';
import { outcomesIn } from './model/outcomes';
import type { ReadonlyState } from './state';

export interface OutcomesDerived {
  /** The tab with the outcomes: the accounts tab, unless the scorecard names another one. */
  readonly tab: ReadonlySignal<string | undefined>;
  /** Its table; undefined until it is read. */
  readonly accounts: ReadonlySignal<Accounts | undefined>;
  /** What its words mean so far; undefined without an outcome column. */
  readonly outcomes: ReadonlySignal<Outcomes | undefined>;
}

export function createOutcomes(
  state: ReadonlyState,
  evaluation: ReadonlySignal<Evaluation>,
): OutcomesDerived {
  const tab = computed(() => evaluation.value.draft.settings.outcomes.tab ?? state.accountsTab.value?.name);
  const isTab = (name: string | undefined) =>
    name !== undefined && matchKey(name) === matchKey(tab.value ?? '');
  const accounts = computed(() => {
    if (isTab(state.accountsTab.value?.name)) return evaluation.value.accounts;
    const other = state.outcomesTab.value;
    if (other === undefined || !isTab(other.name)) return undefined;
    return accountsOf(other, tableSearch(evaluation.value));
  });
  const outcomes = computed(() => accounts.value && outcomesIn(evaluation.value, accounts.value));
  return { tab, accounts, outcomes };
}
