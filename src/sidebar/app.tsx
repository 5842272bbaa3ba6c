// The frame around the views: tabs above, the view, and below what the changes do to the accounts, with Apply and Discard.

import type { ComponentChild } from 'preact';
import { useEffect, useReducer, useRef, useState } from 'preact/hooks';
import type { Actions } from './actions';
import { workingOf } from './derived';
import { lookAt } from './model/check';
import type { PlacedIssue, Working } from './model/working';
import { Button } from './parts/button';
import { Footer } from './parts/footer';
import { IssueList } from './parts/issue-list';
import { Progress } from './parts/progress';
import { Tabs } from './parts/tabs';
import type { State, Store, View } from './store';
import { AccountView } from './views/account';
import { BandsView } from './views/bands';
import { ConflictView } from './views/conflict';
import { MetricsView } from './views/metrics';
import { MoreView } from './views/more';
import { PreviewView } from './views/preview';
import { RulesView } from './views/rules';
import { SegmentsView } from './views/segments';
import { StartView } from './views/start';
import { WeightsView } from './views/weights';
import { WorkContext } from './work';

const VIEW_OF: Readonly<Record<View, () => ComponentChild>> = {
  Metrics: MetricsView,
  Weights: WeightsView,
  Bands: BandsView,
  Rules: RulesView,
  Segments: SegmentsView,
  Preview: PreviewView,
  Account: AccountView,
  More: MoreView,
};

/** To look at every account takes the spreadsheet a moment: it is asked when nobody has changed anything for this long. */
const LOOK_AFTER_MS = 1200;

function useIssues(working: Working, isBusy: boolean): readonly PlacedIssue[] {
  const [warnings, setWarnings] = useState<readonly PlacedIssue[]>([]);
  useEffect(() => {
    if (isBusy) return;
    let isCurrent = true;
    const timer = setTimeout(async () => {
      try {
        const found = await lookAt(working, () => isCurrent);
        if (isCurrent) setWarnings(found);
      } catch {
        // The next change, or the next scoring, asks again.
      }
    }, LOOK_AFTER_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [working, isBusy]);
  return [...working.issues, ...warnings];
}

export function App({ store, actions }: { readonly store: Store; readonly actions: Actions }) {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => store.subscribe(() => redraw(undefined)), [store]);
  useEffect(() => {
    actions.open();
  }, [actions]);
  const state = store.get();
  const working = workingOf(state);
  const issues = useIssues(working, state.busy);
  return (
    <WorkContext.Provider value={{ state, working, issues, actions }}>
      <Screen state={state} issues={issues} actions={actions} />
    </WorkContext.Provider>
  );
}

function Screen({
  state,
  issues,
  actions,
}: {
  readonly state: State;
  readonly issues: readonly PlacedIssue[];
  readonly actions: Actions;
}) {
  const { phase, view, conflict } = state;
  const main = useRef<HTMLElement>(null);
  // A new view begins at its top.
  useEffect(() => {
    if (state.focus === undefined) main.current?.scrollTo(0, 0);
  }, [view, phase]);
  if (phase === 'loading') return <Loading state={state} actions={actions} />;
  const Shown = VIEW_OF[view];
  const isCard = phase === 'card' && conflict === undefined;
  return (
    <>
      {isCard && (
        <nav aria-label="Views">
          <Tabs />
        </nav>
      )}
      <main ref={main} tabIndex={-1}>
        {isCard ? (
          <div id="view" role="tabpanel" aria-labelledby={`tab-${view}`}>
            <IssueList issues={issues} />
            <Shown />
          </div>
        ) : conflict === undefined ? (
          <StartView />
        ) : (
          <ConflictView conflict={conflict} />
        )}
      </main>
      <Footer />
    </>
  );
}

function Loading({ state, actions }: { readonly state: State; readonly actions: Actions }) {
  return (
    <main class="loading">
      <h1>Customer Health</h1>
      {state.status.kind === 'error' ? (
        <>
          <p class="error" role="alert">
            {state.status.text}
          </p>
          <Button class="action" onClick={actions.open}>
            Try again
          </Button>
        </>
      ) : (
        <Progress />
      )}
    </main>
  );
}
