// Accounts and value by band: a table with a colored bar in each row, so that no number depends on a color.
import type { ReportPage } from '../actions/report-page';
import { amountText } from '../domain/values/amount';
import { counted, percentText } from './words';

export function Bands({ report }: { readonly report: ReportPage }) {
  const { bands, valueHeading, withoutAmount, currency, accounts, segments } = report;
  const largest = Math.max(1, ...bands.map((band) => band.accounts));
  return (
    <>
      <table class="bands">
        <thead>
          <tr>
            <th scope="col">Band</th>
            <th scope="col">
              <span class="unseen">Share of the accounts</span>
            </th>
            <th scope="col" class="number">
              Accounts
            </th>
            {valueHeading !== null && (
              <th scope="col" class="number">
                {valueHeading}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {bands.map((band) => (
            <tr key={band.name}>
              <th scope="row">{band.name}</th>
              <td class="share">
                <div
                  class={band.accounts === 0 ? 'bar none' : 'bar'}
                  style={{ width: `${(band.accounts / largest) * 100}%`, background: band.color }}
                />
                <span class="unseen">{percentText(accounts === 0 ? 0 : band.accounts / accounts)}</span>
              </td>
              <td class="number">{band.accounts.toLocaleString('en-US')}</td>
              {valueHeading !== null && <td class="number">{amountText(band.value ?? 0, currency)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      {withoutAmount > 0 && (
        <p class="hint">
          {counted(withoutAmount, 'account')} without an amount in {valueHeading}: the sums leave{' '}
          {withoutAmount === 1 ? 'it' : 'them'} out.
        </p>
      )}
      {segments.length > 0 && (
        <p class="hint">
          By segment:{' '}
          {segments.map(({ name, accounts: members }) => `${name || 'general'} ${members}`).join(', ')}
        </p>
      )}
    </>
  );
}
