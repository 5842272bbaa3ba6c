// What the overview shows, worked out again only when something it depends on changes.
import { computed, type ReadonlySignal } from '@preact/signals-core';
import { amountText } from '../domain/values/amount';
import { currencyOf, type FactColumns, factColumns } from './model/account-facts';
import type { Evaluation } from './model/evaluation';
import { accountsShown, type ListedAccount, listedAccounts, type Tile, tilesOf } from './model/overview';
import type { Preview } from './model/preview';
import { moverReasons } from './model/setting-changes';
import type { ReadonlyState } from './state';

export interface OverviewDerived {
  /** Where value, owner and renewal are in the table. */
  readonly columns: ReadonlySignal<FactColumns>;
  /** Writes an amount of the value column. */
  readonly money: ReadonlySignal<(amount: number) => string>;
  readonly tiles: ReadonlySignal<readonly Tile[]>;
  /** The accounts of the filter, the most urgent first. */
  readonly accounts: ReadonlySignal<readonly ListedAccount[]>;
  /** Why each mover of the preview changes band. */
  readonly moverReasons: ReadonlySignal<readonly string[]>;
}

interface Inputs {
  readonly evaluation: ReadonlySignal<Evaluation>;
  readonly savedEvaluation: ReadonlySignal<Evaluation | undefined>;
  readonly preview: ReadonlySignal<Preview>;
}

const NO_COLUMNS: FactColumns = { value: undefined, owner: undefined, renewal: undefined };

export function createOverview(state: ReadonlyState, inputs: Inputs): OverviewDerived {
  const { evaluation, savedEvaluation, preview } = inputs;
  const accounts = computed(() => evaluation.value.accounts);
  const settings = computed(() => evaluation.value.draft.settings);
  const columns = computed(() =>
    accounts.value === undefined ? NO_COLUMNS : factColumns(accounts.value, settings.value),
  );
  const currency = computed(
    () =>
      accounts.value &&
      currencyOf(accounts.value, columns.value.value, state.accountsTab.value?.currencies ?? []),
  );
  const listed = computed(() => listedAccounts(evaluation.value, columns.value, state.alerts.value));
  return {
    columns,
    money: computed(() => {
      const { decimal } = evaluation.value.context.locale;
      return (amount) => amountText(amount, currency.value, decimal);
    }),
    tiles: computed(() => tilesOf(listed.value, preview.value, columns.value, evaluation.value)),
    accounts: computed(() => accountsShown(listed.value, state.accountFilter.value, evaluation.value)),
    moverReasons: computed(() =>
      savedEvaluation.value === undefined
        ? []
        : moverReasons(evaluation.value, savedEvaluation.value, preview.value.movers),
    ),
  };
}
