// One account: the one in the selected row, or the one before or after it.
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Accounts, accountName, tabRow } from '../model/accounts';
import { Button } from '../parts/button';
import { callServer } from '../server';
import { useSidebar } from '../sidebar-context';
import { AccountReport } from './account-report';

export function AccountView() {
  const { derived } = useSidebar();
  const { accounts, scores } = derived.evaluation.value;
  if (accounts === undefined || scores.length === 0)
    return <p>An account appears here when the scorecard has no errors and your accounts are found.</p>;
  return <SelectedAccount accounts={accounts} />;
}

function SelectedAccount({ accounts }: { readonly accounts: Accounts }) {
  const { derived } = useSidebar();
  const { index, read, step } = useSelection(accounts);
  const { scores } = derived.evaluation.value;
  const account = index === undefined ? undefined : scores[index];
  return (
    <>
      <div class="row">
        <h1 class="grow">{index !== undefined && account ? accountName(accounts, index) : 'This account'}</h1>
        {[-1, 1].map((by) => (
          <Button
            key={by}
            class="small"
            aria-label={by < 0 ? 'Previous account' : 'Next account'}
            disabled={!scores[(index ?? -1) + by]}
            onClick={() => step((index ?? -1) + by)}
          >
            {by < 0 ? '↑' : '↓'}
          </Button>
        ))}
      </div>
      <RowText accounts={accounts} index={index} />
      <Button onClick={read}>Read the selected row</Button>
      {index !== undefined && account && <AccountReport account={account} index={index} />}
    </>
  );
}

function RowText({ accounts, index }: { readonly accounts: Accounts; readonly index: number | undefined }) {
  const isRead = useSidebar().state.selectedRow.value !== undefined;
  if (index !== undefined)
    return (
      <p role="status">
        Row {tabRow(accounts, index)} of {accounts.tab}
      </p>
    );
  return (
    <p role="status">
      {isRead
        ? `There is no account in the selected row. Select one on the tab ${accounts.tab}.`
        : 'Reading the selected row…'}
    </p>
  );
}

/** The account of the selected row; the buttons go ahead of the sheet until it has followed. */
function useSelection(accounts: Accounts) {
  const { state, derived, actions } = useSidebar();
  const isBusy = state.isBusy.value;
  const [ahead, setAhead] = useState<number>();
  const steps = useRef(0);
  const read = async () => {
    const taken = steps.current;
    await actions.readSelected();
    if (taken === steps.current) setAhead(undefined);
  };
  // At first, when the user comes back from the sheet, and after anything that may have changed the rows.
  useEffect(() => {
    if (!isBusy) read();
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, [isBusy]);
  const step = async (to: number) => {
    steps.current += 1;
    const taken = steps.current;
    setAhead(to);
    await callServer('sidebarSelectRow', { tab: accounts.tab, row: tabRow(accounts, to) }).catch(
      actions.showError,
    );
    if (taken === steps.current) read();
  };
  return { index: ahead ?? derived.selectedAccount.value, read, step };
}
