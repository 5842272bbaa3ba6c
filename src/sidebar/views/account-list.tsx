// The accounts to act on, or those of a tile, each with its main reason; a click selects the row in the sheet.
import { ALERTS_TAB, type ListedAlert } from '../../domain/alerts/alerts-tab';
import { suggestedAction } from '../../domain/alerts/suggested-action';
import { driversText, signed } from '../../domain/explaining/drivers';
import { daysBetween } from '../../domain/values/civil-day';
import { type AccountFilter, fallenLabel, type ListedAccount, RENEWING } from '../model/overview';
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
      <h2>{headingOf(filter, derived.evaluation.value.draft.settings.scale)}</h2>
      <AlertsSummary />
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

function headingOf(filter: AccountFilter, scale: number): string {
  if (filter.kind === 'band') return filter.band;
  if (filter.kind === 'renewing') return RENEWING;
  return filter.kind === 'fallen' ? fallenLabel(scale) : 'Accounts to act on';
}

function AccountItem({ account }: { readonly account: ListedAccount }) {
  const { index, row, name, band, score, value, change, alert } = account;
  const { derived, actions } = useSidebar();
  const { scores, draft, context } = derived.evaluation.value;
  const { bands, notEnoughDataColor, settings } = draft;
  const color = bands.find((each) => each.name === band)?.color ?? notEnoughDataColor;
  const details = scores[index];
  const isHealthy = band === bands[0]?.name;
  const action =
    alert?.action ||
    (details === undefined || isHealthy ? '' : suggestedAction(details, draft.plays, context.asOf));
  const because = alert?.because || (details === undefined ? '' : driversText(details, 2));
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
        {change !== undefined && change < 0 && <> ({signed(change, settings.decimals)})</>}
        <Renewal account={account} />
      </div>
      {alert !== undefined && <AlertLine alert={alert} />}
      {because !== '' && <div class="hint">{because}</div>}
      {action !== '' && <div class="play">→ {action}</div>}
    </li>
  );
}

/** One truth: the status is set on the tab, and shown here. */
function AlertLine({ alert }: { readonly alert: ListedAlert }) {
  const { actions } = useSidebar();
  const { alert: name, status, until, day, row } = alert;
  const words = { open: `open since ${day}`, snoozed: `snoozed until ${until ?? ''}`, done: 'done' };
  return (
    <div class={status === 'open' ? 'alert open' : 'alert'}>
      <Button
        class="link"
        onClick={() => actions.selectRow(row, ALERTS_TAB)}
        title={`Open the tab ${ALERTS_TAB}`}
      >
        Alert: {name}
      </Button>
      , {words[status]}
    </div>
  );
}

function AlertsSummary() {
  const { alerts } = useSidebar().state;
  const count = (status: ListedAlert['status']) =>
    alerts.value.filter((each) => each.status === status).length;
  const [open, snoozed] = [count('open'), count('snoozed')];
  if (alerts.value.length === 0) return null;
  return (
    <p class="hint">
      {open} open {open === 1 ? 'alert' : 'alerts'}
      {snoozed > 0 && `, ${snoozed} snoozed`}. Set each to Done or Snoozed on the tab {ALERTS_TAB}.
    </p>
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
