// Preview: what the changes in hand do, before anything is applied.

import { driversText } from '../../domain/explaining/drivers';
import { bandOf } from '../../domain/scorecard/band';
import { previewIn } from '../derived';
import { amountText, HISTOGRAM_STEPS, type Mover, type Preview } from '../model/preview';
import { Button } from '../parts/button';
import { movesText } from '../parts/footer';
import { Histogram } from '../parts/histogram';
import { BarLegend, bandParts, StackedBar } from '../parts/stacked-bar';
import { useWork } from '../work';

/** Longer lists are for the sheet itself. */
const MOVERS_SHOWN = 100;

export function PreviewView() {
  const { state, working, actions } = useWork();
  if (working.plan === undefined)
    return <p>The preview comes when the scorecard is sound and your accounts are found.</p>;
  const preview = previewIn(state);
  const parts = bandParts(preview);
  return (
    <>
      <h1>Preview</h1>
      <p>{movesText(preview)}.</p>
      <h2>Accounts by band</h2>
      <StackedBar label="Accounts by band" parts={parts} />
      <BarLegend parts={parts} />
      <h2>Health scores</h2>
      <Scores preview={preview} />
      {preview.movers.length > 0 && <Movers movers={preview.movers} />}
      <div class="buttons">
        <Button disabled={state.busy} onClick={actions.open}>
          Read the sheet again
        </Button>
      </div>
    </>
  );
}

function Scores({ preview }: { readonly preview: Preview }) {
  const { draft } = useWork().working;
  const { scale } = draft.settings;
  const general = draft.bands.filter(({ segment }) => segment === '');
  const colorOf = (step: number) => {
    const name = bandOf(general, ((step + 0.5) / HISTOGRAM_STEPS) * scale);
    return general.find((band) => band.name === name)?.color ?? '#8ab4f8';
  };
  return (
    <>
      <Histogram
        counts={preview.histogram}
        before={preview.histogramBefore}
        colorOf={colorOf}
        label={`Accounts by health score, from 0 to ${scale}: ${preview.histogram.join(', ')}`}
      />
      <p class="axis" aria-hidden="true">
        <span>0</span>
        <span>{scale / 2}</span>
        <span>{scale}</span>
      </p>
      {preview.histogramBefore !== undefined && <p class="hint">Lines show the scorecard on the tab.</p>}
    </>
  );
}

function Movers({ movers }: { readonly movers: readonly Mover[] }) {
  const { working, actions } = useWork();
  const shown = (score: number | null) =>
    score === null ? 'no score' : score.toFixed(working.draft.settings.decimals);
  return (
    <>
      <h2>Accounts that change band</h2>
      <ul class="movers">
        {movers.slice(0, MOVERS_SHOWN).map(({ index, row, name, from, to, scoreBefore, score, value }) => {
          const account = working.scores[index];
          return (
            <li key={row}>
              <Button class="link" onClick={() => actions.selectRow(row)} title={`Row ${row}`}>
                {name}
              </Button>
              {value !== undefined && <span class="hint"> {amountText(value)}</span>}
              <div>
                {from} {shown(scoreBefore)} → <b>{to}</b> {shown(score)}
              </div>
              {account && <div class="hint">{driversText(account, 1)}</div>}
            </li>
          );
        })}
      </ul>
      {movers.length > MOVERS_SHOWN && <p class="hint">and {movers.length - MOVERS_SHOWN} more</p>}
    </>
  );
}
