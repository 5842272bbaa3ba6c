// The views as tabs: five main ones, and those of the scorecard below them. The arrow keys move along a row.
import type { PlacedIssue } from '../model/evaluation';
import { useSidebar } from '../sidebar-context';
import { isScorecardView, SCORECARD_VIEWS, type View } from '../state';
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

interface Tab {
  readonly name: string;
  readonly view: View;
  readonly isSelected: boolean;
  readonly hasErrors: boolean;
}

export function Tabs() {
  const { state, derived } = useSidebar();
  const current = state.view.value;
  const isScorecard = isScorecardView(current);
  const errors = new Set(derived.issues.value.filter(({ severity }) => severity === 'error').map(viewOf));
  const tabFor = (view: View): Tab => ({
    name: view,
    view,
    isSelected: current === view,
    hasErrors: errors.has(view),
  });
  const scorecard: Tab = {
    name: 'Scorecard',
    view: state.scorecardView.value,
    isSelected: isScorecard,
    hasErrors: SCORECARD_VIEWS.some((view) => errors.has(view)),
  };
  return (
    <>
      <TabRow
        label="Views"
        tabs={[tabFor('Overview'), scorecard, tabFor('Account'), tabFor('Evidence'), tabFor('More')]}
      />
      {isScorecard && <TabRow label="Scorecard" class="inner" tabs={SCORECARD_VIEWS.map(tabFor)} />}
    </>
  );
}

function TabRow(props: { readonly label: string; readonly class?: string; readonly tabs: readonly Tab[] }) {
  const { label, tabs } = props;
  const { actions } = useSidebar();
  const onKey = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ isSelected }) => isSelected);
    const step = { ArrowRight: 1, ArrowLeft: -1, Home: -at, End: -1 - at }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = tabs[(at + step + tabs.length) % tabs.length];
    if (next === undefined) return;
    actions.show(next.view);
    document.getElementById(`tab-${next.name}`)?.focus();
  };
  return (
    <div role="tablist" aria-label={label} class={`tabs ${props.class ?? ''}`} onKeyDown={onKey}>
      {tabs.map(({ name, view, isSelected, hasErrors }) => (
        <Button
          key={name}
          id={`tab-${name}`}
          role="tab"
          aria-selected={isSelected}
          aria-controls="view"
          tabIndex={isSelected ? 0 : -1}
          onClick={() => actions.show(view)}
        >
          {name}
          {hasErrors && (
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
