// Answers in cells: yes and no, as people and check boxes write them.
import { type Cell, isDateCell, matchKey } from './cell';

const ANSWERS: ReadonlyMap<string, boolean> = new Map([
  ['yes', true],
  ['y', true],
  ['true', true],
  ['1', true],
  ['no', false],
  ['n', false],
  ['false', false],
  ['0', false],
]);

/** The answer in a cell: a check box, TRUE, yes, Y, 1 or their opposites; undefined for anything else. */
export function readAnswer(cell: Cell): boolean | undefined {
  if (typeof cell === 'boolean') return cell;
  return isDateCell(cell) ? undefined : ANSWERS.get(matchKey(cell));
}
