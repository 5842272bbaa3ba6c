// The effect of the unsaved changes in one sentence, in full and for a single line.
import { shortText } from '../../domain/values/cell';
import { movesText, shortMovesText } from '../model/moves';
import type { Preview } from '../model/preview';

const NOT_APPLIED = 'Not applied yet';
const NO_MOVE = 'No account changes band';

/** "8 accounts, $649k ARR: 2 up to Healthy, 6 down to Watch". */
export function changesSentence(preview: Preview, money: (amount: number) => string): string {
  const { movers, histogramBefore } = preview;
  if (histogramBefore === undefined) return NOT_APPLIED;
  return movers.length === 0 ? NO_MOVE : `${amountOfMovers(preview, money)}: ${movesText(movers)}`;
}

/** "8 change band: 2 up, 6 down · $649k". */
export function changesLine(preview: Preview, money: (amount: number) => string): string {
  const { movers, movedValue, histogramBefore } = preview;
  if (histogramBefore === undefined) return NOT_APPLIED;
  if (movers.length === 0) return NO_MOVE;
  const worth = movedValue === undefined || movedValue <= 0 ? '' : ` · ${money(movedValue)}`;
  return `${movers.length} change band: ${shortMovesText(movers)}${worth}`;
}

function amountOfMovers({ movers, movedValue, valueName }: Preview, money: (amount: number) => string) {
  const accounts = `${movers.length} ${movers.length === 1 ? 'account' : 'accounts'}`;
  if (movedValue === undefined || movedValue <= 0) return accounts;
  return `${accounts}, ${money(movedValue)} ${shortText(valueName, 20)}`;
}
