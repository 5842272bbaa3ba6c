// The accounts to act on, or those of a tile, each with its main reason; a click selects the row in the sheet.
import { driversText } from '../../domain/explaining/drivers';
import { daysBetween } from '../../domain/values/civil-day';
import type { AccountFilter, ListedAccount } from '../model/overview';
import { Button } from '../parts/button';
import { LongList } from '../parts/long-list';
import { useSidebar } from '../sidebar-context';

const PAGE = 10;

export function AccountList() {
  const { state, derived } = useSidebar();
  const filter = state.accountFilter.value;
  const accounts = derived.overview.accounts.value;
  return (
    <>
      <h2>{headingOf(filter)}</h2>
      {accounts.length === 0 && <p class="hint">None.</p>}
      <LongList
        key={JSON.stringify(filter)}
        class="accounts"
        page={PAGE}
        items={accounts}
        draw={(account) => <AccountItem key={account.row} account={account} />}
      />
    </>
  );
}

function headingOf(filter: AccountFilter): string {
  if (filter.kind === 'band') return filter.band;
  return filter.kind === 'renewing' ? 'Renewing in 90 days, not healthy' : 'Accounts to act on';
}

function AccountItem({ account }: { readonly account: ListedAccount }) {
  const { index, row, name, band, score, value } = account;
  const { derived, actions } = useSidebar();
  const { scores, draft } = derived.evaluation.value;
  const { bands, notEnoughDataColor, settings } = draft;
  const color = bands.find((each) => each.name === band)?.color ?? notEnoughDataColor;
  const details = scores[index];
  return (
    <li>
      <span class="row">
        <Button class="link grow" onClick={() => actions.selectRow(row)} title={`Row ${row}`}>
          {name}
        </Button>
        {value !== undefined && <b>{derived.overview.money.value(value)}</b>}
      </span>
      <div>
        <span class="swatch" style={{ background: color }} /> {band} {score?.toFixed(settings.decimals)}
        <Renewal account={account} />
      </div>
      {details && <div class="hint">{driversText(details, 2)}</div>}
    </li>
  );
}

/** Later renewals are not urgent. */
const SOON_DAYS = 90;

function Renewal({ account: { renewal } }: { readonly account: ListedAccount }) {
  const { context } = useSidebar().derived.evaluation.value;
  if (renewal === undefined) return null;
  const days = daysBetween(context.asOf, renewal);
  if (days < 0 || days > SOON_DAYS) return null;
  return <> · renews {days === 0 ? 'today' : `in ${days} ${days === 1 ? 'day' : 'days'}`}</>;
}
