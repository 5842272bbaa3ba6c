// Warns of segments in the scorecard that no account belongs to.

import type { Issue } from '../scorecard/issue';
import type { Scorecard } from '../scorecard/scorecard';
import type { ParsedScorecard } from '../scorecard-tab/parse';
import { segmentsOf } from '../scoring/plan-scoring';
import type { ScoredTable } from '../scoring/score-table';
import { cellText, isBlank, shortText } from '../values/cell';
import { warning } from './metric-column';

const SEGMENTS_TOLD = 5;

export function checkSegments(
  parsed: ParsedScorecard,
  scorecard: Scorecard,
  { plan, rows, accounts }: ScoredTable,
): Issue[] {
  const segments = segmentsOf(scorecard);
  const { segmentColumn } = scorecard.settings;
  if (segments.length === 0) return [];
  const at = plan.segmentColumn;
  if (at === undefined) {
    return [
      warning(
        parsed.settingCell('Segment column'),
        `there is no column "${shortText(segmentColumn)}", so the general rows hold for every account: write its heading as it stands in the table`,
      ),
    ];
  }
  const present = new Set(accounts.map((account) => account.plan.segment));
  const absent = segments.filter((segment) => !present.has(segment));
  if (absent.length === 0) return [];
  const there = new Set(
    rows
      .map((row) => row[at] ?? '')
      .filter((cell) => !isBlank(cell))
      .map((cell) => shortText(cellText(cell))),
  );
  const told = [...there].slice(0, SEGMENTS_TOLD).join(', ');
  return absent.map((segment) => {
    const metric = scorecard.metrics.find((each) => each.segment === segment);
    return warning(
      metric === undefined ? parsed.settingCell('Segment column') : parsed.metricCell(metric, 'Segment'),
      `no account is of the segment "${shortText(segment)}": ${told === '' ? `the column ${shortText(segmentColumn)} is blank` : `the column ${shortText(segmentColumn)} holds ${told}${there.size > SEGMENTS_TOLD ? ' and others' : ''}`}`,
    );
  });
}
