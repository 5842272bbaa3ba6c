// The views as tabs; the arrow keys move among them.
import type { PlacedIssue } from '../model/evaluation';
import { useSidebar } from '../sidebar-context';
import { VIEWS, type View } from '../state';
import { Button } from './button';

const SECTION_VIEWS: Readonly<Record<string, View>> = {
  Metrics: 'Metrics',
  Dimensions: 'Weights',
  Bands: 'Bands',
  Rules: 'Rules',
  Settings: 'More',
};

/** The view that shows the field of an issue. */
export function viewOf({ place }: PlacedIssue): View {
  if (place?.heading === 'Segment') return 'Segments';
  return SECTION_VIEWS[place?.section ?? ''] ?? 'Metrics';
}

export function Tabs() {
  const { state, derived, actions } = useSidebar();
  const current = state.view.value;
  const withErrors = new Set(derived.issues.value.filter(({ severity }) => severity === 'error').map(viewOf));
  const onKey = (event: KeyboardEvent) => {
    const at = VIEWS.indexOf(current);
    const step = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: 4, ArrowUp: -4, Home: -at, End: -1 - at }[
      event.key
    ];
    if (step === undefined) return;
    event.preventDefault();
    const next = VIEWS[(at + step + VIEWS.length) % VIEWS.length] ?? current;
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
          aria-selected={current === view}
          aria-controls="view"
          tabIndex={current === view ? 0 : -1}
          onClick={() => actions.show(view)}
        >
          {view}
          {withErrors.has(view) && (
            <span class="mark" title="Has errors">
              {' '}
              !<span class="unseen"> has errors</span>
            </span>
          )}
        </Button>
      ))}
    </div>
  );
}
