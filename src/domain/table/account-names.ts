// Names of accounts that people would take for the same one.
import { type Cell, isBlank, matchKey } from '../values/cell';

const LEGAL_FORMS = new Set(
  'and co company inc incorporated corp corporation ltd limited llc llp lp plc pty pte gmbh mbh ag kg se sa sas sarl srl spa bv nv ab oy'.split(
    ' ',
  ),
);
/** Most names: nothing in them needs replacing, and looking for it takes ten times as long. */
const PLAIN_WORDS = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

/** Two names are alike when this is equal: case, punctuation and legal forms do not count. "ACME, Inc." is "Acme". */
export function nameKey(name: Cell): string {
  const key = matchKey(name);
  const words = PLAIN_WORDS.test(key)
    ? key
    : key
        .replace(/[.'’]/g, '')
        .replace(/&/g, ' and ')
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
  return withoutLegalForms(words) || key;
}

/** The first word stays, whatever it is. */
function withoutLegalForms(words: string): string {
  let end = words.length;
  for (let at = words.lastIndexOf(' '); at >= 0; at = words.lastIndexOf(' ', at - 1)) {
    if (!LEGAL_FORMS.has(words.slice(at + 1, end))) break;
    end = at;
  }
  return words.slice(0, end);
}

/** A name, and which of the accounts has it. */
export interface NameAbove {
  readonly index: number;
  readonly name: Cell;
}

/**
 * The name of an account: its own, or that of the account right above where it has none, as under a merged cell.
 * @param rows the account's rows on the tab, in order
 * @param nameAt the name cell of each account, by its position among them
 * @returns undefined where neither has a name
 */
export function nameOrAbove(
  rows: readonly number[],
  index: number,
  nameAt: (index: number) => Cell,
): NameAbove | undefined {
  for (let at = index; at >= 0; at -= 1) {
    const name = nameAt(at);
    if (!isBlank(name)) return { index: at, name };
    if (rows[at - 1] !== (rows[at] ?? 0) - 1) return undefined;
  }
  return undefined;
}
