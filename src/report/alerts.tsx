// New alerts: who, why, what to do next, and a link to their tab.

import type { ReportPage } from '../actions/report-page';
import type { ReportedAlert } from '../actions/scoring-report';
import { CellLink, type SelectCell } from './cell-link';
import { counted } from './words';

interface AlertsProps {
  readonly report: ReportPage;
  readonly select: SelectCell;
}

export function Alerts({ report, select }: AlertsProps) {
  const { tab, opened, open, recovered } = report.alerts;
  if (tab === null || open + recovered === 0) return null;
  const more = opened.total - opened.shown.length;
  return (
    <section>
      <h2>Alerts</h2>
      <p>
        {summary(opened.total, open, recovered)} Set each to Done or Snoozed on the tab{' '}
        <CellLink text={tab} place={{ tab, row: 1, column: 1 }} select={select} />.
      </p>
      <ul class="accounts">
        {opened.shown.map((alert) => (
          <Line key={`${alert.alert} ${alert.row}`} alert={alert} report={report} select={select} />
        ))}
      </ul>
      {more > 0 && <p class="hint">and {more} more</p>}
    </section>
  );
}

function summary(opened: number, open: number, recovered: number): string {
  const closed =
    recovered === 0 ? '' : ` ${counted(recovered, 'alert')} closed, since the cause or the account is gone.`;
  const fresh = opened === 0 ? 'No new alerts' : counted(opened, 'new alert');
  return `${fresh}, ${open} open in all.${closed}`;
}

function Line({ alert, report, select }: AlertsProps & { readonly alert: ReportedAlert }) {
  const { account, row, score, because, action } = alert;
  return (
    <li>
      <CellLink
        text={account}
        place={{ tab: report.sheet, row, column: report.linkColumn }}
        select={select}
      />{' '}
      {alert.alert}
      {score === null ? '' : ` at ${score.toFixed(report.decimals)}`}
      <span class="why">{because}</span>
      {action !== '' && <span class="why">→ {action}</span>}
    </li>
  );
}
