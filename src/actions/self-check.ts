// Self-check: the probes that show whether Google Sheets behaves as this program assumes. The page explains the results.
import type { Observation } from '../domain/bundled-data/observation';
import { readReadyMade } from '../sheets/ready-made-file';
import { probeOwnTab } from '../sheets/self-check-tab';

export function selfCheckRun(): readonly Observation[] {
  return probeOwnTab(readReadyMade().selfCheck);
}
