// The comparison of two scorecards in sentences.
import type { ScorecardComparison } from './compare-scores';
import { counted } from './evidence-words';
import { NORMAL_95 } from './interval';

/** @param comparison the first scorecard is the user's own, the second the other one */
export function comparisonLines(
  comparison: ScorecardComparison & { readonly outcomes: number },
): readonly string[] {
  const { moves, same, rankCorrelation, areaGain, outcomes } = comparison;
  const moved = moves.reduce((sum, { accounts }) => sum + accounts.length, 0);
  return [
    moved === 0
      ? `${counted(same, 'account')}, all in the same band under both.`
      : `${same} of ${counted(same + moved, 'account')} are in the same band under both. ${movesText(moves)}.`,
    ...(rankCorrelation === undefined ? [] : [orderText(rankCorrelation)]),
    ...(areaGain === undefined ? [] : [gainText(areaGain, outcomes)]),
  ];
}

function movesText(moves: ScorecardComparison['moves']): string {
  return moves.map(({ from, to, accounts }) => `${accounts.length} from ${from} to ${to}`).join(', ');
}

const NEARLY_SAME = 0.95;
const ALIKE = 0.7;

function orderText(correlation: number): string {
  const words =
    correlation >= NEARLY_SAME
      ? 'nearly the same'
      : correlation >= ALIKE
        ? 'alike, with exceptions'
        : 'different';
  return `The order of the accounts is ${words} (rank correlation ${correlation.toFixed(2)}; 1 is the same order).`;
}

function gainText(
  { difference, error }: { readonly difference: number; readonly error: number },
  outcomes: number,
): string {
  const half = NORMAL_95 * error;
  const points = (share: number) => (100 * share).toFixed(1);
  const signed = (share: number) => `${share < 0 ? '−' : '+'}${points(Math.abs(share))}`;
  const known = `On ${counted(outcomes, 'known outcome')}`;
  if (difference - half > 0)
    return `${known} the other one is better at predicting who leaves: it gets ${points(difference)} more of 100 pairs right (${points(difference - half)} to ${points(difference + half)}).`;
  if (difference + half < 0)
    return `${known} yours is better at predicting who leaves: the other one gets ${points(-difference)} fewer of 100 pairs right (${points(-difference - half)} to ${points(-difference + half)}).`;
  return `${known} there is no difference that could not be luck: the other one gets ${signed(difference)} of 100 pairs (${signed(difference - half)} to ${signed(difference + half)}).`;
}
