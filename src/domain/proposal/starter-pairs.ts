// Pairs of columns of which only the share tells something: seats used and seats bought, active users and users.

import { typeProposedFor } from '../metric-types/registry';
import type { Metric } from '../scorecard/scorecard';
import type { ColumnProfile } from '../table/column-profile';
import { headingWords } from '../templates/heading-words';
import { onPercentiles } from './starter-thresholds';

const COUNTED = new Set('seat license user feature module site store project credit'.split(' '));
const USED = new Set(
  'used use in active assigned taken filled enabled activated onboarded monthly weekly daily regular'.split(
    ' ',
  ),
);
const ALL = new Set(
  'bought purchased contracted licensed total all available allowed included paid planned invited sold limit'.split(
    ' ',
  ),
);

/** More than so many of what there is, in more than a few accounts, and it is no share of it. */
const LARGEST_SHARE = 1.5;
const MOSTLY = 0.8;

export interface ColumnPair {
  /** Positions of the two columns. */
  readonly used: number;
  readonly all: number;
  readonly metric: Metric;
}

/** @param columns what each column holds; by position, with its numbers by row (NaN where there is none) */
export function pairedColumns(
  columns: readonly (ColumnProfile & { readonly byRow: readonly number[] })[],
): readonly ColumnPair[] {
  const parts = columns.map(({ heading, kind }) => (kind === 'numbers' ? partOf(heading) : undefined));
  return parts.flatMap((part, used): ColumnPair[] => {
    if (part?.role !== 'used') return [];
    const all = parts.findIndex((other) => other?.role === 'all' && other.counted === part.counted);
    const [one, whole] = [columns[used], columns[all]];
    if (one === undefined || whole === undefined) return [];
    if (parts.findIndex((other) => other?.role === 'used' && other.counted === part.counted) < used)
      return [];
    const shares = one.byRow
      .map((value, row) => value / (whole.byRow[row] ?? Number.NaN))
      .filter((share) => Number.isFinite(share))
      .sort((a, b) => a - b);
    if (shares.filter((share) => share >= 0 && share <= LARGEST_SHARE).length < shares.length * MOSTLY)
      return [];
    const metric = onPercentiles({
      name: `${one.heading} of ${whole.heading}`,
      type: typeProposedFor('part and whole').id,
      columns: [one.heading, whole.heading],
      sorted: shares,
      direction: 'higher',
      reason: 'the share of the two, since the numbers alone say how big an account is; higher is better',
    });
    return metric === undefined ? [] : [{ used, all, metric }];
  });
}

/** What a heading counts, and whether all of it or what is in use; undefined for any other heading. */
function partOf(heading: string): { readonly counted: string; readonly role: 'used' | 'all' } | undefined {
  const words = headingWords(heading).split(' ');
  const counted = words.find((word) => COUNTED.has(word));
  const rest = words.filter((word) => word !== counted);
  if (counted === undefined) return undefined;
  if (rest.length > 0 && rest.every((word) => USED.has(word))) return { counted, role: 'used' };
  return rest.every((word) => ALL.has(word)) ? { counted, role: 'all' } : undefined;
}
