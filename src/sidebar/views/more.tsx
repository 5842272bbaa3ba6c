// More: settings of the whole scorecard, formulas in cells, import and export, and help.
import { VERSION } from '../../domain/bundled-data/version';
import { Button } from '../parts/button';
import { useSidebar } from '../sidebar-context';
import { InsertFormula } from './more-formula';
import { ExportScorecard, ImportScorecard } from './more-import';
import { SettingsForm } from './more-settings';
import { ExportSql } from './more-sql';
import { Versions } from './more-versions';

export function MoreView() {
  const { actions } = useSidebar();
  return (
    <>
      <h1>Settings</h1>
      <SettingsForm />
      <h2>Formulas in cells</h2>
      <InsertFormula />
      <h2>Export</h2>
      <ExportScorecard />
      <ExportSql />
      <h2>Import</h2>
      <ImportScorecard />
      <h2>Versions</h2>
      <Versions />
      <h2>Start over</h2>
      <Button onClick={actions.chooseAgain}>From my sheet or a template</Button>
      <Help />
    </>
  );
}

function Help() {
  const { state } = useSidebar();
  return (
    <>
      <h2>Help</h2>
      <p>
        The scorecard is the tab {state.scorecardTab.value.tab || 'Health Scorecard'}; you can edit it there
        too. The Account view explains a score, and so does =HEALTHEXPLAIN in a cell.
      </p>
      <p>To use it in another spreadsheet:</p>
      <ol>
        <li>Copy the scorecard under Export.</li>
        <li>Open the sidebar there and paste it under Import.</li>
        <li>Check it, then apply it.</li>
      </ol>
      <p>
        Or choose File ▸ Make a copy. If you copy only the tab, name its columns A:N SCORECARD under Data ▸
        Named ranges.
      </p>
      <p class="hint">Customer Health, version {VERSION}</p>
    </>
  );
}
