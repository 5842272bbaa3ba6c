// The typed surface between sidebar and spreadsheet: what may be asked, and what comes back. Plain JSON only.
import type { Issue } from '../domain/issue';
import type { ScoringReport } from './scoring-report';

export interface SidebarMetric {
  readonly name: string;
  /** Label of its type. */
  readonly type: string;
  readonly weight: number;
  /** Its share of all weight, 0-1. */
  readonly share: number;
}

export interface SidebarScorecard {
  readonly found: boolean;
  readonly name: string;
  readonly tab: string;
  readonly metrics: readonly SidebarMetric[];
  readonly issues: readonly Issue[];
}

export interface SidebarScoring {
  readonly scored: boolean;
  readonly message: string;
  readonly bands: ScoringReport['bands'];
  readonly issues: readonly Issue[];
}

export interface SidebarTemplate {
  readonly id: string;
  readonly name: string;
  /** What it is for, in one sentence. */
  readonly purpose: string;
  /** Whose model it is. */
  readonly source: string;
  /** Names of its metrics. */
  readonly metrics: readonly string[];
  /** Columns that it reads, by its own headings; how many of them the active tab has; those that it lacks. */
  readonly columns: readonly string[];
  readonly found: number;
  readonly lacking: readonly string[];
}

export interface SidebarTemplateUse {
  /** Whether the scorecard tab was made; if not, the message says why. */
  readonly done: boolean;
  readonly message: string;
  /** Names of metrics that were left out, and the columns that were not found. */
  readonly leftOut: readonly string[];
  readonly lacking: readonly string[];
}

/** The typed surface; main.ts exposes each under the same name. */
export interface SidebarServer {
  sidebarScorecard(): SidebarScorecard;
  sidebarScoreAccounts(): SidebarScoring;
  sidebarTemplates(): readonly SidebarTemplate[];
  sidebarUseTemplate(id: string): SidebarTemplateUse;
}
