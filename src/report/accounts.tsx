// Accounts that moved since the last run, each with a link to its row and why.
import type { ComponentChildren } from 'preact';
import type { ReportPage, ShownPart } from '../actions/report-page';
import type { AccountMove } from '../actions/scoring-report';
import { amountText } from '../domain/values/amount';
import { CellLink, type SelectCell } from './cell-link';
import { moveText, scoresText } from './words';

interface PartProps {
  readonly report: ReportPage;
  readonly select: SelectCell;
}

export function Moves({ report, select }: PartProps) {
  const { changed, dropped, flagged } = report;
  if (changed.total + dropped.total + flagged.total === 0) return null;
  return (
    <>
      <MoveList title="Changed band since the last run" part={changed} report={report} select={select} />
      <MoveList title="Large drops within a band" part={dropped} report={report} select={select} />
      <Part title="New flags" part={flagged}>
        {flagged.shown.map(({ account, row, flags }) => (
          <li key={row}>
            <AccountLink account={account} row={row} report={report} select={select} /> {flags}
          </li>
        ))}
      </Part>
    </>
  );
}

function MoveList({
  title,
  part,
  ...props
}: PartProps & { readonly title: string; readonly part: ShownPart<AccountMove> }) {
  return (
    <Part title={title} part={part}>
      {part.shown.map((move) => (
        <MoveItem key={move.row} move={move} {...props} />
      ))}
    </Part>
  );
}

function MoveItem({ move, report, select }: PartProps & { readonly move: AccountMove }) {
  const { decimals, valueHeading, currency } = report;
  return (
    <li>
      <AccountLink account={move.account} row={move.row} report={report} select={select} />{' '}
      {moveText(move, decimals)}
      {move.borderline && ' (near the border)'}
      {valueHeading !== null &&
        move.value !== null &&
        `, ${valueHeading} ${amountText(move.value, currency)}`}
      <span class="why">
        {scoresText(move, decimals)}
        {move.drivers !== '' && `. Loses most: ${move.drivers}`}
      </span>
    </li>
  );
}

function AccountLink({
  account,
  row,
  report,
  select,
}: PartProps & { readonly account: string; readonly row: number }) {
  const place = { tab: report.sheet, row, column: report.linkColumn };
  return <CellLink text={account === '' ? `row ${row}` : account} place={place} select={select} />;
}

interface TitledPart {
  readonly title: string;
  readonly part: ShownPart<unknown>;
  readonly children: ComponentChildren;
}

function Part({ title, part: { shown, total }, children }: TitledPart) {
  if (total === 0) return null;
  return (
    <>
      <h2>
        {title} ({total})
      </h2>
      <ul class="accounts">{children}</ul>
      {total > shown.length && <p class="hint">and {total - shown.length} more</p>}
    </>
  );
}
