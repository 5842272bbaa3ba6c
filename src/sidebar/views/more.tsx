// More: settings of the whole scorecard, formulas in cells, import and export, and help.
import { useWork } from '../work';
import { InsertFormula } from './more-formula';
import { SettingsForm } from './more-settings';
import { ExportCard, ImportCard } from './more-share';

export function MoreView() {
  const { state, actions } = useWork();
  const tab = state.card.tab || 'Health Scorecard';
  return (
    <>
      <h1>Settings</h1>
      <SettingsForm />
      <h2>Formulas in cells</h2>
      <InsertFormula />
      <h2>Export</h2>
      <ExportCard />
      <h2>Import</h2>
      <ImportCard />
      <h2>Start anew</h2>
      <p>From your sheet or a template. What you have stays until you apply the new one.</p>
      <button type="button" onClick={actions.chooseAnew}>
        Start anew
      </button>
      <h2>Help</h2>
      <p>To use this scorecard in another spreadsheet:</p>
      <ol>
        <li>Choose Copy under Export, here.</li>
        <li>Open the sidebar there and paste it under Import.</li>
        <li>Look it over, then apply it.</li>
      </ol>
      <p>
        Or choose File ▸ Make a copy: scorecard and menu go along. If you copy only the tab {tab}, name its
        columns A:N SCORECARD (Data ▸ Named ranges), so that formulas find it.
      </p>
      <p>
        The scorecard is the tab {tab}: what you apply here is written there, and you may edit it there as
        well. The view Account explains a score; in cells, =HEALTHEXPLAIN does.
      </p>
    </>
  );
}
