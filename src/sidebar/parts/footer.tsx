// What the unsaved changes do, in one bar and one sentence, and the buttons that apply or discard them.
import { shortText } from '../../domain/values/cell';
import { amountText, type Preview } from '../model/preview';
import { useSidebar } from '../sidebar-context';
import { Button } from './button';
import { Progress } from './progress';
import { bandParts, partsText, StackedBar } from './stacked-bar';

export function Footer() {
  const { state } = useSidebar();
  const hasButtons = state.phase.value === 'scorecard' && state.conflict.value === undefined;
  return (
    <footer>
      {hasButtons && state.view.value !== 'Preview' && <Summary />}
      <StatusLine canUndo={hasButtons && state.undoSteps.value.length > 0} />
      {hasButtons && <Buttons />}
    </footer>
  );
}

function StatusLine({ canUndo }: { readonly canUndo: boolean }) {
  const { state, actions } = useSidebar();
  const { kind, text } = state.status.value;
  const isBusy = state.isBusy.value;
  return (
    <div class={`status ${kind}`}>
      {isBusy || state.fetchedShare.value !== undefined ? (
        <Progress />
      ) : (
        <p role={kind === 'error' ? 'alert' : 'status'}>{text || state.undoText.value}</p>
      )}
      {!isBusy && canUndo && (
        <Button class="link" onClick={actions.undo}>
          Undo
        </Button>
      )}
    </div>
  );
}

function Buttons() {
  const { state, derived, actions } = useSidebar();
  const isBusy = state.isBusy.value;
  const isChanged = derived.isChanged.value;
  const { scorecard, accounts } = derived.evaluation.value;
  const canApply = scorecard !== undefined && accounts !== undefined;
  return (
    <div class="buttons">
      <Button class="action" disabled={isBusy || !canApply} onClick={actions.apply}>
        {isChanged ? 'Apply and score' : 'Score accounts'}
      </Button>
      <Button disabled={isBusy || !isChanged} onClick={actions.discard}>
        Discard
      </Button>
    </div>
  );
}

function Summary() {
  const { derived, actions } = useSidebar();
  const { accounts, scorecard } = derived.evaluation.value;
  if (accounts === undefined)
    return (
      <>
        <p class="error">No accounts were found for this scorecard. Pick their tab under More.</p>
        <Button onClick={actions.open}>Read the sheet again</Button>
      </>
    );
  if (scorecard === undefined) return <p class="error">Fix the marked fields to see the preview.</p>;
  const preview = derived.preview.value;
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
  const text = movesOnly(preview);
  return preview.provisional ? `${text}. Provisional: fewer than 20 scored accounts` : text;
}

function movesOnly({ movers, movedValue, valueName, histogramBefore }: Preview): string {
  if (histogramBefore === undefined) return 'Not applied yet';
  if (movers.length === 0) return 'No account changes band';
  const [largest] = [...movedValue].sort(([, a], [, b]) => b - a);
  const worth =
    largest && largest[1] > 0
      ? `, ${amountText(largest[1])} ${shortText(valueName, 20)} moves to ${largest[0]}`
      : '';
  return `${movers.length} ${movers.length === 1 ? 'account changes' : 'accounts change'} band${worth}`;
}
