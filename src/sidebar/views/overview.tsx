// Overview: the accounts by band with their value, what to do next, and the accounts to act on first.
import { nextStep } from '../model/next-step';
import type { AccountFilter, Tile } from '../model/overview';
import { Button } from '../parts/button';
import { bandParts, StackedBar } from '../parts/stacked-bar';
import { useSidebar } from '../sidebar-context';
import { AccountList } from './account-list';
import { Changes } from './changes';
import { ScoreHistogram } from './score-histogram';

export function OverviewView() {
  const { state, derived, actions } = useSidebar();
  const { draft, plan } = derived.evaluation.value;
  return (
    <>
      <h1>{draft.settings.name || 'Overview'}</h1>
      {plan === undefined ? (
        <p>Your accounts appear here when the scorecard has no errors and their tab is found.</p>
      ) : (
        <>
          <StackedBar label="Accounts by band" parts={bandParts(derived.preview.value)} />
          <Tiles />
          <NextStepLine />
          <Changes />
          <AccountList />
          <Scores />
        </>
      )}
      <div class="buttons">
        <Button disabled={state.isBusy.value} onClick={actions.open}>
          Read the sheet again
        </Button>
      </div>
    </>
  );
}

function isSameFilter(a: AccountFilter, b: AccountFilter): boolean {
  return a.kind === 'band' && b.kind === 'band' ? a.band === b.band : a.kind === b.kind;
}

/** A click lists the accounts of a tile; another click lists the accounts to act on again. */
function Tiles() {
  const { state, derived, actions } = useSidebar();
  const current = state.accountFilter.value;
  return (
    <div class="tiles">
      {derived.overview.tiles.value.map((tile) => {
        const isOn = isSameFilter(tile.filter, current);
        return (
          <Button
            key={tile.label}
            class={`tile ${tile.color === undefined ? 'wide' : ''}`}
            aria-pressed={isOn}
            onClick={() => actions.filterAccounts(isOn ? { kind: 'to act on' } : tile.filter)}
          >
            <TileContent tile={tile} />
          </Button>
        );
      })}
    </div>
  );
}

function TileContent({ tile }: { readonly tile: Tile }) {
  const { label, accounts, value, before, color } = tile;
  const { derived } = useSidebar();
  return (
    <>
      <span class="tile-label">
        {color && <span class="swatch" style={{ background: color }} />}
        {label}
      </span>
      <span class="row">
        <b>{accounts}</b>
        {before !== undefined && before !== accounts && <span class="change">was {before}</span>}
        {value !== undefined && <span class="tile-value">{derived.overview.money.value(value)}</span>}
      </span>
    </>
  );
}

function NextStepLine() {
  const { state, derived, actions } = useSidebar();
  const step = nextStep(derived.evaluation.value, derived.facts.value, {
    isChanged: derived.isChanged.value,
    hasSaved: state.scorecardTab.value.tab !== '',
  });
  if (step === undefined) return null;
  const { text, view } = step;
  return (
    <p class="next">
      <b>Next:</b>{' '}
      {view === undefined ? (
        text
      ) : (
        <Button class="link" onClick={() => actions.show(view)}>
          {text}
        </Button>
      )}
    </p>
  );
}

function Scores() {
  const { derived } = useSidebar();
  const { scale } = derived.evaluation.value.draft.settings;
  return (
    <>
      <h2>Health scores</h2>
      <ScoreHistogram comparesSaved />
      <p class="axis" aria-hidden="true">
        <span>0</span>
        <span>{scale / 2}</span>
        <span>{scale}</span>
      </p>
      {derived.isChanged.value && derived.preview.value.histogramBefore !== undefined && (
        <p class="hint">Lines show the scorecard on the tab.</p>
      )}
    </>
  );
}
