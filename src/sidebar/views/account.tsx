// This account: the score of the selected row, where its points went, what is missing, and what would lift it.
import { useEffect, useRef, useState } from 'preact/hooks';
import { shortText } from '../../domain/cell';
import { type ChangeSearch, prepareSearch } from '../../domain/change-search';
import { nextBandOf, nextBandText } from '../../domain/next-band';
import { flagsText } from '../../domain/results';
import { ruleText } from '../../domain/rules';
import type { AccountScore } from '../../domain/score-account';
import { isChanged, savedWorkingOf } from '../derived';
import { accountName, tabRow } from '../model/accounts';
import type { Working } from '../model/working';
import { callServer } from '../server';
import { useWork } from '../work';
import { Missing, Waterfall } from './account-waterfall';

const searches = new WeakMap<Working['scores'], ChangeSearch>();

/** Looks at all accounts: once for each scoring. */
function searchOf({ plan, scores, context }: Working): ChangeSearch | undefined {
  if (plan === undefined) return undefined;
  const search = searches.get(scores) ?? prepareSearch(plan, scores, context);
  searches.set(scores, search);
  return search;
}

export function AccountView() {
  const { state, working, actions } = useWork();
  const { accounts, scores, plan } = working;
  // Where the buttons have led already, while the sheet still follows.
  const [ahead, setAhead] = useState<number>();
  const steps = useRef(0);
  const read = async () => {
    const taken = steps.current;
    await actions.readSelected();
    if (taken === steps.current) setAhead(undefined);
  };
  useEffect(() => {
    read();
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, []);
  if (plan === undefined || accounts === undefined)
    return <p>An account is shown here when the scorecard is sound and your accounts are found.</p>;
  const index = ahead ?? state.account ?? -1;
  const account = scores[index];
  const step = async (to: number) => {
    steps.current += 1;
    setAhead(to);
    try {
      await callServer('sidebarSelectRow', { tab: accounts.tab, row: tabRow(accounts, to) });
    } catch (fault) {
      actions.say(String(fault instanceof Error ? fault.message : fault), 'error');
    }
    if (to === aheadNow.current) read();
  };
  const aheadNow = useRef(ahead);
  aheadNow.current = ahead;
  return (
    <>
      <h1>{account ? accountName(accounts, index) : 'This account'}</h1>
      <p class="hint" role="status">
        {account
          ? `Row ${tabRow(accounts, index)} of ${accounts.tab}`
          : state.account === undefined
            ? 'Looking which row is selected…'
            : `The selected row is not an account. Select one on ${accounts.tab}, then read it.`}
      </p>
      <div class="buttons">
        <button type="button" onClick={read}>
          Read the selected row
        </button>
        <button
          type="button"
          class="small"
          aria-label="Previous account"
          disabled={index < 1}
          onClick={() => step(index - 1)}
        >
          ↑
        </button>
        <button
          type="button"
          class="small"
          aria-label="Next account"
          disabled={index + 1 >= scores.length}
          onClick={() => step(index + 1)}
        >
          ↓
        </button>
      </div>
      {account && <Score account={account} before={isChanged(state) ? scoreBefore(index) : undefined} />}
      {account && <Lift account={account} row={accounts.rows[index] ?? []} />}
    </>
  );
}
