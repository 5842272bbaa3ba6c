// Which snapshots can be compared with: those of a broken import differ from the days before them, and are left out.

import { addDays, type CivilDay } from '../values/civil-day';
import { checkFeed } from './feed-guard';
import type { ScoreSeries } from './score-series';

/** A change that lasts this long is the truth, however many accounts it moved. */
const DAYS_UNTIL_TRUE = 7;

/**
 * Days that look like those before them, oldest first; the first day is believed.
 * @param days oldest first
 * @param differs whether the import of the later day looks broken, seen from the earlier one
 * @example broken on the 3rd alone: the 1st, 2nd, 4th, 5th …; from the 3rd to the 12th: all of them, once it is the 10th
 */
export function reliableDays(
  days: readonly CivilDay[],
  differs: (before: CivilDay, now: CivilDay) => boolean,
): readonly CivilDay[] {
  const reliable: CivilDay[] = [];
  let odd: CivilDay[] = [];
  for (const day of days) {
    if (!referenceDays(reliable, day).some((before) => differs(before, day))) {
      reliable.push(day);
      odd = [];
    } else if (lasts(odd, day) && !differs(odd[odd.length - 1] ?? day, day)) {
      reliable.push(...odd, day);
      odd = [];
    } else odd.push(day);
  }
  return reliable;
}

function lasts([first]: readonly CivilDay[], day: CivilDay): boolean {
  return first !== undefined && first <= addDays(day, -DAYS_UNTIL_TRUE);
}

/** What a day is compared with: the last day before it, and the oldest of the week before it. */
export function referenceDays(days: readonly CivilDay[], day: CivilDay): readonly CivilDay[] {
  const earlier = days.filter((each) => each < day);
  const last = earlier[earlier.length - 1];
  const oldest = earlier.find((each) => each >= addDays(day, -DAYS_UNTIL_TRUE));
  return [...new Set([last, oldest])].flatMap((each) => each ?? []);
}

/** The series without the days of a broken import, by the scores alone. @param series by account, oldest first */
export function reliableSeries(
  series: ReadonlyMap<string, ScoreSeries>,
  fullMark: number,
): ReadonlyMap<string, ScoreSeries> {
  const scores = new Map<CivilDay, Map<string, number | undefined>>();
  for (const [account, points] of series) {
    for (const { day, score } of points) {
      const ofDay = scores.get(day);
      if (ofDay === undefined) scores.set(day, new Map([[account, score]]));
      else ofDay.set(account, score);
    }
  }
  const differs = (before: CivilDay, now: CivilDay) => {
    const then = scores.get(before);
    const both = [...(scores.get(now) ?? [])].filter(([account]) => then?.has(account));
    const state = (values: readonly (number | undefined)[]) => ({ scores: values, metrics: [] });
    const earlier = both.map(([account]) => then?.get(account));
    return checkFeed(state(earlier), state(both.map(([, score]) => score)), fullMark).length > 0;
  };
  const days = [...scores.keys()].sort();
  const reliable = new Set(reliableDays(days, differs));
  if (reliable.size === days.length) return series;
  return new Map(
    [...series].map(([account, points]) => [account, points.filter(({ day }) => reliable.has(day))]),
  );
}
