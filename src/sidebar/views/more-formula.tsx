// Insert formula: says where score and band would go and how they read, and writes them only then.
import { useState } from 'preact/hooks';
import type { FormulaAnswer } from '../../actions/sidebar-server';
import { isChanged } from '../derived';
import { formulaRange } from '../model/formula-range';
import { callServer } from '../server';
import { useWork } from '../work';

export function InsertFormula() {
  const { state, working, actions } = useWork();
  const { accounts, plan } = working;
  const [answer, setAnswer] = useState<FormulaAnswer>();
  const [isWaiting, setWaiting] = useState(false);
  const range = accounts && plan && formulaRange(accounts, plan);
  if (state.card.tab === '' || isChanged(state) || range === undefined)
    return <p>Formulas read the scorecard on its tab: apply it first.</p>;
  const ask = async (at: string) => {
    setWaiting(true);
    try {
      setAnswer(await callServer('sidebarFormula', { ...range, at }));
    } catch (fault) {
      actions.say(String(fault), 'error');
    }
    setWaiting(false);
  };
  const canWrite = answer !== undefined && answer.at !== '' && !answer.written;
  return (
    <>
      <p>Score and band as formulas that follow every change of data and scorecard by themselves.</p>
      {answer && (
        <div role="status">
          <p>
            {answer.message} On the tab {range.tab}.
          </p>
          {answer.at !== '' && (
            <>
              <code class="formula">{answer.score}</code>
              <code class="formula">{answer.band}</code>
            </>
          )}
        </div>
      )}
      <div class="buttons">
        <button type="button" disabled={isWaiting} onClick={() => ask(canWrite ? answer.at : '')}>
          {canWrite ? 'Write them there' : 'Insert formula…'}
        </button>
      </div>
    </>
  );
}
