// The typed surface between the self-check's page and the spreadsheet.
import type { Observation } from '../domain/bundled-data/observation';

/** main.ts exposes each under the same name. */
export interface SelfCheckServer {
  selfCheckRun(): readonly Observation[];
  /** The same function that the cells call: what it gives passes through google.script.run here. */
  selfCheckCell(wanted: unknown, value?: unknown): unknown;
}
