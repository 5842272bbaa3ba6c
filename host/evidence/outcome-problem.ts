// Why a scorecard could not be tested against outcomes, in a sentence that says what to do.
import type { Outcomes } from '../../src/domain/evidence/read-outcomes';
import { type Cell, cellText, matchKey } from '../../src/domain/values/cell';

export interface OutcomeProblem {
  readonly problem: string;
  /** Requested headings that are missing, for a suggestion of what was meant. */
  readonly missing?: readonly string[];
  readonly headings?: readonly string[];
}

const WORDS_NAMED = 6;

export function missingColumns(headings: readonly Cell[], wanted: readonly string[]): OutcomeProblem {
  const known = headings.map((heading) => cellText(heading).trim()).filter((heading) => heading !== '');
  const keys = new Set(known.map(matchKey));
  const missing = wanted.filter((heading) => !keys.has(matchKey(heading)));
  const named = missing.map((heading) => `"${heading}"`).join(' or ');
  return {
    problem: `--outcome: the table has no column ${named}. Its columns: ${known.join(', ')}.`,
    missing,
    headings: known,
  };
}

/** Undefined where at least one word of the column says that an account left or stayed. */
export function unreadOutcomes(column: string, { readAs, unknown }: Outcomes): OutcomeProblem | undefined {
  if (readAs.length > 0) return undefined;
  const named = unknown.slice(0, WORDS_NAMED).map(({ word, accounts }) => `${word} (${accounts})`);
  const others = unknown.length > named.length ? ' and others' : '';
  const advice = 'or name the column that says who left';
  return {
    problem:
      unknown.length === 0
        ? `--outcome ${column}: this column is blank. Fill it, ${advice}.`
        : `--outcome ${column}: none of its words says who left or stayed: ${named.join(', ')}${others}. Add what they mean with --lost WORDS and --kept WORDS, ${advice}.`,
  };
}
