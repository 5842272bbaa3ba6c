// The facts about one account that alert conditions use, and whether a condition holds on a day: nothing after that day is used.

import type { AlertClause, AlertCondition } from '../alert-definitions/alert-condition';
import type { ConfirmedBand } from '../history/confirmed-band';
import { pointOn, type ScoreSeries } from '../history/score-series';
import { NOT_ENOUGH_DATA } from '../scorecard/band';
import { matchKey } from '../values/cell';
import { addDays, type CivilDay, daysBetween } from '../values/civil-day';

export interface AccountFacts {
  readonly account: string;
  /** Oldest first, today's among them. */
  readonly series: ScoreSeries;
  /** The confirmed band after each snapshot with a score, oldest first. */
  readonly confirmed: readonly ConfirmedBand[];
  readonly value: number | undefined;
  readonly segment: string;
  /** Whether slightly different weights would give another band today: then it has not fallen or risen for sure. Takes time to answer. */
  readonly isBorderline?: () => boolean;
  readonly renewal: CivilDay | undefined;
  /** Whether a metric's or column's value fulfills a condition today; undefined where that cannot be judged. */
  readonly fulfills: (subject: string, is: string) => boolean | undefined;
}

/** Good news is news for this long. */
const NEWS_DAYS = 30;

/** @param bands names from best to worst */
export function conditionHolds(
  condition: AlertCondition,
  facts: AccountFacts,
  asOf: CivilDay,
  bands: readonly string[],
): boolean {
  return condition.every((clause) => clauseHolds(clause, facts, asOf, bands));
}

function clauseHolds(
  clause: AlertClause,
  facts: AccountFacts,
  asOf: CivilDay,
  bands: readonly string[],
): boolean {
  switch (clause.kind) {
    case 'renews within':
      return (
        facts.renewal !== undefined && facts.renewal >= asOf && facts.renewal <= addDays(asOf, clause.days)
      );
    case 'not enough data for':
      return isQuietFor(facts.series, asOf, clause.days);
    case 'falls by':
      return hasFallen(clause, facts, asOf);
    case 'value':
      return facts.fulfills(clause.subject, clause.is) === true;
    default:
      return bandClauseHolds(clause, facts, asOf, bands);
  }
}

function bandClauseHolds(
  clause: Extract<AlertClause, { kind: 'falls to' | 'rises to' | 'at most' | 'at least' | 'band for' }>,
  facts: AccountFacts,
  asOf: CivilDay,
  bands: readonly string[],
): boolean {
  const stay = currentStay(facts.confirmed, asOf);
  if (stay === undefined) return false;
  const position = positionOf(stay.band, bands);
  const wanted = positionOf(clause.band, bands);
  switch (clause.kind) {
    case 'at most':
      return position >= wanted;
    case 'at least':
      return position <= wanted;
    case 'band for':
      return position === wanted && daysBetween(stay.since, asOf) >= clause.days;
    case 'falls to':
      // An account that begins in the band counts as fallen.
      return (
        position === wanted &&
        (stay.before === undefined || positionOf(stay.before, bands) < wanted) &&
        isSure(facts, asOf)
      );
    default:
      return (
        position === wanted &&
        stay.before !== undefined &&
        positionOf(stay.before, bands) > wanted &&
        daysBetween(stay.since, asOf) <= NEWS_DAYS &&
        isSure(facts, asOf)
      );
  }
}

/** Only today is judged: the weights of earlier days are not known. */
function isSure({ series, isBorderline }: AccountFacts, asOf: CivilDay): boolean {
  const today = series[series.length - 1]?.day;
  return isBorderline === undefined || today === undefined || asOf < today || !isBorderline();
}

interface Stay {
  readonly band: string;
  /** The first snapshot of the unbroken stay in this band. */
  readonly since: CivilDay;
  /** The band before it; undefined where the account began in this one. */
  readonly before: string | undefined;
}

/** The confirmed band on a day, and since when. */
function currentStay(confirmed: readonly ConfirmedBand[], asOf: CivilDay): Stay | undefined {
  let stay: Stay | undefined;
  for (const { day, band } of confirmed) {
    if (day > asOf) break;
    if (stay === undefined || stay.band !== band) stay = { band, since: day, before: stay?.band };
  }
  return stay;
}

function positionOf(band: string, bands: readonly string[]): number {
  return bands.findIndex((each) => matchKey(each) === matchKey(band));
}

function isQuietFor(series: ScoreSeries, asOf: CivilDay, days: number): boolean {
  const now = pointOn(series, asOf);
  if (now === undefined || now.score !== undefined) return false;
  let since = now.day;
  for (const point of [...series].reverse()) {
    if (point.day > asOf) continue;
    if (point.score !== undefined || point.band !== NOT_ENOUGH_DATA) break;
    since = point.day;
  }
  return daysBetween(since, asOf) >= days;
}

/** Against the score of N days ago, or the oldest one within them for an account that is younger. */
function hasFallen(
  { points, days, band }: Extract<AlertClause, { kind: 'falls by' }>,
  { series, confirmed }: AccountFacts,
  asOf: CivilDay,
): boolean {
  const from = addDays(asOf, -days);
  const scored = series.filter((point) => point.score !== undefined && point.day <= asOf);
  const now = scored[scored.length - 1];
  const then = pointOn(scored, from) ?? scored.find((point) => point.day > from);
  if (now?.score === undefined || then?.score === undefined) return false;
  if (then.score - now.score < points - 1e-9) return false;
  return band === undefined || currentStay(confirmed, asOf)?.band === band;
}
