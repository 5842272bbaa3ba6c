// Warns of segments in the scorecard that no account belongs to.

import { warningAt } from '../scorecard/issue';
import type { Scorecard } from '../scorecard/scorecard';
import type { ParsedScorecard } from '../scorecard-tab/parse';
import { segmentsOf } from '../scoring/plan-scoring';
import type { ScoredTable } from '../scoring/score-table';
import { cellText, isBlank, shortText } from '../values/cell';
import type { CheckIssue } from './check-problems';

const SEGMENTS_LISTED = 5;

export function checkSegments(
  parsed: ParsedScorecard,
  scorecard: Scorecard,
  { plan, rows, accounts }: ScoredTable,
): CheckIssue[] {
  const segments = segmentsOf(scorecard);
  const { segmentColumn: heading = '' } = scorecard.settings;
  if (segments.length === 0) return [];
  const at = plan.segmentColumn;
  if (at === undefined) {
    return [
      warningAt(parsed.settingPlace('Segment column'), {
        code: 'segment-column-not-found',
        heading,
      }),
    ];
  }
  const present = new Set(accounts.map((account) => account.plan.segment));
  const absent = segments.filter((segment) => !present.has(segment));
  if (absent.length === 0) return [];
  const written = new Set(
    rows
      .map((row) => row[at] ?? '')
      .filter((cell) => !isBlank(cell))
      .map((cell) => shortText(cellText(cell))),
  );
  return absent.map((segment) => {
    const metric = scorecard.metrics.find((each) => each.segment === segment);
    const place =
      metric === undefined ? parsed.settingPlace('Segment column') : parsed.metricPlace(metric, 'Segment');
    return warningAt(place, {
      code: 'segment-without-accounts',
      segment,
      heading,
      present: [...written].slice(0, SEGMENTS_LISTED),
      hasMore: written.size > SEGMENTS_LISTED,
    });
  });
}
