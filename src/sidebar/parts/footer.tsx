// What the unsaved changes do, in one bar and one sentence, and the buttons that apply or discard them.
import { useSidebar } from '../sidebar-context';
import { Button } from './button';
import { changesLine } from './changes-sentence';
import { Progress } from './progress';
import { bandParts, partsText, StackedBar } from './stacked-bar';

export function Footer() {
  const { state } = useSidebar();
  const hasButtons = state.phase.value === 'scorecard' && state.conflict.value === undefined;
  return (
    <footer>
      {hasButtons && state.view.value !== 'Overview' && <Summary />}
      <StatusLine />
      {hasButtons && <Note />}
      {hasButtons && <Buttons />}
    </footer>
  );
}

function StatusLine() {
  const { state } = useSidebar();
  const { kind, text } = state.status.value;
  return (
    <div class={`status ${kind}`}>
      {state.isBusy.value || state.fetchedShare.value !== undefined ? (
        <Progress />
      ) : (
        <p role={kind === 'error' ? 'alert' : 'status'}>{text || state.undoText.value}</p>
      )}
    </div>
  );
}

const LONGEST_NOTE = 500;

/** The reason for the change: one optional question. */
function Note() {
  const { state, derived, actions } = useSidebar();
  if (!derived.isChanged.value || state.view.value !== 'Overview') return null;
  return (
    <input
      class="note"
      aria-label="Why this change? (optional)"
      placeholder="Why this change? (optional)"
      maxLength={LONGEST_NOTE}
      value={state.note.value}
      onInput={({ currentTarget }) => actions.setNote(currentTarget.value)}
    />
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
      {!isBusy && state.undoSteps.value.length > 0 && (
        <Button class="link" onClick={actions.undo}>
          Undo
        </Button>
      )}
    </div>
  );
}

function Summary() {
  const { derived, actions } = useSidebar();
  const { accounts, plan, unfinished } = derived.evaluation.value;
  if (accounts === undefined)
    return (
      <>
        <p class="error">No accounts were found for this scorecard. Pick their tab under More.</p>
        <Button onClick={actions.open}>Read the sheet again</Button>
      </>
    );
  if (plan === undefined) return <p class="error">Fix the marked fields to see the preview.</p>;
  const preview = derived.preview.value;
  const parts = bandParts(preview);
  const whatChanged = () =>
    derived.isChanged.value ? changesLine(preview, derived.overview.money.value) : '';
  const line = unfinished.length > 0 ? `Without ${unfinished.join(', ')} until finished` : whatChanged();
  return (
    <Button class="summary" onClick={() => actions.show('Overview')}>
      <StackedBar label="Accounts by band" parts={parts} />
      <span class="counts">{partsText(parts.filter(({ count }) => count > 0))}</span>
      {line !== '' && <span class="moves">{line}</span>}
    </Button>
  );
}
