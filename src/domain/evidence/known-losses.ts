// The losses in a table of outcomes, for the churn of a period.
import type { KnownLoss, KnownLosses } from '../history/known-loss';
import type { OutcomeSettings } from '../scorecard/outcome-settings';
import { matchKey } from '../values/cell';
import type { CivilDay } from '../values/civil-day';
import { dayIn } from '../values/day-in-cell';
import { headingPositions } from '../values/headings';
import type { ReadingContext } from '../values/reading-context';
import type { KnownOutcome } from './outcome-words';
import { readOutcomes } from './read-outcomes';
import type { OutcomeTable } from './seen-accounts';

/** undefined where the table lacks the outcome column. Unexplained words are not losses; rows without a key belong to no account. */
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
  const rowsOf = new Map<string, OutcomeRow[]>();
  found.forEach((outcome, index) => {
    const key = matchKey(keys[index] ?? '');
    if (key === '') return;
    const day = dateColumn === undefined ? undefined : dayIn(rows[index]?.[dateColumn] ?? '', context);
    rowsOf.set(key, [...(rowsOf.get(key) ?? []), { outcome, day }]);
  });
  const losses = [...rowsOf].map(([key, own]) => [key, lossesIn(own)] as const);
  return new Map(losses.filter(([, own]) => own.length > 0));
}

interface OutcomeRow {
  readonly outcome: KnownOutcome | undefined;
  readonly day: CivilDay | undefined;
}

/** Of one account. A renewal on a later day ends a loss; without days the lower row is the later one. */
function lossesIn(rows: readonly OutcomeRow[]): KnownLoss[] {
  const kept = rows.flatMap(({ outcome, day }, index) => (outcome === 'kept' ? [{ day, index }] : []));
  return rows.flatMap(({ outcome, day }, index): KnownLoss[] => {
    if (outcome !== 'lost' && outcome !== 'involuntary') return [];
    if (day === undefined && kept.some((each) => each.day === undefined && each.index > index)) return [];
    const later = kept.flatMap((each) =>
      day !== undefined && each.day !== undefined && each.day > day ? [each.day] : [],
    );
    return [{ isInvoluntary: outcome === 'involuntary', day, until: later.sort()[0] }];
  });
}
