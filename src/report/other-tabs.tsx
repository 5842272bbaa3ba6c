// Other tabs that columns were calculated from: how many rows found their account, and the names that found none.
import type { ReportPage } from '../actions/report-page';
import { counted } from './words';

type TabRead = ReportPage['tabsRead'][number];

export function OtherTabs({ report: { tabsRead } }: { readonly report: ReportPage }) {
  if (tabsRead.length === 0) return null;
  return (
    <>
      <h2>Other tabs</h2>
      {tabsRead.map((read) => (
        <OneTab key={`${read.tab} ${read.matched}`} read={read} />
      ))}
    </>
  );
}

function OneTab({ read }: { readonly read: TabRead }) {
  const { tab, rows, matched, accounts, firstDay, lastDay, unmatched, unmatchedKeys } = read;
  const days = firstDay === null || lastDay === null ? '' : `, ${firstDay} to ${lastDay}`;
  return (
    <>
      <p>
        <b>{tab}</b>: {matched} of {counted(rows, 'row')} {matched === 1 ? 'belongs' : 'belong'} to{' '}
        {counted(accounts, 'account')}
        {days}.
      </p>
      {unmatchedKeys > 0 && (
        <details>
          <summary>
            {counted(unmatchedKeys, 'name')} {unmatchedKeys === 1 ? 'belongs' : 'belong'} to no account
          </summary>
          <ul>
            {unmatched.map(({ key, rows: count, nearest }) => (
              <li key={key}>
                {key}: {counted(count, 'row')}
                {nearest.length > 0 && `, perhaps ${nearest.join(' or ')}`}
              </li>
            ))}
            {unmatchedKeys > unmatched.length && <li>and {unmatchedKeys - unmatched.length} more</li>}
          </ul>
          <p class="hint">
            Is one of them an account? The sidebar settles it with a click, under Scorecard, Metrics. Or write
            both names in a section Names on the scorecard tab, under Account and Also called.
          </p>
        </details>
      )}
    </>
  );
}
