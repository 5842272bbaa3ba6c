// Preview: what the unsaved changes do, before anything is applied.
import { driversText } from '../../domain/explaining/drivers';
import { amountText, type Mover } from '../model/preview';
import { Button } from '../parts/button';
import { movesText } from '../parts/footer';
import { BarLegend, bandParts, StackedBar } from '../parts/stacked-bar';
import { useSidebar } from '../sidebar-context';
import { ScoreHistogram } from './score-histogram';

/** Longer lists belong in the sheet. */
const MOVERS_SHOWN = 100;

export function PreviewView() {
  const { state, derived, actions } = useSidebar();
  if (derived.evaluation.value.plan === undefined)
    return <p>The preview appears when the scorecard has no errors and your accounts are found.</p>;
  const preview = derived.preview.value;
  const parts = bandParts(preview);
  return (
    <>
      <h1>Preview</h1>
      <p>{movesText(preview)}.</p>
      <h2>Accounts by band</h2>
      <StackedBar label="Accounts by band" parts={parts} />
      <BarLegend parts={parts} />
      <h2>Health scores</h2>
      <Scores />
      {preview.movers.length > 0 && <Movers movers={preview.movers} />}
      <div class="buttons">
        <Button disabled={state.isBusy.value} onClick={actions.open}>
          Read the sheet again
        </Button>
      </div>
    </>
  );
}

function Scores() {
  const { derived } = useSidebar();
  const { scale } = derived.evaluation.value.draft.settings;
  return (
    <>
      <ScoreHistogram comparesSaved />
      <p class="axis" aria-hidden="true">
        <span>0</span>
        <span>{scale / 2}</span>
        <span>{scale}</span>
      </p>
      {derived.preview.value.histogramBefore !== undefined && (
        <p class="hint">Lines show the scorecard on the tab.</p>
      )}
    </>
  );
}

function Movers({ movers }: { readonly movers: readonly Mover[] }) {
  return (
    <>
      <h2>Accounts that change band</h2>
      <ul class="movers">
        {movers.slice(0, MOVERS_SHOWN).map((mover) => (
          <MoverItem key={mover.row} mover={mover} />
        ))}
      </ul>
      {movers.length > MOVERS_SHOWN && <p class="hint">and {movers.length - MOVERS_SHOWN} more</p>}
    </>
  );
}

function MoverItem({ mover }: { readonly mover: Mover }) {
  const { index, row, name, from, to, scoreBefore, score, value } = mover;
  const { derived, actions } = useSidebar();
  const { scores, draft } = derived.evaluation.value;
  const account = scores[index];
  const scoreText = (each: number | undefined) =>
    each === undefined ? 'no score' : each.toFixed(draft.settings.decimals);
  return (
    <li>
      <Button class="link" onClick={() => actions.selectRow(row)} title={`Row ${row}`}>
        {name}
      </Button>
      {value !== undefined && <span class="hint"> {amountText(value)}</span>}
      <div>
        {from} {scoreText(scoreBefore)} → <b>{to}</b> {scoreText(score)}
      </div>
      {account && <div class="hint">{driversText(account, 1)}</div>}
    </li>
  );
}
