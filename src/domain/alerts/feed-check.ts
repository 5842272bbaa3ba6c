// Whether an import broke: today's accounts against the last reliable snapshots, and the sentence that says so.
import { createComparison, type ScoredToday } from '../history/columns-kept';
import { checkFeed, type FeedFinding, type FeedState } from '../history/feed-guard';
import { type History, snapshotDays } from '../history/history-tab';
import { referenceDays, reliableDays } from '../history/reliable-days';
import type { AccountScore } from '../scoring/score-account';
import { matchKey, shortText } from '../values/cell';
import type { CivilDay } from '../values/civil-day';

export interface BrokenFeed {
  /** The snapshot that today is compared with. */
  readonly day: CivilDay;
  readonly findings: readonly FeedFinding[];
}

/** Snapshots that are checked themselves before today is compared with them, each scored again: two weeks where all were read. */
const DAYS_CHECKED = 15;

type ScoresOfDay = ReadonlyMap<string, AccountScore>;

/**
 * Today against the last snapshot and the oldest of the last week. Only where today differs are these snapshots checked in the
 * same way, and broken ones left out: the day after a broken import is not broken.
 * @returns undefined where nothing looks broken
 */
export function brokenFeed(history: History | undefined, today: ScoredToday): BrokenFeed | undefined {
  if (history === undefined) return undefined;
  const { scorecard, keys } = today;
  const { accounts, context } = today.table;
  const days = snapshotDays(history).filter((day) => day < context.asOf);
  const names = [...new Set(scorecard.metrics.map(({ name }) => name))];
  const scored = new Map<CivilDay, ScoresOfDay>([
    [context.asOf, new Map(accounts.map((account, index) => [matchKey(keys[index] ?? ''), account]))],
  ]);
  const compareWith = createComparison(today);
  const scoresOf = (day: CivilDay): ScoresOfDay => {
    const known = scored.get(day);
    if (known !== undefined) return known;
    const scores = new Map([...compareWith(history, day)].map(([key, { score }]) => [key, score]));
    scored.set(day, scores);
    return scores;
  };
  const compare = (before: CivilDay, now: CivilDay) =>
    compareDays(scoresOf(before), scoresOf(now), names, scorecard.settings.scale);
  const differsFrom = (references: readonly CivilDay[]) =>
    references
      .map((day): BrokenFeed => ({ day, findings: compare(day, context.asOf) }))
      .find(({ findings }) => findings.length > 0);
  if (differsFrom(referenceDays(days, context.asOf)) === undefined) return undefined;
  const checked = [...days.slice(-DAYS_CHECKED), context.asOf];
  const reliable = reliableDays(checked, (before, now) => compare(before, now).length > 0);
  if (reliable.includes(context.asOf)) return undefined;
  return differsFrom(referenceDays(reliable, context.asOf));
}

/** Of the accounts that both days have. */
function compareDays(
  before: ScoresOfDay,
  now: ScoresOfDay,
  metrics: readonly string[],
  fullMark: number,
): FeedFinding[] {
  const both = [...now].flatMap(([key, account]) => {
    const earlier = before.get(key);
    return earlier === undefined ? [] : [{ earlier, account }];
  });
  return checkFeed(
    feedState(
      both.map(({ earlier }) => earlier),
      metrics,
    ),
    feedState(
      both.map(({ account }) => account),
      metrics,
    ),
    fullMark,
  );
}

function feedState(accounts: readonly AccountScore[], metrics: readonly string[]): FeedState {
  const scoreOf = (account: AccountScore, name: string) =>
    account.metricScores[
      account.plan.metrics.findIndex(({ metric }) => matchKey(metric.name) === matchKey(name))
    ];
  return {
    scores: accounts.map(({ score }) => score),
    metrics: metrics.map((name) => ({
      name,
      scores: accounts.map((account) => scoreOf(account, name)),
    })),
  };
}

const METRICS_NAMED = 3;

/** @example '84% of the accounts fell by 5 points or more since 2026-11-14 (Traffic trend −39.6 points): is that import complete? …' */
export function brokenFeedText({ day, findings }: BrokenFeed): string {
  const most = findings.find(({ code }) => code === 'most-moved');
  const all = findings.find(({ code }) => code === 'all-moved');
  const metrics = findings.filter(({ metric }) => metric !== undefined).sort((a, b) => b.amount - a.amount);
  const named = metrics.slice(0, METRICS_NAMED).map(metricText).join(', ');
  const verb = (finding: FeedFinding) => (finding.direction === 'up' ? 'rose' : 'fell');
  let what = `Nearly all accounts changed at once since ${day}: ${named}`;
  if (all !== undefined)
    what = `The middle account ${verb(all)} by ${all.amount.toFixed(1)} points since ${day}`;
  if (most !== undefined)
    what = `${Math.round(100 * most.amount)}% of the accounts ${verb(most)} at once since ${day}`;
  const why = most === undefined && all === undefined ? '' : named === '' ? '' : ` (${named})`;
  return `${what}${why}. That looks like an incomplete import rather than your customers, so no alerts were opened or closed. Check the data and score again.`;
}

function metricText({ code, metric = '', amount, direction }: FeedFinding): string {
  const name = shortText(metric);
  if (code === 'metric-went-blank') return `${name} is blank for ${Math.round(100 * amount)}% more of them`;
  return `${name} ${direction === 'up' ? '+' : '−'}${amount.toFixed(1)} points on average`;
}
