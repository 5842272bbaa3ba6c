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

/** The typed surface; main.ts exposes each under the same name. */
export interface SidebarServer {
  sidebarScorecard(): SidebarScorecard;
  sidebarScoreAccounts(): SidebarScoring;
}
