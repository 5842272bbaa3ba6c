// The frame around the views: tabs above, the view, and below it the footer with the preview and the buttons.
import type { ComponentChild } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from './parts/button';
import { Footer } from './parts/footer';
import { IssueList } from './parts/issue-list';
import { Progress } from './parts/progress';
import { Tabs } from './parts/tabs';
import { type Sidebar, SidebarContext, useSidebar } from './sidebar-context';
import type { View } from './state';
import { AccountView } from './views/account';
import { BandsView } from './views/bands';
import { ConflictView } from './views/conflict';
import { EvidenceView } from './views/evidence';
import { MetricsView } from './views/metrics';
import { MoreView } from './views/more';
import { OverviewView } from './views/overview';
import { RulesView } from './views/rules';
import { SegmentsView } from './views/segments';
import { StartView } from './views/start';
import { WeightsView } from './views/weights';

const VIEW_OF: Readonly<Record<View, () => ComponentChild>> = {
  Overview: OverviewView,
  Metrics: MetricsView,
  Weights: WeightsView,
  Bands: BandsView,
  Rules: RulesView,
  Segments: SegmentsView,
  Account: AccountView,
  Evidence: EvidenceView,
  More: MoreView,
};

export function App({ sidebar }: { readonly sidebar: Sidebar }) {
  return (
    <SidebarContext.Provider value={sidebar}>
      <Screen />
    </SidebarContext.Provider>
  );
}

function Screen() {
  const { state } = useSidebar();
  const phase = state.phase.value;
  const view = state.view.value;
  const conflict = state.conflict.value;
  const main = useRef<HTMLElement>(null);
  // A new view starts at its top, unless a field of it takes the focus.
  useEffect(() => {
    if (state.focus.peek() === undefined) main.current?.scrollTo(0, 0);
  }, [view, phase]);
  if (phase === 'loading') return <Loading />;
  const hasTabs = phase === 'scorecard' && conflict === undefined;
  return (
    <>
      {hasTabs && (
        <nav aria-label="Views">
          <Tabs />
        </nav>
      )}
      <main ref={main} tabIndex={-1}>
        {hasTabs && <CurrentView view={view} />}
        {!hasTabs && (conflict === undefined ? <StartView /> : <ConflictView conflict={conflict} />)}
      </main>
      <Footer />
    </>
  );
}

function CurrentView({ view }: { readonly view: View }) {
  const { derived } = useSidebar();
  const Content = VIEW_OF[view];
  return (
    <div id="view" role="tabpanel" aria-labelledby={`tab-${view}`}>
      <IssueList issues={derived.issues.value} />
      <Content />
    </div>
  );
}

function Loading() {
  const { state, actions } = useSidebar();
  const { kind, text } = state.status.value;
  return (
    <main class="loading">
      <h1>Customer Health</h1>
      {kind === 'error' ? (
        <>
          <p class="error" role="alert">
            {text}
          </p>
          <p>
            If this happens again: are several Google accounts signed in to this browser? Google may then use
            the wrong one. Open the sheet in a private window, or in a browser profile with one account.
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
