// Insert formula: says where score and band would go and how they read, and writes them only then.

import { useState } from 'preact/hooks';
import type { FormulaAnswer } from '../../actions/sidebar-server';
import { isChanged } from '../derived';
import { formulaRange } from '../model/formula-range';
import { Button } from '../parts/button';
import { callServer } from '../server';
import { useWork } from '../work';

export function InsertFormula() {
  const { state, working, actions } = useWork();
  const { accounts, plan } = working;
  const [answer, setAnswer] = useState<FormulaAnswer>();
  const range = accounts && plan && formulaRange(accounts, plan);
  if (state.card.tab === '' || isChanged(state) || range === undefined)
    return <p>Formulas read the scorecard on its tab: apply it first.</p>;
  const at = answer && !answer.written ? answer.at : '';
  return (
    <>
      <p>Score and band as formulas, which follow every change by themselves.</p>
      {answer && <p role="status">{`${answer.message}\n${answer.score}\n${answer.band}`}</p>}
      <Button
        onClick={() =>
          callServer('sidebarFormula', { ...range, at }).then(setAnswer, (fault: Error) =>
            actions.say(fault.message, 'error'),
          )
        }
      >
        {at ? `Write them to ${at} on ${range.tab}` : 'Insert formula…'}
      </Button>
    </>
  );
}
