// The issues of the scorecard in short, each line leading to its field.
import type { PlacedIssue } from '../model/evaluation';
import { useSidebar } from '../sidebar-context';
import { Button } from './button';
import { viewOf } from './tabs';

const SHOWN = 20;

function counted(count: number, noun: string): string[] {
  return count === 0 ? [] : [`${count} ${noun}${count === 1 ? '' : 's'}`];
}

export function IssueList({ issues }: { readonly issues: readonly PlacedIssue[] }) {
  if (issues.length === 0) return null;
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const summary = [...counted(errors, 'error'), ...counted(issues.length - errors, 'warning')];
  return (
    <details class={`issues ${errors > 0 ? 'has-errors' : ''}`} open={errors > 0}>
      <summary>{summary.join(', ')}</summary>
      <ul>
        {issues.slice(0, SHOWN).map((issue) => (
          <li key={`${issue.message}${issue.place?.section}${issue.place?.index}`}>
            <IssueLine issue={issue} />
          </li>
        ))}
      </ul>
      {issues.length > SHOWN && <p class="hint">and {issues.length - SHOWN} more</p>}
    </details>
  );
}

function IssueLine({ issue }: { readonly issue: PlacedIssue }) {
  const { actions, state } = useSidebar();
  const { place, message } = issue;
  if (place === undefined) return <>{message}</>;
  const row = state.rows.value[place.section][place.index];
  const name = Object.values(row?.cells ?? {})[0];
  const prefix = typeof name === 'string' && place.section !== 'Settings' ? `${name}: ` : '';
  return (
    <Button class="link" onClick={() => actions.show(viewOf(issue), place)}>
      {prefix}
      {message}
    </Button>
  );
}
