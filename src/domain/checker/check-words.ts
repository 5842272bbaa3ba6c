// Warns of words and tags in the data that the scorecard gives no points: one issue a metric, with the commonest of them.

import { labelsOf } from '../metric-types/metric-type';
import { warningAt } from '../scorecard/issue';
import type { ParsedScorecard } from '../scorecard-tab/parse';
import type { ScoredTable } from '../scoring/score-table';
import { matchKey } from '../values/cell';
import type { CheckIssue } from './check-problems';
import type { MetricColumn } from './metric-column';

const WORDS_LISTED = 5;

/** One or two such cells are typing errors, and each is reported with its own address anyway. */
const CELLS_ENOUGH = 3;

export function checkWords(
  parsed: ParsedScorecard,
  columns: readonly MetricColumn[],
  table: ScoredTable,
): CheckIssue[] {
  return columns.flatMap((column) => {
    const { metric, type } = column.planned;
    if (type.wordsIn === undefined) return [];
    const unknown = unknownWords(column, table);
    if (unknown.reduce((sum, { count }) => sum + count, 0) < CELLS_ENOUGH) return [];
    const words = unknown.slice(0, WORDS_LISTED);
    return [
      warningAt(parsed.metricPlace(metric, 'Points'), {
        code: 'words-without-points',
        metric: metric.name,
        words,
        more: unknown.length - words.length,
      }),
    ];
  });
}

interface CountedWord {
  readonly word: string;
  count: number;
}

/** The commonest first. */
function unknownWords({ planned }: MetricColumn, { rows, accounts }: ScoredTable): readonly CountedWord[] {
  const { metric, type } = planned;
  const known = new Set(labelsOf(metric).map(({ key }) => key));
  const unknown = new Map<string, CountedWord>();
  accounts.forEach(({ plan }, at) => {
    const own = plan.metrics.find((each) => each.metric === metric);
    for (const column of own?.columns ?? []) {
      for (const word of type.wordsIn?.(rows[at]?.[column ?? -1] ?? '') ?? []) {
        const key = matchKey(word);
        if (known.has(key)) continue;
        const entry = unknown.get(key) ?? { word, count: 0 };
        entry.count += 1;
        unknown.set(key, entry);
      }
    }
  });
  return [...unknown.values()].sort((a, b) => b.count - a.count);
}
