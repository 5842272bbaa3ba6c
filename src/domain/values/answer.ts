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

/** An answer: check box, TRUE, yes, Y, 1 and their opposites; undefined where the cell is none. */
export function readAnswer(cell: Cell): boolean | undefined {
  if (typeof cell === 'boolean') return cell;
  return isDateCell(cell) ? undefined : ANSWERS.get(matchKey(cell));
}
