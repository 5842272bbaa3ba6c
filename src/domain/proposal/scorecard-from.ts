// The scorecard from the current proposal, each metric with a note on why it is there.

import { NO_OUTCOMES } from '../scorecard/outcome-settings';
import { type Scorecard, scorecardOf } from '../scorecard/scorecard';
import { examplePlays } from '../templates/example-plays';
import type { Proposal } from './proposal';
import { noteText } from './proposal-text';

/** @internal exported for its tests */
export const STARTER_NAME = 'Starter (a proposal: please review it)';

/** A blank in more than half of an account's weight, and its score would say little. */
const MINIMUM_COVERAGE = 0.5;

/** @returns undefined where no column counts (yet) */
export function scorecardFrom({ used, settings }: Proposal): Scorecard | undefined {
  if (used.length === 0) return undefined;
  const { accountColumn, valueColumn, segmentColumn, ownerColumn, renewalColumn, outcomeColumn } = settings;
  const metrics = used.map((column) => ({ ...column.metric, note: noteText(column) }));
  const scorecard = scorecardOf(metrics, {
    name: STARTER_NAME,
    minimumCoverage: MINIMUM_COVERAGE,
    accountColumn,
    valueColumn,
    segmentColumn,
    ownerColumn,
    renewalColumn,
    outcomes: { ...NO_OUTCOMES, column: outcomeColumn },
  });
  return { ...scorecard, plays: examplePlays(metrics) };
}
