// Start: other tabs of the spreadsheet that know the accounts, and what can be added from them.
import { useEffect } from 'preact/hooks';
import type { OtherTab } from '../../actions/sidebar-tabs';
import type { ColumnOffer } from '../../domain/derived-columns/offers';
import { shortText } from '../../domain/values/cell';
import type { Accounts } from '../model/accounts';
import { useSidebar } from '../sidebar-context';

interface OtherTabsProps {
  readonly accounts: Accounts;
  readonly picked: readonly ColumnOffer[];
  readonly onPick: (picked: readonly ColumnOffer[]) => void;
}

/** A spreadsheet of one tab asks for nothing. */
export function OtherTabs({ accounts, picked, onPick }: OtherTabsProps) {
  const { state, actions } = useSidebar();
  const { tab, table } = accounts;
  const hasOthers = (state.opened.value?.tabs ?? []).some((each) => each !== tab);
  useEffect(() => {
    if (hasOthers) actions.describeTabs('', table.headingRow + 1);
  }, [tab, table.headingRow, hasOthers]);
  const joined = [...state.otherTabs.value.values()].filter(
    (each) => each.tab !== tab && each.key !== null && each.offers.length > 0,
  );
  if (joined.length === 0) return null;
  return (
    <>
      <h2>From your other tabs</h2>
      {joined.map((each) => (
        <TabOffers key={each.tab} described={each} picked={picked} onPick={onPick} />
      ))}
    </>
  );
}

function TabOffers({
  described,
  picked,
  onPick,
}: Omit<OtherTabsProps, 'accounts'> & { readonly described: OtherTab }) {
  const { offers, tab } = described;
  const toggle = (offer: ColumnOffer, isPicked: boolean) =>
    onPick(isPicked ? [...picked, offer] : picked.filter((each) => each !== offer));
  return (
    <fieldset class="offers">
      <legend>{tabText(described)}</legend>
      {offers.map((offer) => (
        <label key={offer.label} class="row">
          <input
            type="checkbox"
            checked={picked.includes(offer)}
            onChange={({ currentTarget }) => toggle(offer, currentTarget.checked)}
          />
          <span class="grow">
            Add <span class="unseen">from {shortText(tab)}: </span>
            {offer.label}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** "Tickets: 2,000 rows, 412 of 500 accounts matched." */
function tabText({ tab, total, key, accounts, isWhole, rows }: OtherTab): string {
  const looked = isWhole ? '' : ` in the first ${rows.toLocaleString('en-US')}`;
  return `${shortText(tab)}: ${total.toLocaleString('en-US')} rows, ${key?.accounts ?? 0} of ${accounts} accounts matched${looked}`;
}
