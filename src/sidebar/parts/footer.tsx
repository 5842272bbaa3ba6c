// What the changes in hand do, in one bar and one sentence, and the buttons that apply or discard them.

import { shortText } from '../../domain/values/cell';
import { isChanged, previewIn } from '../derived';
import { amountText, type Preview } from '../model/preview';
import type { State } from '../store';
import { useWork } from '../work';
import { Button } from './button';
import { Progress } from './progress';
import { bandParts, partsText, StackedBar } from './stacked-bar';

export function Footer() {
  const { state, working, actions } = useWork();
  const { busy, status, phase, conflict, offerUndo } = state;
  const changed = isChanged(state);
  const isCard = phase === 'card' && conflict === undefined;
  const isSound = working.scorecard !== undefined && working.accounts !== undefined;
  return (
    <footer>
      {isCard && state.view !== 'Preview' && <Summary state={state} isSound={isSound} />}
      <div class={`status ${status.kind}`}>
        {busy || state.fetched !== undefined ? (
          <Progress />
        ) : (
          <p role={status.kind === 'error' ? 'alert' : 'status'}>{status.text || offerUndo}</p>
        )}
        {!busy && isCard && state.past.length > 0 && (
          <Button class="link" onClick={actions.undo}>
            Undo
          </Button>
        )}
      </div>
      {isCard && (
        <div class="buttons">
          <Button class="action" disabled={busy || !isSound} onClick={actions.apply}>
            {changed ? 'Apply and score' : 'Score accounts'}
          </Button>
          <Button disabled={busy || !changed} onClick={actions.discard}>
            Discard
          </Button>
        </div>
      )}
    </footer>
  );
}

function Summary({ state, isSound }: { readonly state: State; readonly isSound: boolean }) {
  const { working, actions } = useWork();
  if (working.accounts === undefined)
    return (
      <>
        <p class="error">No accounts were found for this scorecard. Pick their tab under More.</p>
        <Button onClick={actions.open}>Read the sheet again</Button>
      </>
    );
  if (!isSound) return <p class="error">Mend what is marked, and the preview comes back.</p>;
  const preview = previewIn(state);
  const parts = bandParts(preview);
  return (
    <Button class="summary" onClick={() => actions.show('Preview')}>
      <StackedBar label="Accounts by band" parts={parts} />
      <span class="counts">{partsText(parts.filter(({ count }) => count > 0))}</span>
      <span class="moves">{movesText(preview)}</span>
    </Button>
  );
}

/** "7 accounts change band, 214k ARR moves to At risk". */
export function movesText(preview: Preview): string {
  const { movers, movedValue, valueName, provisional, histogramBefore } = preview;
  const [largest] = [...movedValue].sort(([, a], [, b]) => b - a);
  const worth =
    largest && largest[1] > 0
      ? `, ${amountText(largest[1])} ${shortText(valueName, 20)} moves to ${largest[0]}`
      : '';
  const moves = `${movers.length} ${movers.length === 1 ? 'account changes' : 'accounts change'} band${worth}`;
  const shown =
    histogramBefore === undefined
      ? 'Not applied yet'
      : movers.length === 0
        ? 'No account changes band'
        : moves;
  return provisional ? `${shown}. Provisional: fewer than 20 scored accounts` : shown;
}
