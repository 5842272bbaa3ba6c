// The guard against incomplete imports over days of scoring: it speaks on broken days, and on those alone.
import { factsOfTable } from '../../../src/domain/alerts/facts-of-table';
import { brokenFeed, brokenFeedText } from '../../../src/domain/alerts/feed-check';
import { baselineDay } from '../../../src/domain/history/baseline';
import { daysToRead } from '../../../src/domain/history/days-to-read';
import { parseHistory } from '../../../src/domain/history/history-tab';
import { scorecardStamp } from '../../../src/domain/history/scorecard-stamp';
import { metricOf, scorecardOf } from '../../../src/domain/scorecard/scorecard';
import { planScoring } from '../../../src/domain/scoring/plan-scoring';
import { scoreTable } from '../../../src/domain/scoring/score-table';
import type { Cell } from '../../../src/domain/values/cell';
import { addDays, type CivilDay } from '../../../src/domain/values/civil-day';
import { EN_US } from '../../../src/domain/values/text-locale';

const SCORECARD = scorecardOf([
  metricOf('Logins', 'number', {
    healthy: { kind: 'number', at: 100 },
    atRisk: { kind: 'number', at: 0 },
    weight: 1,
  }),
]);
const HEADINGS = ['Day', 'Account', 'Health score', 'Health band', 'Health coverage', 'Scorecard', 'Logins'];
const NAMES = Array.from({ length: 24 }, (_, at) => `Account ${at}`);
/** From 50 to 96, so that single accounts are in different bands. */
const loginsOn = (isBroken: boolean, at: number) => (isBroken ? 3 : 50 + 2 * at);

function scoredOn(day: CivilDay, isBroken: boolean) {
  const rows: Cell[][] = NAMES.map((name, at) => [name, loginsOn(isBroken, at)]);
  return scoreTable(planScoring(SCORECARD, ['Account', 'Logins']), rows, { asOf: day, locale: EN_US });
}

function snapshotRows(day: CivilDay, isBroken: boolean): Cell[][] {
  return scoredOn(day, isBroken).accounts.map(({ score = '', band }, at) => [
    { day },
    NAMES[at] ?? '',
    score,
    band,
    1,
    scorecardStamp(SCORECARD),
    loginsOn(isBroken, at),
  ]);
}

/** Scores once on each day and keeps the snapshot, as the program does: a run reads only some of the earlier days. */
function runs(days: readonly CivilDay[], brokenDays: readonly CivilDay[]) {
  return days.map((asOf, at) => {
    const earlier = days.slice(0, at);
    const read = daysToRead(earlier, asOf, {
      baseline: baselineDay(earlier, asOf, SCORECARD.settings.compareWith),
      isTrendAsked: false,
    });
    const kept = earlier.filter((day) => read.has(day));
    const rows = kept.flatMap((day) => snapshotRows(day, brokenDays.includes(day)));
    const history = kept.length === 0 ? undefined : parseHistory([HEADINGS, ...rows]);
    const table = scoredOn(asOf, brokenDays.includes(asOf));
    const facts = () =>
      factsOfTable({
        scorecard: SCORECARD,
        headings: ['Account', 'Logins'],
        table,
        columns: { value: undefined, owner: undefined, segment: undefined, renewal: undefined },
        keys: NAMES,
        names: NAMES,
        losses: undefined,
        history,
      });
    const today = { scorecard: SCORECARD, table, headings: ['Account', 'Logins'], keys: NAMES };
    return { asOf, feed: brokenFeed(history, today), facts };
  });
}

const daily = (count: number) => Array.from({ length: count }, (_, at) => addDays('2026-11-01', at));
const alarms = (result: ReturnType<typeof runs>) =>
  result.flatMap(({ asOf, feed }) => (feed === undefined ? [] : [`${asOf} against ${feed.day}`]));

test('of fourteen days with one broken import, that day alone is reported', () => {
  const result = runs(daily(14), ['2026-11-03']);
  expect(alarms(result)).toEqual(['2026-11-03 against 2026-11-02']);
  const [feed] = result.flatMap((each) => each.feed ?? []);
  expect(feed && brokenFeedText(feed)).toContain('100% of the accounts fell at once since 2026-11-02');
});

test('the broken day moves no band of the days after it', () => {
  const bands = runs(daily(6), ['2026-11-03'])
    .slice(3)
    .flatMap(({ facts }) => facts().flatMap((each) => each.facts.confirmed.map(({ band }) => band)));
  expect(new Set(bands)).toEqual(new Set(['Healthy', 'Watch']));
});

test('two broken days apart from each other are two reports', () => {
  expect(alarms(runs(daily(14), ['2026-11-03', '2026-11-06']))).toEqual([
    '2026-11-03 against 2026-11-02',
    '2026-11-06 against 2026-11-05',
  ]);
});

test('an import that stays broken is reported for a week, then taken for the truth', () => {
  const broken = daily(14).slice(2);
  expect(alarms(runs(daily(14), broken)).map((text) => text.slice(0, 10))).toEqual(broken.slice(0, 7));
});

test('a repaired import sends nothing new after three broken days', () => {
  const broken = ['2026-11-08', '2026-11-09', '2026-11-10'];
  expect(alarms(runs(daily(21), broken)).map((text) => text.slice(0, 10))).toEqual(broken);
});

test.each([7, 30])('scored every %p days, one broken import is one report', (step) => {
  const days = Array.from({ length: 8 }, (_, at) => addDays('2026-01-01', step * at));
  expect(alarms(runs(days, [days[3] ?? '']))).toEqual([`${days[3]} against ${days[2]}`]);
});
