// Guards before anything is learned from outcomes: are there enough, and does a metric leak the outcome?
import { plainArea } from './area';
import type { Book } from './book';
import { countLost } from './sample';

/** How much the outcomes allow. */
export type Readiness =
  /** Fewer than 10 lost or 10 kept: the table of bands and the names only. */
  | 'too few'
  /** Fewer than 20: figures as a hint, nothing to apply. */
  | 'a hint'
  /** Fewer than 30: proposals, marked as indicative; no thresholds. */
  | 'indicative'
  | 'enough';

const LEAST_OUTCOMES = { hint: 10, indicative: 20, enough: 30 };

/** @param book accounts with known outcomes only */
export function readinessOf(book: Pick<Book, 'lost'>): Readiness {
  const lost = countLost(book);
  const fewer = Math.min(lost, book.lost.length - lost);
  if (fewer < LEAST_OUTCOMES.hint) return 'too few';
  if (fewer < LEAST_OUTCOMES.indicative) return 'a hint';
  return fewer < LEAST_OUTCOMES.enough ? 'indicative' : 'enough';
}

export interface Leak {
  /** Position of the metric. */
  readonly metric: number;
  /** refused: it decides the outcome alone. asked: it nearly does, or its heading names the outcome. */
  readonly verdict: 'refused' | 'asked';
  /** 0.5-1: how well it alone separates lost from kept; undefined when only its heading is suspicious. */
  readonly area: number | undefined;
}

const REFUSED = 0.99;
const ASKED = 0.95;
const SUSPICIOUS_HEADING = /churn|cancel|terminat|\blost\b|\bloss\b|reason|end date|closed|outcome|renewed/i;

/**
 * Metrics that may have been written after the outcome was known: by their scores, their numbers, and whether they are blank.
 * @param headings by metric: the headings of its columns
 */
export function findLeaks(book: Book, headings: readonly string[]): Leak[] {
  return book.metrics.flatMap((metric, index): Leak[] => {
    const blank = metric.shares.map((share) => Number(Number.isNaN(share)));
    const areas = [metric.shares, metric.numbers, blank].flatMap((values) => {
      const area = values === undefined ? undefined : areaOfPresent(values, book.lost);
      return area === undefined ? [] : [Math.max(area, 1 - area)];
    });
    const area = areas.length > 0 ? Math.max(...areas) : undefined;
    if (area !== undefined && area >= REFUSED) return [{ metric: index, verdict: 'refused', area }];
    if (area !== undefined && area >= ASKED) return [{ metric: index, verdict: 'asked', area }];
    return SUSPICIOUS_HEADING.test(`${metric.name} ${headings[index] ?? ''}`)
      ? [{ metric: index, verdict: 'asked', area: undefined }]
      : [];
  });
}

function areaOfPresent(values: Float64Array, lost: readonly boolean[]): number | undefined {
  const present = [...values.keys()].filter((account) => !Number.isNaN(values[account] ?? Number.NaN));
  return plainArea(
    present.map((account) => values[account] ?? 0),
    present.map((account) => lost[account] === true),
  );
}
