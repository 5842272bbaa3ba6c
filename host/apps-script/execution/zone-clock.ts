// Instants to and from wall clocks of a time zone, with nothing but Intl: spreadsheet, script and process zones may all differ.

const dayLength = 86_400_000;

/** A wall clock is written as the instant at which UTC shows the same. */
export class ZoneClock {
  private readonly format: Intl.DateTimeFormat;
  /** Offset of a whole UTC day, where it does not change within the day. */
  private readonly dayOffsets = new Map<number, number | 'changes'>();

  private readonly isUtc: boolean;

  constructor(readonly zone: string) {
    this.isUtc = zone === 'UTC';
    this.format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  }

  wallTime(instant: number): number {
    return instant + this.offsetAt(instant);
  }

  /** As in Java: of the two readings of an autumn hour the earlier one; an hour that spring skips is read as the one after it. */
  instant(wallTime: number): number {
    const before = this.offsetAt(wallTime - dayLength);
    if (this.offsetAt(wallTime - before) === before) return wallTime - before;
    const after = this.offsetAt(wallTime + dayLength);
    return this.offsetAt(wallTime - after) === after ? wallTime - after : wallTime - before;
  }

  private offsetAt(instant: number): number {
    if (this.isUtc) return 0;
    const day = Math.floor(instant / dayLength);
    const known = this.dayOffsets.get(day) ?? this.offsetOfDay(day);
    this.dayOffsets.set(day, known);
    return known === 'changes' ? this.exactOffset(instant) : known;
  }

  private offsetOfDay(day: number): number | 'changes' {
    const start = this.exactOffset(day * dayLength);
    return start === this.exactOffset((day + 1) * dayLength - 1000) ? start : 'changes';
  }

  private exactOffset(instant: number): number {
    const parts = new Map(this.format.formatToParts(instant).map(({ type, value }) => [type, value]));
    const number = (type: Intl.DateTimeFormatPartTypes) => Number(parts.get(type));
    const year = parts.get('era') === 'BC' ? 1 - number('year') : number('year');
    const wall = new Date(0);
    wall.setUTCFullYear(year, number('month') - 1, number('day'));
    wall.setUTCHours(number('hour'), number('minute'), number('second'));
    return wall.getTime() - Math.floor(instant / 1000) * 1000;
  }
}
