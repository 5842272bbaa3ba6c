// Issues of the scorecard and the data by kind, each with a link to its cell.
import type { IssueGroup, ReportPage } from '../actions/report-page';
import { CellLink, type SelectCell } from './cell-link';

interface IssuesProps {
  readonly report: ReportPage;
  readonly select: SelectCell;
}

export function Issues({ report: { issues }, select }: IssuesProps) {
  if (issues.length === 0) return null;
  return (
    <>
      <h2>Please check</h2>
      {issues.map((group) => (
        <Group key={group.title} group={group} select={select} />
      ))}
    </>
  );
}

function Group({
  group: { title, shown, total },
  select,
}: {
  readonly group: IssueGroup;
  readonly select: SelectCell;
}) {
  return (
    <details open={total <= 3}>
      <summary>
        {title} ({total})
      </summary>
      <ul>
        {shown.map(({ cell, message, place }) => (
          <li key={`${cell} ${message}`}>
            {place !== null && <CellLink text={cell} place={place} select={select} />}
            {place !== null && ': '}
            {message}
          </li>
        ))}
      </ul>
      {total > shown.length && <p class="hint">and {total - shown.length} more of this kind</p>}
    </details>
  );
}
