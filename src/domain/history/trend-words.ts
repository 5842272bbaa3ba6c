// Words for the past of an account: Sudden drop, Sliding, Flapping. Nothing after the day itself counts.
import { BIG_FALL_SHARE } from '../alert-definitions/big-fall';
import type { Band } from '../scorecard/band';
import { conditionsOf, type TimeSubject, type TrendWord, timeSubject } from '../scorecard/rules';
import type { Scorecard } from '../scorecard/scorecard';
import { addDays, type CivilDay } from '../values/civil-day';
import { bandChanges, confirmedBands, standardConfirmation, UNSTEADY_FROM } from './confirmed-band';
import type { ScorePoint, ScoreSeries } from './score-series';
import { isSameScoring } from './scorecard-stamp';
import { monthlySlope } from './slope';

/** A trend is judged over a quarter. */
export const TREND_DAYS = 90;
const DROP_DAYS = 30;
/** The snapshot of 30 days ago may be this much older, for a history that is kept weekly. */
const DROP_SLACK_DAYS = 10;
/** 5 points of 100 a month, 15 in the quarter. */
const SLIDE = 0.05;
/** Scores are differences of rounded numbers: 14.999999999998 is 15. */
const EDGE = 1e-9;

/** Whether a scorecard has a rule about the change or the trend, or about the one that is named, so that its answer is needed. */
export function asksForTime({ rules }: Pick<Scorecard, 'rules'>, about?: TimeSubject): boolean {
  return rules.some((rule) =>
    conditionsOf(rule).some(({ subject }) => {
      const asked = timeSubject(subject);
      return asked !== undefined && (about === undefined || asked === about);
    }),
  );
}

/**
 * The words for an account on a day; empty for a steady one, and for one without a score on its last day.
 * Scores of different scorecards are never compared: a new weight is not a slide.
 * @param series oldest first; points after `asOf` are not looked at
 * @param bands from best to worst
 * @example weekly 82, 80, 78, 75, 71, 64, 60, 58 of 100 // ['Sudden drop', 'Sliding']: 78 five weeks ago; 16 points a month
 */
export function trendWords(
  series: ScoreSeries,
  asOf: CivilDay,
  bands: readonly Pick<Band, 'name' | 'from'>[],
  fullMark: number,
): TrendWord[] {
  const past = series.filter(({ day }) => day <= asOf && day > addDays(asOf, -TREND_DAYS));
  if (past[past.length - 1]?.score === undefined) return [];
  const spans = comparableSpans(past);
  const words: TrendWord[] = [];
  if (droppedSuddenly(spans[spans.length - 1] ?? [], asOf, bands, fullMark)) words.push('Sudden drop');
  const slope = monthlySlope(past, asOf, TREND_DAYS);
  if (slope !== undefined && slope <= -SLIDE * fullMark + EDGE) words.push('Sliding');
  const changes = spans.map((span) =>
    bandChanges(confirmedBands(span, bands, standardConfirmation(fullMark)), asOf),
  );
  if (changes.reduce((sum, count) => sum + count, 0) >= UNSTEADY_FROM) words.push('Flapping');
  return words;
}

/** High within the quarter, and at least 15 points of 100 lower than 30 days ago, or than the first score since, if that is later. */
function droppedSuddenly(
  span: ScoreSeries,
  asOf: CivilDay,
  bands: readonly Pick<Band, 'name' | 'from'>[],
  fullMark: number,
): boolean {
  const scored = span.filter(({ score, day }) => score !== undefined && day >= addDays(asOf, -TREND_DAYS));
  const recent = scored.filter(({ day }) => day >= addDays(asOf, -DROP_DAYS - DROP_SLACK_DAYS));
  const old = recent.filter(({ day }) => day <= addDays(asOf, -DROP_DAYS));
  const then = (old[old.length - 1] ?? recent[0])?.score;
  const now = scored[scored.length - 1]?.score;
  if (then === undefined || now === undefined || then - now < BIG_FALL_SHARE * fullMark - EDGE) return false;
  return confirmedBands(scored, bands, standardConfirmation(fullMark)).some(
    ({ band }) => band === bands[0]?.name,
  );
}

/** The series cut where the scorecard changed in a way that moves scores. */
function comparableSpans(series: ScoreSeries): ScoreSeries[] {
  const spans: ScorePoint[][] = [];
  for (const point of series) {
    const span = spans[spans.length - 1];
    const last = span?.[span.length - 1];
    if (span !== undefined && last !== undefined && isSameScoring(last.scorecard, point.scorecard))
      span.push(point);
    else spans.push([point]);
  }
  return spans;
}
