// Color bands on selection: colors cells that hold scores or names of bands, for people who use the functions.
import { issueLine } from '../domain/issues/issue';
import { scorecardOf } from '../domain/scorecard/scorecard';
import { parseScorecard } from '../domain/scorecard-tab/parse';
import type { RegionalSettings } from '../domain/values/regional-settings';
import { colorSelection } from '../sheets/band-rules';
import { BUSY, withDocumentLock } from '../sheets/lock';
import { openSpreadsheet, selectedRange } from '../sheets/open-spreadsheet';
import { findScorecard } from '../sheets/scorecard-sheet';

export interface ColoringMessage {
  readonly colored: boolean;
  readonly text: string;
}

export function colorBandsOnSelection(regional: RegionalSettings): ColoringMessage {
  const spreadsheet = openSpreadsheet();
  const range = selectedRange(spreadsheet);
  if (range === undefined) return { colored: false, text: 'Select the cells that hold your scores first.' };
  const card = findScorecard(spreadsheet, regional);
  const parsed = card && parseScorecard(card.grid);
  const error = parsed?.issues.find(({ severity }) => severity === 'error');
  if (card && error)
    return { colored: false, text: `The scorecard has an error. ${issueLine(error, card.title)}` };
  const scorecard = parsed?.scorecard ?? scorecardOf([]);
  const locked = withDocumentLock(() => colorSelection(range.getSheet(), range, scorecard));
  if (locked === undefined)
    return {
      colored: false,
      text: BUSY,
    };
  const legend = scorecard.bands.map((band) => `${band.name} from ${band.from}`).join(', ');
  return { colored: true, text: `${range.getA1Notation()} is colored by band: ${legend}.` };
}
