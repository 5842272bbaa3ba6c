// Which columns count in the score, and which do not.
import type { ReportPage } from '../actions/report-page';
import { counted, percentText } from './words';

export function Columns({ report: { used, notUsed } }: { readonly report: ReportPage }) {
  return (
    <>
      <h2>Columns</h2>
      <details>
        <summary>{counted(used.length, 'metric')} used</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">Metric</th>
              <th scope="col">Column</th>
              <th scope="col" class="number">
                Share of the score
              </th>
            </tr>
          </thead>
          <tbody>
            {used.map(({ metric, columns, share }) => (
              <tr key={metric}>
                <th scope="row">{metric}</th>
                <td>{columns.join('; ')}</td>
                <td class="number">{share === null ? '' : percentText(share)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
      {notUsed.total > 0 && (
        <details>
          <summary>{counted(notUsed.total, 'column')} not used</summary>
          <ul>
            {notUsed.shown.map(({ heading, reason }) => (
              <li key={heading}>
                {heading}
                {reason !== '' && <span class="hint">: {reason}</span>}
              </li>
            ))}
          </ul>
          {notUsed.total > notUsed.shown.length && (
            <p class="hint">and {notUsed.total - notUsed.shown.length} more</p>
          )}
          <p class="hint">To use one of them, add it as a metric in the sidebar.</p>
        </details>
      )}
    </>
  );
}
