// "Did you mean ...?" after an issue about a missing column or tab.
import type { ReportedIssue } from './add-on-answers';
import { nearestWord, suggestion } from './suggestion';

export interface KnownNames {
  /** Headings of the accounts. */
  readonly headings: readonly string[];
  readonly tabs: readonly string[];
}

/** The kind of name that each issue has in its first quotation marks. */
const NAMES_OF: ReadonlyMap<ReportedIssue['code'], keyof KnownNames> = new Map<
  ReportedIssue['code'],
  keyof KnownNames
>([
  ['column-not-found', 'headings'],
  ['segment-column-not-found', 'headings'],
  ['rule-subject-not-found', 'headings'],
  ['rule-until-not-found', 'headings'],
  ['derived-accounts-heading-missing', 'headings'],
  ['derived-tab-missing', 'tabs'],
]);

/** For a refusal with the missing names in quotation marks: ' Did you mean NPS and Tickets?', or ''. */
export function suggestedFor(refusal: string, known: readonly string[]): string {
  const names = [...refusal.matchAll(/"([^"]+)"/g)].flatMap(
    ([, name = '']) => nearestWord(name, known) ?? [],
  );
  return names.length === 0 ? '' : ` Did you mean ${[...new Set(names)].join(' and ')}?`;
}

export function withSuggestion(issue: ReportedIssue, known: KnownNames): ReportedIssue {
  const names = NAMES_OF.get(issue.code);
  const [, missing] = /"([^"]+)"/.exec(issue.message) ?? [];
  if (names === undefined || missing === undefined) return issue;
  const near = suggestion(missing, known[names]);
  return near === '' ? issue : { ...issue, message: `${issue.message}.${near}` };
}
