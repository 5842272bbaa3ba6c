// When a clock-driven trigger comes next, in its own time zone; days on which the clocks change included (TN-3 to TN-5).
import type { BelievedReadings } from '../../api';
import type { ClockTrigger, Repetition } from '../execution/schedule';
import type { ZoneClock } from '../execution/zone-clock';

const minuteLength = 60_000;
const hourLength = 60 * minuteLength;
const dayLength = 24 * hourLength;

type ClockChanges = NonNullable<BelievedReadings['clockChangeDays']>;

/** The first instant after another one; undefined when it never comes again. */
export function nextDue(
  { repetition, since }: Pick<ClockTrigger, 'repetition' | 'since'>,
  clock: ZoneClock,
  after: number,
  changes: ClockChanges,
): number | undefined {
  if (repetition.every === 'once') return repetition.at > after ? repetition.at : undefined;
  if (!('hour' in repetition)) {
    const period = repetition.count * (repetition.every === 'hours' ? hourLength : minuteLength);
    return since + (Math.floor((after - since) / period) + 1) * period;
  }
  const firstDay = Math.floor(clock.wallTime(after) / dayLength) - 1;
  const period = repetition.every === 'days' ? repetition.count : 7;
  const days = Array.from({ length: period + 3 }, (_, index) => firstDay + index);
  return days
    .filter((day) => isItsDay(day, repetition, clock, since))
    .flatMap((day) => instantsOn(day, repetition, clock, changes))
    .find((instant) => instant > after);
}

function isItsDay(
  day: number,
  repetition: Extract<Repetition, { hour: number }>,
  clock: ZoneClock,
  since: number,
): boolean {
  // 1 January 1970 was a Thursday.
  if (repetition.every === 'week') return (((day + 4) % 7) + 7) % 7 === repetition.weekDay;
  const sinceDay = Math.floor(clock.wallTime(since) / dayLength);
  return (day - sinceDay) % repetition.count === 0;
}

/** One instant a day, except where the clocks change. */
function instantsOn(
  day: number,
  { hour, minute }: Extract<Repetition, { hour: number }>,
  clock: ZoneClock,
  changes: ClockChanges,
): number[] {
  const wall = day * dayLength + hour * hourLength + minute * minuteLength;
  const instant = clock.instant(wall);
  const isSkipped = clock.wallTime(instant) !== wall;
  if (isSkipped) return changes === 'missed' ? [] : [instant];
  const again = instant + hourLength;
  return changes === 'twice' && clock.wallTime(again) === wall ? [instant, again] : [instant];
}
