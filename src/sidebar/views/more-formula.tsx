// Insert formula: shows where score and band would go and what the formulas are, then writes them.
import { useState } from 'preact/hooks';
import type { FormulaAnswer } from '../../actions/sidebar-server';
import { formulaRange } from '../model/formula-range';
import { Button } from '../parts/button';
import { callServer } from '../server';
import { useSidebar } from '../sidebar-context';

export function InsertFormula() {
  const { state, derived, actions } = useSidebar();
  const { accounts, plan, scorecard } = derived.evaluation.value;
  const [answer, setAnswer] = useState<FormulaAnswer>();
  const range = scorecard && accounts && plan && formulaRange(accounts, plan);
  if (state.scorecardTab.value.tab === '' || derived.isChanged.value || range === undefined)
    return <p>Formulas read the scorecard on its tab. Apply your changes first.</p>;
  const place = answer && !answer.written ? answer.at : '';
  return (
    <>
      <p>Score and band as formulas, which recalculate with every change.</p>
      {answer && <p role="status">{`${answer.message}\n${answer.score}\n${answer.band}`}</p>}
      <Button
        onClick={() =>
          callServer('sidebarFormula', { ...range, at: place }).then(setAnswer, actions.showError)
        }
      >
        {place ? `Write them to ${place} on ${range.tab}` : 'Insert formula…'}
      </Button>
    </>
  );
}
