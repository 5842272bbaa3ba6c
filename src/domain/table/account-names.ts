// Names of accounts that people would take for the same one.
import { type Cell, matchKey } from '../values/cell';

const LEGAL_FORMS =
  /( (and|co|company|inc|incorporated|corp|corporation|ltd|limited|llc|llp|lp|plc|pty|pte|gmbh|mbh|ag|kg|se|sa|sas|sarl|srl|spa|bv|nv|ab|oy))+$/;

/** Two names are alike when this is equal: case, punctuation and legal forms do not count. "ACME, Inc." is "Acme". */
export function nameKey(name: Cell): string {
  const key = matchKey(name);
  const words = key
    .replace(/[.'’]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return words.replace(LEGAL_FORMS, '') || key;
}
