// Who moved most since the day that the scorecard compares with, and what caused it.
import type { ReportPage, ShownMover } from '../actions/report-page';
import { CellLink, type SelectCell } from './cell-link';

interface SinceProps {
  readonly report: ReportPage;
  readonly select: SelectCell;
}

export function Since({ report, select }: SinceProps) {
  const { since } = report;
  if (since === null || since.down.length + since.up.length === 0) return null;
  return (
    <section>
      <h2>Since {since.day}</h2>
      {since.average !== '' && <p>{since.average}</p>}
      <MoverList title="Fell most" movers={since.down} report={report} select={select} />
      <MoverList title="Rose most" movers={since.up} report={report} select={select} />
    </section>
  );
}

function MoverList({
  title,
  movers,
  report,
  select,
}: SinceProps & { readonly title: string; readonly movers: readonly ShownMover[] }) {
  if (movers.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul class="accounts">
        {movers.map(({ account, row, change, before, now, reason }) => (
          <li key={row}>
            <CellLink
              text={account}
              place={{ tab: report.sheet, row, column: report.linkColumn }}
              select={select}
            />{' '}
            {pointsText(change, report.decimals)} ({before.toFixed(report.decimals)} →{' '}
            {now.toFixed(report.decimals)})<span class="why">{reason}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** `down 12.5 points`: a word and not only a sign. */
function pointsText(change: number, decimals: number): string {
  return `${change < 0 ? 'down' : 'up'} ${Math.abs(change).toFixed(decimals)} points`;
}
