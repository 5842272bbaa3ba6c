// Answers in cells: yes and no, as people and check boxes write them.
import { type Cell, isDateCell, matchKey } from './cell';

/** As `matchKey` gives them. */
export const YES_KEYS: readonly string[] = ['yes', 'y', 'true', '1'];
export const NO_KEYS: readonly string[] = ['no', 'n', 'false', '0'];

/** The answer in a cell: a check box, TRUE, yes, Y, 1 or their opposites; undefined for anything else. */
export function readAnswer(cell: Cell): boolean | undefined {
  if (typeof cell === 'boolean') return cell;
  if (isDateCell(cell)) return undefined;
  const key = matchKey(cell);
  if (YES_KEYS.includes(key)) return true;
  return NO_KEYS.includes(key) ? false : undefined;
}
