// More: settings of the whole scorecard, formulas in cells, import and export, and help.
import { Button } from '../parts/button';

import { useWork } from '../work';
import { InsertFormula } from './more-formula';
import { ExportCard, ImportCard } from './more-import';
import { SettingsForm } from './more-settings';

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
      <Button onClick={actions.chooseAnew}>From my sheet or a template</Button>
      <h2>Help</h2>
      <p>
        The scorecard is the tab {tab}; you may edit it there as well. The view Account explains a score, and
        in cells =HEALTHEXPLAIN does.
      </p>
      <p>
        {`For another spreadsheet:
1. Copy the scorecard under Export.
2. Open the sidebar there and paste it under Import.
3. Look it over and apply it.
Or choose File ▸ Make a copy. If you copy the tab alone, name its columns A:N SCORECARD under Data ▸ Named ranges.`}
      </p>
    </>
  );
}
