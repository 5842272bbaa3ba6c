// One account: the one in the selected row, or the one before or after it.
import { useEffect, useRef, useState } from 'preact/hooks';
import { type CivilDay, daysBetween } from '../../domain/values/civil-day';
import { accountFacts } from '../model/account-facts';
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
  const { index, step } = useSelection(accounts);
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
      {index !== undefined && <Facts accounts={accounts} index={index} />}
      {index !== undefined && account && <AccountReport account={account} index={index} />}
    </>
  );
}

/** Value, owner and renewal, where the sheet has them. */
function Facts({ accounts, index }: { readonly accounts: Accounts; readonly index: number }) {
  const { derived } = useSidebar();
  const { context, draft } = derived.evaluation.value;
  const { value, owner, renewal } = accountFacts(
    accounts.rows[index] ?? [],
    derived.overview.columns.value,
    context,
  );
  const facts = [
    [
      draft.settings.valueColumn ?? 'Value',
      value === undefined ? undefined : derived.overview.money.value(value),
    ],
    ['Owner', owner],
    ['Renewal', renewal === undefined ? undefined : renewalText(renewal, context.asOf)],
  ] as const;
  return (
    <dl class="facts">
      {facts.map(
        ([name, text]) =>
          text !== undefined && (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

/** "Jan 10, 2027, in 43 days", in the language of the browser. */
function renewalText(day: CivilDay, today: CivilDay): string {
  const date = new Date(`${day}T00:00:00Z`).toLocaleDateString(undefined, {
    timeZone: 'UTC',
    dateStyle: 'medium',
  });
  const days = daysBetween(today, day);
  if (days === 0) return `${date}, today`;
  const count = `${Math.abs(days)} ${Math.abs(days) === 1 ? 'day' : 'days'}`;
  return days > 0 ? `${date}, in ${count}` : `${date}, ${count} ago`;
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

/** The selected row is read again after this long, so that the report follows it within a second. */
const FOLLOW_MS = 600;

/** The account of the selected row; the buttons go ahead of the sheet until it has followed. */
function useSelection(accounts: Accounts) {
  const { state, derived, actions } = useSidebar();
  const [ahead, setAhead] = useState<number>();
  const steps = useRef(0);
  const read = async () => {
    const taken = steps.current;
    const isRead = await actions.readSelected();
    if (taken === steps.current) setAhead(undefined);
    return isRead;
  };
  useFollowing(read, state.isBusy.value);
  const step = async (to: number) => {
    steps.current += 1;
    const taken = steps.current;
    setAhead(to);
    await callServer('sidebarSelectRow', { tab: accounts.tab, row: tabRow(accounts, to) }).catch(
      actions.showError,
    );
    if (taken === steps.current) read();
  };
  return { index: ahead ?? derived.selectedAccount.value, step };
}

/** Reads again and again while the view is visible; after an error only when the user comes back to the sidebar. */
function useFollowing(read: () => Promise<boolean>, isBusy: boolean): void {
  useEffect(() => {
    if (isBusy) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOpen = true;
    const follow = async () => {
      clearTimeout(timer);
      const isRead = document.visibilityState === 'hidden' || (await read());
      clearTimeout(timer);
      if (isOpen && isRead) timer = setTimeout(follow, FOLLOW_MS);
    };
    follow();
    window.addEventListener('focus', follow);
    return () => {
      isOpen = false;
      clearTimeout(timer);
      window.removeEventListener('focus', follow);
    };
  }, [isBusy]);
}
