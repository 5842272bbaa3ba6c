// Whether an import broke: today's accounts against the last snapshots, and the sentence that says so.
import { checkFeed, type FeedFinding, type FeedState } from '../history/feed-guard';
import { type History, snapshotDays } from '../history/history-tab';
import { rescoreDay } from '../history/rescore';
import type { Scorecard } from '../scorecard/scorecard';
import type { AccountScore } from '../scoring/score-account';
import type { ScoredTable } from '../scoring/score-table';
import { type Cell, matchKey, shortText } from '../values/cell';
import { addDays, type CivilDay } from '../values/civil-day';

export interface BrokenFeed {
  /** The snapshot that today is compared with. */
  readonly day: CivilDay;
  readonly findings: readonly FeedFinding[];
}

/** An import that stays broken is looked at against the days before it broke; after a week it is taken for the truth. */
const DAYS_BACK = 7;

/** Today against the last snapshot, and against the oldest of the last week. @returns undefined where nothing looks broken */
export function brokenFeed(
  history: History | undefined,
  scorecard: Scorecard,
  { accounts, context }: ScoredTable,
  keys: readonly Cell[],
): BrokenFeed | undefined {
  if (history === undefined) return undefined;
  const days = snapshotDays(history).filter((day) => day < context.asOf);
  const last = days[days.length - 1];
  const oldest = days.find((day) => day >= addDays(context.asOf, -DAYS_BACK));
  for (const day of new Set([last, oldest])) {
    if (day === undefined) continue;
    const then = rescoreDay(history, day, scorecard, context.locale);
    const both = accounts.flatMap((now, index) => {
      const before = then.get(matchKey(keys[index] ?? ''));
      return before === undefined ? [] : [{ before: before.score, now }];
    });
    const names = scorecard.metrics.map(({ name }) => name);
    const findings = checkFeed(
      feedState(
        both.map(({ before }) => before),
        names,
      ),
      feedState(
        both.map(({ now }) => now),
        names,
      ),
      scorecard.settings.scale,
    );
    if (findings.length > 0) return { day, findings };
  }
  return undefined;
}

function feedState(accounts: readonly AccountScore[], metrics: readonly string[]): FeedState {
  const scoreOf = (account: AccountScore, name: string) =>
    account.metricScores[
      account.plan.metrics.findIndex(({ metric }) => matchKey(metric.name) === matchKey(name))
    ];
  return {
    scores: accounts.map(({ score }) => score),
    metrics: [...new Set(metrics)].map((name) => ({
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
