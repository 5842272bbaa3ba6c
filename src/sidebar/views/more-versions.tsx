// Versions of the scorecard: what changed, when and why, and a way back to each of them.
import { useState } from 'preact/hooks';
import type { SidebarVersion } from '../../actions/sidebar-server';
import { Button } from '../parts/button';
import { callServer } from '../server';
import { useSidebar } from '../sidebar-context';

export function Versions() {
  const { actions } = useSidebar();
  const [versions, setVersions] = useState<readonly SidebarVersion[]>();
  const load = () => callServer('sidebarVersions').then(setVersions, actions.showError);
  if (versions === undefined) return <Button onClick={load}>Show versions</Button>;
  if (versions.length === 0)
    return <p>No version is kept yet. The first one is kept when the accounts are scored.</p>;
  return (
    <ol class="versions">
      {versions.map((version, index) => (
        <VersionItem key={`${version.day} ${index + 0}`} version={version} isNewest={index === 0} />
      ))}
    </ol>
  );
}

function VersionItem({
  version,
  isNewest,
}: {
  readonly version: SidebarVersion;
  readonly isNewest: boolean;
}) {
  const { state, actions } = useSidebar();
  const { day, note, changed, bandChanges, differences, rows } = version;
  const isNow = differences === null ? isNewest : differences.length === 0;
  const restore = () => {
    if (rows === null) return;
    if (state.rows.peek().Metrics.length > 0) actions.backToScorecard();
    actions.begin(rows, 'Overview');
    actions.showMessage(`The version of ${day} is loaded. Check it, then apply.`);
  };
  return (
    <li>
      <b>{day}</b> {isNow && (isNewest ? '(now)' : '(the same as now)')}
      <br />
      {changed}
      {note !== '' && <p class="hint">“{note}”</p>}
      {bandChanges !== null && bandChanges > 0 && (
        <p class="hint">
          {bandChanges} {bandChanges === 1 ? 'account' : 'accounts'} changed band
        </p>
      )}
      {differences !== null && differences.length > 0 && (
        <details>
          <summary>What Restore changes ({differences.length})</summary>
          <ul>
            {differences.map((difference) => (
              <li key={difference}>{difference}</li>
            ))}
          </ul>
        </details>
      )}
      {!isNow && (
        <Button class="small" disabled={rows === null} onClick={restore}>
          Restore
        </Button>
      )}
      {rows === null && (
        <p class="hint">Its cell on the tab Health Scorecard Versions was changed and cannot be read.</p>
      )}
    </li>
  );
}
