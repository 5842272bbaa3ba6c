// What there is to look at, in short, each line leading to its field.

import type { PlacedIssue } from '../model/working';
import { useWork } from '../work';
import { Button } from './button';
import { viewOf } from './tabs';

const SHOWN = 20;

export function IssueList({ issues }: { readonly issues: readonly PlacedIssue[] }) {
  if (issues.length === 0) return null;
  const mistakes = issues.filter(({ severity }) => severity === 'error').length;
  const rest = issues.length - mistakes;
  const parts = [
    ...(mistakes > 0 ? [`${mistakes} to mend`] : []),
    ...(rest > 0 ? [`${rest} to look at`] : []),
  ];
  return (
    <details class={`issues ${mistakes > 0 ? 'has-mistakes' : ''}`} open={mistakes > 0}>
      <summary>{parts.join(', ')}</summary>
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
  const { actions, state } = useWork();
  const { place, message } = issue;
  if (place === undefined) return <>{message}</>;
  const row = state.rows[place.section][place.index];
  const name = Object.values(row?.cells ?? {})[0];
  const named = typeof name === 'string' && place.section !== 'Settings' ? `${name}: ` : '';
  return (
    <Button class="link" onClick={() => actions.show(viewOf(issue), place)}>
      {named}
      {message}
    </Button>
  );
}
