// "Did you mean ...?" after an issue or a refusal about a missing column, tab or template.
import type { Refusal, ReportedIssue } from './add-on-answers';
import { nearestWord, suggestion } from './suggestion';

export interface KnownNames {
  /** Headings of the accounts. */
  readonly headings: readonly string[];
  readonly tabs: readonly string[];
}

/** ' Did you mean NPS and Tickets?', or ''. */
export function suggestedFor(refusal: Refusal, known: readonly string[]): string {
  const names = missingNames(refusal).flatMap((name) => nearestWord(name, known) ?? []);
  return names.length === 0 ? '' : ` Did you mean ${[...new Set(names)].join(' and ')}?`;
}

function missingNames(refusal: Refusal): readonly string[] {
  if (refusal.code === 'template-unknown') return [refusal.id];
  return refusal.code === 'headings-missing' ? refusal.names : [];
}

export function withSuggestion(issue: ReportedIssue, known: KnownNames): ReportedIssue {
  const near = suggestionFor(issue, known);
  return near === '' ? issue : { ...issue, message: `${issue.message}.${near}` };
}

function suggestionFor(issue: ReportedIssue, { headings, tabs }: KnownNames): string {
  switch (issue.code) {
    case 'column-not-found':
    case 'segment-column-not-found':
    case 'rule-until-not-found':
    case 'derived-accounts-heading-missing':
      return suggestion(issue.heading, headings);
    case 'rule-subject-not-found':
      return suggestion(issue.subject, headings);
    case 'derived-tab-missing':
      return suggestion(issue.tab, tabs);
    default:
      return '';
  }
}
