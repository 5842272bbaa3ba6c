// The rows of the scorecard that a reviewed proposal comes to.
import type { Proposal } from '../../domain/proposal/proposal';
import { scorecardFrom } from '../../domain/proposal/scorecard-from';
import { type CardRows, cardRowsOf, NO_ROWS } from '../../domain/scorecard-tab/card-rows';
import { renderScorecard } from '../../domain/scorecard-tab/render';

/** Rows that are on no tab yet; undefined where no column counts. */
export function rowsOfProposal(proposal: Proposal): CardRows | undefined {
  const scorecard = scorecardFrom(proposal);
  if (scorecard === undefined) return undefined;
  const sections = Object.entries(cardRowsOf(renderScorecard(scorecard)));
  return {
    ...NO_ROWS,
    ...Object.fromEntries(sections.map(([section, rows]) => [section, rows.map(({ cells }) => ({ cells }))])),
  };
}
