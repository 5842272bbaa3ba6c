// A stamp of a scorecard tab: two tabs with the same stamp have the same cells, so that an edit on the tab is detected.
import { cellText } from '../values/cell';
import type { Grid } from './migrate';

const FIRST = 0x811c9dc5;
const SECOND = 0x1000193;

/** 64 bits of FNV-1a over types and texts of all cells, blank ones at the end of a row left out. */
export function stampOf(grid: Grid): string {
  let one = FIRST;
  let two = SECOND;
  for (const row of grid) {
    let length = row.length;
    while (length > 0 && row[length - 1] === '') length -= 1;
    const texts = row.slice(0, length).map((cell) => `${typeof cell}${cellText(cell)}`);
    const text = `${texts.join('\u0001')}\u0002`;
    for (let at = 0; at < text.length; at += 1) {
      one = Math.imul(one ^ text.charCodeAt(at), SECOND);
      two = Math.imul(two ^ text.charCodeAt(at), 0x5bd1e995) + at;
    }
  }
  return `${(one >>> 0).toString(36)}-${(two >>> 0).toString(36)}`;
}
