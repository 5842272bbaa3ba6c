// The rows of the scorecard that a reviewed proposal comes to, and the question about a single column.
import { addLeftOut, answerQuestion, type Proposal } from '../../domain/proposal/proposal';
import { answerText, questionText } from '../../domain/proposal/proposal-text';
import { scorecardFrom } from '../../domain/proposal/scorecard-from';
import { type CardRow, type CardRows, cardRowsOf, NO_ROWS } from '../../domain/scorecard-tab/card-rows';
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

/** What the user has to decide before a column can be a metric. */
export interface MetricQuestion {
  readonly text: string;
  /** The metric's cells for each answer. */
  readonly options: readonly { readonly label: string; readonly cells: CardRow['cells'] }[];
}

/** @param proposal of one column; @returns undefined where it cannot be scored either way */
export function metricQuestion(proposal: Proposal): MetricQuestion | undefined {
  const [question] = proposal.questions;
  const [column] = proposal.leftOut;
  const name = column?.name ?? '';
  const options = (['good', 'bad'] as const).flatMap((answer) => {
    const next = question ? answerQuestion(proposal, question, answer) : addLeftOut(proposal, name, answer);
    const cells = rowsOfProposal(next)?.Metrics[0]?.cells;
    return cells === undefined ? [] : [{ label: answerText(answer), cells }];
  });
  if (options.length === 0) return undefined;
  return { text: question ? questionText(question) : `Is more "${name}" good or bad?`, options };
}
