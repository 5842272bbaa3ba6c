// The feed guard: when most accounts move at once, it is the import and not the customers, and no alert should open.
import { median } from '../statistics/median';

/** What the guard compares: the same accounts on two days. */
export interface FeedState {
  /** By account; undefined without a score. */
  readonly scores: readonly (number | undefined)[];
  readonly metrics: readonly FeedMetric[];
}

export interface FeedMetric {
  readonly name: string;
  /** By account: metric score in the scorecard's scale; undefined without a value. */
  readonly scores: readonly (number | undefined)[];
}

export interface FeedFinding {
  readonly code: 'all-moved' | 'most-moved' | 'metric-moved' | 'metric-went-blank';
  /** Name of the metric, for findings about one. */
  readonly metric: string | undefined;
  /** Accounts that moved the same way or went blank, 0-1; for all-moved and metric-moved the change in points. */
  readonly amount: number;
  readonly direction: 'up' | 'down';
}

const LEAST_ACCOUNTS = 20;
const MOVED_MEDIAN = 0.05;
const MOVED_SHARE = 0.6;
const METRIC_MOVED = 0.2;
const METRIC_BLANKS = 0.2;

/**
 * What looks like a broken import between two snapshots; empty where nothing does, or with fewer than 20 accounts in both.
 * @param before and `now` list the same accounts in the same order
 */
export function checkFeed(before: FeedState, now: FeedState, fullMark: number): FeedFinding[] {
  const changes = before.scores.flatMap((score, account) => {
    const after = now.scores[account];
    return score === undefined || after === undefined ? [] : [after - score];
  });
  const findings: FeedFinding[] = [];
  if (changes.length >= LEAST_ACCOUNTS) findings.push(...scoreFindings(changes, fullMark));
  if (before.scores.length >= LEAST_ACCOUNTS) {
    before.metrics.forEach((metric, index) => {
      const after = now.metrics[index];
      if (after !== undefined) findings.push(...metricFindings(metric, after, fullMark));
    });
  }
  return findings;
}

function scoreFindings(changes: readonly number[], fullMark: number): FeedFinding[] {
  const findings: FeedFinding[] = [];
  const middle = median(changes) ?? 0;
  if (Math.abs(middle) >= MOVED_MEDIAN * fullMark)
    findings.push({
      code: 'all-moved',
      metric: undefined,
      amount: Math.abs(middle),
      direction: directionOf(middle),
    });
  for (const sign of [1, -1]) {
    const moved =
      changes.filter((change) => sign * change >= MOVED_MEDIAN * fullMark).length / changes.length;
    if (moved >= MOVED_SHARE)
      findings.push({ code: 'most-moved', metric: undefined, amount: moved, direction: directionOf(sign) });
  }
  return findings;
}

function metricFindings(before: FeedMetric, now: FeedMetric, fullMark: number): FeedFinding[] {
  const findings: FeedFinding[] = [];
  const blanks = ({ scores }: FeedMetric) =>
    scores.filter((score) => score === undefined).length / scores.length;
  const rise = blanks(now) - blanks(before);
  if (rise >= METRIC_BLANKS)
    findings.push({ code: 'metric-went-blank', metric: now.name, amount: rise, direction: 'down' });
  const [meanBefore, meanNow] = [meanOf(before), meanOf(now)];
  const change = meanBefore === undefined || meanNow === undefined ? 0 : meanNow - meanBefore;
  if (Math.abs(change) >= METRIC_MOVED * fullMark)
    findings.push({
      code: 'metric-moved',
      metric: now.name,
      amount: Math.abs(change),
      direction: directionOf(change),
    });
  return findings;
}

function meanOf({ scores }: FeedMetric): number | undefined {
  const present = scores.filter((score) => score !== undefined);
  return present.length === 0 ? undefined : present.reduce((sum, score) => sum + score, 0) / present.length;
}

function directionOf(change: number): 'up' | 'down' {
  return change > 0 ? 'up' : 'down';
}
