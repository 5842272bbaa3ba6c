// The losses in a table of outcomes, for the churn of a period.
import type { KnownLoss, KnownLosses } from '../portfolio/known-loss';
import type { OutcomeSettings } from '../scorecard/outcome-settings';
import { matchKey } from '../values/cell';
import { dayIn } from '../values/day-in-cell';
import { headingPositions } from '../values/headings';
import type { ReadingContext } from '../values/reading-context';
import { readOutcomes } from './read-outcomes';
import type { OutcomeTable } from './seen-accounts';

/** undefined where the table lacks the outcome column. Unexplained words are not losses. */
export function knownLosses(
  { headings, rows, keys }: OutcomeTable,
  settings: OutcomeSettings,
  context: ReadingContext,
): KnownLosses | undefined {
  const positions = headingPositions(headings);
  const column = positions.get(matchKey(settings.column ?? ''));
  const dateColumn = positions.get(matchKey(settings.date ?? ''));
  if (settings.column === undefined || column === undefined) return undefined;
  const { found } = readOutcomes(
    headings[column] ?? '',
    rows.map((row) => row[column] ?? ''),
    settings.words,
  );
  const losses = new Map<string, KnownLoss[]>();
  found.forEach((outcome, index) => {
    if (outcome !== 'lost' && outcome !== 'involuntary') return;
    const key = matchKey(keys[index] ?? '');
    const day = dateColumn === undefined ? undefined : dayIn(rows[index]?.[dateColumn] ?? '', context);
    losses.set(key, [...(losses.get(key) ?? []), { isInvoluntary: outcome === 'involuntary', day }]);
  });
  return losses;
}
