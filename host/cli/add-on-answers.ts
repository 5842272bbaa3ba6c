// Answers of the add-on's functions: the bundle is built from the same source, so its types are those of src/actions.
import type { Refusal, Refusals } from '../../src/actions/refusal';
import type { NotScored, ScoringOutcome, ScoringReport } from '../../src/actions/scoring-report';
import type { SidebarTemplate, SidebarTemplateUse } from '../../src/actions/sidebar-server';

export type { NotScored, Refusal, Refusals, ScoringOutcome, ScoringReport };
export type ReportedProposal = NonNullable<ScoringReport['proposal']>;
export type ListedTemplate = SidebarTemplate;
export type PortfolioFigures = NonNullable<NonNullable<ScoringReport['portfolio']>['figures']>;
export type ReportedIssue = ScoringReport['issues'][number] & NamesInFile;

/** How the file that an issue is in names its place. */
interface NamesInFile {
  /** Heading of its column, or the letters of one without. */
  readonly columnName?: string;
  /** The message names its lines itself. */
  readonly namesLines?: boolean;
}

/** @returns undefined where the add-on failed and showed an alert */
export function scoringOutcome(answer: unknown): ScoringOutcome | undefined {
  if (answer === null || answer === undefined) return undefined;
  if (!isOutcome(answer)) throw otherVersion('Score accounts');
  return answer;
}

export function templateList(answer: unknown): readonly ListedTemplate[] {
  if (!isTemplateList(answer)) throw otherVersion('sidebarTemplates');
  return answer;
}

export function templateUse(answer: unknown): SidebarTemplateUse {
  if (!isTemplateUse(answer)) throw otherVersion('sidebarUseTemplate');
  return answer;
}

function isOutcome(answer: unknown): answer is ScoringOutcome {
  return isRecord(answer) && typeof answer.scored === 'boolean';
}

function isTemplateList(answer: unknown): answer is readonly ListedTemplate[] {
  return Array.isArray(answer);
}

function isTemplateUse(answer: unknown): answer is SidebarTemplateUse {
  return isRecord(answer) && typeof answer.done === 'boolean';
}

function isRecord(answer: unknown): answer is Readonly<Record<string, unknown>> {
  return typeof answer === 'object' && answer !== null;
}

function otherVersion(call: string): Error {
  return new Error(
    `${call} of the add-on gave an answer of another version. Build it again with: npm run build`,
  );
}
