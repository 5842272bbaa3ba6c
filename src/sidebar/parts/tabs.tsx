// The views as tabs: arrows move among them, as tabs do everywhere.

import type { PlacedIssue } from '../model/working';
import { VIEWS, type View } from '../store';
import { useWork } from '../work';
import { Button } from './button';

const SECTION_VIEWS: Readonly<Record<string, View>> = {
  Metrics: 'Metrics',
  Dimensions: 'Weights',
  Bands: 'Bands',
  Rules: 'Rules',
  Settings: 'More',
};

/** The view on which a field is. */
export function viewOf({ place }: PlacedIssue): View {
  if (place?.heading === 'Segment') return 'Segments';
  return SECTION_VIEWS[place?.section ?? ''] ?? 'Metrics';
}

export function Tabs() {
  const { state, issues, actions } = useWork();
  const mistakes = new Set(issues.filter(({ severity }) => severity === 'error').map(viewOf));
  const onKey = (event: KeyboardEvent) => {
    const at = VIEWS.indexOf(state.view);
    const step = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: 4, ArrowUp: -4, Home: -at, End: -1 - at }[
      event.key
    ];
    if (step === undefined) return;
    event.preventDefault();
    const next = VIEWS[(at + step + VIEWS.length) % VIEWS.length] ?? state.view;
    actions.show(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <div role="tablist" aria-label="Scorecard" class="tabs" onKeyDown={onKey}>
      {VIEWS.map((view) => (
        <Button
          key={view}
          id={`tab-${view}`}
          role="tab"
          aria-selected={state.view === view}
          aria-controls="view"
          tabIndex={state.view === view ? 0 : -1}
          onClick={() => actions.show(view)}
        >
          {view}
          {mistakes.has(view) && (
            <span class="mistake" title="Something to mend">
              {' '}
              !<span class="unseen"> something to mend</span>
            </span>
          )}
        </Button>
      ))}
    </div>
  );
}
