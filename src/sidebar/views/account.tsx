// This account: the one in the selected row, or the one before or after it.

import { useEffect, useRef, useState } from 'preact/hooks';
import { accountName, tabRow } from '../model/accounts';
import { Button } from '../parts/button';
import { callServer } from '../server';
import { useWork } from '../work';
import { AccountReport } from './account-report';

export function AccountView() {
  const { state, working, actions } = useWork();
  const { accounts, scores } = working;
  // Where the buttons have led already, while the sheet still follows.
  const [ahead, setAhead] = useState<number>();
  const steps = useRef(0);
  const read = async () => {
    const taken = steps.current;
    await actions.readSelected();
    if (taken === steps.current) setAhead(undefined);
  };
  // At first, whenever the person comes back from the sheet, and when something ran that may have changed the rows.
  useEffect(() => {
    if (!state.busy) read();
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, [state.busy]);
  if (accounts === undefined || scores.length === 0)
    return <p>An account is shown here when the scorecard is sound and your accounts are found.</p>;
  const index = ahead ?? state.account ?? -1;
  const account = scores[index];
  const step = async (to: number) => {
    steps.current += 1;
    const taken = steps.current;
    setAhead(to);
    await callServer('sidebarSelectRow', { tab: accounts.tab, row: tabRow(accounts, to) }).catch(
      (fault: Error) => actions.say(fault.message, 'error'),
    );
    if (taken === steps.current) read();
  };
  return (
    <>
      <div class="row">
        <h1 class="grow">{account ? accountName(accounts, index) : 'This account'}</h1>
        {[-1, 1].map((by) => (
          <Button
            key={by}
            class="small"
            aria-label={by < 0 ? 'Previous account' : 'Next account'}
            disabled={!scores[index + by]}
            onClick={() => step(index + by)}
          >
            {by < 0 ? '↑' : '↓'}
          </Button>
        ))}
      </div>
      <p role="status">
        {account
          ? `Row ${tabRow(accounts, index)} of ${accounts.tab}`
          : state.account === undefined
            ? 'Looking which row is selected…'
            : `There is no account in the selected row. Select one on the tab ${accounts.tab}.`}
      </p>
      <Button onClick={read}>Read the selected row</Button>
      {account && <AccountReport account={account} index={index} />}
    </>
  );
}
