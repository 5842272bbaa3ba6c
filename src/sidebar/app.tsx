// The frame around the views: tabs above, the view, and below what the changes do to the accounts, with Apply and Discard.
import type { ComponentChild } from 'preact';
import { useEffect, useReducer, useRef, useState } from 'preact/hooks';
import type { Actions } from './actions';
import { issuesOf, workingOf } from './derived';
import type { PlacedIssue, Working } from './model/working';
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

/** The checker reads every account: it waits until nobody has changed anything for this long. */
const CHECK_AFTER_MS = 250;

function useIssues(working: Working): readonly PlacedIssue[] {
  const [checked, setChecked] = useState<{ working: Working; issues: readonly PlacedIssue[] }>();
  useEffect(() => {
    const timer = setTimeout(() => setChecked({ working, issues: issuesOf(working) }), CHECK_AFTER_MS);
    return () => clearTimeout(timer);
  }, [working]);
  if (checked?.working === working) return checked.issues;
  // Until then: today's mistakes, and the warnings of a moment ago.
  const warnings = checked?.issues.filter(({ severity }) => severity === 'warning') ?? [];
  return [...working.issues.filter(({ severity }) => severity === 'error'), ...warnings];
}

export function App({ store, actions }: { readonly store: Store; readonly actions: Actions }) {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => store.subscribe(() => redraw(undefined)), [store]);
  useEffect(() => {
    actions.open();
  }, [actions]);
  const state = store.get();
  const working = workingOf(state);
  const issues = useIssues(working);
  return (
    <WorkContext.Provider value={{ state, working, issues, actions }}>
      <Screen state={state} issues={issues} />
    </WorkContext.Provider>
  );
}

function Screen({ state, issues }: { readonly state: State; readonly issues: readonly PlacedIssue[] }) {
  const { phase, view, conflict } = state;
  const main = useRef<HTMLElement>(null);
  // A new view begins at its top.
  useEffect(() => {
    if (state.focus === undefined) main.current?.scrollTo(0, 0);
  }, [view, phase]);
  if (phase === 'loading') return <Loading state={state} />;
  const Shown = VIEW_OF[view];
  const isCard = phase === 'card' && conflict === undefined;
  return (
    <>
      {isCard && <Tabs />}
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

function Loading({ state }: { readonly state: State }) {
  return (
    <main class="loading">
      <h1>Customer Health</h1>
      {state.status.kind === 'error' ? (
        <p class="error" role="alert">
          {state.status.text}
        </p>
      ) : (
        <Progress />
      )}
    </main>
  );
}
